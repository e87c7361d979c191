import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { clientSchema, documentProblems, generateDocuments } from './documents.mjs';

const client = clientSchema(`
  scalar Date
  enum Stage { DRAFT SIGNED }
  type Agreement { id: ID! stage: Stage! signedOn: Date }
  type Query { agreement: Agreement }
`);
const source = (location, rawSDL) => ({ location, rawSDL, document: parse(rawSDL) });
const PAGE = source('page.graphql', 'query Page { agreement { id ...Card } }');
const CARD = source('card.graphql', 'fragment Card on Agreement { stage signedOn }');

test('documents that fit the schema together have no problems, wherever their fragments live', () => {
  expect(documentProblems(client.schema, [PAGE, CARD])).toEqual([]);
});

test('an unknown field, a name used twice and an operation without a name are told with their file', () => {
  expect(documentProblems(client.schema, [source('bad.graphql', 'query Bad { agreement { colour } }')])).toEqual([
    expect.stringMatching(/^bad\.graphql: Cannot query field "colour"/),
  ]);
  expect(documentProblems(client.schema, [CARD, { ...CARD, location: 'copy.graphql' }])).toEqual([
    'copy.graphql: Card is also defined in card.graphql.',
  ]);
  expect(documentProblems(client.schema, [source('bare.graphql', '{ agreement { id } }')])).toEqual([
    'bare.graphql: every operation needs a name.',
  ]);
});

test('the web app gets masked fragments with type names, tests get everything in the open; days are texts', async () => {
  const masked = await generateDocuments({ client, sources: [PAGE, CARD], isMasked: true });
  expect(masked).toContain("' $fragmentRefs'?: { 'CardFragment': CardFragment }");
  expect(masked).toContain("__typename: 'Agreement'");
  const open = await generateDocuments({ client, sources: [PAGE, CARD], isMasked: false });
  expect(open).not.toContain('$fragmentRefs');
  expect(open).toMatch(/signedOn: string \| null/);
  expect(open).toContain("'DRAFT'");
  expect(open).toContain('export const PageDocument');
});
