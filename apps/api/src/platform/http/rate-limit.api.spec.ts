import { createTestApi } from '../../testing';

describe('GEN-429 too many requests from one source', () => {
  it('answers with the code, its text and when to try again, and lets the next source through its own count', async () => {
    const api = await createTestApi({ config: { requestsPerMinute: 3 } });
    const statuses: number[] = [];
    for (let count = 0; count < 4; count += 1) statuses.push((await api.post({ query: '{ __typename }' })).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
    const refused = await api.post({ query: '{ __typename }' }, { language: 'fi' });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({
      errors: [{ message: expect.stringContaining('Liian monta pyyntöä'), extensions: { code: 'GEN-429' } }],
    });
    await api.close();
  });
});
