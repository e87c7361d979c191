import { createTestApi, givenPerson, type GivenPerson, type TestApi } from '../../testing';
import { SettingsStore } from './settings.store';

const SETTINGS = '{ settings { key kind name description value defaultValue changedAt changedBy } }';
const CHANGE = `mutation ($input: ChangeSettingInput!) {
  changeSetting(input: $input) {
    __typename
    ... on ChangeSettingPayload { setting { value changedAt changedBy } }
    ... on RuleViolation { problems { code path message } }
    ... on InvalidInput { problems { code path } }
    ... on NotFound { code }
  }
}`;

interface SettingAnswer {
  key: string;
  value: string;
  changedAt: string | null;
  changedBy: string | null;
}
interface ChangeAnswer {
  changeSetting: { __typename: string; setting: SettingAnswer; problems: { code: string; path: string; message: string }[] };
}

let api: TestApi;
let administrator: GivenPerson;
beforeAll(async () => {
  api = await createTestApi();
  administrator = await givenPerson(api, [{ role: 'ADMINISTRATOR' }], { name: 'Pasi Pääkäyttäjä' });
});
afterAll(() => api.close());

const change = async (key: string, value: string) =>
  (await api.call<ChangeAnswer>(CHANGE, { input: { key, value } }, { cookie: administrator.cookie })).data.changeSetting;
const settings = async () => (await api.call<{ settings: SettingAnswer[] }>(SETTINGS, {}, { cookie: administrator.cookie })).data.settings;
const history = (key: string) =>
  api.database.query(
    `SELECT r.account_id AS by, c.field, v.old_value AS old, v.new_value AS new FROM change c JOIN change_value v USING (revision, position)
     JOIN revision r ON r.number = c.revision JOIN setting s ON s.id::text = c.record_id
     WHERE c.table_name = 'setting' AND s.key = $1 AND c.field = 'value' ORDER BY c.revision`,
    [key],
  );

describe('Q-01 settings are typed, with default, explanation and history', () => {
  it('lists each with its name and its default', async () => {
    const [first, ...others] = await settings();
    expect(first).toEqual({
      key: 'endingSoonDays',
      kind: 'WHOLE_NUMBER',
      name: expect.stringContaining('Päättyy pian') as string,
      description: expect.stringMatching(/\w+/) as string,
      value: '180',
      defaultValue: '180',
      changedAt: null,
      changedBy: null,
    });
    expect(others.map((setting) => setting.value)).toEqual(['24', '["FRAMEWORK","COOPERATION","PARTNERSHIP"]', 'true']);
  });

  it('stores a change, tells who and when, and keeps every value', async () => {
    expect((await change('endingSoonDays', '90')).setting).toEqual({
      value: '90',
      changedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string,
      changedBy: 'Pasi Pääkäyttäjä',
    });
    await change('endingSoonDays', '120');
    expect(await history('endingSoonDays')).toEqual([
      { by: administrator.id, field: 'value', old: null, new: 90 },
      { by: administrator.id, field: 'value', old: 90, new: 120 },
    ]);
    expect((await settings())[0]).toMatchObject({ value: '120', defaultValue: '180' });
    const rules = await api.app.get(SettingsStore, { strict: false }).agreement(api.database);
    expect(rules).toEqual({
      endingSoonDays: 120,
      unknownEndMonths: 24,
      countedKinds: ['FRAMEWORK', 'COOPERATION', 'PARTNERSHIP'],
      partialCounts: true,
    });
  });

  it('U-04 makes no revision when nothing changes, the default included', async () => {
    const revisions = async () => (await api.database.query<{ count: string }>('SELECT count(*) FROM revision'))[0]!.count;
    await change('partialCounts', 'false');
    const before = await revisions();
    await change('partialCounts', 'false');
    await change('unknownEndMonths', '24');
    expect(await revisions()).toBe(before);
    await change('countedKinds', '[]');
    expect(await revisions()).not.toBe(before);
  });

  it('two who change the same setting at once both leave their mark, one after the other', async () => {
    await Promise.all([change('unknownEndMonths', '12'), change('unknownEndMonths', '36')]);
    expect(await history('unknownEndMonths')).toHaveLength(2);
  });
});

describe('SET-01 a value that the setting does not take', () => {
  it.each([
    ['endingSoonDays', '0'],
    ['endingSoonDays', '731'],
    ['endingSoonDays', '1.5'],
    ['endingSoonDays', '"90"'],
    ['endingSoonDays', 'ninety'],
    ['countedKinds', '["FRAMEWORK","FRAMEWORK"]'],
    ['countedKinds', '["NONSENSE"]'],
    ['partialCounts', 'null'],
  ])('%s: %s', async (key, value) => {
    const before = await history(key);
    const answer = await change(key, value);
    expect(answer.problems).toMatchObject([{ code: 'SET-01', path: 'value' }]);
    expect(await history(key)).toEqual(before);
  });

  it('says what is allowed', async () => {
    expect((await change('endingSoonDays', '0')).problems[0]!.message).toBe('Arvo ei käy tähän asetukseen. Sallittu arvo: 1–730.');
  });

  it('GEN-404 for a setting that is not there', async () => {
    for (const key of ['nothing', 'toString', '__proto__'])
      expect(await change(key, '1')).toEqual({ __typename: 'NotFound', code: 'GEN-404' });
  });
});

describe('R-04 settings belong to administrators', () => {
  it.each(['VIEWER', 'CENTRAL_USER', 'LEADERSHIP', 'DATA_PROTECTION_OFFICER'] as const)('GEN-403 for %s', async (role) => {
    const { cookie } = await givenPerson(api, [{ role }]);
    const read = await api.call(SETTINGS, {}, { cookie });
    const write = await api.call(CHANGE, { input: { key: 'endingSoonDays', value: '5' } }, { cookie });
    expect([read, write].map((answer) => answer.errors?.[0]?.extensions)).toMatchObject([
      { code: 'GEN-403', missingRight: 'asetusten katselu', askFrom: ['Pasi Pääkäyttäjä'] },
      { code: 'GEN-403', missingRight: 'asetusten muuttaminen', askFrom: ['Pasi Pääkäyttäjä'] },
    ]);
  });
});
