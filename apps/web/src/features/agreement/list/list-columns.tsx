import { Link } from 'react-router';
import { formatDay, formatPartialDate, type Translator } from '@kumppani/i18n';
import type { DataColumn } from '@kumppani/ui';
import type { AgreementListRowFragment } from '../../../graphql/generated/graphql';
import { StateBadge } from '../state-badge';
import styles from './list.module.css';

type Row = AgreementListRowFragment;
type Column = DataColumn<Row>;

/** The server sorts; the value only says that the column can be sorted. */
const sortable = () => null;

const partyColumns = (texts: Translator): Column[] => [
  {
    id: 'number',
    header: texts.t('agreement.fields.number'),
    isRowHeader: true,
    sortValue: sortable,
    cell: (row) => (
      <span className={styles.number}>
        <Link to={`/sopimukset/${row.id}`}>{row.number}</Link>
        <span className={styles.kind}>{texts.t(`agreement.kinds.${row.kind}`)}</span>
      </span>
    ),
  },
  {
    id: 'counterpart',
    header: texts.t('agreement.fields.counterpart'),
    sortValue: sortable,
    cell: (row) => row.counterparts.join(', '),
  },
  { id: 'ownParty', header: texts.t('agreement.fields.ownParty'), cell: (row) => row.ownParties.join(', ') },
  {
    id: 'state',
    header: texts.t('agreement.fields.state'),
    cell: (row) => <StateBadge state={row.state} text={row.stateText} />,
  },
];

const dayColumns = (texts: Translator): Column[] => [
  {
    id: 'starts',
    header: texts.t('agreement.fields.term.starts'),
    sortValue: sortable,
    cell: (row) => (row.starts ? formatPartialDate(texts, row.starts) : ''),
  },
  {
    id: 'ends',
    header: texts.t('agreement.fields.term.ends'),
    sortValue: sortable,
    cell: (row) => (row.ends ? formatDay(row.ends) : ''),
  },
  {
    id: 'lastNoticeDay',
    header: texts.t('agreement.fields.lastNoticeDay'),
    sortValue: sortable,
    cell: (row) => (row.lastNoticeDay ? formatDay(row.lastNoticeDay) : ''),
  },
];

/** the default columns. */
export const columnsOf = (texts: Translator): Column[] => [
  ...partyColumns(texts),
  ...dayColumns(texts),
  { id: 'municipalities', header: texts.t('agreement.fields.municipalityCount'), align: 'end', cell: (row) => row.municipalityCount },
  { id: 'responsible', header: texts.t('agreement.fields.responsible'), cell: (row) => row.responsibleName ?? '' },
];
