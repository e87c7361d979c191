import { randomUUID } from 'node:crypto';
import { ask, command, type Session } from './api';
import type { Person } from './people';

const ADD_PARTNER = `mutation PartnerForTest($input: AddPartnerInput!) {
  addPartner(input: $input) { __typename ... on InvalidInput { problems { message } } ... on RuleViolation { problems { message } } }
}`;
const RECORD = `mutation RecordForTest($input: RecordExistingAgreementInput!) {
  recordExistingAgreement(input: $input) {
    __typename ... on Agreement { id number version } ... on InvalidInput { problems { path message } } ... on RuleViolation { problems { path message } }
  }
}`;

export interface Recorded {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly partner: string;
}

/** A partner whose name no other test has: agreements with it are like nobody else's (AGR-W1). */
export async function makePartner(session: Session, name = `Yhdistys ${randomUUID().slice(0, 8)}`): Promise<{ id: string; name: string }> {
  const id = randomUUID();
  await command(session, ADD_PARTNER, { id, kind: 'ORGANISATION', nameFi: name, standsFor: [] }, 'Partner');
  return { id, name };
}

/** An agreement in force of the person's own unit with a partner of its own, for a municipality. */
export async function recordAgreement(person: Person, municipality = '297'): Promise<Recorded> {
  const partner = await makePartner(person);
  const fields = {
    kind: 'COOPERATION',
    ownerUnit: person.unit.id,
    responsible: person.id,
    termKind: 'OPEN_ENDED',
    starts: '2026-01-01',
    parties: [
      { id: randomUUID(), side: 'COUNTERPART', partner: partner.id },
      { id: randomUUID(), side: 'OWN', unit: person.unit.id },
    ],
    area: [{ id: randomUUID(), shape: 'MUNICIPALITY', municipality }],
  };
  const input = { id: randomUUID(), signedOn: '2025-12-15', fields };
  return { ...(await command<Recorded>(person, RECORD, input, 'Agreement')), partner: partner.name };
}

export interface CoverageAnswer {
  readonly covered: number;
  readonly outOf: number;
  readonly rows: readonly { readonly code: string; readonly name: string; readonly coverageClass: string }[];
}

const COVERAGE = `query CoverageForTest($on: Date!) {
  coverage(on: $on) { ... on Coverage { covered outOf rows { code name coverageClass } } }
}`;

export const coverageOn = async (session: Session, on: string): Promise<CoverageAnswer> =>
  (await ask<{ coverage: CoverageAnswer }>(session, COVERAGE, { on })).coverage;
