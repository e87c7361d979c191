import http from 'node:http';

/** One GraphQL request over an own connection. Rejects when the server dies under it; resolves to `data` and the cookies it set. */
export function ask(address, { query, variables = {}, cookie = '' }) {
  const body = JSON.stringify({ query, variables });
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...(cookie && { cookie }) };
  return new Promise((resolve, reject) => {
    const request = http.request(`${address}/graphql`, { method: 'POST', headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => (text += chunk));
      response.on('error', reject);
      response.on('end', () => {
        try {
          resolve({ ...JSON.parse(text), cookie: cookiesOf(response) });
        } catch {
          reject(new Error(`Not JSON (${response.statusCode}): ${text.slice(0, 200)}`));
        }
      });
    });
    request.on('error', reject);
    request.end(body);
  });
}

const cookiesOf = (response) => (response.headers['set-cookie'] ?? []).map((line) => line.split(';')[0]).join('; ');

/** Like `ask`, but anything other than data is an error. */
export async function askForData(address, request) {
  const { data, errors, cookie } = await ask(address, request);
  if (errors || !data) throw new Error(JSON.stringify(errors).slice(0, 500));
  return { data, cookie };
}

/** Sign in as the first example person whose role reads like the pattern. */
export async function signInAsExample(address, pattern = /./) {
  const { data } = await askForData(address, { query: '{ signInOptions { examplePeople { id roleText } } }' });
  const person = data.signInOptions.examplePeople.find(({ roleText }) => pattern.test(roleText));
  if (!person) throw new Error(`There is no example person whose role reads like ${pattern}.`);
  const query = 'mutation ($input: SignInAsExampleInput!) { signInAsExample(input: $input) { __typename } }';
  const { cookie } = await askForData(address, { query, variables: { input: { person: person.id } } });
  return cookie;
}
