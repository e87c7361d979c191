import { localDate, partialDate, type AgreementFacts, type TermFacts } from '@kumppani/domain';
import { wholeCounty } from './an-area-row';
import { aCounty, anOwnDistrict } from './a-party';

/** A fixed term of 2026–2027, known to the day. */
export const aTerm = (changes: Partial<TermFacts> = {}): TermFacts => ({
  kind: 'FIXED',
  starts: partialDate('2026-01-01'),
  ends: partialDate('2027-12-31'),
  renewalMonths: null,
  options: [],
  notice: { months: 3, anchor: 'END_OF_MONTH' },
  reviewOn: null,
  ...changes,
});

/** A fixed term between two dates as they are written: `2026-01-01`, `2026-03`, `2026` or `unknown`. */
export const aTermOf = (starts: string, ends: string, changes: Partial<TermFacts> = {}): TermFacts =>
  aTerm({ starts: partialDate(starts), ends: partialDate(ends), ...changes });

let recorded = 0;

/** A signed, sound cooperation agreement with the county of Pohjois-Savo on its whole area. Every one has an id and a number of its own. */
export const anAgreement = (changes: Partial<AgreementFacts> = {}): AgreementFacts => {
  recorded += 1;
  return {
    id: `00000000-0000-4000-8000-${String(recorded).padStart(12, '0')}`,
    number: `S-2026-${String(recorded).padStart(4, '0')}`,
    kind: 'COOPERATION',
    stage: 'SIGNED',
    parties: [anOwnDistrict(), aCounty('13', 'Pohjois-Savon hyvinvointialue')],
    area: [wholeCounty('13')],
    term: aTerm(),
    ending: null,
    decidedOn: null,
    signedOn: localDate('2025-12-15'),
    isRecordedAfterwards: false,
    visibility: 'NORMAL',
    showsInCoverage: true,
    ...changes,
  };
};
