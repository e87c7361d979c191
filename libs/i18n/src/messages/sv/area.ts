import type { Translated } from '../../message-key';
import type { area as source } from '../fi/area';

export const area: Translated<typeof source> = {
  title: 'Områden',
  municipality: 'Kommun',
  municipalities: 'Kommuner',
  county: 'Välfärdsområde',
  counties: 'Välfärdsområden',
  region: 'Landskap',
  regions: 'Landskap',
  district: 'Distrikt',
  districts: 'Distrikt',
  association: 'Förening',
  code: 'Kommunnummer',
  formerly: 'f.d. {{name}}',
  noDistrict: 'Inget distrikt',
  districtToConfirm: 'Distriktet inte bekräftat',
  districtUnknown: 'Distriktet inte känt',
  membershipKinds: {
    COUNTY: 'Välfärdsområde',
    REGION: 'Landskap',
    DISTRICT: 'Distrikt',
  },
  eventKinds: {
    MERGER: 'Sammanslagning',
    SPLIT: 'Delning',
    PARTIAL_MERGER: 'Partiell sammanslagning',
    RENAMING: 'Namnändring',
    AREA_TRANSFER: 'Byte av område',
  },
  events: 'Områdesändringar',
  event: '{{from}} → {{to}} {{day}}',
  reversed: 'återtagen',
  existsFrom: 'Kommunen har funnits sedan {{day}}.',
  search: 'Sök kommun med namn eller nummer',
  noMatch: 'Ingen kommun hittades. Pröva också ett tidigare namn.',
};
