import { randomUUID } from 'node:crypto';

import { DISTRICTS } from '@kumppani/geodata';

import { createTestApi, givenPerson, type TestApi } from '../../testing';

let api: TestApi;
let administrator: string;

beforeAll(async () => {
  api = await createTestApi({ now: '2026-11-22T10:00:00Z' });
  administrator = (await givenPerson(api, [{ role: 'ADMINISTRATOR' }])).cookie;
}, 60_000);

afterAll(() => api.close());

interface Outcome {
  readonly __typename: string;
  readonly problems?: readonly { code: string; path: string; message: string }[];
  readonly event?: Record<string, unknown>;
  readonly municipality?: Record<string, unknown>;
}

const REFUSALS = `... on InvalidInput { problems { code path message } } ... on RuleViolation { problems { code path message } } ... on NotFound { code }`;
const EVENT = `... on AreaEventPayload { event { id kind on source isReversed from { code name } to { code name } } }`;
const RECORD = `mutation ($input: RecordAreaEventInput!) { result: recordAreaEvent(input: $input) { __typename ${EVENT} ${REFUSALS} } }`;
const REVERSE = `mutation ($input: ReverseAreaEventInput!) { result: reverseAreaEvent(input: $input) { __typename ${EVENT} ${REFUSALS} } }`;
const MOVE = `mutation ($input: ChangeMembershipInput!) { result: changeMembership(input: $input) { __typename
  ... on ChangeMembershipPayload { municipality { code county { code } district { id } memberships { kind area from to } } } ${REFUSALS} } }`;

async function run(document: string, input: object, cookie = administrator): Promise<Outcome> {
  const answer = await api.call<{ result: Outcome }>(document, { input }, { cookie });
  expect(answer.errors).toBeUndefined();
  return answer.data.result;
}

const merger = (from: string[], to: string[], on: string, id = randomUUID()) => ({
  id,
  kind: 'MERGER',
  on,
  from,
  to,
  source: 'Testipäätös',
});

const countOn = async (on: string): Promise<number> => {
  const { data } = await api.call<{ municipalities: unknown[] }>(
    'query ($on: Date) { municipalities(on: $on) { code } }',
    { on },
    { cookie: administrator },
  );
  return data.municipalities.length;
};

const revisions = async (): Promise<string> => {
  const [row] = await api.database.query<{ count: string }>('SELECT count(*) AS count FROM revision');
  return row!.count;
};

describe('G-04 events that cannot have happened', () => {
  it('GEO-05 refuses one before the register begins: nothing would be left of the municipality', async () => {
    const before = await revisions();
    const answer = await run(RECORD, merger(['204', '297'], ['297'], '2015-12-31'));
    expect(answer).toMatchObject({ __typename: 'RuleViolation', problems: [{ code: 'GEO-05', path: 'on' }] });
    expect(await revisions()).toBe(before);
  });

  it('GEN-003 refuses a merger into which everybody goes on', async () => {
    const answer = await run(RECORD, merger(['297'], ['297'], '2032-01-01'));
    expect(answer).toMatchObject({ __typename: 'InvalidInput', problems: [{ code: 'GEN-003', path: 'from' }] });
  });
});

