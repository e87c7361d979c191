import {
  endAgreement,
  localDate,
  moveStage,
  signAgreement,
  voidRecord,
  type AgreementFacts,
  type AgreementPatch,
  type Result,
} from '@kumppani/domain';

import {
  AgreementAreaRowEntity,
  AgreementEntity,
  AgreementOptionEntity,
  factsOf,
  loadRecords,
  type AgreementRecord,
} from '../modules/agreement';
import type { Transaction } from '../platform/database';
import { agreementId, optionId, type Directory } from './directory';
import type { ExampleChange, ExampleEvent } from './example-agreement';
import { assertSound, type Surroundings } from './write-agreements';

type Patch = Partial<AgreementEntity>;

/** Takes an agreement on as a person would have: by the same rules, a refusal of which is a mistake in the example data. */
export async function applyEvent(tx: Transaction, event: ExampleEvent, directory: Directory, around: Surroundings): Promise<void> {
  const id = agreementId(event.agreement);
  const [record] = await loadRecords(tx, [id]);
  if (!record) throw new Error(`the example data names an agreement that is not there: ${event.agreement}`);
  const patch = await patchOf(tx, event, record, directory, around);
  await tx.update(AgreementEntity, { id, version: record.version }, patch, true);
  const [after] = await loadRecords(tx, [id]);
  if (after) assertSound(after, around);
}

/** The agreement's own fields that change; its rows are changed here. */
async function patchOf(
  tx: Transaction,
  { agreement, change }: ExampleEvent,
  record: AgreementRecord,
  directory: Directory,
  around: Surroundings,
): Promise<Patch> {
  switch (change.type) {
    case 'MERGER': {
      const municipalityId = directory.municipality(change.municipality);
      const row = record.area.find((one) => one.municipalityId === municipalityId);
      await tx.update(AgreementAreaRowEntity, { id: row?.id }, { mergerEffect: change.effect });
      return {};
    }
    case 'OPTION':
      await tx.update(
        AgreementOptionEntity,
        { id: optionId(agreement, change.position) },
        { usedOn: localDate(change.usedOn), decision: change.decision },
      );
      return {};
    case 'CORRECT':
      return change.patch;
    default: {
      const result = ruleOf(change, record, factsOf(record), around);
      if (!result.ok) throw new Error(`example event on ${record.number}: ${JSON.stringify(result.problems)}`);
      return { ...columnsOf(result.value), ...(change.type === 'END' ? { endingReason: change.reason ?? null } : {}) };
    }
  }
}

type RuledChange = Exclude<ExampleChange, { type: 'MERGER' | 'OPTION' | 'CORRECT' }>;

function ruleOf(
  change: RuledChange,
  record: AgreementRecord,
  facts: AgreementFacts,
  { today, index }: Surroundings,
): Result<AgreementPatch> {
  const context = { today, index, hasResponsible: true };
  switch (change.type) {
    case 'END': {
      const { manner, noticeOn, lastDay, reason = null } = change;
      const ended = endAgreement(facts, { manner, noticeOn: localDate(noticeOn), lastDay: lastDay ? localDate(lastDay) : null, reason });
      return ended.ok ? { ok: true, value: ended.value.patch } : ended;
    }
    case 'MOVE':
      return moveStage(facts, change.to, { ...context, hasApprovalChain: false, isCreator: true, reason: change.reason ?? null });
    case 'SIGN':
      return signAgreement(facts, { signedOn: localDate(change.signedOn), decidedOn: null }, context);
    case 'VOID':
      return voidRecord(facts, { reason: change.reason, confirmNumber: record.number });
  }
}

function columnsOf({ ending, ...rest }: AgreementPatch): Patch {
  if (!ending) return rest;
  return { ...rest, endingManner: ending.manner, endingNoticeOn: ending.noticeOn, endingLastDay: ending.lastDay };
}

/** Why, as the person said; kept with the revision. */
export const reasonOf = (change: ExampleChange): string | null => ('reason' in change ? (change.reason ?? null) : null);
