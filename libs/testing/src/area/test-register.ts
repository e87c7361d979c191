import {
  localDate,
  period,
  type AreaEvent,
  type AreaEventKind,
  type AreaMembership,
  type AreaRegister,
  type County,
  type MembershipKind,
  type Municipality,
  type Period,
} from '@kumppani/domain';

/** Days as text, `null` = open. */
export const aPeriod = (start: string | null, end: string | null = null): Period =>
  period(start === null ? null : localDate(start), end === null ? null : localDate(end));

/** An invented municipality whose id is its name in small letters. */
export const anInventedMunicipality = (nameFi: string, code: string, valid: Period = aPeriod(null)): Municipality => ({
  id: nameFi.toLowerCase(),
  versions: [
    { code, nameFi, nameSv: `${nameFi} (sv)`, genitiveFi: `${nameFi}n`, inessiveFi: `${nameFi}ssa`, kind: 'KUNTA', language: 'FI', valid },
  ],
});

export const aMembership = (municipalityId: string, kind: MembershipKind, area: string, valid: Period): AreaMembership => ({
  municipalityId,
  kind,
  area,
  valid,
});

export const anAreaEvent = (kind: AreaEventKind, on: string, from: readonly string[], to: readonly string[]): AreaEvent => ({
  id: `${kind}-${on}`,
  kind,
  on: localDate(on),
  from,
  to,
  source: 'keksitty',
  reversed: false,
});

export const anInventedCounty = (code: string, isCounty = true): County => ({
  code,
  nameFi: `Keksitty alue ${code}`,
  nameSv: `Påhittat område ${code}`,
  nameEn: `Invented county ${code}`,
  isCounty,
});

const COUNTIES_START = '2021-07-01';

/**
 * A register of one screenful. County 13 has Aholampi, Bergö and Saarela; Vanhala merged into Saarela on 1.1.2025.
 * County 14 has Muutti, which came from county 13 on 1.7.2026. Helsinki (90) and Åland (91) have one municipality each.
 */
export const testRegister: AreaRegister = {
  municipalities: [
    anInventedMunicipality('Aholampi', '801'),
    anInventedMunicipality('Bergö', '802'),
    anInventedMunicipality('Saarela', '803'),
    anInventedMunicipality('Vanhala', '804', aPeriod(null, '2024-12-31')),
    anInventedMunicipality('Muutti', '805'),
    anInventedMunicipality('Pääkylä', '891'),
    anInventedMunicipality('Ytterö', '895'),
  ],
  counties: [anInventedCounty('13'), anInventedCounty('14'), anInventedCounty('90', false), anInventedCounty('91', false)],
  memberships: [
    aMembership('aholampi', 'COUNTY', '13', aPeriod(COUNTIES_START)),
    aMembership('bergö', 'COUNTY', '13', aPeriod(COUNTIES_START)),
    aMembership('saarela', 'COUNTY', '13', aPeriod(COUNTIES_START)),
    aMembership('vanhala', 'COUNTY', '13', aPeriod(COUNTIES_START, '2024-12-31')),
    aMembership('muutti', 'COUNTY', '13', aPeriod(COUNTIES_START, '2026-06-30')),
    aMembership('muutti', 'COUNTY', '14', aPeriod('2026-07-01')),
    aMembership('pääkylä', 'COUNTY', '90', aPeriod(COUNTIES_START)),
    aMembership('ytterö', 'COUNTY', '91', aPeriod(COUNTIES_START)),
    ...['aholampi', 'bergö', 'saarela', 'muutti'].map((id) => aMembership(id, 'REGION', '11', aPeriod('2016-01-01'))),
    aMembership('vanhala', 'REGION', '11', aPeriod('2016-01-01', '2024-12-31')),
    aMembership('pääkylä', 'REGION', '01', aPeriod('2016-01-01')),
    aMembership('ytterö', 'REGION', '21', aPeriod('2016-01-01')),
  ],
  events: [anAreaEvent('MERGER', '2025-01-01', ['vanhala', 'saarela'], ['saarela'])],
};
