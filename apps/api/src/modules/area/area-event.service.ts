import {
  addDays,
  applyAreaEvent,
  checkAreaEvent,
  checkMemberships,
  checkRegisterDay,
  createAreaIndex,
  MEMBERSHIP_KINDS,
  problem,
  reverseAreaEvent,
  withAreaPatch,
  type AreaEvent,
  type AreaIndex,
  type AreaPatch,
  type PersonActor,
  type Problem,
} from '@kumppani/domain';
import type { Language } from '@kumppani/i18n';
import { Injectable } from '@nestjs/common';

import { Database, type Transaction } from '../../platform/database';
import { InvalidInput, invalidInput, NotFound, RuleViolation } from '../../platform/graphql';
import type { AreaEventOutcome, AreaEventPayload } from './area-results';
import { AreaStore } from './area-store';
import { AreaEventEntity, AreaEventMunicipalityEntity } from './area.entity';
import type { RecordAreaEventInput, ReverseAreaEventInput } from './area.inputs';
import { AreaReader } from './area.reader';
import { codeProblems, municipalitiesByCode } from './municipality-ids';
import { eventRow, eventSides } from './register-rows';
import { writeAreaPatch } from './write-area-patch';

/** G-04, G-06: what happens to municipalities is recorded, and taken back. */
@Injectable()
export class AreaEventService {
  constructor(
    private readonly database: Database,
    private readonly store: AreaStore,
    private readonly reader: AreaReader,
  ) {}

  async record(actor: PersonActor, input: RecordAreaEventInput, language: Language): Promise<AreaEventOutcome> {
    const invalid = await invalidInput(input, language);
    if (invalid) return invalid;
    const malformed = [...codeProblems(input.from, 'from'), ...codeProblems(input.to, 'to'), ...endsNobody(input)];
    if (malformed.length > 0) return new InvalidInput(malformed, language);
    return this.database.write({ accountId: actor.accountId, source: 'FORM' }, (tx) => this.insert(tx, input, language), {
      areas: 'exclusive',
    });
  }

  async reverse(actor: PersonActor, input: ReverseAreaEventInput, language: Language): Promise<AreaEventOutcome> {
    const invalid = await invalidInput(input, language);
    if (invalid) return invalid;
    const { reason } = input;
    return this.database.write({ accountId: actor.accountId, source: 'FORM' }, (tx) => this.takeBack(tx, input.id, language), {
      areas: 'exclusive',
      reason,
    });
  }

  private async insert(tx: Transaction, input: RecordAreaEventInput, language: Language): Promise<AreaEventOutcome> {
    const index = await this.store.index(tx);
    const recorded = index.register.events.find(({ id }) => id === input.id);
    if (recorded) return this.payload(tx, recorded.id, language);
    const from = municipalitiesByCode(index, input.from, addDays(input.on, -1), input.on, 'from');
    const to = municipalitiesByCode(index, input.to, input.on, input.on, 'to');
    const { id, kind, on } = input;
    const event: AreaEvent = { id, kind, on, from: from.ids, to: to.ids, source: input.source.trim(), reversed: false };
    const unknown = [...checkRegisterDay(on), ...from.problems, ...to.problems];
    const problems = unknown.length > 0 ? unknown : checkAreaEvent(event, index);
    if (problems.length > 0) return new RuleViolation(problems, language);
    const same = index.register.events.find((other) => isSameEvent(other, event));
    if (same) return this.payload(tx, same.id, language);
    await tx.insert(AreaEventEntity, eventRow(event));
    await tx.insertMany(AreaEventMunicipalityEntity, eventSides(event));
    await writeAreaPatch(tx, applyAreaEvent(index.register, event));
    return this.payload(tx, id, language);
  }

  private async takeBack(tx: Transaction, id: string, language: Language): Promise<AreaEventOutcome> {
    const index = await this.store.index(tx);
    const event = index.register.events.find((one) => one.id === id);
    if (!event) return new NotFound(language);
    if (event.reversed) return this.payload(tx, id, language);
    const patch = reverseAreaEvent(index.register, event);
    const problems = membershipProblems(index, patch);
    if (problems.length > 0) return new RuleViolation(problems, language);
    await tx.update(AreaEventEntity, { id }, { isReversed: true });
    await writeAreaPatch(tx, patch);
    return this.payload(tx, id, language);
  }

  private async payload(tx: Transaction, id: string, language: Language): Promise<AreaEventPayload> {
    const event = (await this.reader.events(language, tx)).find((one) => one.id === id);
    if (!event) throw new Error('the event that was just written is not there');
    return { event };
  }
}

/** GEN-003: a merger into which everybody goes on is none. */
const endsNobody = ({ kind, from, to }: RecordAreaEventInput): Problem[] =>
  kind === 'MERGER' && from.every((code) => to.includes(code)) ? [problem('GEN-003', { field: 'from' }, 'from')] : [];

const isSameList = (a: readonly string[], b: readonly string[]): boolean => [...a].sort().join() === [...b].sort().join();

/** The same thing recorded by another person: one event is enough. */
const isSameEvent = (a: AreaEvent, b: AreaEvent): boolean =>
  !a.reversed && a.kind === b.kind && a.on === b.on && isSameList(a.from, b.from) && isSameList(a.to, b.to);

/** G-03 still holds for those that begin again. */
function membershipProblems(index: AreaIndex, patch: AreaPatch): Problem[] {
  const after = createAreaIndex(withAreaPatch(index.register, patch));
  return [...new Set(patch.versions.map((change) => change.municipalityId))].flatMap((id) => {
    const existence = after.existence(id);
    const name = after.latestVersion(id)?.nameFi;
    if (existence === null || name === undefined) return [];
    return MEMBERSHIP_KINDS.flatMap((kind) =>
      checkMemberships({ name, existence }, after.membershipsOf(id, kind), kind).map((found) => ({ ...found, path: 'id' })),
    );
  });
}
