import { unwrapResolverError } from '@apollo/server/errors';
import { PROBLEM_CODES, problem, type ProblemCode } from '@kumppani/domain';
import { createTranslator, problemText } from '@kumppani/i18n';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** Told of every error that is nobody's fault but ours, with the id the person sees. */
export type ReportError = (error: unknown) => void;

const BAD_REQUESTS = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE']);
const KEPT = new Set(['PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED']);

const isOurs = (code: unknown): code is ProblemCode => PROBLEM_CODES.includes(code as ProblemCode);

/**
 * What leaves the server about a top-level error: a code of the catalogue with its text, for a malformed request also what
 * graphql-js says of it, and nothing else: no stack, no message of an unexpected error (decision 5).
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown, report: ReportError): GraphQLFormattedError {
  const code = formatted.extensions?.['code'];
  const original = unwrapResolverError(error);
  const place = { ...(formatted.path ? { path: formatted.path } : {}), ...(formatted.locations ? { locations: formatted.locations } : {}) };
  if (KEPT.has(String(code))) return { message: formatted.message, extensions: { code } };
  if (isOurs(code)) return { message: ownText(formatted, code), ...place, extensions: ownExtensions(formatted) };
  if (BAD_REQUESTS.has(String(code)) || original instanceof GraphQLError) {
    return { message: text('GEN-400'), ...place, extensions: { code: 'GEN-400', detail: formatted.message } };
  }
  report(original);
  return { message: text('GEN-500'), ...place, extensions: { code: 'GEN-500' } };
}

/** In Finnish; `localise-errors.plugin.ts` puts it into the language of the request. */
const text = (code: ProblemCode): string => problemText(createTranslator('fi'), problem(code));

/** Scalars and validation rules know no language: their own message is for programmers, the catalogue's for people. */
const ownText = (formatted: GraphQLFormattedError, code: ProblemCode): string =>
  code === 'GEN-400' || code === 'GEN-002' ? text(code) : formatted.message;

function ownExtensions(formatted: GraphQLFormattedError): Record<string, unknown> {
  const { stacktrace: _never, http: _status, ...kept } = formatted.extensions ?? {};
  return kept;
}
