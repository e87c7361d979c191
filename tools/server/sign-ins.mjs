/** The example people the sign-in page offers, asked from the running server: `[{ name, roleText, unitName }]`, empty without example data. */
export async function examplePeople(address) {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-language': 'fi', origin: address },
    body: JSON.stringify({ query: 'query ExampleSignIns { signInOptions { examplePeople { name roleText unitName } } }' }),
    signal: AbortSignal.timeout(5000),
  });
  const { data } = await response.json();
  return data?.signInOptions?.examplePeople ?? [];
}

/** The lines that greet the person at the terminal. */
export function greeting({ address, people, hasExampleData }) {
  const lines = ['', `Kumppani is ready: ${address}`, `GraphQL:           ${address}/graphql`, `Health:            ${address}/health`];
  if (people.length > 0) {
    lines.push('', 'Example people (choose one on the sign-in page, no password):');
    const width = Math.max(...people.map(({ name }) => name.length));
    lines.push(
      ...people.map(({ name, roleText, unitName }) => `  ${name.padEnd(width)}  ${[roleText, unitName].filter(Boolean).join(', ')}`),
    );
  } else if (!hasExampleData) {
    lines.push('', 'No example data. Make the first user with: npm run create-admin');
  }
  return [...lines, '', 'Stop with Ctrl-C.', ''].join('\n');
}
