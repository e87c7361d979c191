import { useCallback, useRef, useState, type ReactNode } from 'react';
import { joinClasses } from '../join-classes';
import type { DataColumn, RowDetail, TableSort } from './column';
import styles from './data-table.module.css';
import { DataRow } from './data-row';
import { CELL, ROW_GROUP } from './table-roles';
import { useRowKeys } from './use-row-keys';
import { useSortedRows } from './use-sorted-rows';
import { useTableLayout } from './use-table-layout';

export interface DataTableProps<Row> {
  /** Read by screen readers; the page shows its own heading. */
  readonly caption: string;
  /** Keep the list stable (`useMemo`), or every row is drawn anew. */
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  readonly sort: TableSort | null;
  readonly onSort: (sort: TableSort) => void;
  readonly isSortedOutside?: boolean;
  readonly locale: string;
  readonly detail?: RowDetail<Row>;
  /** The row of totals. */
  readonly footer?: ReactNode;
}

interface HeadProps<Row> {
  readonly column: DataColumn<Row>;
  readonly sort: TableSort | null;
  readonly onSort: (sort: TableSort) => void;
}

const Head = <Row,>({ column, sort, onSort }: HeadProps<Row>) => {
  const isSorted = sort?.column === column.id;
  const direction = isSorted && (sort.isDescending ? 'descending' : 'ascending');
  const className = joinClasses(styles.head, column.align === 'end' && styles.end);
  return (
    <th scope="col" role="columnheader" aria-sort={direction || undefined} className={className}>
      {column.sortValue ? (
        <button
          type="button"
          className={styles.sort}
          onClick={() => onSort({ column: column.id, isDescending: isSorted && !sort.isDescending })}
        >
          {column.header}
          <span className={styles.arrow} aria-hidden="true">
            {isSorted ? (sort.isDescending ? '▼' : '▲') : ''}
          </span>
        </button>
      ) : (
        <span className={styles.plain}>{column.header}</span>
      )}
    </th>
  );
};

/** What a column needs at least; with less the rows become cards. */
const COLUMN_REM = 7;

const useOpenRow = () => {
  const [open, setOpen] = useState<string | null>(null);
  const toggle = useCallback((id: string) => setOpen((current) => (current === id ? null : id)), []);
  return { open, toggle };
};

/** A dense table with a sticky head; on a narrow place a list of cards. Roles are explicit, because cards lose the table's own. */
export const DataTable = <Row extends object>(props: DataTableProps<Row>) => {
  const { caption, columns, rows, rowId, sort, onSort, isSortedOutside = false, locale, detail, footer } = props;
  const frame = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const { open, toggle } = useOpenRow();
  useRowKeys(table);
  const layout = useTableLayout(frame, columns.length * COLUMN_REM, rows.length);
  const sorted = useSortedRows({ rows, columns, rowId, sort, isSortedOutside, locale });
  return (
    <div ref={frame} className={layout === 'table' ? undefined : styles[layout]}>
      <table ref={table} role="table" className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead {...ROW_GROUP}>
          <tr role="row" className={styles.headRow}>
            {columns.map((column) => (
              <Head key={column.id} column={column} sort={sort} onSort={onSort} />
            ))}
            {detail ? (
              <th scope="col" role="columnheader" className={styles.head}>
                <span className={styles.plain}>{detail.text}</span>
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody {...ROW_GROUP} className={styles.body}>
          {sorted.map(({ id, row }) => (
            <DataRow key={id} id={id} row={row} columns={columns} detail={detail} isOpen={open === id} onToggle={toggle} />
          ))}
        </tbody>
        {footer ? (
          <tfoot {...ROW_GROUP} className={styles.footer}>
            <tr role="row" className={styles.footRow}>
              <td {...CELL} colSpan={columns.length + (detail ? 1 : 0)} className={styles.foot}>
                {footer}
              </td>
            </tr>
          </tfoot>
        ) : null}
      </table>
    </div>
  );
};
