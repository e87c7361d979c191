export { OrganisationModule } from './organisation.module';
export { OrganisationStore, unitName, type Organisation, type Unit } from './organisation.store';
export { seedOrganisation, CENTRAL_UNIT_ID } from './seed-organisation';
export { UnitEntity, UnitMunicipalityEntity } from './unit.entity';
export { UnitKindEnum, unitType, UnitType } from './unit.types';
