import type { AreaEvent, AreaMembership, AreaRegister, County, Municipality } from '../area';
import { createAreaIndex, type AreaIndex } from '../area';
import type { LocalDate } from '../calendar';

/**
 * An invented register for the specs of this library. County 13: alava, borga, merkka and vanhala, which merged into merkka on
 * 1.1.2025. County 14: corpela, which came from county 13 on 1.7.2026. Helsinki 90 and Åland 91 have one municipality each.
 * kaksola split into alava and borga on 1.1.2018; ikivanha merged into vanhala on 1.1.2019.
 */
const day = (text: string): LocalDate => text as LocalDate;

const municipality = (id: string, code: string, start: string, end: string | null = null): Municipality => ({
  id,
  versions: [
    {
      ...{ code, nameFi: `${id.charAt(0).toUpperCase()}${id.slice(1)}`, nameSv: `${id} (sv)`, genitiveFi: null, inessiveFi: null },
      ...{ kind: 'KUNTA', language: 'FI', valid: { start: day(start), end: end === null ? null : day(end) } },
    },
  ],
});

const member = (
  municipalityId: string,
  kind: 'COUNTY' | 'REGION',
  area: string,
  start: string,
  end: string | null = null,
): AreaMembership => ({
  ...{ municipalityId, kind, area },
  valid: { start: day(start), end: end === null ? null : day(end) },
});

const event = (kind: AreaEvent['kind'], on: string, from: string[], to: string[]): AreaEvent => ({
  ...{ id: `${kind} ${on}`, kind, on: day(on), from, to, source: 'keksitty', reversed: false },
});

const county = (code: string, isCounty = true): County => ({
  code,
  nameFi: `Alue ${code}`,
  nameSv: `Område ${code}`,
  nameEn: code,
  isCounty,
});

export const testRegister: AreaRegister = {
  municipalities: [
    municipality('alava', '101', '1990-01-01'),
    municipality('borga', '102', '1990-01-01'),
    municipality('corpela', '103', '1990-01-01'),
    municipality('merkka', '104', '1990-01-01'),
    municipality('vanhala', '105', '1990-01-01', '2024-12-31'),
    municipality('ikivanha', '106', '1990-01-01', '2018-12-31'),
    municipality('kaksola', '107', '1990-01-01', '2017-12-31'),
    municipality('helsinki', '091', '1990-01-01'),
    municipality('saari', '478', '1990-01-01'),
  ],
  counties: [county('13'), county('14'), county('90', false), county('91', false)],
  memberships: [
    ...['alava', 'borga', 'merkka'].map((id) => member(id, 'COUNTY', '13', '2021-07-01')),
    member('vanhala', 'COUNTY', '13', '2021-07-01', '2024-12-31'),
    member('corpela', 'COUNTY', '13', '2021-07-01', '2026-06-30'),
    member('corpela', 'COUNTY', '14', '2026-07-01'),
    member('helsinki', 'COUNTY', '90', '2021-07-01'),
    member('saari', 'COUNTY', '91', '2021-07-01'),
    member('alava', 'REGION', '11', '2016-01-01'),
    member('ikivanha', 'REGION', '11', '2016-01-01'),
    member('saari', 'REGION', '21', '2016-01-01'),
  ],
  events: [
    event('SPLIT', '2018-01-01', ['kaksola'], ['alava', 'borga']),
    event('MERGER', '2019-01-01', ['ikivanha', 'vanhala'], ['vanhala']),
    event('MERGER', '2025-01-01', ['vanhala', 'merkka'], ['merkka']),
  ],
};

export const testIndex: AreaIndex = createAreaIndex(testRegister);
