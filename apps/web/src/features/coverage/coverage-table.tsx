import { useCallback, useMemo } from 'react';
import { Link } from 'react-router';
import { formatDay, type Translator } from '@kumppani/i18n';
import { DataTable, Swatch, type DataColumn, type TableSort } from '@kumppani/ui';
import type { CoverageTableRowFragment } from '../../graphql/generated/graphql';
import { useLanguage } from '../../shared/language';
import { formatSort } from '../../shared/table-sort';
import { CLASS_SERIES, classRank } from './coverage-classes';
import { CoverageReasons } from './coverage-reasons';
import styles from './coverage.module.css';

type Row = CoverageTableRowFragment;

const untilText = (row: Row, { t }: Translator): string => {
  if (row.isEndUnknown) return t('coverage.endUnknown');
  if (row.until) return t('coverage.until', { day: formatDay(row.until) });
  return row.isOpenEnded ? t('coverage.openEnded') : '';
};

/** Known days first; then until further notice, then unknown; municipalities without an agreement last. */
const untilValue = (row: Row): string | null => {
  if (row.until) return row.until;
  if (row.isOpenEnded) return '9998';
  return row.isEndUnknown ? '9999' : null;
};

const ClassCell = ({ row, text }: { readonly row: Row; readonly text: string }) => (
  <span className={styles.inCell}>
    <Swatch series={CLASS_SERIES[row.coverageClass]} />
    {text}
  </span>
);

const AgreementLinks = ({ row }: { readonly row: Row }) => {
  const more = row.agreementCount - row.agreementNumbers.length;
  return (
    <span className={styles.numbers}>
      {row.agreementNumbers.map((number) => (
        <Link key={number} to={`/sopimukset?haku=${encodeURIComponent(number)}`}>
          {number}
        </Link>
      ))}
      {more > 0 ? <Link to={`/sopimukset?kunta=${row.code}`}>+{more}</Link> : null}
    </span>
  );
};

const columnsOf = (texts: Translator): DataColumn<Row>[] => [
  {
    id: 'municipality',
    header: texts.t('coverage.columns.municipality'),
    isRowHeader: true,
    sortValue: (row) => row.name,
    cell: (row) => <Link to={`/alueet/${row.code}`}>{row.name}</Link>,
  },
  {
    id: 'county',
    header: texts.t('coverage.columns.county'),
    sortValue: (row) => row.countyName,
    cell: (row) => row.countyName ?? '',
  },
  {
    id: 'class',
    header: texts.t('coverage.columns.coverageClass'),
    sortValue: (row) => classRank(row.coverageClass),
    cell: (row) => <ClassCell row={row} text={texts.t(`coverage.classes.${row.coverageClass}`)} />,
  },
  { id: 'until', header: texts.t('coverage.columns.until'), sortValue: untilValue, cell: (row) => untilText(row, texts) },
  {
    id: 'agreements',
    header: texts.t('coverage.columns.agreements'),
    sortValue: (row) => row.agreementCount,
    cell: (row) => (row.agreementCount > 0 ? <AgreementLinks row={row} /> : null),
  },
];

export interface CoverageTableProps {
  readonly rows: readonly Row[];
  readonly on: string;
  readonly knownAt: string | null;
  readonly sort: TableSort;
  readonly onSort: (sort: string) => void;
}

/** C-06: the table that says the same as the bar, one municipality on a row, with its *Miksi?*. */
export const CoverageTable = ({ rows, on, knownAt, sort, onSort }: CoverageTableProps) => {
  const { translator, locale } = useLanguage();
  const columns = useMemo(() => columnsOf(translator), [translator]);
  const change = useCallback((next: TableSort) => onSort(formatSort(next)), [onSort]);
  const detail = useMemo(
    () => ({
      text: translator.t('coverage.why'),
      label: (row: Row) => translator.t('coverage.whyTitle', { place: row.name }),
      render: (row: Row) => <CoverageReasons municipality={row.code} on={on} knownAt={knownAt} />,
    }),
    [translator, on, knownAt],
  );
  return (
    <DataTable
      caption={translator.t('screen.coverage.tableCaption', { day: formatDay(on) })}
      columns={columns}
      rows={rows}
      rowId={(row) => row.code}
      sort={sort}
      onSort={change}
      locale={locale}
      detail={detail}
      footer={translator.t('agreement.page.municipalities', { count: rows.length })}
    />
  );
};
