import { localDate, type AreaShape, type LocalDate } from '@kumppani/domain';

/** One row of an area before municipalities have their identities. */
export interface AreaToken {
  readonly shape: AreaShape;
  readonly code: string;
  readonly isExclusion: boolean;
  readonly isPartOnly: boolean;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
}

const TOKEN = /^(?<minus>-)?(?<code>R?\d{2}|\d{3}|FI)(?<part>~)?(?:@(?<from>[\d-]*)\.\.(?<to>[\d-]*))?$/;

const shapeOf = (code: string): AreaShape => {
  if (code === 'FI') return 'WHOLE_COUNTRY';
  if (code.startsWith('R')) return 'WHOLE_REGION';
  return code.length === 2 ? 'WHOLE_COUNTY' : 'MUNICIPALITY';
};

const dayOf = (text: string | undefined): LocalDate | null => (text ? localDate(text) : null);

/**
 * Rows apart by spaces: `05` a county, `R18` a region, `140` a municipality, `FI` the whole country, `-704` an exclusion,
 * `297~` only a part, `-171@..2024-06-30` with days of its own.
 */
export function readArea(text: string): AreaToken[] {
  return text.split(' ').map((token) => {
    const groups = TOKEN.exec(token)?.groups;
    if (!groups) throw new RangeError(`Not an area: ${token}`);
    const code = groups['code'] ?? '';
    return {
      shape: shapeOf(code),
      code: code.replace('R', ''),
      isExclusion: groups['minus'] !== undefined,
      isPartOnly: groups['part'] !== undefined,
      from: dayOf(groups['from']),
      to: dayOf(groups['to']),
    };
  });
}
