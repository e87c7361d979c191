import type { Translated } from '../../message-key';
import type { area as source } from '../fi/area';

export const area: Translated<typeof source> = {
  title: 'Areas',
  municipality: 'Municipality',
  municipalities: 'Municipalities',
  county: 'Wellbeing services county',
  counties: 'Wellbeing services counties',
  region: 'Region',
  regions: 'Regions',
  district: 'District',
  districts: 'Districts',
  association: 'Association',
  code: 'Municipality code',
  formerly: 'formerly {{name}}',
  noDistrict: 'No district',
  districtToConfirm: 'District not confirmed',
  districtUnknown: 'District not known',
  membershipKinds: {
    COUNTY: 'Wellbeing services county',
    REGION: 'Region',
    DISTRICT: 'District',
  },
  eventKinds: {
    MERGER: 'Merger',
    SPLIT: 'Split',
    PARTIAL_MERGER: 'Partial merger',
    RENAMING: 'Change of name',
    AREA_TRANSFER: 'Change of area',
  },
  events: 'Changes of area',
  event: '{{from}} → {{to}} {{day}}',
  reversed: 'reversed',
  existsFrom: 'The municipality has existed since {{day}}.',
  search: 'Search for a municipality by name or code',
  noMatch: 'No municipality was found. Try a former name, too.',
};
