import { randomUUID } from 'node:crypto';

import { localDate } from '@kumppani/domain';

import { eraseSubject } from '../../platform/audit';
import { SYSTEM } from '../../platform/database';
import { createTestApi, givenPerson, type TestApi } from '../../testing';
import { HistoryReader } from './history.reader';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ now: '2026-11-22T12:00:00Z' });
}, 60_000);
afterAll(() => api.close());

describe('U-01 the history of an erased person', () => {
  it.each([
    ['fi', 'poistettu 5.1.2027'],
    ['sv', 'raderat 5.1.2027'],
    ['en', 'erased 5.1.2027'],
  ] as const)('says in %s that the values went, and when', async (language, text) => {
    const name = `Maija ${randomUUID()}`;
    const person = await givenPerson(api, [{ role: 'CENTRAL_USER' }], { name });
    const entries = () => api.app.get(HistoryReader, { strict: false }).entries('account', person.id, language);
    expect(JSON.stringify(await entries())).toContain(name);
    await api.database.write(SYSTEM, (tx) => eraseSubject(tx, person.id, localDate('2027-01-05')));
    const [entry] = await entries();
    const erased = entry!.changes.filter((change) => change.new === text);
    expect(erased.length).toBeGreaterThanOrEqual(3);
    expect(erased.every((change) => change.old === null)).toBe(true);
    expect(JSON.stringify(await entries())).not.toContain(name);
  });
});
