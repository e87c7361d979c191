import { randomUUID } from 'node:crypto';

import {
  createTestApi,
  districtNamed,
  fieldsWith,
  givenAgreement,
  givenPerson,
  type Fields,
  type GivenPerson,
  type TestApi,
} from '../../testing';
import { command, done, readPage, stored, type AgreementCommand, type Outcome, type Page } from './agreement-calls.fixture';

let api: TestApi;
let person: GivenPerson;
let district: string;

beforeAll(async () => {
  api = await createTestApi({ now: '2026-06-15T10:00:00Z' });
  district = await districtNamed(api, 'Järvi-Suomen');
  person = await givenPerson(api, [{ role: 'DISTRICT_USER', unit: district }]);
}, 60_000);
afterAll(() => api.close());

const page = (id: string, on: string | null = null): Promise<Page> => readPage(api, person, id, on);
const key = ({ id, version }: Pick<Outcome, 'id' | 'version'>) => ({ id, version });
const given = async (more: Fields = {}) => givenAgreement(api, person, await fieldsWith(api, '13', district, more));

async function refused(name: AgreementCommand, input: object): Promise<Outcome['problems']> {
  const before = await stored(api);
  const outcome = await command(api, person, name, input);
  expect(await stored(api)).toEqual(before);
  expect(outcome.__typename).toBe('RuleViolation');
  return outcome.problems;
}

const draft = async (): Promise<Outcome> =>
  done(api, person, 'createAgreement', { id: randomUUID(), fields: await fieldsWith(api, '13', district), acceptedWarnings: ['AGR-W1'] });

describe('A-12 scenario 11 a notice and its withdrawal', () => {
  it('30.6.2026 with 6 months to the end of the term ends it on 31.12.2026; withdrawing it restores the state', async () => {
    const term = { termKind: 'AUTO_RENEWING', starts: '2025-01-01', ends: '2025-12-31', renewalMonths: 12 };
    const made = await given({ ...term, noticeKind: 'MONTHS', noticeMonths: 6, noticeAnchor: 'END_OF_TERM' });
    const before = await page(made.id, '2027-01-01');
    expect(before.state.state).toBe('IN_FORCE');
    const ended = await done(api, person, 'endAgreement', { ...key(made), manner: 'TERMINATED', noticeOn: '2026-06-30' });
    const after = await page(made.id, '2026-07-01');
    expect(after.ending).toEqual({ manner: 'TERMINATED', noticeOn: '2026-06-30', lastDay: '2026-12-31', reason: null });
    expect(after.state).toMatchObject({ state: 'TERMINATED_IN_FORCE', text: expect.stringContaining('31.12.2026') });
    expect((await page(made.id, '2027-01-01')).state).toMatchObject({ state: 'ENDED', endedBecause: 'TERMINATED' });
    expect((await page(made.id, '2027-01-01')).municipalityCount).toBe(0);
    await done(api, person, 'cancelAgreementEnding', key(ended));
    expect((await page(made.id, '2027-01-01')).state).toEqual(before.state);
    expect((await page(made.id, '2027-01-01')).municipalityCount).toBe(19);
    expect((await page(made.id)).ending).toBeNull();
  });

  it('AGR-11 refuses a notice after the agreement has ended by itself', async () => {
    const made = await given({ termKind: 'FIXED', starts: '2024-01-01', ends: '2025-12-31' });
    expect(
      await refused('endAgreement', {
        ...key(made),
        manner: 'TERMINATED',
        noticeOn: '2026-01-01',
        lastDay: '2026-02-01',
        reason: 'Sovittu',
      }),
    ).toMatchObject([{ code: 'AGR-11', path: 'noticeOn', message: 'Sopimus päättyi jo 31.12.2025. Tarkista irtisanomispäivä.' }]);
  });

  it('AGR-12 there is nothing to withdraw, and a draft has nothing to end', async () => {
    const made = await given();
    expect(await refused('cancelAgreementEnding', key(made))).toMatchObject([{ code: 'AGR-12' }]);
    const [found] = await refused('endAgreement', {
      ...key(await draft()),
      manner: 'MUTUAL',
      noticeOn: '2026-06-01',
      lastDay: '2026-07-01',
    });
    expect(found).toMatchObject({ code: 'AGR-12', message: 'Tätä ei voi tehdä vaiheessa Luonnos.' });
  });

  it('AGR-14 asks for the last day where the agreement gives none', async () => {
    const made = await given();
    expect(await refused('endAgreement', { ...key(made), manner: 'TERMINATED', noticeOn: '2026-06-01' })).toMatchObject([
      { code: 'AGR-14', path: 'lastDay', message: 'Lisää viimeinen voimassaolopäivä.' },
    ]);
  });
});

describe('A-13 rescinding', () => {
  it('ends at once and needs a reason', async () => {
    const made = await given();
    const input = { ...key(made), manner: 'RESCINDED', noticeOn: '2026-06-10' };
    expect(await refused('endAgreement', input)).toMatchObject([{ code: 'AGR-14', path: 'reason' }]);
    await done(api, person, 'endAgreement', { ...input, reason: 'Sopimusrikkomus' });
    expect((await page(made.id, '2026-06-10')).municipalityCount).toBe(19);
    expect(await page(made.id, '2026-06-11')).toMatchObject({ municipalityCount: 0, state: { state: 'ENDED', endedBecause: 'RESCINDED' } });
  });
});
