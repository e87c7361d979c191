import {
  cancelEnding,
  decide,
  decideAgreement,
  endAgreement,
  moveStage,
  problem,
  signAgreement,
  voidRecord,
  type AgreementFacts,
  type AgreementPatch,
  type CheckContext,
  type PersonActor,
  type Problem,
  type Result,
  type Right,
} from '@kumppani/domain';
import type { Language } from '@kumppani/i18n';
import { Injectable } from '@nestjs/common';

import { Clock } from '../../platform/clock';
import { Database, type Transaction } from '../../platform/database';
import { NotFound, RuleViolation, StaleVersion, invalidInput } from '../../platform/graphql';
import { AreaStore } from '../area';
import { WhyNotService } from '../identity';
import { candidateOf } from './agreement-writer';
import { accessObjectOf } from './agreement.access';
import { factsOf, type AgreementRecord } from './agreement-record';
import type {
  AgreementKeyInput,
  ChooseMergerEffectInput,
  DecideAgreementInput,
  EndAgreementInput,
  MoveAgreementInput,
  SignAgreementInput,
  VoidAgreementInput,
} from './agreement-lifecycle.inputs';
import { AgreementQueries } from './agreement.queries';
import { AgreementService, type ChangeOutcome } from './agreement.service';
import { storeAgreement } from './store-agreement';

type Step = (record: AgreementRecord, facts: AgreementFacts, context: CheckContext) => Result<AgreementRecord>;

/** Commands that take an agreement from one stage to the next, end it or void it (spec section 4). */
@Injectable()
export class AgreementLifecycleService {
  constructor(
    private readonly database: Database,
    private readonly agreements: AgreementService,
    private readonly queries: AgreementQueries,
    private readonly whyNot: WhyNotService,
    private readonly areas: AreaStore,
    private readonly clock: Clock,
  ) {}

  move(actor: PersonActor, input: MoveAgreementInput, language: Language): Promise<ChangeOutcome> {
    return this.step(actor, 'agreement.edit', input, language, (record, facts, context) => {
      const isCreator = record.createdBy === actor.accountId;
      return patched(record, moveStage(facts, input.to, { ...context, hasApprovalChain: false, isCreator, reason: input.reason ?? null }));
    });
  }

  sign(actor: PersonActor, input: SignAgreementInput, language: Language): Promise<ChangeOutcome> {
    return this.step(actor, 'agreement.edit', input, language, (record, facts, context) => {
      const signed = signAgreement(facts, { signedOn: input.signedOn, decidedOn: null }, context);
      return patched(
        { ...record, originalKeptAt: input.originalKeptAt ?? record.originalKeptAt },
        withProblems(signed, unsaidTerm(record)),
      );
    });
  }

  /** *Päätös tehty*: grant decisions and other kinds that nobody of ours signs. */
  decide(actor: PersonActor, input: DecideAgreementInput, language: Language): Promise<ChangeOutcome> {
    return this.step(actor, 'agreement.edit', input, language, (record, facts, context) => {
      const { decidedOn, decisionBody, decisionSection = null } = input;
      const decided = decideAgreement(facts, { decidedOn, decisionBody }, context);
      return patched({ ...record, decisionBody, decisionSection }, withProblems(decided, unsaidTerm(record)));
    });
  }

  end(actor: PersonActor, input: EndAgreementInput, language: Language): Promise<ChangeOutcome> {
    return this.step(actor, 'agreement.end', input, language, (record, facts) => {
      const { manner, noticeOn, lastDay = null, reason = null } = input;
      const ended = endAgreement(facts, { manner, noticeOn, lastDay, reason });
      return patched({ ...record, endingReason: reason }, ended.ok ? { ok: true, value: ended.value.patch } : ended);
    });
  }

  cancelEnding(actor: PersonActor, input: AgreementKeyInput, language: Language): Promise<ChangeOutcome> {
    return this.step(actor, 'agreement.end', input, language, (record, facts) =>
      patched({ ...record, endingReason: null }, cancelEnding(facts, this.clock.today())),
    );
  }

  void(actor: PersonActor, input: VoidAgreementInput, language: Language): Promise<ChangeOutcome> {
    return this.step(actor, 'agreement.void', input, language, (record, facts) =>
      patched(record, voidRecord(facts, { reason: input.reason ?? null, confirmNumber: input.confirmNumber })),
    );
  }

  /** G-05: the stored choice of one area row. */
  chooseMergerEffect(actor: PersonActor, input: ChooseMergerEffectInput, language: Language): Promise<ChangeOutcome> {
    return this.step(actor, 'agreement.edit', input, language, (record) => {
      const known = record.area.some((row) => row.id === input.areaRow);
      if (!known) return { ok: false, problems: [problem('GEN-404', {}, 'areaRow')] };
      const area = record.area.map((row) => (row.id === input.areaRow ? { ...row, mergerEffect: input.effect } : row));
      return { ok: true, value: { ...record, area } };
    });
  }

  /** Load, lock, ask the right, ask the rule, write. A step looks at the whole record, so an old version is refused (GEN-412). */
  private async step(actor: PersonActor, right: Right, input: AgreementKeyInput, language: Language, rule: Step): Promise<ChangeOutcome> {
    const invalid = await invalidInput(input, language);
    if (invalid) return invalid;
    const outcome = await this.database.write(
      { accountId: actor.accountId, source: 'FORM' },
      (tx) => this.take(tx, actor, right, input, language, rule),
      { reason: input.reason?.trim() || null },
    );
    return outcome ?? (await this.queries.findVisible(actor, input.id)) ?? new NotFound(language);
  }

  private async take(
    tx: Transaction,
    actor: PersonActor,
    right: Right,
    input: AgreementKeyInput,
    language: Language,
    rule: Step,
  ): Promise<ChangeOutcome | null> {
    const record = await this.agreements.lock(tx, actor, input.id);
    if (!record) return new NotFound(language);
    const decision = decide(actor, right, accessObjectOf(record));
    if (!decision.allowed) return this.whyNot.refusal(actor, decision, language);
    if (record.version !== input.version) return new StaleVersion(record.version, [], language);
    const context = { today: this.clock.today(), index: await this.areas.index(tx), hasResponsible: record.responsibleId !== null };
    const result = rule(record, factsOf(record), context);
    if (!result.ok) return new RuleViolation(result.problems, language);
    await storeAgreement(tx, record, result.value);
    return null;
  }
}

/** A draft may lack the kind of its term; facts can't. */
const unsaidTerm = (record: AgreementRecord): Problem[] =>
  candidateOf(record).term.kind === null ? [problem('AGR-14', { field: 'termKind' }, 'term.kind')] : [];

const withProblems = <T>(result: Result<T>, more: readonly Problem[]): Result<T> => {
  if (more.length === 0) return result;
  return { ok: false, problems: [...more, ...(result.ok ? [] : result.problems)] };
};

/** The record with what the rule changed. */
function patched(record: AgreementRecord, result: Result<AgreementPatch>): Result<AgreementRecord> {
  if (!result.ok) return result;
  const { ending, ...rest } = result.value;
  const endingFields =
    ending === undefined
      ? {}
      : { endingManner: ending?.manner ?? null, endingNoticeOn: ending?.noticeOn ?? null, endingLastDay: ending?.lastDay ?? null };
  return { ok: true, value: { ...record, ...rest, ...endingFields } };
}
