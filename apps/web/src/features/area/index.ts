export { AreasView } from './areas-view';
export { MunicipalityView } from './municipality-view';
