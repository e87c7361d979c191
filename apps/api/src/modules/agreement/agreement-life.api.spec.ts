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
  await signInAgain();
}, 60_000);
afterAll(() => api.close());

async function signInAgain(): Promise<void> {
  person = await givenPerson(api, [{ role: 'DISTRICT_USER', unit: district }]);
}

const page = (id: string, on: string | null = null): Promise<Page> => readPage(api, person, id, on);
const stateOf = async (id: string, on: string | null = null): Promise<string> => (await page(id, on)).state.text;
const fields = (more: Fields = {}, code = '13'): Promise<Fields> => fieldsWith(api, code, district, more);
const given = async (more: Fields = {}, code = '13') => givenAgreement(api, person, await fields(more, code));

async function refused(name: AgreementCommand, input: object): Promise<Outcome['problems']> {
  const before = await stored(api);
  const outcome = await command(api, person, name, input);
  expect(await stored(api)).toEqual(before);
  expect(outcome.__typename).toBe('RuleViolation');
  return outcome.problems;
}

async function draft(more: Fields = {}): Promise<Outcome> {
  return done(api, person, 'createAgreement', { id: randomUUID(), fields: await fields(more), acceptedWarnings: ['AGR-W1'] });
}

describe('A-02 A-07 A-08 a life from draft to the end', () => {
  it('goes through every stage, and its state follows the days', async () => {
    let now = await draft({ termKind: 'FIXED', starts: '2026-07-01', ends: '2028-06-30' });
    expect(now.number).toMatch(/^S-2026-\d{4}$/);
    expect(await page(now.id)).toMatchObject({
      stage: 'DRAFT',
      state: { state: 'DRAFT' },
      nextStep: { code: 'START_NEGOTIATION' },
      municipalityCount: 0,
    });
    now = await done(api, person, 'moveAgreement', { ...key(now), to: 'NEGOTIATION' });
    expect((await page(now.id)).nextStep).toMatchObject({ code: 'SEND_FOR_SIGNATURE' });
    now = await done(api, person, 'moveAgreement', { ...key(now), to: 'FOR_SIGNATURE' });
    now = await done(api, person, 'signAgreement', { ...key(now), signedOn: '2026-06-14', originalKeptAt: 'Kaappi 3' });
    const signed = await page(now.id);
    expect(signed).toMatchObject({ stage: 'SIGNED', signedOn: '2026-06-14', isRecordedAfterwards: false });
    expect(signed.state.text).toContain('alkaa 1.7.2026');
    expect(await stateOf(now.id, '2026-07-01')).toBe('Voimassa');
    expect((await page(now.id, '2026-07-01')).municipalityCount).toBe(19);
    expect((await page(now.id, '2028-03-01')).state).toMatchObject({ state: 'ENDING_SOON' });
    expect((await page(now.id, '2028-07-01')).state).toMatchObject({ state: 'ENDED', endedBecause: 'TERM_ENDED' });
    expect(signed.state.reasons.length).toBeGreaterThan(0);
  });

  it('asks a draft that goes to signature for what it lacks, and keeps it where it is', async () => {
    const made = await draft({ termKind: null, area: [] });
    const negotiated = await done(api, person, 'moveAgreement', { ...key(made), to: 'NEGOTIATION' });
    const problems = await refused('moveAgreement', { ...key(negotiated), to: 'FOR_SIGNATURE' });
    expect(problems.map((one) => one.code)).toEqual(expect.arrayContaining(['AGR-02']));
  });

  it('a reason is asked when it comes to nothing, and kept', async () => {
    const made = await draft();
    expect(await refused('moveAgreement', { ...key(made), to: 'NOT_REALISED', reason: 'ei' })).toMatchObject([
      { code: 'AGR-14', path: 'reason', message: 'Kirjoita syy, vähintään viisi merkkiä.' },
    ]);
    await done(api, person, 'moveAgreement', { ...key(made), to: 'NOT_REALISED', reason: 'Rahoitus puuttuu' });
    expect((await page(made.id)).history[0]).toMatchObject({ reason: 'Rahoitus puuttuu' });
  });
});

const key = ({ id, version }: Pick<Outcome, 'id' | 'version'>) => ({ id, version });

describe('A-02 a decision that nobody of ours signs', () => {
  it('is decided with day and body, and counts from then on as signed', async () => {
    const made = await draft({ kind: 'GRANT_DECISION' });
    const [empty] = await refused('decideAgreement', { ...key(made), decidedOn: '2026-05-01', decisionBody: ' ' });
    expect(empty).toMatchObject({ code: 'AGR-14', path: 'decisionBody', message: 'Kirjoita, kuka päätöksen teki.' });
    await done(api, person, 'decideAgreement', {
      ...key(made),
      decidedOn: '2026-05-01',
      decisionBody: 'Aluehallitus',
      decisionSection: '§ 12',
    });
    expect(await page(made.id)).toMatchObject({
      stage: 'DECIDED',
      decidedOn: '2026-05-01',
      decisionBody: 'Aluehallitus',
      state: { state: 'IN_FORCE' },
    });
  });

  it('AGR-12 does not fit a kind that we sign', async () => {
    const made = await draft();
    expect(await refused('decideAgreement', { ...key(made), decidedOn: '2026-05-01', decisionBody: 'Hallitus' })).toMatchObject([
      { code: 'AGR-12', message: 'Tätä ei voi tehdä vaiheessa Luonnos.' },
    ]);
  });
});

