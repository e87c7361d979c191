/**
 * Advisory lock keys, all in one place so that no two meanings share a number.
 * Order of taking: MIGRATION alone; AREAS, then rows, then REVISION.
 */
export const LOCKS = {
  MIGRATION: 7_410_001,
  /** Shared by every command, exclusive for area and setting changes (architecture, decision 7). */
  AREAS: 7_410_002,
  /** Held from drawing a revision number until commit (decision 3). */
  REVISION: 7_410_003,
  EXAMPLE: 7_410_004,
} as const;
