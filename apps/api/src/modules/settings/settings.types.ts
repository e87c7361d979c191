import { Field, InputType, ObjectType, createUnionType, registerEnumType } from '@nestjs/graphql';
import { MaxLength } from 'class-validator';

import { DateTimeScalar, enumOf, Forbidden, InvalidInput, NotFound, RuleViolation } from '../../platform/graphql';
import { SETTING_KINDS } from './setting-registry';

export const SettingKindEnum = enumOf(SETTING_KINDS);
registerEnumType(SettingKindEnum, {
  name: 'SettingKind',
  description: 'What a setting holds.',
  valuesMap: {
    WHOLE_NUMBER: { description: 'A whole number.' },
    YES_NO: { description: 'true or false.' },
    AGREEMENT_KINDS: { description: 'A list of agreement kinds.' },
  },
});

@ObjectType('Setting', { description: 'A setting of the whole organisation (Q-01). Who changed it and from what stands in its history.' })
export class SettingType {
  @Field(() => String, { description: 'Its key, `endingSoonDays`.' })
  key: string;

  @Field(() => SettingKindEnum, { description: 'What it holds.' })
  kind: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => String, { description: 'What it does.' })
  description: string;

  @Field(() => String, { description: 'The value as JSON: `180`, `true`, `["FRAMEWORK"]`.' })
  value: string;

  @Field(() => String, { description: 'The value when nobody has changed it, as JSON.' })
  defaultValue: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last changed; null when never.' })
  changedAt: string | null;

  @Field(() => String, { nullable: true, description: 'Who changed it last.' })
  changedBy: string | null;
}

@InputType({ description: 'A new value of a setting.' })
export class ChangeSettingInput {
  @MaxLength(100)
  @Field(() => String, { description: 'The key of the setting.' })
  key: string;

  @MaxLength(2000)
  @Field(() => String, { description: 'The value as JSON.' })
  value: string;
}

@ObjectType({ description: 'The setting as stored.' })
export class ChangeSettingPayload {
  @Field(() => SettingType, { description: 'The setting.' })
  setting: SettingType;

  constructor(setting: SettingType) {
    this.setting = setting;
  }
}

export const ChangeSettingResult = createUnionType({
  name: 'ChangeSettingResult',
  description: 'The setting, or why not.',
  types: () => [ChangeSettingPayload, InvalidInput, RuleViolation, NotFound, Forbidden] as const,
  resolveType: (value: object) => value.constructor as never,
});
