import { partialDate, type NoticeAnchor, type PartialDate, type TermKind } from '@kumppani/domain';

export interface TermToken {
  readonly termKind: TermKind | null;
  readonly starts: PartialDate | null;
  readonly ends: PartialDate | null;
  readonly renewalMonths: number | null;
  /** Months of each option. */
  readonly options: readonly number[];
}

const TERM = /^(?<starts>[\w-]+)\.\.(?<ends>[\w-]*)(?:\+(?<renewal>\d+))?(?<options>(?:\|\d+)*)$/;

const UNSAID: TermToken = { termKind: null, starts: null, ends: null, renewalMonths: null, options: [] };

const kindOf = (ends: string, renewal: string | undefined, options: readonly number[]): TermKind => {
  if (ends === '') return 'OPEN_ENDED';
  if (renewal !== undefined) return 'AUTO_RENEWING';
  return options.length > 0 ? 'FIXED_WITH_OPTIONS' : 'FIXED';
};

/** T-05: `2023-01-01..` open-ended, `2023..2024-12` fixed, `…+12` renews by 12 months, `…|12|12` two options of 12; `unknown` on either side. */
export function readTerm(text: string | null): TermToken {
  if (text === null) return UNSAID;
  const groups = TERM.exec(text)?.groups;
  if (!groups) throw new RangeError(`Not a term: ${text}`);
  const { starts = '', ends = '', renewal } = groups;
  const options = (groups['options'] ?? '').split('|').filter(Boolean).map(Number);
  return {
    termKind: kindOf(ends, renewal, options),
    starts: partialDate(starts),
    ends: ends === '' ? null : partialDate(ends),
    renewalMonths: renewal === undefined ? null : Number(renewal),
    options,
  };
}

export interface NoticeToken {
  readonly noticeKind: 'MONTHS' | 'NOT_DURING_TERM' | 'UNKNOWN';
  readonly noticeMonths: number | null;
  readonly noticeAnchor: NoticeAnchor | null;
}

/** T-04: `6 END_OF_TERM`, `NOT_DURING_TERM`, or nothing when it is not known. */
export function readNotice(text: string | undefined): NoticeToken {
  const [first, anchor] = (text ?? '').split(' ');
  if (anchor === undefined)
    return { noticeKind: first === 'NOT_DURING_TERM' ? 'NOT_DURING_TERM' : 'UNKNOWN', noticeMonths: null, noticeAnchor: null };
  return { noticeKind: 'MONTHS', noticeMonths: Number(first), noticeAnchor: anchor as NoticeAnchor };
}
