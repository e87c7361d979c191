import { Field, ObjectType } from '@nestjs/graphql';

import { DateTimeScalar } from '../../platform/graphql';

@ObjectType({ description: 'One field that changed.' })
export class HistoryChange {
  @Field(() => String, { description: 'The field on the screen.' })
  label: string;

  @Field(() => String, { nullable: true, description: 'What stood before; empty = nothing.' })
  old: string | null;

  @Field(() => String, { nullable: true, description: 'What stands after; empty = nothing.' })
  new: string | null;
}

@ObjectType({ description: 'One recorded change of a record (U-01).' })
export class HistoryEntry {
  @Field(() => String, { description: 'Number of the revision.' })
  revision: string;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  at: string;

  @Field(() => String, { description: 'Who recorded it.' })
  actor: string;

  @Field(() => String, { description: 'From where: form, import, register, system, example data.' })
  source: string;

  @Field(() => String, { nullable: true, description: 'Why, if asked.' })
  reason: string | null;

  @Field(() => [HistoryChange], { description: 'The fields.' })
  changes: HistoryChange[];
}
