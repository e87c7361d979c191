import type { AreaIndex, AreaMember } from '../area';
import { period } from '../calendar';
import type { AreaRowFacts } from './facts';

const ALWAYS = period(null, null);

/** G-03: who belongs, ever, to the area of a row that names a whole one, and when. */
export const wholeArea = ({ shape, countyCode, regionCode }: AreaRowFacts, index: AreaIndex): readonly AreaMember[] => {
  if (shape === 'WHOLE_COUNTY') return countyCode === null ? [] : index.members('COUNTY', countyCode, ALWAYS);
  if (shape === 'WHOLE_REGION') return regionCode === null ? [] : index.members('REGION', regionCode, ALWAYS);
  return index.register.municipalities.map(({ id }) => ({ municipalityId: id, valid: ALWAYS }));
};
