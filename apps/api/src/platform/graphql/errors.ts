import { problem, type Params, type ProblemCode } from '@kumppani/domain';
import { problemText, createTranslator, type Language } from '@kumppani/i18n';
import { GraphQLError } from 'graphql';

import type { Explanation } from '../access/why-not';

/** A top-level error with a code of the catalogue and its text; only for not signed in, not allowed at all, malformed, internal (decision 5). */
export function catalogueError(
  language: Language,
  code: ProblemCode,
  params: Params = {},
  extra: Record<string, unknown> = {},
): GraphQLError {
  const message = problemText(createTranslator(language), problem(code, params));
  return new GraphQLError(message, { extensions: { code, ...extra } });
}

export const notSignedInError = (language: Language): GraphQLError => catalogueError(language, 'GEN-401', {}, { http: { status: 401 } });

/** the extensions carry the rule, the missing right in words, and the nearest people who can grant it. */
export const forbiddenError = (language: Language, why: Explanation): GraphQLError =>
  catalogueError(language, 'GEN-403', { right: why.missingRight, askFrom: why.askFrom }, { ...why });
