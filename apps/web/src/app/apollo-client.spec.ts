import { gql } from '@apollo/client';
import { createClient } from './apollo-client';
import { SignInGate } from './sign-in-gate';

const QUERY = gql`
  query Today {
    today
  }
`;

const answer = (body: object) =>
  new Response(JSON.stringify(body), { status: 200, headers: { 'content-type': 'application/graphql-response+json' } });
const signedOut = () => answer({ errors: [{ message: 'Istunto on päättynyt.', extensions: { code: 'GEN-401' } }] });

const setUp = (answers: (() => Response)[]) => {
  const requests: { headers: Headers }[] = [];
  const fetch = jest.fn(async (_address: unknown, init?: RequestInit) => {
    requests.push({ headers: new Headers(init?.headers) });
    return (answers.shift() ?? signedOut)();
  });
  const gate = new SignInGate();
  const client = createClient({ gate, language: () => 'sv', fetch: fetch as typeof globalThis.fetch });
  return { client, gate, requests };
};

const untilClosed = (gate: SignInGate) =>
  new Promise<void>((resolve) => {
    gate.subscribe(() => gate.isClosed() && resolve());
  });

describe('GEN-401 a session that ended', () => {
  it('waits at the gate and then sends the very same operation again', async () => {
    const { client, gate, requests } = setUp([signedOut, () => answer({ data: { today: '2026-11-22' } })]);
    const asked = client.query({ query: QUERY });
    await untilClosed(gate);
    expect(requests).toHaveLength(1);
    gate.open();
    await expect(asked).resolves.toMatchObject({ data: { today: '2026-11-22' } });
    expect(gate.isClosed()).toBe(false);
    expect(requests).toHaveLength(2);
  });

  it('lets every other error through to the page', async () => {
    const { client, gate } = setUp([() => answer({ errors: [{ message: 'Ei oikeutta.', extensions: { code: 'GEN-403' } }] })]);
    await expect(client.query({ query: QUERY })).rejects.toThrow('Ei oikeutta.');
    expect(gate.isClosed()).toBe(false);
  });
});

describe('L-04 every request', () => {
  it('carries the language and the header that a foreign page cannot send', async () => {
    const { client, requests } = setUp([() => answer({ data: { today: '2026-11-22' } })]);
    await client.query({ query: QUERY });
    expect(requests[0]?.headers.get('x-language')).toBe('sv');
    expect(requests[0]?.headers.get('apollo-require-preflight')).toBe('true');
  });
});
