import { readFileSync } from 'node:fs';
import path from 'node:path';

import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';

const schema: GraphQLSchema = buildSchema(readFileSync(path.join(__dirname, '../schema.graphql'), 'utf8'));
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name),
);

const fieldsOf = (): { owner: string; field: GraphQLField<unknown, unknown> }[] =>
  types.flatMap((type) =>
    isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()).map((field) => ({ owner: type.name, field })) : [],
  );

const inputFields = () =>
  types.flatMap((type) => (isInputObjectType(type) ? Object.values(type.getFields()).map((field) => ({ owner: type.name, field })) : []));

describe('X-01 the conventions of the one API', () => {
  it('describes every type, field, argument and input field', () => {
    const silent = [
      ...types.filter((type) => !type.description && !['Query', 'Mutation'].includes(type.name)).map((type) => type.name),
      ...[...fieldsOf(), ...inputFields()].filter(({ field }) => !field.description).map(({ owner, field }) => `${owner}.${field.name}`),
      ...fieldsOf().flatMap(({ owner, field }) =>
        field.args.filter((one) => !one.description).map((one) => `${owner}.${field.name}(${one.name})`),
      ),
    ];
    expect(silent).toEqual([]);
  });

  it('names no field after an id without its object', () => {
    const ids = [...fieldsOf(), ...inputFields()].filter(({ field }) => /.Id$/.test(field.name) && field.name !== 'clientMutationId');
    expect(ids.map(({ owner, field }) => `${owner}.${field.name}`)).toEqual([]);
  });

  it('writes enum values in capitals, as the domain does', () => {
    const odd = types
      .flatMap((type) => (isEnumType(type) ? type.getValues().map((value) => value.name) : []))
      .filter((name) => !/^[A-Z0-9_]+$/.test(name));
    expect(odd.filter((name) => !['fi', 'sv', 'en'].includes(name))).toEqual([]);
  });

  it('answers every mutation with a union of a payload and the ways to say no, sign-out apart', () => {
    const mutations = Object.values(schema.getMutationType()?.getFields() ?? {}).filter((field) => field.name !== 'signOut');
    const plain = mutations.filter((field) => !isUnionType(schema.getType(String(field.type).replace(/!$/, ''))));
    expect(mutations.length).toBeGreaterThan(10);
    expect(plain.map((field) => field.name)).toEqual([]);
  });

  it('knows days, instants and dates known in part as scalars of their own', () => {
    expect(['Date', 'DateTime', 'PartialDate'].filter((name) => !schema.getType(name))).toEqual([]);
  });
});
