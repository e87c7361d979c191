import { ROLES, type PersonActor } from '@kumppani/domain';
import { LANGUAGES } from '@kumppani/i18n';
import { Field, ID, ObjectType, createUnionType, registerEnumType } from '@nestjs/graphql';

import { DateScalar, enumOf, Forbidden, InvalidInput, NotFound, RuleViolation } from '../../platform/graphql';
import { UnitType } from '../organisation';

export const RoleEnum = enumOf(ROLES);
registerEnumType(RoleEnum, {
  name: 'Role',
  description: 'What somebody is in the organisation (R-01).',
  valuesMap: {
    VIEWER: { description: 'Reads the own district, organisations only elsewhere.' },
    REPRESENTATIVE: { description: 'A volunteer who represents an association.' },
    ASSOCIATION_CONTACT: { description: 'The contact of a local association.' },
    DISTRICT_USER: { description: 'Records and edits what the district owns.' },
    DISTRICT_APPROVER: { description: 'The same, and approves and voids.' },
    CENTRAL_USER: { description: 'Records and edits everything.' },
    LEADERSHIP: { description: 'Reads everything, publishes figures.' },
    ADMINISTRATOR: { description: 'Manages users, settings and areas.' },
    DATA_PROTECTION_OFFICER: { description: 'Reads the log.' },
    API_CLIENT: { description: 'A program; its token says what it may.' },
  },
});

export const LanguageEnum = enumOf(LANGUAGES);
registerEnumType(LanguageEnum, {
  name: 'Language',
  description: 'A language of the interface.',
  valuesMap: { fi: { description: 'Finnish.' }, sv: { description: 'Swedish.' }, en: { description: 'English.' } },
});

@ObjectType('RoleRow', { description: 'A right: a role at a unit from a day to a day (R-02).' })
export class RoleRowType {
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Field(() => RoleEnum, { description: 'The role.' })
  role: string;

  @Field(() => String, { description: 'What the role is called.' })
  roleText: string;

  @Field(() => UnitType, { description: 'The unit; the right covers those below it, too.' })
  unit: UnitType;

  @Field(() => DateScalar, { description: 'The first day.' })
  from: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null until further notice.' })
  to: string | null;
}

@ObjectType({ description: 'Who is signed in, and what they may do.' })
export class Me {
  @Field(() => ID, { description: 'Identity of the account.' })
  id: string;

  @Field(() => String, { description: 'The name.' })
  name: string;

  @Field(() => LanguageEnum, { description: 'The language they chose.' })
  language: string;

  @Field(() => [RoleRowType], { description: 'The rights valid today.' })
  roles: RoleRowType[];

  /** Not for showing: what the derived fields are computed from. */
  readonly actor: PersonActor;

  constructor(actor: PersonActor, roles: RoleRowType[]) {
    this.id = actor.accountId;
    this.name = actor.name;
    this.language = actor.language;
    this.roles = roles;
    this.actor = actor;
  }
}

@ObjectType({ description: 'An invented person offered on the sign-in page.' })
export class ExamplePerson {
  @Field(() => ID, { description: 'Identity of the account.' })
  id: string;

  @Field(() => String, { description: 'The name.' })
  name: string;

  @Field(() => String, { description: 'The role, in words.' })
  roleText: string;

  @Field(() => String, { description: 'The unit of the role.' })
  unitName: string;
}

@ObjectType({ description: 'The ways to sign in.' })
export class SignInOptions {
  @Field(() => Boolean, { description: 'Whether this is the example mode, with invented people and data.' })
  exampleMode: boolean;

  @Field(() => [ExamplePerson], { description: 'Who may be signed in with one click; nobody outside the example mode.' })
  examplePeople: ExamplePerson[];
}

@ObjectType({ description: 'The session is open; its cookie came with the answer.' })
export class SignedIn {
  @Field(() => Me, { description: 'Who is signed in.' })
  me: Me;

  constructor(me: Me) {
    this.me = me;
  }
}

@ObjectType({ description: 'The session is over.' })
export class SignedOut {
  @Field(() => Boolean, { description: 'Always true; also when there was no session.' })
  ok: boolean;
}

@ObjectType('User', { description: 'An account, as those who manage users see it.' })
export class UserType {
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Field(() => String, { description: 'The name.' })
  name: string;

  @Field(() => String, { description: 'The address that they sign in with.' })
  email: string;

  @Field(() => LanguageEnum, { description: 'The language of their interface and mail.' })
  language: string;

  @Field(() => Boolean, { description: 'An invented person of the example data.' })
  isExample: boolean;

  @Field(() => [RoleRowType], { description: 'Every right, past and future ones too, newest first.' })
  roles: RoleRowType[];
}

@ObjectType({ description: 'The user as stored.' })
export class UserPayload {
  @Field(() => UserType, { description: 'The user.' })
  user: UserType;

  constructor(user: UserType) {
    this.user = user;
  }
}

const ownClass = (value: object): never => value.constructor as never;

export const SignInResult = createUnionType({
  name: 'SignInResult',
  description: 'Signed in, or why not.',
  types: () => [SignedIn, RuleViolation] as const,
  resolveType: ownClass,
});

export const UserResult = createUnionType({
  name: 'UserResult',
  description: 'The user, or why not.',
  types: () => [UserPayload, InvalidInput, RuleViolation, NotFound, Forbidden] as const,
  resolveType: ownClass,
});
