import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';

import { verifyChain } from '../../platform/audit';
import { createApp, lay } from '../../bootstrap';
import {
  createTestApi,
  districtNamed,
  fieldsWith,
  givenAgreement,
  givenPerson,
  partnerOf,
  TestApi,
  testConfig,
  type GivenAgreement,
  type GivenPerson,
} from '../../testing';
import { command, done, type Outcome } from './agreement-calls.fixture';
import { AgreementDerivation } from './agreement.derivation';

const EVENT =
  'mutation ($input: RecordAreaEventInput!) { result: recordAreaEvent(input: $input) { __typename ... on RuleViolation { problems { code } } } }';
const REVERSE = 'mutation ($input: ReverseAreaEventInput!) { result: reverseAreaEvent(input: $input) { __typename } }';
const SETTING = 'mutation ($input: ChangeSettingInput!) { result: changeSetting(input: $input) { __typename } }';

let api: TestApi;
/** The same database behind a second app, with connections and an area index of its own. */
let second: TestApi;
let person: GivenPerson;
let administrator: GivenPerson;
let district: string;

beforeAll(async () => {
  api = await createTestApi({ now: '2026-11-22T12:00:00Z' });
  const app = await createApp(await lay(testConfig(api.databaseUrl), api.clock));
  const server = await app.listen(0, '127.0.0.1');
  second = new TestApi(app, api.clock, `http://127.0.0.1:${(server.address() as AddressInfo).port}`, api.databaseUrl, () =>
    Promise.resolve(),
  );
  person = await givenPerson(api, [{ role: 'CENTRAL_USER' }]);
  administrator = await givenPerson(api, [{ role: 'ADMINISTRATOR' }]);
  district = await districtNamed(api, 'Järvi-Suomen');
}, 60_000);
afterAll(async () => {
  await second.close();
  await api.close();
});

const either = (turn: number): TestApi => (turn % 2 ? second : api);

async function administer(on: TestApi, document: string, input: object): Promise<string> {
  const answer = await on.call<{ result: { __typename: string } }>(document, { input }, { cookie: administrator.cookie });
  if (!answer.data?.result) throw new Error(JSON.stringify(answer));
  return answer.data.result.__typename;
}

