import { UNIT_KINDS } from '@kumppani/domain';
import type { Language } from '@kumppani/i18n';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

import { enumOf } from '../../platform/graphql';
import { unitName, type Organisation, type Unit } from './organisation.store';

export const UnitKindEnum = enumOf(UNIT_KINDS);

registerEnumType(UnitKindEnum, {
  name: 'UnitKind',
  description: 'What kind of unit of the organisation it is (R-02).',
  valuesMap: {
    CENTRAL: { description: 'The central organisation.' },
    DISTRICT: { description: 'A district.' },
    ASSOCIATION: { description: 'A local association.' },
  },
});

@ObjectType('Unit', { description: 'A unit of the organisation: the central organisation, a district or a local association (R-02).' })
export class UnitType {
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Field(() => UnitKindEnum, { description: 'Its kind.' })
  kind: string;

  @Field(() => String, { description: 'Its name in the language of the request.' })
  name: string;

  @Field(() => UnitType, { nullable: true, description: 'The unit above it; null for the central organisation.' })
  parent: UnitType | null;
}

/** The unit with those above it, for showing. */
export function unitType(unit: Unit, organisation: Organisation, language: Language): UnitType {
  const parent = unit.parentId === null ? undefined : organisation.byId.get(unit.parentId);
  return {
    id: unit.id,
    kind: unit.kind,
    name: unitName(unit, language),
    parent: parent === undefined ? null : unitType(parent, organisation, language),
  };
}
