import type { LocalDate } from '../calendar';
import type { AreaIndex } from './area-index';

/**
 * G-07: the municipalities that a municipality's area belongs to on the day: itself while it exists, after that its
 * successors as far as the chain goes. Empty when it did not exist yet, or ended without a recorded successor.
 */
export function identitiesOn(index: AreaIndex, id: string, day: LocalDate): readonly string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const waiting = [id];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if (index.existsOn(next, day)) found.add(next);
    else waiting.push(...successorsBy(index, next, day));
  }
  return [...found];
}

const successorsBy = (index: AreaIndex, id: string, day: LocalDate): string[] =>
  index
    .successorsOf(id)
    .filter(({ on }) => on <= day)
    .map(({ municipalityId }) => municipalityId);
