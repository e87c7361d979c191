import DataLoader from 'dataloader';

import type { Database } from '../database';

/** A batch function with an identity: its loader lives as long as the request. Keys in, values in the same order out. */
export interface Batch<K, V> {
  (keys: readonly K[], database: Database): Promise<readonly V[]>;
}

/** The loaders of one request, made when first asked for. */
export class Loaders {
  private readonly made = new Map<unknown, DataLoader<unknown, unknown>>();

  constructor(private readonly database: Database) {}

  readonly load = <K, V>(batch: Batch<K, V>, key: K): Promise<V> => {
    const loader = this.made.get(batch) ?? this.make(batch as Batch<unknown, unknown>);
    return loader.load(key) as Promise<V>;
  };

  private make(batch: Batch<unknown, unknown>): DataLoader<unknown, unknown> {
    const loader = new DataLoader((keys: readonly unknown[]) => batch(keys, this.database));
    this.made.set(batch, loader);
    return loader;
  }
}

/** Rows put under the keys they were asked for, in the keys' order; a key without rows gets an empty list. */
export function groupInOrder<K, R>(keys: readonly K[], rows: readonly R[], keyOf: (row: R) => K): R[][] {
  const groups = new Map<K, R[]>(keys.map((key) => [key, []]));
  for (const row of rows) groups.get(keyOf(row))?.push(row);
  return keys.map((key) => groups.get(key) ?? []);
}
