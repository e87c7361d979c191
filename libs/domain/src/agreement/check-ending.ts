import type { LocalDate } from '../calendar';
import { problem, type Problem } from '../result';
import type { AgreementCandidate } from './candidate';
import { effectiveStart, termEnds } from './effective-period';
import type { TermFacts } from './facts';

/** The last day that the term itself gives; `null` when it renews, is open-ended or not known. */
export const knownTermEnd = (candidate: AgreementCandidate): LocalDate | null => {
  const start = effectiveStart(candidate);
  const { kind } = candidate.term;
  if (start === null || kind === null || kind === 'AUTO_RENEWING') return null;
  const term: TermFacts = { ...candidate.term, kind };
  return termEnds(term, start)[0] ?? null;
};

/**
 * AGR-11, param `lastDay`: the agreement would have ended by itself before the notice, or before the last day that is given; or the
 * notice would be given after the very day it leads to. What is agreed or rescinded may reach back.
 */
export const checkEnding = (candidate: AgreementCandidate): Problem[] => {
  const { ending } = candidate;
  if (ending === null) return [];
  if (ending.manner === 'TERMINATED' && ending.lastDay < ending.noticeOn)
    return [problem('AGR-11', { lastDay: ending.lastDay }, 'noticeOn')];
  const end = knownTermEnd(candidate);
  if (end === null) return [];
  if (ending.noticeOn > end) return [problem('AGR-11', { lastDay: end }, 'noticeOn')];
  return ending.lastDay > end ? [problem('AGR-11', { lastDay: end }, 'lastDay')] : [];
};
