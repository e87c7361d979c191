import { localDate, period, type LocalDate, type Period } from '../calendar';
import type { AreaEvent, AreaMembership, AreaRegister, MembershipKind, Municipality, MunicipalityVersion } from './register';

/** `2016-01-01..2024-12-31`; an end left out is open. */
export function days(text: string): Period {
  const [start, end] = text.split('..');
  const dayOrOpen = (part: string | undefined): LocalDate | null => (part ? localDate(part) : null);
  return period(dayOrOpen(start), dayOrOpen(end));
}

export function version(code: string, name: string, valid: string, more: Partial<MunicipalityVersion> = {}): MunicipalityVersion {
  return {
    code,
    nameFi: name,
    nameSv: name,
    genitiveFi: null,
    inessiveFi: null,
    kind: 'KUNTA',
    language: 'FI',
    valid: days(valid),
    ...more,
  };
}

export const municipality = (id: string, ...versions: MunicipalityVersion[]): Municipality => ({ id, versions });

export const membership = (municipalityId: string, kind: MembershipKind, area: string, valid: string): AreaMembership => ({
  municipalityId,
  kind,
  area,
  valid: days(valid),
});

export const areaEvent = (kind: AreaEvent['kind'], on: string, from: string[], to: string[], reversed = false): AreaEvent => ({
  id: `${kind} ${on} ${from.join()}`,
  kind,
  on: localDate(on),
  from,
  to,
  source: 'test',
  reversed,
});

/** Mäntyharju and Pertunmaa before and after their merger, Helsinki, and Kuopio with Juankoski: the cases of facts.md. */
export const REGISTER: AreaRegister = {
  municipalities: [
    municipality('mantyharju', version('507', 'Mäntyharju', '..')),
    municipality('pertunmaa', version('588', 'Pertunmaa', '..2024-12-31')),
    municipality('helsinki', version('091', 'Helsinki', '..', { nameSv: 'Helsingfors', kind: 'KAUPUNKI', language: 'FI_SV' })),
    municipality('kuopio', version('297', 'Kuopio', '..', { kind: 'KAUPUNKI' })),
    municipality('juankoski', version('174', 'Juankoski', '..2016-12-31', { kind: 'KAUPUNKI' })),
    municipality('iisalmi', version('140', 'Iisalmi', '..', { nameSv: 'Idensalmi', kind: 'KAUPUNKI' })),
    municipality('ahtari', version('989', 'Ähtäri', '..', { nameSv: 'Etseri', kind: 'KAUPUNKI' })),
    municipality(
      'parainen',
      version('445', 'Länsi-Turunmaa', '2009-01-01..2011-12-31', { nameSv: 'Väståboland' }),
      version('445', 'Parainen', '2012-01-01..', { nameSv: 'Pargas' }),
    ),
  ],
  counties: [
    { code: '12', nameFi: 'Etelä-Savo', nameSv: 'Södra Savolax', nameEn: 'South Savo', isCounty: true },
    { code: '90', nameFi: 'Helsingin kaupunki', nameSv: 'Helsingfors stad', nameEn: 'City of Helsinki', isCounty: false },
  ],
  memberships: [
    membership('mantyharju', 'COUNTY', '12', '2021-07-01..'),
    membership('pertunmaa', 'COUNTY', '12', '2021-07-01..2024-12-31'),
    membership('helsinki', 'COUNTY', '90', '2021-07-01..'),
    membership('mantyharju', 'REGION', '10', '2016-01-01..2025-12-31'),
    membership('mantyharju', 'REGION', '08', '2026-01-01..'),
  ],
  events: [
    areaEvent('MERGER', '2025-01-01', ['pertunmaa'], ['mantyharju']),
    areaEvent('MERGER', '2017-01-01', ['juankoski', 'kuopio'], ['kuopio']),
  ],
};
