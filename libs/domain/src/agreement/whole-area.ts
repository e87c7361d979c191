import type { AreaIndex, AreaMember } from '../area';
import { period } from '../calendar';
import type { AreaRowFacts } from './facts';

const ALWAYS = period(null, null);

/** G-03: who belongs, ever, to the area of a row that names a whole one, and when. Nobody belongs to an area that is not said. */
export const wholeArea = ({ shape, countyCode, regionCode }: AreaRowFacts, index: AreaIndex): readonly AreaMember[] => {
  if (shape === 'WHOLE_COUNTY') return index.members('COUNTY', String(countyCode), ALWAYS);
  if (shape === 'WHOLE_REGION') return index.members('REGION', String(regionCode), ALWAYS);
  return index.register.municipalities.map(({ id }) => ({ municipalityId: id, valid: ALWAYS }));
};
