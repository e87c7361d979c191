import { localDate } from '@kumppani/domain';

import { AccountEntity, writePerson } from '../modules/identity';
import { UnitEntity, UnitMunicipalityEntity } from '../modules/organisation';
import { PartnerEntity, PartnerStandsForEntity } from '../modules/partner';
import type { Transaction } from '../platform/database';
import { EXAMPLE_ASSOCIATIONS } from './associations';
import { associationId, partnerId, personId, type Directory } from './directory';
import { exampleId } from './example-id';
import { EXAMPLE_PARTNERS } from './partners';
import { emailOf, EXAMPLE_PEOPLE } from './people';

/** From when the people have their rights: before anything was recorded. */
const ROLES_FROM = localDate('2021-08-01');

/** The associations, the invented partners and the people; the people are not offered on the sign-in page yet. */
export async function writeOrganisation(tx: Transaction, directory: Directory): Promise<void> {
  await tx.insertMany(
    UnitEntity,
    EXAMPLE_ASSOCIATIONS.map(({ key, district, nameFi, nameSv }) => ({
      id: associationId(key),
      kind: 'ASSOCIATION' as const,
      parentId: directory.unit(district),
      nameFi,
      nameSv,
      version: 1,
    })),
  );
  await tx.insertMany(
    UnitMunicipalityEntity,
    EXAMPLE_ASSOCIATIONS.flatMap(({ key, municipalities }) =>
      municipalities.map((code) => ({
        id: exampleId(`association/${key}/${code}`),
        unitId: associationId(key),
        municipalityId: directory.municipality(code),
      })),
    ),
  );
  await writePartners(tx, directory);
  await writePeople(tx, directory);
}

async function writePartners(tx: Transaction, directory: Directory): Promise<void> {
  await tx.insertMany(
    PartnerEntity,
    EXAMPLE_PARTNERS.map(({ key, kind, nameFi, nameSv }) => ({
      id: partnerId(key),
      version: 1,
      kind,
      nameFi,
      nameSv,
      businessId: null,
      countyCode: null,
      municipalityId: null,
    })),
  );
  await tx.insertMany(
    PartnerStandsForEntity,
    EXAMPLE_PARTNERS.flatMap(({ key, standsFor }) =>
      standsFor.map((code) => ({
        id: exampleId(`partner/${key}/${code}`),
        partnerId: partnerId(key),
        municipalityId: directory.municipality(code),
      })),
    ),
  );
}

async function writePeople(tx: Transaction, directory: Directory): Promise<void> {
  for (const person of EXAMPLE_PEOPLE) {
    const { key, name, language, role, unit } = person;
    const roles = [{ id: exampleId(`person/${key}/role`), role, unitId: directory.unit(unit), from: ROLES_FROM }];
    await writePerson(tx, { id: personId(key), email: emailOf(person), name, language, isExample: true, exampleOrder: null, roles });
  }
}

/** The last thing of all: from here on people can come in with one click (L-04). */
export async function offerPeople(tx: Transaction): Promise<void> {
  for (const { key, order } of EXAMPLE_PEOPLE) {
    if (order !== null) await tx.update(AccountEntity, { id: personId(key), version: 1 }, { exampleOrder: order });
  }
}
