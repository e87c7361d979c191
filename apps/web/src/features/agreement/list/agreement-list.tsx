import { useQuery } from '@apollo/client/react';
import { useCallback, useDeferredValue, useMemo } from 'react';
import { Button, DataTable, EmptyState, LinkButton, Stack, type TableSort } from '@kumppani/ui';
import { AgreementListDocument, type AgreementListQuery } from '../../../graphql/generated/graphql';
import { useLanguage } from '../../../shared/language';
import { QueryView } from '../../../shared/query-view';
import { useMay, useSession } from '../../../shared/session';
import { formatSort } from '../../../shared/table-sort';
import { filterOf, sortOf, useListAddress, type ListChoices } from './list-address';
import { columnsOf } from './list-columns';
import { ListFilters } from './list-filters';
import { useNextPage } from './use-next-page';

const PAGE = 100;

const useAgreements = (choices: ListChoices) => {
  const { today } = useSession();
  const search = useDeferredValue(choices.search);
  const filter = filterOf({ ...choices, search }, today);
  const query = useQuery(AgreementListDocument, { variables: { filter, sort: sortOf(choices), page: { limit: PAGE, offset: 0 } } });
  const { fetchMore, loading } = query;
  const shown = query.data?.agreements.items.length ?? 0;
  const loadMore = useCallback(() => {
    if (loading) return;
    void fetchMore({
      variables: { page: { limit: PAGE, offset: shown } },
      updateQuery: (before, { fetchMoreResult }) => ({
        agreements: { ...fetchMoreResult.agreements, items: [...before.agreements.items, ...fetchMoreResult.agreements.items] },
      }),
    });
  }, [fetchMore, loading, shown]);
  return { query, loadMore };
};

/** A list without rows says why, and what to do. */
const NoAgreements = ({ choices }: { readonly choices: ListChoices }) => {
  const { t } = useLanguage().translator;
  const mayCreate = useMay('agreement.create');
  const isFiltered = choices.search || choices.state || choices.kind || choices.municipality || choices.isEndingView;
  if (isFiltered) {
    return (
      <EmptyState
        title={t(choices.isEndingView ? 'screen.agreement.nothingEnds' : 'form.noResults')}
        text={t('agreement.page.noMatch')}
        action={<LinkButton href="/sopimukset">{t('screen.agreement.allView')}</LinkButton>}
      />
    );
  }
  return (
    <EmptyState
      title={t('agreement.page.none')}
      text={t('screen.agreement.emptyText')}
      action={
        mayCreate ? (
          <LinkButton href="/sopimukset/uusi" tone="primary">
            {t('agreement.page.create')}
          </LinkButton>
        ) : null
      }
    />
  );
};

interface RowsProps {
  readonly page: AgreementListQuery['agreements'];
  readonly choices: ListChoices;
  readonly onMore: () => void;
}

const Rows = ({ page, choices, onMore }: RowsProps) => {
  const { translator, locale } = useLanguage();
  const { change, sort } = choices;
  const columns = useMemo(() => columnsOf(translator), [translator]);
  const onSort = useCallback((next: TableSort) => change({ jarjestys: formatSort(next) }), [change]);
  const isMore = page.items.length < page.totalCount;
  const mark = useNextPage(isMore, onMore);
  if (page.items.length === 0) return <NoAgreements choices={choices} />;
  const totals = [
    translator.t('agreement.page.count', { count: page.totalCount }),
    translator.t('agreement.page.municipalities', { count: page.totals.municipalities }),
  ];
  return (
    <>
      <DataTable
        caption={translator.t('agreement.page.title')}
        columns={columns}
        rows={page.items}
        rowId={(row) => row.id}
        sort={sort}
        onSort={onSort}
        isSortedOutside
        locale={locale}
        footer={totals.join(' · ')}
      />
      <div ref={mark}>{isMore ? <Button onPress={onMore}>{translator.t('screen.agreement.showMore')}</Button> : null}</div>
    </>
  );
};

/** *Sopimukset* (A-20). */
export const AgreementList = () => {
  const choices = useListAddress();
  const { query, loadMore } = useAgreements(choices);
  const page = (query.data ?? query.previousData)?.agreements;
  return (
    <Stack>
      <ListFilters choices={choices} />
      <QueryView data={page} error={query.error} onRetry={() => void query.refetch()}>
        {(found) => <Rows page={found} choices={choices} onMore={loadMore} />}
      </QueryView>
    </Stack>
  );
};
