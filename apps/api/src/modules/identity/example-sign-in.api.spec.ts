import { DISTRICTS } from '@kumppani/geodata';

import { createTestApi, givenPerson, type TestApi } from '../../testing';

const OPTIONS = '{ signInOptions { exampleMode examplePeople { id name roleText unitName } } }';
const SIGN_IN = `mutation ($person: ID!) {
  signInAsExample(input: { person: $person }) { __typename ... on SignedIn { me { name isExample } } ... on RuleViolation { problems { code } } }
}`;

interface OptionsAnswer {
  signInOptions: { exampleMode: boolean; examplePeople: { name: string }[] };
}
interface SignInAnswer {
  signInAsExample: object;
}

const example = { isExample: true };

describe('L-01 L-04 example mode offers the example people with one click', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await createTestApi({ config: { exampleData: true } });
  });
  afterAll(() => api.close());

  it('in their order, with role and unit, and signs them in without a password', async () => {
    await givenPerson(api, [{ role: 'LEADERSHIP' }], { ...example, name: 'Johto Jälkimmäinen', exampleOrder: 2 });
    const first = await givenPerson(api, [{ role: 'DISTRICT_USER', unit: DISTRICTS[0]!.id }], {
      ...example,
      name: 'Esa Ensimmäinen',
      exampleOrder: 1,
    });
    await givenPerson(api, [{ role: 'VIEWER' }], { ...example, name: 'Ei Tarjolla' });
    const options = await api.call<OptionsAnswer>(OPTIONS);
    expect(options.data.signInOptions).toEqual({
      exampleMode: true,
      examplePeople: [
        { id: first.id, name: 'Esa Ensimmäinen', roleText: 'Piirin käyttäjä', unitName: 'Hämeen piiri' },
        expect.objectContaining({ name: 'Johto Jälkimmäinen', roleText: 'Johto', unitName: 'Keskusjärjestö' }),
      ],
    });
    const signedIn = await api.call<SignInAnswer>(SIGN_IN, { person: first.id });
    expect(signedIn.data.signInAsExample).toEqual({ __typename: 'SignedIn', me: { name: 'Esa Ensimmäinen', isExample: true } });
  });

  it('signs in nobody else', async () => {
    const hidden = await givenPerson(api, [{ role: 'ADMINISTRATOR' }], example);
    for (const person of [hidden.id, 'x', '00000000-0000-4000-8000-000000000000']) {
      const answer = await api.call<SignInAnswer>(SIGN_IN, { person });
      expect(answer.data.signInAsExample).toEqual({ __typename: 'RuleViolation', problems: [{ code: 'GEN-404' }] });
    }
  });
});

describe('L-04 without example mode no such thing exists', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await createTestApi();
  });
  afterAll(() => api.close());

  it('offers nobody and signs in nobody, even an example person left in the database', async () => {
    const left = await givenPerson(api, [{ role: 'ADMINISTRATOR' }], { ...example, exampleOrder: 1 });
    expect((await api.call<OptionsAnswer>(OPTIONS)).data.signInOptions).toEqual({ exampleMode: false, examplePeople: [] });
    expect((await api.call<SignInAnswer>(SIGN_IN, { person: left.id })).data.signInAsExample).toMatchObject({
      problems: [{ code: 'GEN-404' }],
    });
  });
});
