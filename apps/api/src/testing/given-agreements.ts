import { randomUUID } from 'node:crypto';

import type { GivenPerson } from './given-people';
import type { TestApi } from './test-api';

/** A change of an input: whatever GraphQL takes as `AgreementChangesInput`. */
export type Fields = Record<string, unknown>;

/** The partner row of a county or a municipality, by its code. */
export async function partnerOf(api: TestApi, code: string): Promise<string> {
  const [row] = await api.database.query<{ id: string }>(
    `SELECT p.id FROM partner p LEFT JOIN municipality_version v ON p.kind = 'MUNICIPALITY' AND v.municipality_id = p.municipality_id
     WHERE p.county_code = $1 OR v.code = $1 LIMIT 1`,
    [code],
  );
  if (!row) throw new Error(`no partner with the code ${code}`);
  return row.id;
}

export async function districtNamed(api: TestApi, name: string): Promise<string> {
  const [row] = await api.database.query<{ id: string }>(`SELECT id FROM unit WHERE kind = 'DISTRICT' AND name_fi LIKE $1`, [`%${name}%`]);
  if (!row) throw new Error(`no district named ${name}`);
  return row.id;
}

export const RECORD_EXISTING = /* GraphQL */ `
  mutation Record($input: RecordExistingAgreementInput!) {
    recordExistingAgreement(input: $input) {
      __typename
      ... on Agreement {
        id
        number
        version
      }
      ... on RuleViolation {
        problems {
          code
          path
          message
          warning
        }
      }
      ... on InvalidInput {
        problems {
          code
          path
          message
        }
      }
      ... on Forbidden {
        code
        message
        rule
        missingRight
        askFrom
      }
    }
  }
`;

export interface GivenAgreement {
  readonly id: string;
  readonly number: string;
  readonly version: number;
}

const areaOf = (code: string): Fields =>
  code.length === 2
    ? { id: randomUUID(), shape: 'WHOLE_COUNTY', county: code }
    : { id: randomUUID(), shape: 'MUNICIPALITY', municipality: code };

/** The fields of an agreement with a county (two digits) or a municipality (three), over the whole of it, from 1.1.2026 on, open-ended. */
export async function fieldsWith(api: TestApi, code: string, district: string, more: Fields = {}): Promise<Fields> {
  return {
    kind: 'COOPERATION',
    parties: [
      { id: randomUUID(), side: 'OWN', unit: district },
      { id: randomUUID(), side: 'COUNTERPART', partner: await partnerOf(api, code) },
    ],
    area: [areaOf(code)],
    termKind: 'OPEN_ENDED',
    starts: '2026-01-01',
    ownerUnit: district,
    ...more,
  };
}

/** Records an agreement through the API as a person would; fails the test if it is refused. */
export async function givenAgreement(
  api: TestApi,
  person: GivenPerson,
  fields: Fields,
  signedOn: string | null = '2025-11-12',
): Promise<GivenAgreement> {
  const input = { id: randomUUID(), fields, signedOn, acceptedWarnings: ['AGR-W1', 'GEN-W1'] };
  const answer = await api.call<{ recordExistingAgreement: GivenAgreement & { __typename: string } }>(
    RECORD_EXISTING,
    { input },
    { cookie: person.cookie },
  );
  if (answer.data?.recordExistingAgreement?.__typename !== 'Agreement') throw new Error(`not recorded: ${JSON.stringify(answer)}`);
  return answer.data.recordExistingAgreement;
}
