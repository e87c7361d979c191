import type { ReactNode } from 'react';

export interface DataColumn<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** The value to sort by; a column without it cannot be sorted. Rows without a value come last. */
  readonly sortValue?: (row: Row) => string | number | null;
  readonly align?: 'start' | 'end';
  /** The cell that names its row; it becomes the title of the card on a narrow screen. */
  readonly isRowHeader?: boolean;
}

export interface TableSort {
  readonly column: string;
  readonly isDescending: boolean;
}

export interface RowDetail<Row> {
  readonly text: string;
  /** The accessible name, which names the row as well. */
  readonly label: (row: Row) => string;
  readonly render: (row: Row) => ReactNode;
}