describe('G-04 a merger is recorded', () => {
  it('ends the predecessor the day before, keeps the receiver, and is recorded in the history with its author', async () => {
    const input = merger(['686', '140'], ['140'], '2031-01-01');
    expect(await run(RECORD, input)).toMatchObject({
      __typename: 'AreaEventPayload',
      event: {
        id: input.id,
        on: '2031-01-01',
        isReversed: false,
        from: [{ code: '686' }, { code: '140', name: 'Iisalmi' }],
        to: [{ code: '140' }],
      },
    });
    expect(await countOn('2030-12-31')).toBe(308);
    expect(await countOn('2031-01-01')).toBe(307);
    const [open] = await api.database.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM area_membership a JOIN municipality_version v USING (municipality_id)
       WHERE v.code = '686' AND (a.valid_to IS NULL OR a.valid_to > '2030-12-31')`,
    );
    expect(open!.count).toBe(0);
    const [written] = await api.database.query<{ source: string; account_id: string | null }>(
      `SELECT r.source, r.account_id FROM change c JOIN revision r ON r.number = c.revision WHERE c.aggregate = 'area_event' AND c.aggregate_id = $1 LIMIT 1`,
      [input.id],
    );
    expect(written).toEqual({ source: 'FORM', account_id: expect.any(String) });
  });

  it('is harmless to send twice, by the same id and by another one', async () => {
    const input = merger(['761'], ['433'], '2032-01-01');
    await run(RECORD, input);
    const before = await revisions();
    expect((await run(RECORD, input)).event).toMatchObject({ id: input.id });
    expect((await run(RECORD, { ...input, id: randomUUID() })).event).toMatchObject({ id: input.id });
    expect(await revisions()).toBe(before);
  });

  it('stands in the list of events, the latest first', async () => {
    const input = merger(['620'], ['765'], '2035-01-01');
    await run(RECORD, input);
    const { data } = await api.call<{ areaEvents: { id: string; on: string; from: { name: string }[] }[] }>(
      '{ areaEvents { id on kind from { name code } to { name } } }',
      {},
      { cookie: administrator },
    );
    expect(data.areaEvents[0]).toMatchObject({ id: input.id, from: [{ name: 'Puolanka' }] });
    const days = data.areaEvents.map((event) => event.on);
    expect(days).toEqual([...days].sort().reverse());
    expect(data.areaEvents.find((event) => event.on === '2025-01-01')).toMatchObject({ from: [{ name: 'Pertunmaa', code: '588' }] });
  });
});

describe('GEO-01 a municipality code has three digits', () => {
  it('names the field of an event', async () => {
    const outcome = await run(RECORD, merger(['297', '5'], ['05 '], '2031-01-01'));
    expect(outcome).toMatchObject({
      __typename: 'InvalidInput',
      problems: [
        { code: 'GEO-01', path: 'from.1', message: 'Kuntanumerossa on kolme numeroa, esim. 005.' },
        { code: 'GEO-01', path: 'to.0' },
      ],
    });
  });

  it('names the field of a membership', async () => {
    const outcome = await run(MOVE, { municipality: '5', kind: 'COUNTY', area: '10', from: '2027-01-01' });
    expect(outcome).toMatchObject({ __typename: 'InvalidInput', problems: [{ code: 'GEO-01', path: 'municipality' }] });
  });
});

describe('GEO-03 the municipality is not there on the day', () => {
  it('refuses a merger of one that has ended already, and stores nothing', async () => {
    const input = merger(['588'], ['507'], '2025-02-02');
    const before = await revisions();
    expect(await run(RECORD, input)).toMatchObject({
      __typename: 'RuleViolation',
      problems: [{ code: 'GEO-03', path: 'from.0', message: 'Kuntaa Pertunmaa ei ollut 2.2.2025. Tarkista päivä ja kunnat.' }],
    });
    expect(await revisions()).toBe(before);
  });

  it('refuses a code that nobody has ever had', async () => {
    expect(await run(RECORD, merger(['297'], ['999'], '2031-06-01'))).toMatchObject({ problems: [{ code: 'GEO-03', path: 'to.0' }] });
  });

  it('refuses a membership of one that has ended', async () => {
    const outcome = await run(MOVE, { municipality: '588', kind: 'DISTRICT', area: DISTRICTS[0]!.id, from: '2026-01-01' });
    expect(outcome).toMatchObject({ __typename: 'RuleViolation', problems: [{ code: 'GEO-03', path: 'from' }] });
  });
});

describe('G-06 an event is reversed', () => {
  it('lets the municipality go on with its memberships, and keeps the event in the list', async () => {
    const input = merger(['146'], ['167'], '2033-01-01');
    await run(RECORD, input);
    expect(await countOn('2033-01-01')).toBe((await countOn('2032-12-31')) - 1);
    const reversed = await run(REVERSE, { id: input.id, reason: 'Päätös kumottiin.' });
    expect(reversed.event).toMatchObject({ id: input.id, isReversed: true });
    expect(await countOn('2033-01-01')).toBe(await countOn('2032-12-31'));
    const [open] = await api.database.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM area_membership a JOIN municipality_version v USING (municipality_id)
       WHERE v.code = '146' AND a.kind IN ('COUNTY', 'REGION') AND a.valid_to IS NULL AND v.valid_to IS NULL`,
    );
    expect(open!.count).toBe(2);
    const before = await revisions();
    await run(REVERSE, { id: input.id, reason: 'Toistamiseen.' });
    expect(await revisions()).toBe(before);
  });

  it('is not found by its former name any more when its merger is reversed', async () => {
    const SEARCH = '{ municipalities(search: "pertunmaa") { code matchedName } }';
    const { data } = await api.call<{ areaEvents: { id: string; on: string }[] }>(
      '{ areaEvents { id on } }',
      {},
      { cookie: administrator },
    );
    await run(REVERSE, { id: data.areaEvents.find((event) => event.on === '2025-01-01')!.id, reason: 'Testi' });
    const found = await api.call<{ municipalities: unknown[] }>(SEARCH, {}, { cookie: administrator });
    expect(found.data.municipalities).toEqual([{ code: '588', matchedName: null }]);
  });

  it('GEN-404 for an event that is not there', async () => {
    expect(await run(REVERSE, { id: randomUUID(), reason: 'Testi' })).toMatchObject({ __typename: 'NotFound' });
  });

  it('asks for a reason', async () => {
    expect(await run(REVERSE, { id: randomUUID(), reason: '' })).toMatchObject({
      __typename: 'InvalidInput',
      problems: [{ path: 'reason' }],
    });
  });
});

