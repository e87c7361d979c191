import {
  KINDS_WITHOUT_OUR_SIGNATURE,
  SHORTEST_REASON,
  decide,
  mergeChanges,
  problem,
  type FieldChange,
  type PersonActor,
  type Problem,
} from '@kumppani/domain';
import { createTranslator, fieldLabel, fieldValueText, type Language } from '@kumppani/i18n';
import { Injectable } from '@nestjs/common';

import { HistoryStore } from '../../platform/audit';
import { Clock } from '../../platform/clock';
import { Database, type Transaction } from '../../platform/database';
import {
  InvalidInput,
  NotFound,
  RuleViolation,
  StaleVersion,
  invalidInput,
  type FieldConflict,
  type Forbidden,
} from '../../platform/graphql';
import { WhyNotService } from '../identity';
import { SettingsStore } from '../settings';
import { AgreementWriter, nextNumber } from './agreement-writer';
import { emptyRecord } from './empty-record';
import { accessObjectOf } from './agreement.access';
import { changedFields, isTerm } from './agreement-fields';
import type { CreateAgreementInput, RecordExistingAgreementInput, UpdateAgreementInput } from './agreement.inputs';
import { AgreementQueries } from './agreement.queries';
import type { AgreementRecord } from './agreement-record';
import type { Agreement } from './agreement.types';
import { similarAgreements } from './similar-agreements';
import { storeAgreement } from './store-agreement';

export type CreateOutcome = Agreement | InvalidInput | RuleViolation | Forbidden | NotFound;
export type ChangeOutcome = CreateOutcome | StaleVersion;

/** Commands on the fields of an agreement: load → rule → write (decision 7). */
@Injectable()
export class AgreementService {
  constructor(
    private readonly database: Database,
    private readonly writer: AgreementWriter,
    private readonly queries: AgreementQueries,
    private readonly whyNot: WhyNotService,
    private readonly settings: SettingsStore,
    private readonly clock: Clock,
  ) {}

  create(actor: PersonActor, input: CreateAgreementInput, language: Language): Promise<CreateOutcome> {
    return this.insert(actor, input, { stage: 'DRAFT' }, language);
  }

  /** *Kirjaa olemassa oleva sopimus*: signed or decided at once, past the approval, marked as recorded afterwards. */
  recordExisting(actor: PersonActor, input: RecordExistingAgreementInput, language: Language): Promise<CreateOutcome> {
    const stage = isDecision(input) ? 'DECIDED' : 'SIGNED';
    return this.insert(actor, input, { stage, signedOn: input.signedOn ?? null, isRecordedAfterwards: true }, language);
  }

  async update(actor: PersonActor, input: UpdateAgreementInput, language: Language): Promise<ChangeOutcome> {
    const invalid = await invalidInput(input, language);
    if (invalid) return invalid;
    const outcome = await this.database.write(
      { accountId: actor.accountId, source: 'FORM' },
      async (tx): Promise<ChangeOutcome | null> => this.change(tx, actor, input, language),
      { reason: input.reason?.trim() || null },
    );
    return outcome ?? (await this.shown(actor, input.id, language));
  }

  private async insert(
    actor: PersonActor,
    input: CreateAgreementInput,
    start: Partial<AgreementRecord>,
    language: Language,
  ): Promise<CreateOutcome> {
    const invalid = await invalidInput(input, language);
    if (invalid) return invalid;
    const outcome = await this.database.write(
      { accountId: actor.accountId, source: 'FORM' },
      async (tx): Promise<CreateOutcome | null> => {
        if (await isKnown(tx, input.id)) return null;
        const { changes, problems } = await this.writer.understand(tx, input.fields);
        if (problems.length > 0) return new RuleViolation(problems, language);
        const draft = { ...emptyRecord(input.id, actor), ...start };
        const record = await this.writer.apply(tx, draft, changes);
        const decision = decide(actor, 'agreement.create', accessObjectOf(record));
        if (!decision.allowed) return this.whyNot.refusal(actor, decision, language);
        const found = [
          ...(await this.writer.check(tx, record)),
          ...(await similarAgreements(tx, actor, record, await this.settings.agreement(tx))),
        ];
        const refused = refusedProblems(found, input.acceptedWarnings);
        if (refused.length > 0) return new RuleViolation(refused, language);
        await storeAgreement(tx, null, { ...record, number: await nextNumber(tx, this.clock.today()) });
        return null;
      },
      { reason: input.reason?.trim() || null },
    );
    return outcome ?? (await this.shown(actor, input.id, language));
  }

