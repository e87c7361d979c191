// Typed documents from .graphql files, without @graphql-codegen/cli (the registry lacks one of its dependencies).
import { codegen } from '@graphql-codegen/core';
import { preset } from '@graphql-codegen/client-preset';
import { buildASTSchema, parse, validate } from 'graphql';
import fs from 'node:fs';
import path from 'node:path';

/** Directives that Apollo Client understands and the server never sees. */
const CLIENT_DIRECTIVES = `
  directive @unmask(mode: String) on FRAGMENT_SPREAD
  directive @nonreactive on FIELD | FRAGMENT_SPREAD
`;
const SCALARS = { Date: 'string', DateTime: 'string', PartialDate: 'string' };

/** The schema as the client's tools see it. */
export function clientSchema(sdl) {
  const document = parse(`${sdl}\n${CLIENT_DIRECTIVES}`);
  return { document, schema: buildASTSchema(document) };
}

/** Every .graphql file below a folder, in a stable order. */
export function readDocuments(folder) {
  if (!fs.existsSync(folder)) return [];
  const names = fs
    .readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.graphql'));
  return names.sort().map((name) => {
    const location = path.join(folder, name);
    const rawSDL = fs.readFileSync(location, 'utf8');
    try {
      return { location, rawSDL, document: parse(rawSDL) };
    } catch (error) {
      throw new Error(`${location}: ${error.message}`, { cause: error });
    }
  });
}

/** What is wrong with the documents, in words; they are judged together, because fragments live in files of their own. */
export function documentProblems(schema, sources) {
  const definitions = sources.flatMap(({ location, document }) => document.definitions.map((definition) => ({ location, definition })));
  const problems = [];
  const seen = new Map();
  for (const { location, definition } of definitions) {
    const name = definition.name?.value;
    if (!name) problems.push(`${location}: every operation needs a name.`);
    else if (seen.has(name)) problems.push(`${location}: ${name} is also defined in ${seen.get(name)}.`);
    else seen.set(name, location);
  }
  if (problems.length > 0) return problems;
  const whole = { kind: 'Document', definitions: definitions.map(({ definition }) => definition) };
  return validate(schema, whole).map((error) => {
    const owner = definitions.find(({ definition }) => error.nodes?.some((node) => within(definition, node)));
    return `${owner?.location ?? ''}: ${error.message}`;
  });
}

const within = (outer, inner) =>
  outer.loc?.source === inner.loc?.source && outer.loc?.start <= inner.loc?.start && outer.loc?.end >= inner.loc?.end;

/** The generated TypeScript of one project: types and a typed document for each operation and fragment. */
export async function generateDocuments({ client, sources, isMasked }) {
  const [types] = await preset.buildGeneratesSection({
    baseOutputDir: 'generated/',
    schema: client.document,
    schemaAst: client.schema,
    documents: sources,
    config: {
      useTypeImports: true,
      enumType: 'string-literal',
      scalars: SCALARS,
      strictScalars: true,
      defaultScalarType: 'unknown',
      inlineFragmentTypes: isMasked ? 'mask' : 'inline',
      // Apollo Client asks for __typename in every selection by itself.
      nonOptionalTypename: isMasked,
      skipTypeNameForRoot: true,
      customDirectives: { apolloUnmask: true },
    },
    presetConfig: { fragmentMasking: false },
    pluginMap: {},
    plugins: [],
    documentTransforms: [],
    profiler: { run: (work) => work() },
  });
  return codegen(types);
}
