import {
  AgreementAreaRowEntity,
  AgreementEntity,
  AgreementNamedPersonEntity,
  AgreementOptionEntity,
  AgreementPartyEntity,
} from './modules/agreement';
import { AREA_ENTITIES } from './modules/area';
import { AccountEntity, CredentialEntity, RoleAssignmentEntity, SecurityLogEntity, SessionEntity } from './modules/identity';
import { UnitEntity, UnitMunicipalityEntity } from './modules/organisation';
import { PartnerEntity, PartnerStandsForEntity } from './modules/partner';
import { SettingEntity } from './modules/settings';

/** Every table that TypeORM reads or writes; each belongs to a module and comes through its door. */
export const ENTITIES: (new () => object)[] = [
  UnitEntity,
  UnitMunicipalityEntity,
  AccountEntity,
  CredentialEntity,
  RoleAssignmentEntity,
  SecurityLogEntity,
  SessionEntity,
  SettingEntity,
  ...AREA_ENTITIES,
  PartnerEntity,
  PartnerStandsForEntity,
  AgreementEntity,
  AgreementPartyEntity,
  AgreementAreaRowEntity,
  AgreementOptionEntity,
  AgreementNamedPersonEntity,
];
