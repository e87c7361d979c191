import type { ProblemCode } from './problem-codes';

/** Values that a message needs: names, days, numbers. Never personal data. */
export type Params = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/**
 * What is wrong with an input. `path` names the field as the API input does (`term.ends`, `area.0.municipality`),
 * '' when no single field is to blame. A warning may be accepted by the person; an error may not.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly path: string;
  readonly params: Params;
  readonly warning: boolean;
}

/** A value, or everything that is wrong. Rules never throw for what is expected. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const problem = (code: ProblemCode, params: Params = {}, path = ''): Problem => ({
  code,
  path,
  params,
  warning: code.includes('-W'),
});

export const fail = (code: ProblemCode, params: Params = {}, path = ''): Result<never> => ({
  ok: false,
  problems: [problem(code, params, path)],
});

export const failAll = (problems: readonly Problem[]): Result<never> => ({ ok: false, problems });

/** Why a value is what it is: a code with its values, put into words by `libs/i18n`. Shown behind every *Miksi?*. */
export interface Reason {
  readonly code: string;
  readonly params: Params;
}

export const reason = (code: string, params: Params = {}): Reason => ({ code, params });
