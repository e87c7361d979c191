import { ApolloProvider } from '@apollo/client/react';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LanguageProvider } from '../../shared/language';
import { createClient } from '../apollo-client';
import { SignInGate } from '../sign-in-gate';
import { SessionLayer } from './session-layer';

const AUT_01 = 'Sähköpostiosoite tai salasana on väärä.';
const refused = {
  __typename: 'RuleViolation',
  problems: [{ __typename: 'Problem', code: 'AUT-01', message: AUT_01, path: '', warning: false }],
};
const signedIn = { __typename: 'SignedIn', me: { __typename: 'Me', id: 'me' } };
const options = { signInOptions: { __typename: 'SignInOptions', exampleMode: false, examplePeople: [] } };

const respond = (data: object) =>
  new Response(JSON.stringify({ data }), { status: 200, headers: { 'content-type': 'application/graphql-response+json' } });

/** A page with something typed on it, and a server that answers the sign-ins in turn. */
const setUp = (signIns: object[]) => {
  const gate = new SignInGate();
  const fetch = async (_address: unknown, init?: RequestInit) => {
    const { operationName } = JSON.parse(String(init?.body)) as { operationName: string };
    return operationName === 'SignIn' ? respond({ signIn: signIns.shift() }) : respond(options);
  };
  const client = createClient({ gate, language: () => 'fi', fetch: fetch as typeof globalThis.fetch });
  render(
    <ApolloProvider client={client}>
      <LanguageProvider initial="fi">
        <textarea aria-label="Muistiinpano" />
        <SessionLayer gate={gate} />
      </LanguageProvider>
    </ApolloProvider>,
  );
  return gate;
};

const signIn = async (password: string) => {
  await userEvent.type(screen.getByLabelText('Sähköpostiosoite'), 'helmi@example.org');
  await userEvent.type(screen.getByLabelText('Salasana'), password);
  await userEvent.click(screen.getByRole('button', { name: 'Kirjaudu sisään' }));
};

describe('L-01 sign-in over the page', () => {
  it('opens when a request waits, keeps what was typed, and lets the request go on', async () => {
    const gate = setUp([signedIn]);
    await userEvent.type(screen.getByLabelText('Muistiinpano'), 'kesken');
    let hasPassed = false;
    await act(async () => {
      void gate.pass().then(() => (hasPassed = true));
    });
    expect(await screen.findByRole('dialog', { name: 'Jatka kirjautumalla' })).toBeInTheDocument();
    await signIn('salasana-pitka');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(hasPassed).toBe(true);
    expect(screen.getByLabelText('Muistiinpano')).toHaveValue('kesken');
  });

  it('AUT-01: says that the address or the password is wrong, and keeps waiting', async () => {
    const gate = setUp([refused]);
    await act(async () => {
      void gate.pass();
    });
    await screen.findByRole('dialog');
    await signIn('vaara-salasana');
    expect(await screen.findByText(AUT_01)).toBeInTheDocument();
    expect(gate.isClosed()).toBe(true);
  });

  it('asks for what is missing beside its field before the server is asked', async () => {
    const gate = setUp([]);
    await act(async () => {
      void gate.pass();
    });
    await screen.findByRole('dialog');
    await userEvent.click(screen.getByRole('button', { name: 'Kirjaudu sisään' }));
    expect(screen.getByLabelText('Sähköpostiosoite')).toHaveAccessibleDescription('Täytä tämä tieto.');
  });
});
