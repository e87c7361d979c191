import type { ExampleAgreement } from '../example-agreement';
import { FIRST_COUNTY_AGREEMENTS } from './counties-first';
import { LATER_COUNTY_AGREEMENTS } from './counties-later';
import { HAME_AND_KYMI_AGREEMENTS } from './hame-kymi';
import { JARVI_SUOMI_AGREEMENTS } from './jarvi-suomi';
import { NORTH_AGREEMENTS } from './north';
import { UUSIMAA_AGREEMENTS } from './uusimaa';
import { WEST_AGREEMENTS } from './west';

/**
 * The national set. As known now, exactly 18 counties have an agreement in force on 31.12.2023 and exactly 243 municipalities are
 * covered: the figure that the organisation published for 2023, made of invented agreements. Partners are real authorities only
 * where the area register names them; what was agreed with them is invented.
 */
export const EXAMPLE_AGREEMENTS: readonly ExampleAgreement[] = [
  ...FIRST_COUNTY_AGREEMENTS,
  ...LATER_COUNTY_AGREEMENTS,
  ...UUSIMAA_AGREEMENTS,
  ...WEST_AGREEMENTS,
  ...HAME_AND_KYMI_AGREEMENTS,
  ...JARVI_SUOMI_AGREEMENTS,
  ...NORTH_AGREEMENTS,
];
