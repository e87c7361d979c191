import { unwrapResolverError } from '@apollo/server/errors';
import { PROBLEM_CODES, problem, type ProblemCode } from '@kumppani/domain';
import { createTranslator, problemText } from '@kumppani/i18n';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

import { currentRequest } from '../http/current-request';

/** Told of every error that is nobody's fault but ours, with the id the person sees. */
export type ReportError = (error: unknown) => void;

const BAD_REQUESTS = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
]);
const KEPT = new Set(['PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED']);

const isOurs = (code: unknown): code is ProblemCode => PROBLEM_CODES.includes(code as ProblemCode);

/**
 * What leaves the server about a top-level error: a code of the catalogue with its text, for a malformed request also what
 * graphql-js says of it, and nothing else: no stack, no message of an unexpected error (decision 5).
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown, report: ReportError): GraphQLFormattedError {
  const { message, extensions, ...place } = shown(formatted, causeOf(unwrapResolverError(error)), report);
  const requestId = currentRequest()?.requestId;
  return { message, ...place, extensions: { ...extensions, ...(requestId && { requestId }) } };
}

/** What failed before any resolver ran (the database is away) comes wrapped, and is no mistake of the request. */
const causeOf = (error: unknown): unknown => (error instanceof GraphQLError ? (error.originalError ?? error) : error);

function shown(formatted: GraphQLFormattedError, original: unknown, report: ReportError): GraphQLFormattedError {
  const code = scalarCode(formatted) ?? formatted.extensions?.['code'];
  const place = { ...(formatted.path ? { path: formatted.path } : {}), ...(formatted.locations ? { locations: formatted.locations } : {}) };
  if (KEPT.has(String(code))) return { message: formatted.message, extensions: { code } };
  if (isOurs(code)) return { message: ownText(formatted, code), ...place, extensions: { ...ownExtensions(formatted), code } };
  if (isUnstorable(original)) return { message: text('GEN-400'), ...place, extensions: { code: 'GEN-400' } };
  if (BAD_REQUESTS.has(String(code)) || original instanceof GraphQLError) {
    return { message: text('GEN-400'), ...place, extensions: { code: 'GEN-400', detail: formatted.message } };
  }
  report(original);
  return { message: text('GEN-500'), ...place, extensions: { code: 'GEN-500' } };
}

/** A value in the document itself comes as a mistake of the document, with what the scalar said beside it. */
const scalarCode = ({ extensions = {} }: GraphQLFormattedError): ProblemCode | null =>
  extensions['scalar'] === undefined ? null : extensions['params'] === undefined ? 'GEN-002' : 'GEN-001';

/** PostgreSQL's *character not in repertoire*: the text holds a NUL, which a document can write in more ways than a look at its body finds. */
const isUnstorable = (error: unknown): boolean => (error as { code?: unknown } | null)?.code === '22021';

/** In the language that the request asks for; `localise-errors.plugin.ts` knows also what the person prefers. */
const text = (code: ProblemCode): string => problemText(createTranslator(currentRequest()?.language ?? 'fi'), problem(code));

/** Scalars and validation rules know no language: their own message is for programmers, the catalogue's for people. */
const ownText = (formatted: GraphQLFormattedError, code: ProblemCode): string =>
  code === 'GEN-400' || code === 'GEN-001' || code === 'GEN-002' ? text(code) : formatted.message;

function ownExtensions(formatted: GraphQLFormattedError): Record<string, unknown> {
  const { stacktrace, http, ...kept } = formatted.extensions ?? {};
  return kept;
}
