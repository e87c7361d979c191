import { DISTRICTS } from '@kumppani/geodata';

import { createTestApi, givenAssociation, givenPerson, type TestApi } from '../../testing';
import { OrganisationStore } from './organisation.store';
import { seedOrganisation } from './seed-organisation';

const UNITS = '{ units { id kind name parent { name } } }';

interface UnitsAnswer {
  units: { id: string; kind: string; name: string; parent: { name: string } | null }[];
}

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

describe('R-02 the organisation tree', () => {
  it('has the central organisation and ten districts from the start, and is not doubled', async () => {
    await Promise.all([seedOrganisation(api.database), seedOrganisation(api.database)]);
    const { cookie } = await givenPerson(api, [{ role: 'VIEWER' }]);
    const { units } = (await api.call<UnitsAnswer>(UNITS, {}, { cookie })).data;
    expect(units[0]).toMatchObject({ kind: 'CENTRAL', parent: null });
    expect(units.slice(1).map((unit) => [unit.kind, unit.parent?.name])).toEqual(Array(10).fill(['DISTRICT', 'Keskusjärjestö']));
    expect(units.slice(1).map((unit) => unit.name)).toEqual(
      [...units.slice(1).map((unit) => unit.name)].sort((a, b) => a.localeCompare(b, 'fi')),
    );
  });

  it('is read anew by every process once it has changed', async () => {
    const store = api.app.get(OrganisationStore, { strict: false });
    const before = await store.current();
    expect(await store.current()).toBe(before);
    const association = await givenAssociation(api, DISTRICTS[0]!.id);
    const after = await store.current();
    expect(after.tree.pathToRoot(association)).toHaveLength(3);
    expect(after.byId.get(association)?.municipalityIds).toEqual([]);
  });

  it('lets an association contact see their representatives right after the association was added (R-04)', async () => {
    const association = await givenAssociation(api, DISTRICTS[1]!.id);
    const { cookie } = await givenPerson(api, [{ role: 'ASSOCIATION_CONTACT', unit: association }]);
    const representative = await givenPerson(api, [{ role: 'REPRESENTATIVE', unit: association }]);
    expect((await api.call('{ users { id } }', {}, { cookie })).data).toEqual({ users: [{ id: representative.id }] });
  });

  it('GEN-401 for nobody', async () => {
    expect((await api.call(UNITS)).errors?.[0]?.extensions.code).toBe('GEN-401');
  });
});

describe('R-02 the database guards the tree', () => {
  const insert = (kind: string, parent: string | null) =>
    api.database.query(`INSERT INTO unit (id, kind, parent_id, name_fi, name_sv) VALUES (gen_random_uuid(), $1, $2, 'x', 'x')`, [
      kind,
      parent,
    ]);
  it.each([
    ['a second central organisation', 'CENTRAL', null],
    ['a district on its own', 'DISTRICT', null],
    ['a district under nothing', 'DISTRICT', '00000000-0000-4000-8000-000000000000'],
    ['another kind', 'CLUB', DISTRICTS[0]!.id],
  ])('refuses %s', async (_, kind, parent) => {
    await expect(insert(kind, parent)).rejects.toThrow(/violates/);
  });
});
