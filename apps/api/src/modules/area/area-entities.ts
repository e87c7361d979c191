import {
  AreaEventEntity,
  AreaEventMunicipalityEntity,
  CountyEntity,
  FormerMunicipalityEntity,
  FormerMunicipalitySuccessorEntity,
  RegionEntity,
} from './area.entity';
import { AreaMembershipEntity, MunicipalityEntity, MunicipalityPopulationEntity, MunicipalityVersionEntity } from './municipality.entity';

/** Every table of this module, for TypeORM. */
export const AREA_ENTITIES = [
  CountyEntity,
  RegionEntity,
  MunicipalityEntity,
  MunicipalityVersionEntity,
  MunicipalityPopulationEntity,
  AreaMembershipEntity,
  AreaEventEntity,
  AreaEventMunicipalityEntity,
  FormerMunicipalityEntity,
  FormerMunicipalitySuccessorEntity,
];
