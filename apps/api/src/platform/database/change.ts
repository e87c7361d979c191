/** One field of one record changed from `before` to `after`; null = absent. Values are as JSON holds them. */
export interface Change {
  readonly table: string;
  readonly recordId: string;
  readonly aggregate: string;
  readonly aggregateId: string;
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly subjectId: string | null;
}

export const SOURCES = ['FORM', 'IMPORT', 'API', 'SYSTEM', 'REGISTER', 'EXAMPLE'] as const;
export type Source = (typeof SOURCES)[number];

/** Who writes and from where (U-01). `accountId` null = the system itself. */
export interface Author {
  readonly accountId: string | null;
  readonly source: Source;
}

export const SYSTEM: Author = { accountId: null, source: 'SYSTEM' };
