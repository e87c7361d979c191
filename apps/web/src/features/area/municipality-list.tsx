import { useQuery } from '@apollo/client/react';
import { useCallback, useDeferredValue, useMemo } from 'react';
import { Link } from 'react-router';
import type { Translator } from '@kumppani/i18n';
import { DataTable, EmptyState, Stack, type DataColumn, type TableSort } from '@kumppani/ui';
import { MunicipalityListDocument, type MunicipalityRowFragment } from '../../graphql/generated/graphql';
import { useLanguage } from '../../shared/language';
import { QueryView } from '../../shared/query-view';
import { SearchField } from '../../shared/search-field';
import { formatSort, parseSort } from '../../shared/table-sort';
import { useAddress } from '../../shared/use-address';
import styles from './area.module.css';
import { districtName } from './district-name';

type Row = MunicipalityRowFragment;

const columnsOf = (texts: Translator): DataColumn<Row>[] => {
  const { t } = texts;
  return [
    {
      id: 'name',
      header: t('area.municipality'),
      isRowHeader: true,
      sortValue: (row) => row.displayName,
      cell: (row) => (
        <>
          <Link to={`/alueet/${row.code}`}>{row.displayName}</Link>
          {row.matchedName ? <span className={styles.former}> {t('area.formerly', { name: row.matchedName })}</span> : null}
        </>
      ),
    },
    { id: 'code', header: t('area.code'), sortValue: (row) => row.code, cell: (row) => row.code },
    { id: 'county', header: t('area.county'), sortValue: (row) => row.county?.name ?? null, cell: (row) => row.county?.name ?? '' },
    { id: 'region', header: t('area.region'), sortValue: (row) => row.region?.name ?? null, cell: (row) => row.region?.name ?? '' },
    {
      id: 'district',
      header: t('area.district'),
      sortValue: (row) => row.district?.name ?? null,
      cell: (row) => districtName(texts, row),
    },
  ];
};

/** The best hit stands first while somebody searches; without a search the names are in order. */
const sortOf = (text: string | null, search: string): TableSort | null =>
  search && !text ? null : parseSort(text, { column: 'name', isDescending: false });

/** *Alueet* (G-07): the municipalities of today; the search finds former names and codes as well. */
export const MunicipalityList = () => {
  const { translator, locale } = useLanguage();
  const { t } = translator;
  const { read, change } = useAddress();
  const typed = read('haku') ?? '';
  const search = useDeferredValue(typed);
  const query = useQuery(MunicipalityListDocument, { variables: { search } });
  const columns = useMemo(() => columnsOf(translator), [translator]);
  const onSort = useCallback((sort: TableSort) => change({ jarjestys: formatSort(sort) }), [change]);
  return (
    <Stack>
      <div role="search" className={styles.search}>
        <SearchField name="search" label={t('area.search')} value={typed} onChange={(haku) => change({ haku })} />
      </div>
      <QueryView data={query.data ?? query.previousData} error={query.error} onRetry={() => void query.refetch()}>
        {({ municipalities }) =>
          municipalities.length === 0 ? (
            <EmptyState title={t('form.noResults')} text={t('area.noMatch')} />
          ) : (
            <DataTable
              caption={t('area.municipalities')}
              columns={columns}
              rows={municipalities}
              rowId={(row) => row.code}
              sort={sortOf(read('jarjestys'), search)}
              onSort={onSort}
              locale={locale}
              footer={t('agreement.page.municipalities', { count: municipalities.length })}
            />
          )
        }
      </QueryView>
    </Stack>
  );
};
