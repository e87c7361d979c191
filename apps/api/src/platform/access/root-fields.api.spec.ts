import { createTestApi, givenPerson, type TestApi } from '../../testing';
import { RootFieldCheck } from './root-field-check';
import type { Requirement } from './requires';

let api: TestApi;

beforeAll(async () => {
  api = await createTestApi();
}, 60_000);
afterAll(() => api.close());

const fields = () => api.app.get(RootFieldCheck, { strict: false }).rootFields();
const shown = (requirement: Requirement | undefined): string => {
  if (!requirement) return '(nothing)';
  if ('right' in requirement) return requirement.right;
  return 'publicBecause' in requirement ? 'public' : 'signed in';
};

describe('decision 6 what every root field requires', () => {
  it('is this list; a new field comes here with its requirement', () => {
    const list = fields().map(({ type, name, requirement }) => `${type}.${name}: ${shown(requirement)}`);
    expect(list.sort()).toMatchInlineSnapshot(`
     [
       "Mutation.addPartner: partner.create",
       "Mutation.addUser: user.edit",
       "Mutation.cancelAgreementEnding: agreement.end",
       "Mutation.changeMembership: area.edit",
       "Mutation.changeSetting: settings.edit",
       "Mutation.chooseMergerEffect: agreement.edit",
       "Mutation.createAgreement: agreement.create",
       "Mutation.decideAgreement: agreement.edit",
       "Mutation.endAgreement: agreement.end",
       "Mutation.endRole: user.edit",
       "Mutation.grantRole: user.edit",
       "Mutation.moveAgreement: agreement.edit",
       "Mutation.recordAreaEvent: area.edit",
       "Mutation.recordExistingAgreement: agreement.create",
       "Mutation.reverseAreaEvent: area.edit",
       "Mutation.signAgreement: agreement.edit",
       "Mutation.signIn: public",
       "Mutation.signInAsExample: public",
       "Mutation.signOut: public",
       "Mutation.updateAgreement: agreement.edit",
       "Mutation.voidAgreement: agreement.void",
       "Query.agreement: agreement.read",
       "Query.agreements: agreement.read",
       "Query.areaEvents: area.read",
       "Query.areasToConfirm: area.read",
       "Query.counties: area.read",
       "Query.coverage: coverage.read",
       "Query.coverageDifference: coverage.read",
       "Query.coverageReasons: coverage.read",
       "Query.me: public",
       "Query.municipalities: area.read",
       "Query.municipality: area.read",
       "Query.partners: partner.read",
       "Query.regions: area.read",
       "Query.responsiblePeople: person.read",
       "Query.settings: settings.read",
       "Query.signInOptions: public",
       "Query.today: public",
       "Query.units: unit.read",
       "Query.users: user.read",
     ]
    `);
  });

  it('says why for each that anybody may call', () => {
    for (const { requirement } of fields()) {
      if (requirement && 'publicBecause' in requirement) expect(requirement.publicBecause.length).toBeGreaterThan(10);
      if (requirement && 'signedInBecause' in requirement) expect(requirement.signedInBecause.length).toBeGreaterThan(10);
    }
  });

  it('covers the whole schema: every field of Query and Mutation is on the list', async () => {
    const { GraphQLSchemaHost } = await import('@nestjs/graphql');
    const { schema } = api.app.get(GraphQLSchemaHost);
    const all = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
      type ? Object.keys(type.getFields()).map((name) => `${type.name}.${name}`) : [],
    );
    expect(
      fields()
        .map(({ type, name }) => `${type}.${name}`)
        .sort(),
    ).toEqual(all.sort());
  });

  it('GEN-403 a person without any role is refused by every field that asks a right', async () => {
    const nobody = await givenPerson(api, []);
    const queries = fields().filter(({ type, requirement }) => type === 'Query' && requirement && 'right' in requirement);
    expect(queries.length).toBeGreaterThan(8);
    for (const { name } of queries) {
      const { errors } = await api.call(sample(name), {}, { cookie: nobody.cookie });
      expect([name, errors?.map((error) => error.extensions.code)]).toEqual([name, ['GEN-403']]);
    }
  });
});

const ARGUMENTS: Readonly<Record<string, string>> = {
  agreement: '(id: "x")',
  coverage: '(on: "2026-01-01")',
  coverageDifference: '(from: "2026-01-01", to: "2026-01-01")',
  coverageReasons: '(municipality: "140", on: "2026-01-01")',
  municipality: '(code: "140")',
};
const sample = (name: string): string => `{ ${name}${ARGUMENTS[name] ?? ''} { __typename } }`;
