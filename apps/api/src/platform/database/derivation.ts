import type { Change } from './change';
import type { Transaction } from './transaction';

/**
 * Rows computed from facts (decision 4), written in the transaction that changed the facts, under its revision number.
 * Modules register theirs with `Database.derive`.
 */
export interface Derivation {
  readonly name: string;
  /** The aggregates whose derived rows may differ after these changes; `ALL` after a change of areas or settings. */
  affected(changes: readonly Change[], tx: Transaction): Promise<readonly string[] | 'ALL'>;
  derive(tx: Transaction, affected: readonly string[] | 'ALL', revision: string): Promise<void>;
}

/** A command's answer that leaves nothing behind: whatever it wrote before answering so is rolled back. */
export abstract class Refusal {
  readonly isRefusal = true;
}
