import type { TableSort } from '@kumppani/ui';

/** In the address a sort is `nimi`, or `-nimi` for descending. */
export const parseSort = (text: string | null, fallback: TableSort): TableSort => {
  if (!text) return fallback;
  return text.startsWith('-') ? { column: text.slice(1), isDescending: true } : { column: text, isDescending: false };
};

export const formatSort = (sort: TableSort): string => `${sort.isDescending ? '-' : ''}${sort.column}`;
