import { CombinedGraphQLErrors } from '@apollo/client/errors';
import type { Translator } from '@kumppani/i18n';
import type { FieldErrorItem } from '@kumppani/ui';

/** A problem as the server words it. */
export interface WordedProblem {
  readonly code: string;
  readonly message: string;
  readonly path: string;
  readonly warning: boolean;
}

/** Every kind of expected refusal of a command, as far as the screen tells them apart. */
export type Outcome =
  | { readonly __typename: 'InvalidInput' | 'RuleViolation'; readonly problems: readonly WordedProblem[] }
  | { readonly __typename: 'NotFound' | 'Forbidden' | 'StaleVersion'; readonly code: string; readonly message: string };

/** What is wrong, wherever it came from, as lines of an error summary. */
export const problemsOf = (outcome: Outcome): readonly WordedProblem[] =>
  'problems' in outcome ? outcome.problems : [{ code: outcome.code, message: outcome.message, path: '', warning: false }];

export const toSummary = (problems: readonly WordedProblem[]): readonly FieldErrorItem[] =>
  problems.map((problem) => ({ name: problem.path, text: problem.message }));

/** The first message for a field. */
export const messageFor = (problems: readonly WordedProblem[], path: string): string | undefined =>
  problems.find((problem) => problem.path === path && !problem.warning)?.message;

/** All are warnings: the person may accept them and go on. */
export const areOnlyWarnings = (problems: readonly WordedProblem[]): boolean => problems.length > 0 && problems.every((one) => one.warning);

/** An unexpected failure in words: the server's own where it gave them, else ours about the connection. */
export const failureText = (error: unknown, texts: Translator): string =>
  CombinedGraphQLErrors.is(error) ? (error.errors[0]?.message ?? texts.t('shell.errorTitle')) : texts.t('screen.noConnection');
