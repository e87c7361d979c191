/** A GraphQL caller beside the browser: makes what a test needs, and says what the page should show. */
export interface Session {
  readonly address: string;
  readonly cookie: string;
}

interface Answer<Data> {
  readonly data?: Data;
  readonly errors?: readonly { readonly message: string }[];
}

async function post<Data>(address: string, cookie: string, query: string, variables: object): Promise<{ data: Data; cookie: string }> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-language': 'fi', cookie },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as Answer<Data>;
  if (errors || !data) throw new Error(`GraphQL: ${JSON.stringify(errors)}`);
  return { data, cookie: response.headers.getSetCookie()[0]?.split(';')[0] ?? cookie };
}

/** One request as the person of the session. @throws Error when the answer holds errors. */
export const ask = async <Data>({ address, cookie }: Session, query: string, variables: object = {}): Promise<Data> =>
  (await post<Data>(address, cookie, query, variables)).data;

/** A command: its answer must be of the wanted type, or the test has asked for something impossible. */
export async function command<Data extends object>(session: Session, query: string, input: object, wanted: string): Promise<Data> {
  const answer = await ask<Record<string, Data & { readonly __typename: string }>>(session, query, { input });
  const [outcome] = Object.values(answer);
  if (outcome?.__typename !== wanted) throw new Error(`${wanted} expected: ${JSON.stringify(outcome)}`);
  return outcome;
}

const SIGN_IN =
  'mutation SignInForTest($input: SignInInput!) { signIn(input: $input) { __typename ... on RuleViolation { problems { code } } } }';
const AS_EXAMPLE = 'mutation ExampleForTest($input: SignInAsExampleInput!) { signInAsExample(input: $input) { __typename } }';
const EXAMPLE_PEOPLE = 'query ExamplePeopleForTest { signInOptions { examplePeople { id name } } }';

export async function signIn(address: string, email: string, password: string): Promise<Session> {
  const { data, cookie } = await post<{ signIn: { __typename: string } }>(address, '', SIGN_IN, { input: { email, password } });
  if (data.signIn.__typename !== 'SignedIn') throw new Error(`Sign-in: ${JSON.stringify(data)}`);
  return { address, cookie };
}

/** An example person by name, as the sign-in page offers them. */
export async function signInAsExample(address: string, name: string): Promise<Session> {
  const { data } = await post<{ signInOptions: { examplePeople: { id: string; name: string }[] } }>(address, '', EXAMPLE_PEOPLE, {});
  const person = data.signInOptions.examplePeople.find((one) => one.name === name);
  const { cookie } = await post(address, '', AS_EXAMPLE, { input: { person: person?.id } });
  return { address, cookie };
}
