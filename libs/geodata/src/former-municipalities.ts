import type { FormerMunicipality } from '@kumppani/domain';
import former from './data/former-municipalities.json';
import { dayOf } from './rows';

/** G-07: every municipality dissolved since 1922, as search synonyms. Swedish names are known from 2001 on. Source: Statistics Finland. */
export const FORMER_MUNICIPALITIES: readonly FormerMunicipality[] = former.rows.map((row) => ({
  ...row,
  dissolvedOn: dayOf(row.dissolvedOn),
}));
