import type { LocalDate, Role } from '@kumppani/domain';
import type { Language } from '@kumppani/i18n';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsEmail, IsOptional, Length, Matches, MaxLength } from 'class-validator';

import { DateScalar, IsId } from '../../platform/graphql';
import { LanguageEnum, RoleEnum } from './identity.types';

@InputType({ description: 'Sign-in by e-mail and password.' })
export class SignInInput {
  @Field(() => String, { description: 'The address, in any case.' })
  email: string;

  @Field(() => String, { description: 'The password.' })
  password: string;
}

@InputType({ description: 'Sign-in of an invented person, in the example mode only.' })
export class SignInAsExampleInput {
  @Field(() => ID, { description: 'One of `signInOptions.examplePeople`.' })
  person: string;
}

@InputType({ description: 'A new user with their first right.' })
export class AddUserInput {
  @IsId()
  @Field(() => ID, { description: 'Chosen by the client: sending the same twice does no harm.' })
  id: string;

  @Length(1, 200)
  @Matches(/\S/)
  @Field(() => String, { description: 'The name.' })
  name: string;

  @IsEmail()
  @MaxLength(254)
  @Field(() => String, { description: 'The address to sign in with.' })
  email: string;

  @Field(() => LanguageEnum, { description: 'The language of the interface.' })
  language: Language;

  @Field(() => String, {
    nullable: true,
    description: 'A first password, told to the person by other means; without it they cannot sign in yet.',
  })
  password: string | null;

  @Field(() => RoleEnum, { nullable: true, description: 'The first right. Only those who manage all users may leave it out.' })
  role: Role | null;

  @IsOptional()
  @IsId()
  @Field(() => ID, { nullable: true, description: 'The unit of the first right.' })
  unit: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day of the right; today if left out.' })
  from: LocalDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Its last day; until further notice if left out.' })
  to: LocalDate | null;
}

@InputType({ description: 'A right for somebody else (R-07).' })
export class GrantRoleInput {
  @IsId()
  @Field(() => ID, { description: 'Chosen by the client: sending the same twice does no harm.' })
  id: string;

  @IsId()
  @Field(() => ID, { description: 'Who gets it.' })
  user: string;

  @Field(() => RoleEnum, { description: 'The role.' })
  role: Role;

  @IsId()
  @Field(() => ID, { description: 'The unit.' })
  unit: string;

  @Field(() => DateScalar, { description: 'The first day.' })
  from: LocalDate;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; until further notice if left out.' })
  to: LocalDate | null;

  @Field(() => Boolean, { nullable: true, description: 'A temporary right lasts 1–30 days, has a reason and expires by itself (R-06).' })
  isTemporary: boolean | null;

  @IsOptional()
  @MaxLength(1000)
  @Field(() => String, { nullable: true, description: 'Why; asked for a temporary right.' })
  reason: string | null;
}

@InputType({ description: 'The end of a right (L-05).' })
export class EndRoleInput {
  @IsId()
  @Field(() => ID, { description: 'The right.' })
  id: string;

  @Field(() => DateScalar, { description: 'The last day of access; yesterday ends it at once.' })
  lastDay: LocalDate;

  @IsOptional()
  @MaxLength(1000)
  @Field(() => String, { nullable: true, description: 'Why.' })
  reason: string | null;
}
