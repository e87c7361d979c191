import { dayInHelsinki, type LocalDate } from '@kumppani/domain';

/**
 * The one clock. Tests and the example data move it; in production it never differs from the machine's.
 * Recorded time comes from PostgreSQL's clock with the same offset, so both agree.
 */
export class Clock {
  private offset = 0;

  /** Milliseconds since 1970. */
  now(): number {
    return Date.now() + this.offset;
  }

  /** The calendar day in Europe/Helsinki. */
  today(): LocalDate {
    return dayInHelsinki(this.now());
  }

  /** How far this clock is ahead of the machine's, in milliseconds. */
  get offsetMilliseconds(): number {
    return this.offset;
  }

  /** Makes it `instant` now; time goes on from there. */
  moveTo(instant: string): void {
    this.offset = Date.parse(instant) - Date.now();
  }

  /** Back to where `offsetMilliseconds` said it was. */
  returnTo(offsetMilliseconds: number): void {
    this.offset = offsetMilliseconds;
  }
}
