import { randomUUID } from 'node:crypto';

import { GraphQLSchemaHost } from '@nestjs/graphql';
import { ROLES, type Role } from '@kumppani/domain';
import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

import { commandDocument } from '../../modules/agreement/agreement-calls.fixture';
import { createTestApi, districtNamed, fieldsWith, givenPerson, type GivenPerson, type TestApi } from '../../testing';

/** Types whose rows are not for everybody. */
const GUARDED = new Set(['Agreement', 'AgreementListItem', 'CoveringAgreement', 'NearMiss', 'PersonSummary', 'HistoryEntry', 'User']);
const SECRET = 'Salaisuus';

let api: TestApi;
let schema: GraphQLSchema;
let people: ReadonlyMap<Role, GivenPerson>;
let hidden: { id: string; number: string };
let secretPerson: GivenPerson;

beforeAll(async () => {
  api = await createTestApi({ now: '2026-11-22T10:00:00Z' });
  ({ schema } = api.app.get(GraphQLSchemaHost));
  const [own, foreign] = [await districtNamed(api, 'Järvi-Suomen'), await districtNamed(api, 'Lapin')];
  const central: readonly Role[] = ['CENTRAL_USER', 'LEADERSHIP', 'ADMINISTRATOR', 'DATA_PROTECTION_OFFICER', 'API_CLIENT'];
  people = new Map(
    await Promise.all(
      ROLES.map(async (role) => [role, await givenPerson(api, [central.includes(role) ? { role } : { role, unit: own }])] as const),
    ),
  );
  secretPerson = await givenPerson(api, [{ role: 'CENTRAL_USER' }], { name: `${SECRET} Vastaava` });
  const fields = await fieldsWith(api, '140', foreign, { visibility: 'RESTRICTED', ownRecordNumber: SECRET, originalKeptAt: SECRET });
  const input = { id: randomUUID(), fields, signedOn: '2026-01-01' };
  const { data } = await api.call<{ outcome: { number: string } }>(
    commandDocument('recordExistingAgreement'),
    { input },
    { cookie: secretPerson.cookie },
  );
  hidden = { id: input.id, number: data.outcome.number };
}, 60_000);
afterAll(() => api.close());

/** Values for what a field must be given: always those that lead towards the hidden agreement. */
function valueOf(argument: GraphQLArgument): string | null {
  const named = {
    id: `"${hidden.id}"`,
    municipality: '"140"',
    code: '"140"',
    search: '""',
    on: '"2026-06-01"',
    from: '"2025-06-01"',
    to: '"2026-06-01"',
  };
  const value = (named as Record<string, string>)[argument.name];
  if (value) return value;
  const type = getNamedType(argument.type);
  if (isNonNullType(argument.type) && isEnumType(type)) return type.getValues()[0]!.name;
  if (isNonNullType(argument.type) && argument.defaultValue === undefined) throw new Error(`give the walk a value for ${argument.name}`);
  return null;
}

function call({ name, args }: GraphQLField<unknown, unknown>): string {
  const given = args.flatMap((argument) => {
    const value = valueOf(argument);
    return value === null ? [] : [`${argument.name}: ${value}`];
  });
  return given.length > 0 ? `${name}(${given.join(', ')})` : name;
}

/** Every path from a type to a guarded one, as selections; a type already on the path is not entered again. */
function pathsFrom(type: GraphQLObjectType, trail: readonly string[]): string[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const target = getNamedType(field.type);
    const objects = isObjectType(target) ? [target] : isAbstractType(target) ? [...schema.getPossibleTypes(target)] : [];
    return objects.flatMap((object) => {
      if (trail.includes(object.name)) return [];
      const wrap = (inner: string): string => `${call(field)} { ${isAbstractType(target) ? `... on ${object.name} { ${inner} }` : inner} }`;
      const here = GUARDED.has(object.name) ? [wrap(leaves(object))] : [];
      return [...here, ...pathsFrom(object, [...trail, object.name]).map(wrap)];
    });
  });
}

const leaves = (type: GraphQLObjectType): string =>
  Object.values(type.getFields())
    .filter((field) => {
      const target = getNamedType(field.type);
      return !isObjectType(target) && !isAbstractType(target);
    })
    .map(call)
    .join(' ');

describe('decision 6 R-05 every path of the schema to a guarded type', () => {
  it('is walked: the known ones are among them', () => {
    const paths = pathsFrom(schema.getQueryType()!, ['Query']);
    expect(paths.length).toBeGreaterThanOrEqual(8);
    for (const name of ['agreement(', 'agreements', 'coverageReasons', 'responsiblePeople', 'users']) {
      expect(paths.some((path) => path.startsWith(name))).toBe(true);
    }
  });

  it.each(ROLES.map((role) => [role]))('%s finds nothing of a restricted agreement', async (role) => {
    for (const path of pathsFrom(schema.getQueryType()!, ['Query'])) {
      const answer = await api.call(`{ ${path} }`, {}, { cookie: people.get(role)!.cookie });
      const codes = answer.errors?.map((error) => error.extensions.code) ?? [];
      expect([path, codes.filter((code) => code !== 'GEN-403')]).toEqual([path, []]);
      const text = JSON.stringify(answer.data);
      const leaks = [hidden.id, hidden.number, SECRET].filter((secret) => text.includes(secret));
      // That the person exists is no secret to those who may read people (R-04); what they are responsible for is.
      const isOfPeople = /^(users|responsiblePeople)/.test(path);
      expect([path, isOfPeople ? leaks.filter((leak) => leak !== SECRET) : leaks]).toEqual([path, []]);
    }
  });

  it('and whoever is responsible finds it by the same paths, so the walk leads there', async () => {
    const paths = pathsFrom(schema.getQueryType()!, ['Query']);
    const found = await Promise.all(
      paths.map(async (path) => JSON.stringify((await api.call(`{ ${path} }`, {}, { cookie: secretPerson.cookie })).data)),
    );
    expect(found.filter((text) => text.includes(hidden.number)).length).toBeGreaterThanOrEqual(3);
  });

  it.each(ROLES.map((role) => [role]))('%s finds no people whom R-04 does not show', async (role) => {
    const { data, errors } = await api.call<{ users: unknown[] } | null>('{ users { id name } }', {}, { cookie: people.get(role)!.cookie });
    const mayRead: readonly Role[] = ['ADMINISTRATOR', 'DISTRICT_USER', 'ASSOCIATION_CONTACT'];
    if (!mayRead.includes(role)) return expect(errors).toMatchObject([{ extensions: { code: 'GEN-403' } }]);
    expect(JSON.stringify(data).includes(secretPerson.id)).toBe(role === 'ADMINISTRATOR');
  });
});
