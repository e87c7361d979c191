import { memo, useId } from 'react';
import { joinClasses } from '../join-classes';
import type { DataColumn, RowDetail } from './column';
import styles from './data-table.module.css';
import { CELL } from './table-roles';

interface DataRowProps<Row> {
  readonly id: string;
  readonly row: Row;
  readonly columns: readonly DataColumn<Row>[];
  readonly detail: RowDetail<Row> | undefined;
  readonly isOpen: boolean;
  readonly onToggle: (id: string) => void;
}

const Cell = <Row,>({ column, row }: { readonly column: DataColumn<Row>; readonly row: Row }) => {
  const className = joinClasses(styles.cell, column.align === 'end' && styles.end);
  const content = column.cell(row);
  if (column.isRowHeader) {
    return (
      <th scope="row" role="rowheader" data-row-header="" data-label={column.header} className={className}>
        {content}
      </th>
    );
  }
  return (
    <td {...CELL} data-label={column.header} className={className}>
      {content}
    </td>
  );
};

const Row = <Data,>({ id, row, columns, detail, isOpen, onToggle }: DataRowProps<Data>) => {
  const panel = useId();
  return (
    <>
      <tr role="row" data-row={id} className={styles.row}>
        {columns.map((column) => (
          <Cell key={column.id} column={column} row={row} />
        ))}
        {detail ? (
          <td {...CELL} data-toggle="" className={styles.cell}>
            <button
              type="button"
              className={styles.toggle}
              aria-expanded={isOpen}
              aria-controls={isOpen ? panel : undefined}
              aria-label={detail.label(row)}
              onClick={() => onToggle(id)}
            >
              {detail.text}
            </button>
          </td>
        ) : null}
      </tr>
      {detail && isOpen ? (
        <tr role="row" id={panel} className={styles.detailRow}>
          <td {...CELL} colSpan={columns.length + 1} className={styles.detail}>
            {detail.render(row)}
          </td>
        </tr>
      ) : null}
    </>
  );
};

/** Three hundred rows stay calm because a row is drawn again only when its own data or state changes. */
export const DataRow = memo(Row) as typeof Row;
