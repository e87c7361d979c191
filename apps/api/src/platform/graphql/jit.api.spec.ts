import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { GraphQLSchemaHost } from '@nestjs/graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import {
  execute,
  parse,
  validate,
  visit,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

import { createTestApi, districtNamed, fieldsWith, givenAgreement, givenPerson, type GivenPerson, type TestApi } from '../../testing';

/** Every query that is checked in: those of the web app, and those in the tests of the API. */
const WEB = path.resolve(__dirname, '../../../../web/src');
const API = path.resolve(__dirname, '../..');

let api: TestApi;
let schema: GraphQLSchema;
let person: GivenPerson;
let agreement: string;

beforeAll(async () => {
  api = await createTestApi({ now: '2026-11-22T10:00:00Z' });
  ({ schema } = api.app.get(GraphQLSchemaHost));
  const district = await districtNamed(api, 'Järvi-Suomen');
  person = await givenPerson(api, [{ role: 'CENTRAL_USER' }, { role: 'ADMINISTRATOR' }]);
  const term = { termKind: 'AUTO_RENEWING', starts: '2024-03', ends: '2025', renewalMonths: 12 };
  const notice = { noticeKind: 'MONTHS', noticeMonths: 3, noticeAnchor: 'END_OF_MONTH' };
  agreement = (await givenAgreement(api, person, await fieldsWith(api, '13', district, { ...term, ...notice }))).id;
  await givenAgreement(api, person, await fieldsWith(api, '140', district), null);
}, 60_000);
afterAll(() => api.close());

const filesUnder = (root: string, ending: string): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending) && !name.includes('generated'))
    .map((name) => path.join(root, name));

/** The operations of the web app, each with the fragments that it spreads. */
function webDocuments(): Map<string, DocumentNode> {
  const definitions = filesUnder(WEB, '.graphql').flatMap((file) => parse(readFileSync(file, 'utf8')).definitions);
  const fragments = new Map(definitions.flatMap((one) => (one.kind === 'FragmentDefinition' ? [[one.name.value, one] as const] : [])));
  const spreadIn = (node: unknown): string[] =>
    [...JSON.stringify(node).matchAll(/"FragmentSpread","name":\{"kind":"Name","value":"(\w+)"/g)].map(([, name]) => name!);
  const needed = (names: readonly string[], known: Set<string>): Set<string> => {
    for (const name of names) {
      if (known.has(name)) continue;
      known.add(name);
      needed(spreadIn(fragments.get(name)), known);
    }
    return known;
  };
  const operations = definitions.filter(
    (one): one is OperationDefinitionNode => one.kind === 'OperationDefinition' && one.operation === 'query',
  );
  return new Map(
    operations.map((operation) => {
      const own = [...needed(spreadIn(operation), new Set())].flatMap((name) => fragments.get(name) ?? []);
      return [operation.name!.value, asSent({ kind: 'Document', definitions: [operation, ...own] } as DocumentNode)] as const;
    }),
  );
}

/** `@unmask` is the client’s own; it never leaves the browser. */
const asSent = (document: DocumentNode): DocumentNode =>
  visit(document, { Directive: (directive) => (directive.name.value === 'unmask' ? null : undefined) });

/** Queries written in the specs as `GraphQL` templates. */
function specDocuments(): Map<string, DocumentNode> {
  const texts = filesUnder(API, '.spec.ts').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\/\* GraphQL \*\/ `([^`$]*(?:\$\w[^`$]*)*)`/g)].map(
      ([, text], at) => [`${path.basename(file)} ${at}`, text!] as const,
    ),
  );
  return new Map(
    texts.flatMap(([name, text]) => {
      const document = parse(text.replaceAll('\\', ''));
      const [operation] = document.definitions;
      return operation?.kind === 'OperationDefinition' && operation.operation === 'query' ? [[name, document] as const] : [];
    }),
  );
}

/** Values for any variable by its name; the others stay out. */
const VALUES: Readonly<Record<string, unknown>> = {
  id: '',
  on: '2026-06-01',
  from: '2025-12-31',
  to: '2026-06-01',
  code: '140',
  municipality: '140',
  search: 'iisalmi',
  page: { limit: 50, offset: 0 },
};

function variablesOf(document: DocumentNode): Record<string, unknown> {
  const operation = document.definitions.find((one): one is OperationDefinitionNode => one.kind === 'OperationDefinition')!;
  const names = (operation.variableDefinitions ?? []).map((one) => one.variable.name.value).filter((name) => name in VALUES);
  return Object.fromEntries(names.map((name) => [name, name === 'id' ? agreement : VALUES[name]]));
}

/** A context as a request has it, with loaders of its own. */
async function contextValue(language: 'fi' | 'sv'): Promise<unknown> {
  const { ACTOR_SOURCE } = await import('../access');
  const { Loaders } = await import('./loaders');
  const actors = api.app.get<{ actorOf(request: unknown): Promise<unknown> }>(ACTOR_SOURCE, { strict: false });
  const request = { headers: { cookie: person.cookie } };
  return { request, response: {}, requestId: 'x', language, actor: await actors.actorOf(request), load: new Loaders(api.database).load };
}

/** Both answers at the same moment of the database; what tells the time of day is left out. */
const bytes = (result: ExecutionResult): string => JSON.stringify({ data: result.data, errors: result.errors });

async function expectSameBytes(document: DocumentNode): Promise<void> {
  expect(validate(schema, document)).toEqual([]);
  const compiled = compileQuery(schema, document);
  if (!isCompiledQuery(compiled)) throw new Error('not compiled');
  for (const language of ['fi', 'sv'] as const) {
    const variableValues = variablesOf(document);
    const jit = (await compiled.query(undefined, await contextValue(language), variableValues)) as ExecutionResult;
    const plain = await execute({ schema, document, variableValues, contextValue: await contextValue(language) });
    expect(plain.errors).toBeUndefined();
    expect(bytes(jit)).toBe(bytes(plain));
  }
}

describe('decision 12 the compiled executor answers the same bytes as graphql-js', () => {
  const web = webDocuments();
  const specs = specDocuments();

  it('finds the checked-in queries', () => {
    expect(web.size).toBeGreaterThan(5);
    expect(specs.size).toBeGreaterThan(3);
  });

  it.each([...web.keys()])('web: %s', (name) => expectSameBytes(web.get(name)!));
  it.each([...specs.keys()])('specs: %s', (name) => expectSameBytes(specs.get(name)!));
});
