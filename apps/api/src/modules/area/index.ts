export { AreaModule } from './area.module';
export { AREA_MARK, AreaStore, type Areas } from './area-store';
export { AreaReader } from './area.reader';
export { CountyType, RegionType } from './area.types';
export { MunicipalityType } from './municipality.types';
export { loadAreaRegister } from './load-area-register';
export { AREA_ENTITIES } from './area-entities';
