import type { LocalDate, Period } from '../calendar';
import { groupBy } from './group-by';
import type { AreaEvent, AreaEventKind } from './register';

/** G-04: one municipality followed another. `municipalityId` is the one asked for: the successor, or the predecessor. */
export interface Succession {
  readonly municipalityId: string;
  /** The first day of the new division. */
  readonly on: LocalDate;
  readonly eventKind: AreaEventKind;
}

const ENDING_KINDS: readonly AreaEventKind[] = ['MERGER', 'SPLIT', 'PARTIAL_MERGER'];

/** G-04, G-06: the events that can end a municipality, as long as nobody has reversed them. */
export const canEndMunicipalities = (event: AreaEvent): boolean => !event.reversed && ENDING_KINDS.includes(event.kind);

interface Step extends Succession {
  readonly from: string;
}

/** Steps from an identity that ended by the event. One that goes on (Kuopio in a merger into Kuopio) has no successor. */
function stepsOf(event: AreaEvent, existence: (id: string) => Period | null): Step[] {
  const hasEnded = (id: string): boolean => {
    const end = existence(id)?.end ?? null;
    return end !== null && end < event.on;
  };
  return event.from
    .filter(hasEnded)
    .flatMap((from) => event.to.map((municipalityId) => ({ from, municipalityId, on: event.on, eventKind: event.kind })));
}

interface Successions {
  successorsOf(id: string): readonly Succession[];
  predecessorsOf(id: string): readonly Succession[];
}

/** G-04: who followed whom. */
export function createSuccessions(events: readonly AreaEvent[], existence: (id: string) => Period | null): Successions {
  const steps = events.filter(canEndMunicipalities).flatMap((event) => stepsOf(event, existence));
  const forward = groupBy(steps, (step) => [step.from]);
  const backward = groupBy(steps, (step) => [step.municipalityId]);
  return {
    successorsOf: (id) => (forward.get(id) ?? []).map(({ municipalityId, on, eventKind }) => ({ municipalityId, on, eventKind })),
    predecessorsOf: (id) => (backward.get(id) ?? []).map(({ from, on, eventKind }) => ({ municipalityId: from, on, eventKind })),
  };
}
