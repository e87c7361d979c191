import { addDays, type LocalDate } from '../calendar';
import { problem, type Problem } from '../result';
import type { AreaIndex } from './area-index';
import type { AreaEvent } from './register';

/**
 * GEO-03: whether the municipalities of an event are there: those it takes from on the day before, those it gives to on
 * the day. Params: `municipality` (a name, or the id of an unknown one) and `on`, a day on which it does not exist.
 */
export function checkAreaEvent(event: AreaEvent, index: AreaIndex): Problem[] {
  const before = addDays(event.on, -1);
  return [
    ...event.from.flatMap((id, position) => absent(index, id, before, event.on, `from.${position}`)),
    ...event.to.flatMap((id, position) => absent(index, id, event.on, event.on, `to.${position}`)),
  ];
}

function absent(index: AreaIndex, id: string, needed: LocalDate, on: LocalDate, path: string): Problem[] {
  if (index.existsOn(id, needed)) return [];
  const municipality = index.latestVersion(id)?.nameFi ?? id;
  // The event's own day is what the person typed; the day before is named only if the municipality begins on it.
  return [problem('GEO-03', { municipality, on: index.existsOn(id, on) ? needed : on }, path)];
}