describe('A-07 recorded afterwards', () => {
  it('is signed at once and says so; the list tells what is missing', async () => {
    const made = await givenAgreement(api, person, await fields(), null);
    const shown = await page(made.id);
    expect(shown).toMatchObject({ stage: 'SIGNED', isRecordedAfterwards: true });
    expect(shown.missing.map((one) => one.code)).toEqual(['SIGNED_PROOF', 'SIGNED_ON', 'NOTICE']);
    expect(shown.nextStep).toEqual({ code: 'COMPLETE_FACTS', text: 'Täydennä 3 tietoa' });
    await done(api, person, 'updateAgreement', { ...key(made), changes: { originalKeptAt: 'Toimisto' } });
    expect((await page(made.id)).missing.map((one) => one.code)).not.toContain('SIGNED_PROOF');
  });

  it('a signature day that was not known is added freely, and changed only as a correction', async () => {
    const made = await givenAgreement(api, person, await fields(), null);
    const added = await done(api, person, 'updateAgreement', { ...key(made), changes: { signedOn: '2025-12-12' } });
    expect(await page(made.id)).toMatchObject({ signedOn: '2025-12-12' });
    expect(await refused('updateAgreement', { ...key(added), changes: { signedOn: '2025-12-13' } })).toMatchObject([{ code: 'AGR-07' }]);
    const future = { ...key(added), changes: { signedOn: '2026-06-16' }, reason: 'Väärä päivä' };
    expect(await refused('updateAgreement', future)).toMatchObject([{ code: 'AGR-05', path: 'signedOn' }]);
    const unsigned = await draft();
    expect(await refused('updateAgreement', { ...key(unsigned), changes: { signedOn: '2025-12-12' } })).toMatchObject([
      { code: 'GEN-003', path: 'signedOn' },
    ]);
  });

  it('a statement of support that was decided is decided, one that was signed is signed', async () => {
    const kind = { kind: 'SUPPORT_STATEMENT', decidedOn: '2026-02-02', decisionBody: 'Kunnanhallitus' };
    const decided = await givenAgreement(api, person, await fields(kind), null);
    expect(await page(decided.id)).toMatchObject({ stage: 'DECIDED' });
    const signed = await givenAgreement(api, person, await fields(kind), '2026-02-03');
    expect(await page(signed.id)).toMatchObject({ stage: 'SIGNED' });
  });
});

describe('A-17 AGR-07 the terms of a signed agreement are frozen', () => {
  it('refuses a change of a term without a reason; takes it as the correction of a mistake', async () => {
    const made = await given();
    expect(await refused('updateAgreement', { ...key(made), changes: { starts: '2026-02-01' } })).toMatchObject([
      {
        code: 'AGR-07',
        path: expect.stringMatching(/starts$/),
        message: expect.stringContaining('Allekirjoitetun sopimuksen ehtoja ei voi muuttaa'),
      },
    ]);
    const corrected = await done(api, person, 'updateAgreement', {
      ...key(made),
      changes: { starts: '2026-02-01' },
      reason: 'Näppäilyvirhe',
    });
    expect((await page(corrected.id)).history[0]).toMatchObject({
      reason: 'Näppäilyvirhe',
      changes: [{ label: expect.stringMatching(/alka/i), old: '1.1.2026', new: '1.2.2026' }],
    });
  });

  it('what is no term changes freely', async () => {
    const made = await given();
    await done(api, person, 'updateAgreement', { ...key(made), changes: { ownRecordNumber: 'D 12/2026' } });
  });
});

describe('R-06 actions and why not', () => {
  it('says of each action whether it may be done, and if not, why', async () => {
    const made = await given();
    const states = Object.fromEntries((await page(made.id)).actions.map((action) => [action.name, action]));
    expect(states['end']).toEqual({ name: 'end', allowed: true, reason: null });
    expect(states['sign']).toEqual({ name: 'sign', allowed: false, reason: 'Tätä ei voi tehdä vaiheessa Allekirjoitettu.' });
    expect(states['void']).toMatchObject({ allowed: false, reason: expect.stringContaining('Et voi tehdä tätä. Tarvitset oikeuden:') });
    expect(states['cancelEnding']).toMatchObject({ allowed: false });
  });
});

describe('A-08 with the clock moved', () => {
  it('today’s state changes with the day though nothing is written', async () => {
    const made = await given({ termKind: 'FIXED', starts: '2026-01-01', ends: '2026-12-31' });
    const before = await stored(api);
    expect(await stateOf(made.id)).toContain('Voimassa');
    api.clock.moveTo('2027-01-01T06:00:00Z');
    await signInAgain();
    expect((await page(made.id)).state).toMatchObject({ state: 'ENDED' });
    expect(await stored(api)).toMatchObject({ versions: (before as { versions: number }).versions });
    const next = await draft();
    expect(next.number).toBe('S-2027-0001');
    expect(await refused('cancelAgreementEnding', key(made))).toMatchObject([{ code: 'AGR-12' }]);
  });
});
