import { useMemo } from 'react';
import { createSortedRowModel, rowSortingFeature, tableFeatures, useTable, type ColumnDef, type Row } from '@tanstack/react-table';
import type { DataColumn, TableSort } from './column';

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel(), sortFns: {} });

type Value = string | number | undefined;

/** Finnish letters sort in their own places: the collation follows the language of the page. */
const compareWith =
  (collator: Intl.Collator) =>
  (a: Value, b: Value): number =>
    typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));

export interface SortedRowsInput<Data> {
  readonly rows: readonly Data[];
  readonly columns: readonly DataColumn<Data>[];
  readonly rowId: (row: Data) => string;
  readonly sort: TableSort | null;
  /** The rows come sorted already, by the server. */
  readonly isSortedOutside: boolean;
  readonly locale: string;
}

/** The rows in the wanted order, through TanStack Table. Stable inputs give a stable answer. */
export function useSortedRows<Data extends object>(input: SortedRowsInput<Data>): readonly { readonly id: string; readonly row: Data }[] {
  const { rows, columns, rowId, sort, isSortedOutside, locale } = input;
  const definitions = useMemo(() => {
    const compare = compareWith(new Intl.Collator(locale, { numeric: true }));
    return columns.map((column): ColumnDef<typeof features, Data> => ({
      id: column.id,
      accessorFn: (row) => column.sortValue?.(row) ?? undefined,
      sortUndefined: 'last',
      sortFn: (a: Row<typeof features, Data>, b: Row<typeof features, Data>, id: string) =>
        compare(a.getValue<Value>(id), b.getValue<Value>(id)),
    }));
  }, [columns, locale]);
  const data = useMemo(() => [...rows], [rows]);
  const sorting = useMemo(() => (sort && !isSortedOutside ? [{ id: sort.column, desc: sort.isDescending }] : []), [sort, isSortedOutside]);
  const table = useTable({ features, columns: definitions, data, getRowId: (row) => rowId(row), state: { sorting } });
  return table.getRowModel().rows.map((row) => ({ id: row.id, row: row.original }));
}
