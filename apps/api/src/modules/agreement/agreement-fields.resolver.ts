import { missingFacts, nextStep, type LocalDate, type PersonActor } from '@kumppani/domain';
import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { Clock } from '../../platform/clock';
import { CurrentActor, CurrentContext, type RequestContext } from '../../platform/access';
import { Database } from '../../platform/database';
import { ActionState, DateScalar, ReasonType, reasonTypes } from '../../platform/graphql';
import { AreaStore } from '../area';
import { HistoryEntry, HistoryReader } from '../history';
import { PersonSummary, personSummaries } from '../identity';
import { OrganisationStore, UnitType, unitType } from '../organisation';
import { SettingsStore } from '../settings';
import { AgreementActions } from './agreement-actions';
import { AgreementAreaRow, AgreementParty, NamedArea } from './agreement-parts.types';
import { factsOf } from './agreement-record';
import { areaRowType, municipalityName, partyType } from './agreement.presenter';
import { coveredOn, stateKey, stateOnDay, statePeriodOn } from './agreement.queries';
import { Agreement, AgreementStateOnDay, NextStep } from './agreement.types';

const ON = { type: () => DateScalar, nullable: true, description: 'The day; today when left out.' };

/** Derived fields of one agreement: of the detail page, not of lists. Children of a visible parent (decision 6). */
@Resolver(() => Agreement)
export class AgreementFieldsResolver {
  constructor(
    private readonly database: Database,
    private readonly areas: AreaStore,
    private readonly organisation: OrganisationStore,
    private readonly settings: SettingsStore,
    private readonly changes: HistoryReader,
    private readonly allowed: AgreementActions,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => [AgreementParty], { description: 'Ours, theirs and others (A-03).' })
  async parties(@Parent() { record }: Agreement, @CurrentContext() { language }: RequestContext): Promise<AgreementParty[]> {
    const [organisation, index] = [await this.organisation.current(), await this.areas.index()];
    return record.parties.map((party) => partyType(party, organisation, index, language));
  }

  @ResolveField(() => [AgreementAreaRow], { description: 'The scope and the exclusions from it (A-04).' })
  async area(@Parent() { record }: Agreement, @CurrentContext() { language }: RequestContext): Promise<AgreementAreaRow[]> {
    const areas = await this.areas.areas();
    return record.area.map((row) => areaRowType(row, areas, this.clock.today(), language));
  }

  @ResolveField(() => AgreementStateOnDay, { description: 'The state on a day and why (A-08).' })
  async state(
    @Parent() { id }: Agreement,
    @Args('on', ON) on: LocalDate | null,
    @CurrentContext() { language, load }: RequestContext,
  ): Promise<AgreementStateOnDay> {
    const day = on ?? this.clock.today();
    const period = await load(statePeriodOn, stateKey(id, day));
    if (!period) throw new Error(`agreement ${id} has no state on ${day}`);
    return stateOnDay(period, day, language);
  }

  @ResolveField(() => [NamedArea], { description: 'The municipalities that it covers on a day, by name.' })
  async coveredMunicipalities(
    @Parent() { id }: Agreement,
    @Args('on', ON) on: LocalDate | null,
    @CurrentContext() { language, load }: RequestContext,
  ): Promise<NamedArea[]> {
    const ids = await load(coveredOn, stateKey(id, on ?? this.clock.today()));
    const index = await this.areas.index();
    const collator = new Intl.Collator(language === 'sv' ? 'sv' : 'fi');
    return ids.map((one) => municipalityName(one, index, language)).sort((a, b) => collator.compare(a.name, b.name));
  }

  @ResolveField(() => Int, { description: 'How many municipalities it covers on a day.' })
  async municipalityCount(
    @Parent() { id }: Agreement,
    @Args('on', ON) on: LocalDate | null,
    @CurrentContext() { load }: RequestContext,
  ): Promise<number> {
    return (await load(coveredOn, stateKey(id, on ?? this.clock.today()))).length;
  }

  @ResolveField(() => UnitType, { description: 'The unit that owns the record (R-04a).' })
  async ownerUnit(@Parent() { record }: Agreement, @CurrentContext() { language }: RequestContext): Promise<UnitType> {
    const organisation = await this.organisation.current();
    const unit = organisation.byId.get(record.ownerUnitId);
    if (!unit) throw new Error(`unit ${record.ownerUnitId} is not in the organisation`);
    return unitType(unit, organisation, language);
  }

  @ResolveField(() => PersonSummary, { nullable: true, description: 'Who keeps it alive, if you may know.' })
  async responsible(@Parent() { record, detail }: Agreement, @CurrentContext() { load }: RequestContext): Promise<PersonSummary | null> {
    return detail === 'FULL' && record.responsibleId ? load(personSummaries, record.responsibleId) : null;
  }

  @ResolveField(() => [ReasonType], { description: 'A-07: what is still missing (Täydennä).' })
  async missing(@Parent() { record, detail }: Agreement, @CurrentContext() { language }: RequestContext): Promise<ReasonType[]> {
    return detail === 'FULL' ? reasonTypes(await this.missingOf(record), language) : [];
  }

  @ResolveField(() => NextStep, { nullable: true, description: 'Seuraava askel.' })
  async nextStep(@Parent() agreement: Agreement, @CurrentContext() { language, load }: RequestContext): Promise<NextStep | null> {
    const { record, detail } = agreement;
    const today = this.clock.today();
    const period = await load(statePeriodOn, stateKey(record.id, today));
    if (detail !== 'FULL' || !period) return null;
    const settings = await this.settings.agreement(this.database);
    const missingCount = (await this.missingOf(record)).length;
    const step = nextStep(factsOf(record), period, { today, hasApprovalChain: false, missingCount, settings });
    return step ? (reasonTypes([step], language)[0] ?? null) : null;
  }

  @ResolveField(() => [ActionState], { description: 'What you may do with it now, and why not (R-06).', complexity: 20 })
  actions(
    @Parent() { record }: Agreement,
    @CurrentActor() actor: PersonActor,
    @CurrentContext() { language }: RequestContext,
  ): Promise<ActionState[]> {
    return this.allowed.of(actor, record, language);
  }

  @ResolveField(() => [HistoryEntry], {
    description: 'Every recorded change, newest first (U-01); empty when you may not see it.',
    complexity: 50,
  })
  async history(
    @Parent() { record }: Agreement,
    @CurrentActor() actor: PersonActor,
    @CurrentContext() { language }: RequestContext,
  ): Promise<HistoryEntry[]> {
    return this.allowed.maySeeHistory(actor, record) ? this.changes.entries('agreement', record.id, language) : [];
  }

  /** Contacts of the counterpart are not recorded yet, so they are not asked for. */
  private async missingOf(record: Agreement['record']) {
    const context = {
      hasCounterpartContact: true,
      hasOriginal: record.originalKeptAt !== null,
      index: await this.areas.index(),
      today: this.clock.today(),
    };
    return missingFacts(factsOf(record), context);
  }
}
