import { localDate, type LocalDate } from '../calendar';
import { problem, type Problem } from '../result';
import type { MembershipKind } from './register';

/** G-03: the register begins; regions are known from this day. */
export const REGISTER_START = localDate('2016-01-01');

/** G-03: the counties were founded; before this day no municipality belongs to one. */
export const COUNTIES_START = localDate('2021-07-01');

/** G-03: counties took over the services from municipalities and joint authorities. */
export const COUNTY_SERVICES_START = localDate('2023-01-01');

/** G-03: from when a municipality must always belong to one area of the kind; `null`: it may be without one. */
export const MEMBERSHIP_REQUIRED_FROM: Readonly<Record<MembershipKind, LocalDate | null>> = {
  COUNTY: COUNTIES_START,
  REGION: REGISTER_START,
  DISTRICT: null,
};

/** GEO-05: nothing is known of municipalities before the register begins. Params: `first`, the first day that can be asked about. */
export const checkRegisterDay = (day: LocalDate): Problem[] =>
  day < REGISTER_START ? [problem('GEO-05', { first: REGISTER_START }, 'on')] : [];
