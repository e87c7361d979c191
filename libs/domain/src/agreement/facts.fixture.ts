import type { LocalDate } from '../calendar/local-date';
import type { PartialDate } from '../calendar/partial-date';
import type { AgreementFacts, AreaRowFacts, PartyFacts, TermFacts } from './facts';

/** Facts for the specs of this library only; other projects take theirs from `@kumppani/testing`. */
export const day = (text: string): LocalDate => text as LocalDate;
export const partial = (text: string): PartialDate => text as PartialDate;

export const ownParty = (): PartyFacts => ({ id: 'own', side: 'OWN', name: 'MLL Esimerkkipiiri', unitId: 'unit-1', partner: null });

type PartnerFacts = NonNullable<PartyFacts['partner']>;

export const counterpart = (partner: Partial<PartnerFacts> = {}, name = 'Pohjolan hyvinvointialue'): PartyFacts => ({
  id: `party-${partner.id ?? 'partner-1'}`,
  side: 'COUNTERPART',
  name,
  unitId: null,
  partner: { id: 'partner-1', kind: 'COUNTY', countyCode: '13', municipalityIds: [], ...partner },
});

export const areaRow = (row: Partial<AreaRowFacts> = {}): AreaRowFacts => ({
  id: 'row-1',
  shape: 'WHOLE_COUNTY',
  isExclusion: false,
  countyCode: row.shape === undefined ? '13' : null,
  regionCode: null,
  municipalityId: null,
  from: null,
  to: null,
  isPartOnly: false,
  mergerEffect: null,
  ...row,
});

export const listed = (municipalityId: string, row: Partial<AreaRowFacts> = {}): AreaRowFacts =>
  areaRow({ id: `row-${municipalityId}`, shape: 'MUNICIPALITY', municipalityId, ...row });

export const excluded = (municipalityId: string, row: Partial<AreaRowFacts> = {}): AreaRowFacts =>
  areaRow({ id: `not-${municipalityId}`, shape: 'MUNICIPALITY', municipalityId, isExclusion: true, ...row });

export const term = (changes: Partial<TermFacts> = {}): TermFacts => ({
  kind: 'FIXED',
  starts: partial('2026-01-01'),
  ends: partial('2027-12-31'),
  renewalMonths: null,
  options: [],
  notice: null,
  reviewOn: null,
  ...changes,
});

export const facts = (changes: Partial<AgreementFacts> = {}): AgreementFacts => ({
  id: 'agreement-1',
  number: 'S-2026-0001',
  kind: 'COOPERATION',
  stage: 'SIGNED',
  parties: [ownParty(), counterpart()],
  area: [areaRow()],
  term: term(),
  ending: null,
  decidedOn: null,
  signedOn: day('2025-12-15'),
  isRecordedAfterwards: false,
  visibility: 'NORMAL',
  showsInCoverage: true,
  ...changes,
});