/** Neighbours that could merge: every round has its own pair. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['762', '140'],
  ['263', '925'],
  ['204', '749'],
  ['239', '844'],
  ['402', '778'],
  ['595', '687'],
];

async function fieldsOver(codes: readonly string[], more: object): Promise<Record<string, unknown>> {
  const fields = await fieldsWith(api, codes[0]!, district, { ...more });
  return { ...fields, area: codes.map((municipality) => ({ id: randomUUID(), shape: 'MUNICIPALITY', municipality })) };
}

async function editStarts(on: TestApi, { id }: GivenAgreement, starts: string): Promise<Outcome> {
  const [{ version } = { version: 1 }] = await on.database.query<{ version: number }>('SELECT version FROM agreement WHERE id = $1', [id]);
  return command(on, person, 'updateAgreement', { id, version, changes: { starts }, reason: 'Korjataan virhe' });
}

describe('Decision 7: area changes against agreement commands', () => {
  it('mergers, their reversals, settings and agreements in parallel through two apps: every derived row is right after every round', async () => {
    const known: GivenAgreement[] = [];
    for (const [round, [from, to]] of PAIRS.entries()) {
      for (const code of [from, to, '13']) known.push(await givenAgreement(api, person, await fieldsWith(api, code, district)));
      const event = { id: randomUUID(), kind: 'MERGER', on: `20${31 + round}-01-01`, from: [from, to], to: [to], source: 'Testi' };
      const creating = await Promise.all(
        [[from, to], [to], [from]].map((codes, position) =>
          fieldsOver(codes, { starts: `202${position + 3}-01-01`, termKind: 'FIXED', ends: '2045-12-31' }),
        ),
      );
      const results = await Promise.all([
        ...creating.slice(0, 2).map((fields, turn) => givenAgreement(either(turn + round), person, fields)),
        administer(either(round), EVENT, event),
        ...known.slice(-4).map((agreement, turn) => editStarts(either(turn), agreement, `2025-0${1 + (turn % 9)}-01`)),
        administer(either(round + 1), SETTING, { key: 'endingSoonDays', value: String(100 + round) }),
        ...creating.slice(2).map((fields, turn) => givenAgreement(either(turn), person, fields)),
      ]);
      expect(results).toContain('AreaEventPayload');
      expect(await api.app.get(AgreementDerivation).check()).toEqual([]);
      if (round % 2 === 0) continue;
      const [, , reversed] = await Promise.all([
        editStarts(api, known.at(-1)!, '2025-10-01'),
        editStarts(second, known.at(-2)!, '2025-11-01'),
        administer(either(round), REVERSE, { id: event.id, reason: 'Kirjattiin väärin' }),
        editStarts(second, known.at(-3)!, '2025-12-01'),
      ]);
      expect(reversed).toBe('AreaEventPayload');
      expect(await second.app.get(AgreementDerivation).check()).toEqual([]);
    }
    expect(await verifyChain(api.database)).toEqual([]);
  }, 60_000);

  it('a partner’s municipalities against new agreements with that partner', async () => {
    const partner = await partnerOf(api, '13');
    const ids = (
      await api.database.query<{ id: string }>(
        `SELECT municipality_id AS id FROM municipality_version WHERE code IN ('140', '925', '749', '844')`,
      )
    ).map(({ id }) => id);
    const { PartnerStandsForEntity } = await import('../partner');
    for (const [turn, municipalityId] of ids.entries()) {
      const fields = await fieldsOver(['140', '925', '749', '844'], {});
      const parties = [
        { id: randomUUID(), side: 'OWN', unit: district },
        { id: randomUUID(), side: 'COUNTERPART', partner },
      ];
      await Promise.all([
        givenAgreement(either(turn), person, { ...fields, parties }),
        either(turn + 1).database.write({ accountId: null, source: 'FORM' }, (tx) =>
          tx.insert(PartnerStandsForEntity, { id: randomUUID(), partnerId: partner, municipalityId }),
        ),
        givenAgreement(either(turn + 1), person, {
          ...fields,
          parties: parties.map((party) => ({ ...party, id: randomUUID() })),
          area: [{ id: randomUUID(), shape: 'WHOLE_COUNTY', county: '13' }],
        }),
      ]);
      expect(await api.app.get(AgreementDerivation).check()).toEqual([]);
    }
  }, 30_000);
});

describe('A-01 numbers under load', () => {
  it('many clients of two apps recording at once get a number each, without a gap, and the same create twice is one agreement', async () => {
    const before = await api.database.query<{ last: number }>('SELECT last FROM agreement_number WHERE year = 2026');
    const inputs = await Promise.all(
      Array.from({ length: 20 }, async () => ({
        id: randomUUID(),
        fields: await fieldsWith(api, '13', district),
        signedOn: '2025-11-12',
        acceptedWarnings: ['AGR-W1', 'GEN-W1'],
      })),
    );
    const outcomes = await Promise.all(
      [...inputs, ...inputs].map((input, turn) => command(either(turn >> 1), person, 'recordExistingAgreement', input)),
    );
    expect(outcomes.map((outcome) => outcome.__typename)).toEqual(outcomes.map(() => 'Agreement'));
    const numbers = new Set(outcomes.map((outcome) => Number(outcome.number.slice(-4))));
    const first = (before[0]?.last ?? 0) + 1;
    expect([...numbers].sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, position) => first + position));
  }, 30_000);
});

describe('Decision 8: many who edit one agreement', () => {
  it('each change to a field of its own is kept, versions go up by one, and nobody overwrites anybody (A-18)', async () => {
    const { id, version } = await givenAgreement(api, person, await fieldsWith(api, '13', district));
    const changes = [
      { ownRecordNumber: 'D/1' },
      { partnerRecordNumber: 'P/1' },
      { originalKeptAt: 'Arkisto' },
      { decisionBody: 'Hallitus' },
      { decisionSection: '§ 5' },
      { reviewOn: '2027-01-31' },
    ];
    const outcomes = await Promise.all(
      changes.map((change, turn) => command(either(turn), person, 'updateAgreement', { id, version, changes: change })),
    );
    expect(outcomes.map((outcome) => outcome.__typename)).toEqual(changes.map(() => 'Agreement'));
    const [row] = await api.database.query(
      `SELECT version, own_record_number, partner_record_number, original_kept_at, decision_body, decision_section, review_on::text FROM agreement WHERE id = $1`,
      [id],
    );
    expect(row).toEqual({
      version: version + changes.length,
      own_record_number: 'D/1',
      partner_record_number: 'P/1',
      original_kept_at: 'Arkisto',
      decision_body: 'Hallitus',
      decision_section: '§ 5',
      review_on: '2027-01-31',
    });
  });

  it('of many who change the same field to different values one is taken, the others are told', async () => {
    const { id, version } = await givenAgreement(api, person, await fieldsWith(api, '13', district));
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, (_, turn) =>
        command(either(turn), person, 'updateAgreement', { id, version, changes: { ownRecordNumber: `D/${turn}` } }),
      ),
    );
    const taken = outcomes.filter((outcome) => outcome.__typename === 'Agreement');
    expect(taken).toHaveLength(1);
    for (const outcome of outcomes.filter((one) => one !== taken[0]))
      expect(outcome).toMatchObject({ __typename: 'StaleVersion', currentVersion: version + 1 });
    const [row] = await api.database.query<{ version: number }>('SELECT version FROM agreement WHERE id = $1', [id]);
    expect(row).toEqual({ version: version + 1 });
  });

  it('more commands than connections, refused ones among them, all get their answer', async () => {
    const stranger = await givenPerson(api, [{ role: 'DISTRICT_USER', unit: await districtNamed(api, 'Lapin') }]);
    const agreement = await givenAgreement(api, person, await fieldsWith(api, '13', district));
    const outcomes = await Promise.all(
      Array.from({ length: 24 }, (_, turn) =>
        command(api, turn % 2 ? stranger : person, 'updateAgreement', {
          id: agreement.id,
          version: agreement.version,
          changes: { showsInCoverage: true },
        }),
      ),
    );
    expect(new Set(outcomes.map((outcome) => outcome.__typename))).toEqual(new Set(['Agreement', 'Forbidden']));
    await done(api, person, 'updateAgreement', { id: agreement.id, version: agreement.version, changes: { ownRecordNumber: 'D/2' } });
  }, 30_000);
});
