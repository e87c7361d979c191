import type { AreaEvent, AreaMembership, FormerMunicipality } from '@kumppani/domain';
import { AREA_REGISTER, FORMER_MUNICIPALITIES, municipalityDetails, REGIONS } from '@kumppani/geodata';

import type {
  AreaEventEntity,
  AreaEventMunicipalityEntity,
  CountyEntity,
  FormerMunicipalityEntity,
  FormerMunicipalitySuccessorEntity,
  RegionEntity,
} from './area.entity';
import {
  areaColumns,
  type AreaMembershipEntity,
  type MunicipalityPopulationEntity,
  type MunicipalityVersionEntity,
} from './municipality.entity';
import { registerId } from './register-id';

/** What the register that comes with the app says, as rows of the database. */
export const countyRows = (): CountyEntity[] =>
  AREA_REGISTER.counties.map((county) => ({ ...county, id: registerId('county', county.code) }));

export const regionRows = (): RegionEntity[] => REGIONS.map((region) => ({ ...region, id: registerId('region', region.code) }));

export const versionRows = (): MunicipalityVersionEntity[] =>
  AREA_REGISTER.municipalities.flatMap(({ id: municipalityId, versions }) =>
    versions.map(({ valid, ...version }) => ({
      ...version,
      id: registerId('municipality-version', municipalityId, valid.start),
      municipalityId,
      validFrom: valid.start,
      validTo: valid.end,
    })),
  );

export const populationRows = (): MunicipalityPopulationEntity[] =>
  AREA_REGISTER.municipalities.flatMap(({ id }) => {
    const details = municipalityDetails(id);
    if (details === null || details.population === null || details.populationYear === null) return [];
    const { population: inhabitants, populationYear: year } = details;
    return [{ id: registerId('municipality-population', id, year), municipalityId: id, year, inhabitants }];
  });

const membershipRow = ({ municipalityId, kind, area, valid }: AreaMembership): AreaMembershipEntity => ({
  id: registerId('area-membership', municipalityId, kind, valid.start),
  municipalityId,
  kind,
  ...areaColumns(kind, area),
  validFrom: valid.start,
  validTo: valid.end,
});

export const membershipRows = (): AreaMembershipEntity[] => AREA_REGISTER.memberships.map(membershipRow);

export const eventRow = ({ id, kind, on, source, reversed }: AreaEvent): AreaEventEntity => ({
  id,
  kind,
  happensOn: on,
  source,
  isReversed: reversed,
});

/** Both sides of an event, in the order of the event. */
export const eventSides = (event: AreaEvent): AreaEventMunicipalityEntity[] => [...sideRows(event, 'FROM'), ...sideRows(event, 'TO')];

const sideRows = (event: AreaEvent, side: 'FROM' | 'TO'): AreaEventMunicipalityEntity[] =>
  (side === 'FROM' ? event.from : event.to).map((municipalityId, position) => ({
    id: registerId('area-event-municipality', event.id, side, municipalityId),
    areaEventId: event.id,
    municipalityId,
    side,
    position,
  }));

const formerId = ({ code, dissolvedOn }: FormerMunicipality): string => registerId('former-municipality', code, dissolvedOn);

export const formerRows = (): FormerMunicipalityEntity[] =>
  FORMER_MUNICIPALITIES.map((former) => {
    const { code, nameFi, nameSv, dissolvedOn } = former;
    return { id: formerId(former), code, nameFi, nameSv, dissolvedOn };
  });

export const formerSuccessorRows = (): FormerMunicipalitySuccessorEntity[] =>
  FORMER_MUNICIPALITIES.flatMap((former) =>
    former.successorIds.map((municipalityId, position) => ({
      id: registerId('former-municipality-successor', formerId(former), municipalityId),
      formerMunicipalityId: formerId(former),
      municipalityId,
      position,
    })),
  );