  private async change(
    tx: Transaction,
    actor: PersonActor,
    input: UpdateAgreementInput,
    language: Language,
  ): Promise<ChangeOutcome | null> {
    const locked = await this.lock(tx, actor, input.id);
    if (!locked) return new NotFound(language);
    const decision = decide(actor, 'agreement.edit', accessObjectOf(locked));
    if (!decision.allowed) return this.whyNot.refusal(actor, decision, language);
    if (locked.stage === 'VOIDED') return new RuleViolation([problem('AGR-12', { stage: locked.stage })], language);
    const { changes, problems } = await this.writer.understand(tx, input.changes);
    if (problems.length > 0) return new RuleViolation(problems, language);
    const merged = await this.merge(tx, locked, input, changes, language);
    if (merged instanceof StaleVersion) return merged;
    const next = await this.writer.apply(tx, locked, merged);
    const moved = decide(actor, 'agreement.edit', accessObjectOf(next));
    if (!moved.allowed) return this.whyNot.refusal(actor, moved, language);
    const before = (await this.writer.check(tx, locked)).map(keyOf);
    const found = (await this.writer.check(tx, next)).filter((one) => !one.warning || !before.includes(keyOf(one)));
    const refused = refusedProblems([...frozenTerms(locked, merged, input.reason), ...found], input.acceptedWarnings);
    if (refused.length > 0) return new RuleViolation(refused, language);
    await storeAgreement(tx, locked, next);
    return null;
  }

  /** The agreement locked until the end of the command; null when the actor may not know of it. */
  async lock(tx: Transaction, actor: PersonActor, id: string): Promise<AgreementRecord | null> {
    await tx.query('SELECT 1 FROM agreement WHERE id = $1 FOR UPDATE', [id]);
    return (await this.queries.findVisible(actor, id, tx))?.record ?? null;
  }

  /** my fields on top of what others changed since; the same field is a question for the person. A version that is yet to come is none (GEN-412). */
  private async merge(
    tx: Transaction,
    locked: AgreementRecord,
    input: { readonly version: number },
    changes: readonly FieldChange[],
    language: Language,
  ): Promise<readonly FieldChange[] | StaleVersion> {
    if (locked.version === input.version) return changes;
    if (input.version > locked.version) return new StaleVersion(locked.version, [], language);
    const since = await new HistoryStore(tx).changedSince('agreement', locked.id, input.version);
    const merge = mergeChanges(changes, changedFields(since));
    if (merge.ok) return merge.merged;
    const translator = createTranslator(language);
    const shown = (field: string, value: unknown) => fieldValueText(translator, 'agreement', field, value);
    const conflicts = merge.conflicts.map(({ field, mine, current, original }): FieldConflict => ({
      field,
      label: fieldLabel(translator, 'agreement', field),
      mine: shown(field, mine),
      current: shown(field, current),
      original: shown(field, original),
    }));
    return new StaleVersion(locked.version, conflicts, language);
  }

  private async shown(actor: PersonActor, id: string, language: Language): Promise<Agreement | NotFound> {
    return (await this.queries.findVisible(actor, id)) ?? new NotFound(language);
  }
}

/** a grant is decided; other kinds that nobody of ours signs are, when a decision is what is known of them. */
function isDecision({ fields, signedOn }: RecordExistingAgreementInput): boolean {
  const { kind, decidedOn } = fields;
  if (kind === 'GRANT_DECISION') return true;
  return kind !== undefined && KINDS_WITHOUT_OUR_SIGNATURE.includes(kind) && Boolean(decidedOn) && !signedOn;
}

/** Whether the agreement was made already; a second sender of the same id waits here for the first. */
async function isKnown(tx: Transaction, id: string): Promise<boolean> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [id]);
  return (await tx.query('SELECT 1 FROM agreement WHERE id = $1', [id])).length > 0;
}

const keyOf = (one: Problem): string => JSON.stringify([one.code, one.path, one.params]);

/** Errors, and warnings that the person has not accepted. */
export const refusedProblems = (found: readonly Problem[], accepted: readonly string[]): Problem[] =>
  found.filter((one) => !one.warning || !accepted.includes(one.code));

/** terms of a signed agreement change only as the correction of a mistake, with a reason. */
function frozenTerms(record: AgreementRecord, changes: readonly FieldChange[], reason: string | null | undefined): Problem[] {
  const isFrozen = record.stage !== 'DRAFT' && record.stage !== 'NEGOTIATION';
  const frozen = changes.find(({ field }) => isTerm(field) || (field === 'signedOn' && record.signedOn !== null));
  if (!isFrozen || !frozen || (reason?.trim().length ?? 0) >= SHORTEST_REASON) return [];
  return [problem('AGR-07', {}, frozen.field)];
}
