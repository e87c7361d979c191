import { isLocalDate, isPartialDate } from '@kumppani/domain';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

function textScalar(name: string, description: string, accepts: (text: string) => boolean): GraphQLScalarType<string, string> {
  const checked = (value: unknown): string => {
    if (typeof value === 'string' && accepts(value)) return value;
    throw new GraphQLError(`${name} can't represent ${JSON.stringify(value)}`, { extensions: { code: 'GEN-002', scalar: name } });
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: (value) => String(value),
    parseValue: checked,
    parseLiteral: (node: ValueNode) => checked(node.kind === Kind.STRING ? node.value : null),
  });
}

export const DateScalar = textScalar('Date', 'A calendar day in Finland, `2026-11-22`.', isLocalDate);

export const PartialDateScalar = textScalar(
  'PartialDate',
  'A date as far as it is known: `2021-03-15`, `2021-03`, `2021`, or `unknown`.',
  isPartialDate,
);

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)$/;

export const DateTimeScalar = textScalar(
  'DateTime',
  'An instant with its offset, `2026-11-22T12:05:00.123456Z`; microseconds are kept.',
  (text) => INSTANT.test(text) && !Number.isNaN(Date.parse(text)),
);