describe('G-03 a membership changes', () => {
  it('closes the former one the day before', async () => {
    const outcome = await run(MOVE, { municipality: '171', kind: 'COUNTY', area: '10', from: '2028-01-01' });
    expect(outcome.municipality).toMatchObject({ code: '171', county: { code: '10' } });
    expect((outcome.municipality!['memberships'] as { kind: string }[]).filter((row) => row.kind === 'COUNTY')).toEqual([
      { kind: 'COUNTY', area: '13', from: '2021-07-01', to: '2027-12-31' },
      { kind: 'COUNTY', area: '10', from: '2028-01-01', to: null },
    ]);
  });

  it('U-04: leaves no trace when it is so already', async () => {
    const before = await revisions();
    expect(await run(MOVE, { municipality: '297', kind: 'COUNTY', area: '13', from: '2027-01-01' })).toMatchObject({
      municipality: { county: { code: '13' } },
    });
    expect(await revisions()).toBe(before);
  });

  it('lets a municipality be without a district', async () => {
    const outcome = await run(MOVE, { municipality: '291', kind: 'DISTRICT', area: DISTRICTS[0]!.id, from: '2026-01-01' });
    expect(outcome.municipality).toMatchObject({ district: { id: DISTRICTS[0]!.id } });
    expect((await run(MOVE, { municipality: '291', kind: 'DISTRICT', area: null, from: '2027-01-01' })).municipality).toMatchObject({
      district: null,
    });
  });

  it('refuses an area that there is not', async () => {
    const outcome = await run(MOVE, { municipality: '297', kind: 'REGION', area: '99', from: '2027-01-01' });
    expect(outcome).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'area' }] });
  });
});

describe('GEO-02 one county at a time', () => {
  it('refuses a row that overlaps another', async () => {
    const outcome = await run(MOVE, { municipality: '297', kind: 'COUNTY', area: '10', from: '2021-07-01' });
    expect(outcome).toMatchObject({
      __typename: 'RuleViolation',
      problems: [{ code: 'GEO-02', path: 'from', message: 'Kunta voi kuulua vain yhteen hyvinvointialueeseen kerrallaan. Korjaa päivät.' }],
    });
  });
});

describe('GEO-04 no time without a county', () => {
  it('refuses an end that leaves a gap', async () => {
    const outcome = await run(MOVE, { municipality: '297', kind: 'COUNTY', area: '10', from: '2027-01-01', to: '2027-03-31' });
    expect(outcome).toMatchObject({ __typename: 'RuleViolation', problems: [{ code: 'GEO-04', path: 'from' }] });
    expect(outcome.problems![0]!.message).toContain('Kunnalta puuttuu hyvinvointialue ajalta');
  });

  it('refuses to take a municipality out of every county', async () => {
    expect(await run(MOVE, { municipality: '297', kind: 'COUNTY', area: null, from: '2027-01-01' })).toMatchObject({
      problems: [{ code: 'GEO-04' }],
    });
  });
});

describe('R-04 only the administrator changes areas', () => {
  it.each(['DISTRICT_USER', 'CENTRAL_USER', 'LEADERSHIP'] as const)('GEN-403 for %s', async (role) => {
    const { cookie } = await givenPerson(api, [{ role, unit: role === 'DISTRICT_USER' ? DISTRICTS[0]!.id : undefined }]);
    const before = await revisions();
    const recorded = await api.call(RECORD, { input: merger(['297'], ['140'], '2040-01-01') }, { cookie });
    const reversed = await api.call(REVERSE, { input: { id: randomUUID(), reason: 'Testi' } }, { cookie });
    const moved = await api.call(MOVE, { input: { municipality: '297', kind: 'COUNTY', area: '10', from: '2040-01-01' } }, { cookie });
    expect([recorded, reversed, moved].map((answer) => answer.errors?.[0]?.extensions.code)).toEqual(['GEN-403', 'GEN-403', 'GEN-403']);
    expect(await revisions()).toBe(before);
  });
});
