import type { LocalDate, PersonActor } from '@kumppani/domain';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';

import { CurrentActor, CurrentContext, Requires, type RequestContext } from '../../platform/access';
import { Clock } from '../../platform/clock';
import { DateScalar } from '../../platform/graphql';
import { AreaEventService } from './area-event.service';
import { ChangeMembershipResult, RecordAreaEventResult, ReverseAreaEventResult } from './area-results';
import { ChangeMembershipInput, RecordAreaEventInput, ReverseAreaEventInput } from './area.inputs';
import { AreaReader } from './area.reader';
import { AreaEventType, CountyType, RegionType } from './area.types';
import { MembershipService } from './membership.service';
import { MunicipalityType } from './municipality.types';

/** A closed set that comes whole from one statement: its cost is not that of its 308 rows one by one (decision 10). */
const wholeList = ({ childComplexity }: { childComplexity: number }): number => 20 + 10 * childComplexity;

const on = { type: () => DateScalar, nullable: true, description: 'The day; today when left out.' };

@Resolver()
export class AreaResolver {
  constructor(
    private readonly reader: AreaReader,
    private readonly events: AreaEventService,
    private readonly memberships: MembershipService,
    private readonly clock: Clock,
  ) {}

  @Query(() => MunicipalityType, { nullable: true, description: 'The municipality that uses the code on the day.' })
  @Requires('area.read')
  municipality(
    @Args('code', { type: () => String, description: 'Three digits.' }) code: string,
    @Args('on', on) day: LocalDate | null,
    @CurrentContext() { language }: RequestContext,
  ): Promise<MunicipalityType | null> {
    return this.reader.municipality(code, day ?? this.clock.today(), language);
  }

  @Query(() => [MunicipalityType], {
    description:
      'The municipalities of a day by name; or those that a search finds by present or former name or code, the best first (G-07).',
    complexity: wholeList,
  })
  @Requires('area.read')
  municipalities(
    @Args('on', on) day: LocalDate | null,
    @Args('search', { type: () => String, nullable: true, description: 'A part of a name, or a whole code.' }) search: string | null,
    @CurrentContext() { language }: RequestContext,
  ): Promise<MunicipalityType[]> {
    const asked = day ?? this.clock.today();
    return search?.trim() ? this.reader.search(search, asked, language) : this.reader.municipalities(asked, language);
  }

  @Query(() => [MunicipalityType], { description: 'G-03: municipalities whose district nobody has confirmed.', complexity: wholeList })
  @Requires('area.read')
  areasToConfirm(@Args('on', on) day: LocalDate | null, @CurrentContext() { language }: RequestContext): Promise<MunicipalityType[]> {
    return this.reader.toConfirm(day ?? this.clock.today(), language);
  }

  @Query(() => [CountyType], { description: 'Wellbeing services counties with Helsinki and Åland, by name (G-02).', complexity: wholeList })
  @Requires('area.read')
  counties(@CurrentContext() { language }: RequestContext): Promise<CountyType[]> {
    return this.reader.counties(language);
  }

  @Query(() => [RegionType], { description: 'Regions by name.', complexity: wholeList })
  @Requires('area.read')
  regions(@CurrentContext() { language }: RequestContext): Promise<RegionType[]> {
    return this.reader.regions(language);
  }

  @Query(() => [AreaEventType], {
    description: 'What has happened and will happen to municipalities, the latest first (G-04).',
    complexity: wholeList,
  })
  @Requires('area.read')
  areaEvents(@CurrentContext() { language }: RequestContext): Promise<AreaEventType[]> {
    return this.reader.events(language);
  }

  @Mutation(() => RecordAreaEventResult, {
    description: 'Records what happened to municipalities; those that a merger or a split ends, end (G-04).',
  })
  @Requires('area.edit')
  recordAreaEvent(
    @Args('input', { description: 'The event.' }) input: RecordAreaEventInput,
    @CurrentActor() actor: PersonActor,
    @CurrentContext() { language }: RequestContext,
  ): Promise<typeof RecordAreaEventResult> {
    return this.events.record(actor, input, language);
  }

  @Mutation(() => ReverseAreaEventResult, { description: 'Takes an event back: those that it ended go on (G-06).' })
  @Requires('area.edit')
  reverseAreaEvent(
    @Args('input', { description: 'Which event, and why.' }) input: ReverseAreaEventInput,
    @CurrentActor() actor: PersonActor,
    @CurrentContext() { language }: RequestContext,
  ): Promise<typeof ReverseAreaEventResult> {
    return this.events.reverse(actor, input, language);
  }

  @Mutation(() => ChangeMembershipResult, {
    description: 'Moves a municipality to another county, region or district from a day on (G-03).',
  })
  @Requires('area.edit')
  changeMembership(
    @Args('input', { description: 'The membership.' }) input: ChangeMembershipInput,
    @CurrentActor() actor: PersonActor,
    @CurrentContext() { language }: RequestContext,
  ): Promise<typeof ChangeMembershipResult> {
    return this.memberships.change(actor, input, language);
  }
}
