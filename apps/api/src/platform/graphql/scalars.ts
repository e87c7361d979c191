import { isLocalDate, isPartialDate, localDate, understandDate, type Params } from '@kumppani/domain';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

function textScalar(name: string, description: string, accepts: (text: string) => boolean): GraphQLScalarType<string, string> {
  const checked = (value: unknown): string => {
    if (typeof value === 'string' && accepts(value)) return value;
    const extensions = { ...whatIsWrong(value), scalar: name, http: { status: 400 } };
    throw new GraphQLError(`${name} can't represent ${JSON.stringify(value)}`, { extensions });
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: (value) => String(value),
    parseValue: checked,
    parseLiteral: (node: ValueNode) => checked(node.kind === Kind.STRING ? node.value : null),
  });
}

const DAY_SHAPE = /^\d{4}-\d\d-\d\d$/;
const ANY_DAY = localDate('2000-01-01');

/** T-08: GEN-001 with the parts of a day that does not exist, GEN-002 for what is no date. */
function whatIsWrong(value: unknown): { readonly code: string; readonly params?: Params } {
  const understood = typeof value === 'string' && DAY_SHAPE.test(value) ? understandDate(value, { today: ANY_DAY }) : null;
  const [found] = understood?.ok === false ? understood.problems : [];
  return found?.code === 'GEN-001' ? { code: found.code, params: found.params } : { code: 'GEN-002' };
}

export const DateScalar = textScalar('Date', 'A calendar day in Finland, `2026-11-22`.', isLocalDate);

export const PartialDateScalar = textScalar(
  'PartialDate',
  'A date as far as it is known: `2021-03-15`, `2021-03`, `2021`, or `unknown`.',
  isPartialDate,
);

/** Offsets as far as there are any; PostgreSQL takes none beyond. */
const INSTANT = /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,6})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;

export const DateTimeScalar = textScalar(
  'DateTime',
  'An instant with its offset, `2026-11-22T12:05:00.123456Z`; microseconds are kept.',
  (text) => INSTANT.test(text) && isLocalDate(text.slice(0, 10)),
);
