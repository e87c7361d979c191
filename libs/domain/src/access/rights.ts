import type { Role } from './roles';

/** What `@Requires` names. `person.read` is the names of people; `history.read` the log of a record. */
export const RIGHTS = [
  'agreement.read',
  'agreement.create',
  'agreement.edit',
  'agreement.approve',
  'agreement.end',
  'agreement.void',
  'history.read',
  'area.read',
  'area.edit',
  'coverage.read',
  'partner.read',
  'partner.create',
  'person.read',
  'unit.read',
  'user.read',
  'user.edit',
  'settings.read',
  'settings.edit',
] as const;
export type Right = (typeof RIGHTS)[number];

/**
 * Where a right reaches. OWN_UNIT: the unit of the role row and those below (R-04a). OWN_DISTRICT: the district that the unit
 * belongs to, whole. OWN_MUNICIPALITY: what concerns the home municipality of the unit. OWN_REPRESENTATIVES: representatives
 * of the unit. SELF: the person's own record.
 */
export type Scope = 'ALL' | 'OWN_DISTRICT' | 'OWN_UNIT' | 'OWN_MUNICIPALITY' | 'OWN_REPRESENTATIVES' | 'SELF';

/** How much of a readable agreement is shown. ORGANISATIONS: no people. SUMMARY: parties, kind, area, state and days only. */
export const DETAILS = ['SUMMARY', 'ORGANISATIONS', 'FULL'] as const;
export type Detail = (typeof DETAILS)[number];

/** whether the right reaches a restricted record: never, when the person is named on it, or always (the log, for data protection). */
export type RestrictedReach = 'NEVER' | 'NAMED' | 'ALWAYS';

export interface Grant {
  readonly scope: Scope;
  readonly detail: Detail;
  readonly restricted: RestrictedReach;
}

const open = (scope: Scope, detail: Detail = 'FULL'): Grant => ({ scope, detail, restricted: 'NEVER' });
const named = (scope: Scope): Grant => ({ scope, detail: 'FULL', restricted: 'NAMED' });
const always = (scope: Scope): Grant => ({ scope, detail: 'FULL', restricted: 'ALWAYS' });

type RoleRights = Readonly<Partial<Record<Right, readonly Grant[]>>>;

/** Not personal, not secret: everyone who has a role may read it. The coverage figure is the same for everybody. */
const COMMON: RoleRights = {
  'area.read': [open('ALL')],
  'coverage.read': [open('ALL')],
  'partner.read': [open('ALL')],
  'unit.read': [open('ALL')],
};

const DISTRICT: RoleRights = {
  ...COMMON,
  'agreement.read': [named('ALL')],
  'agreement.create': [named('OWN_UNIT')],
  'agreement.edit': [named('OWN_UNIT')],
  'agreement.end': [named('OWN_UNIT')],
  'history.read': [named('ALL')],
  'partner.create': [open('ALL')],
  'person.read': [open('ALL')],
};

/**
 * R-04, the matrix: role → right → how far. A right that is not here is not given. Voiding is the approver's and the central
 * organisation's (section 4, stages), although X stands in the district user's column. An API client has the scopes of its
 * token, not of its role.
 */
export const ACCESS_MATRIX: Readonly<Record<Role, RoleRights>> = {
  VIEWER: {
    ...COMMON,
    'agreement.read': [open('OWN_DISTRICT'), open('ALL', 'ORGANISATIONS')],
    'history.read': [open('OWN_DISTRICT')],
    'person.read': [open('OWN_DISTRICT')],
  },
  REPRESENTATIVE: { ...COMMON, 'agreement.read': [open('OWN_MUNICIPALITY', 'SUMMARY')], 'person.read': [open('SELF')] },
  ASSOCIATION_CONTACT: {
    ...COMMON,
    'agreement.read': [open('OWN_MUNICIPALITY')],
    'person.read': [open('OWN_UNIT')],
    'user.read': [open('OWN_REPRESENTATIVES')],
    'user.edit': [open('OWN_REPRESENTATIVES')],
  },
  DISTRICT_USER: { ...DISTRICT, 'user.read': [open('OWN_UNIT')], 'user.edit': [open('OWN_UNIT')] },
  DISTRICT_APPROVER: { ...DISTRICT, 'agreement.approve': [named('OWN_UNIT')], 'agreement.void': [named('OWN_UNIT')] },
  CENTRAL_USER: {
    ...DISTRICT,
    'agreement.create': [named('ALL')],
    'agreement.edit': [named('ALL')],
    'agreement.end': [named('ALL')],
    'agreement.approve': [named('ALL')],
    'agreement.void': [named('ALL')],
  },
  LEADERSHIP: { ...COMMON, 'agreement.read': [named('ALL')], 'history.read': [named('ALL')], 'person.read': [open('ALL')] },
  ADMINISTRATOR: {
    ...COMMON,
    'agreement.read': [open('ALL')],
    'history.read': [open('ALL')],
    'area.edit': [open('ALL')],
    'person.read': [open('ALL')],
    'user.read': [open('ALL')],
    'user.edit': [open('ALL')],
    'settings.read': [open('ALL')],
    'settings.edit': [open('ALL')],
  },
  DATA_PROTECTION_OFFICER: { ...COMMON, 'history.read': [always('ALL')], 'person.read': [open('ALL')] },
  API_CLIENT: {},
};

/** R-04, *Settings, users*: which roles the holder of `user.edit` may give. Nobody makes another mightier than their column says. */
export const GRANTABLE_ROLES: Readonly<Partial<Record<Role, readonly Role[]>>> = {
  ASSOCIATION_CONTACT: ['REPRESENTATIVE'],
  DISTRICT_USER: ['VIEWER', 'REPRESENTATIVE', 'ASSOCIATION_CONTACT', 'DISTRICT_USER'],
  ADMINISTRATOR: [
    'VIEWER',
    'REPRESENTATIVE',
    'ASSOCIATION_CONTACT',
    'DISTRICT_USER',
    'DISTRICT_APPROVER',
    'CENTRAL_USER',
    'LEADERSHIP',
    'ADMINISTRATOR',
    'DATA_PROTECTION_OFFICER',
    'API_CLIENT',
  ],
};
