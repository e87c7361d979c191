import type { LocalDate } from '@kumppani/domain';

import type { ExampleAgreement, ExampleEvent } from './example-agreement';

/** One revision of the example data: what one person recorded at one time. */
export interface Chapter {
  /** ISO instant of recording. */
  readonly at: string;
  readonly agreements: readonly NumberedAgreement[];
  readonly event: ExampleEvent | null;
}

export interface NumberedAgreement {
  readonly number: string;
  readonly agreement: ExampleAgreement;
}

/** Between two recordings of one day. */
const MINUTES_APART = 9;
const FIRST_HOUR = 6;

interface Entry {
  readonly on: string;
  readonly agreements: ExampleAgreement[];
  readonly event: ExampleEvent | null;
}

/**
 * The whole story in the order of recording, told up to `today`: what a person recorded on one day is one revision, each later
 * event one of its own. A later `today` only adds to the end, so a story broken off is taken up where it stopped.
 */
export function chaptersUntil(today: LocalDate, agreements: readonly ExampleAgreement[], events: readonly ExampleEvent[]): Chapter[] {
  const recorded = new Map<string, Entry>();
  for (const agreement of agreements) {
    const entry = recorded.get(`${agreement.on} ${agreement.by}`);
    if (entry) entry.agreements.push(agreement);
    else recorded.set(`${agreement.on} ${agreement.by}`, { on: agreement.on, agreements: [agreement], event: null });
  }
  const entries: Entry[] = [...recorded.values(), ...events.map((event) => ({ on: event.on, agreements: [], event }))];
  const told = entries.filter((entry) => entry.on < today).sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
  return numbered(told);
}

function numbered(entries: readonly Entry[]): Chapter[] {
  const ofYear = new Map<string, number>();
  const ofDay = new Map<string, number>();
  const next = (counts: Map<string, number>, key: string): number => {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count;
  };
  return entries.map(({ on, agreements, event }) => ({
    at: instantOf(on, next(ofDay, on)),
    event,
    agreements: agreements.map((agreement) => {
      const year = on.slice(0, 4);
      return { agreement, number: `S-${year}-${String(next(ofYear, year)).padStart(4, '0')}` };
    }),
  }));
}

const instantOf = (on: string, turn: number): string => {
  const minutes = FIRST_HOUR * 60 + turn * MINUTES_APART;
  const clock = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
  return `${on}T${clock}:00Z`;
};
