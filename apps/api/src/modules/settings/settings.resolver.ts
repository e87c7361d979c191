import type { PersonActor } from '@kumppani/domain';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';

import { CurrentActor, CurrentContext, Requires, type RequestContext } from '../../platform/access';
import { SettingsService } from './settings.service';
import { ChangeSettingInput, ChangeSettingResult, SettingType } from './settings.types';

@Resolver(() => SettingType)
export class SettingsResolver {
  constructor(private readonly service: SettingsService) {}

  @Query(() => [SettingType], { description: 'Every setting.', complexity: 20 })
  @Requires('settings.read')
  settings(@CurrentContext() context: RequestContext): Promise<SettingType[]> {
    return this.service.list(context.language);
  }

  @Mutation(() => ChangeSettingResult, { description: 'Changes a setting; the state and coverage of every agreement follow at once.' })
  @Requires('settings.edit')
  changeSetting(
    @Args('input', { description: 'What to do it with.' }) input: ChangeSettingInput,
    @CurrentActor() actor: PersonActor,
    @CurrentContext() context: RequestContext,
  ): Promise<typeof ChangeSettingResult> {
    return this.service.change(actor, input, context.language);
  }
}
