import { Field, ObjectType } from '@nestjs/graphql';

import { Forbidden, InvalidInput, NotFound, resultUnion, RuleViolation } from '../../platform/graphql';
import { AreaEventType } from './area.types';
import { MunicipalityType } from './municipality.types';

@ObjectType({ description: 'The event as it stands now.' })
export class AreaEventPayload {
  @Field(() => AreaEventType, { description: 'The event.' })
  event: AreaEventType;
}

@ObjectType({ description: 'The municipality as it is on the first day of the change.' })
export class ChangeMembershipPayload {
  @Field(() => MunicipalityType, { description: 'The municipality.' })
  municipality: MunicipalityType;
}

const REFUSALS = [InvalidInput, RuleViolation, NotFound, Forbidden];

export const RecordAreaEventResult = resultUnion('RecordAreaEventResult', AreaEventPayload, REFUSALS);
export const ReverseAreaEventResult = resultUnion('ReverseAreaEventResult', AreaEventPayload, REFUSALS);
export const ChangeMembershipResult = resultUnion('ChangeMembershipResult', ChangeMembershipPayload, REFUSALS);

export type AreaEventOutcome = typeof RecordAreaEventResult;
export type ChangeMembershipOutcome = typeof ChangeMembershipResult;
