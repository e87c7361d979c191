import { useQuery } from '@apollo/client/react';
import { EmptyState, LinkButton, Stack, Tabs } from '@kumppani/ui';
import { AgreementPageDocument } from '../../../graphql/generated/graphql';
import { useTexts } from '../../../shared/language';
import { PageTitle } from '../../../shared/page-title';
import { QueryView } from '../../../shared/query-view';
import { useAddress } from '../../../shared/use-address';
import { ActionsPanel } from './actions-panel';
import { AgreementHeader } from './agreement-header';
import styles from './detail.module.css';
import { FactsSection } from './facts-section';
import { HistorySection } from './history-section';
import { ScopeSection } from './scope-section';

const FIRST_TAB = 'tiedot';

const Sections = ({ id }: { readonly id: string }) => {
  const { t } = useTexts();
  const { read, change } = useAddress();
  const items = [
    { id: FIRST_TAB, title: t('agreement.page.tabs.facts'), content: <FactsSection id={id} /> },
    { id: 'alue', title: t('agreement.page.tabs.area'), content: <ScopeSection id={id} /> },
    { id: 'historia', title: t('agreement.page.tabs.history'), content: <HistorySection id={id} /> },
  ];
  const wanted = read('osio');
  const selected = items.find((item) => item.id === wanted)?.id ?? FIRST_TAB;
  return (
    <Tabs
      label={t('agreement.page.one')}
      items={items}
      selected={selected}
      onSelect={(osio) => change({ osio: osio === FIRST_TAB ? null : osio })}
    />
  );
};

/** GEN-404: a missing agreement and one that the person may not see look the same. */
const Missing = () => {
  const { t } = useTexts();
  return (
    <>
      <PageTitle title={t('shell.notFoundTitle')} />
      <EmptyState
        title={t('shell.notFoundTitle')}
        text={t('shell.notFoundText')}
        action={<LinkButton href="/sopimukset">{t('agreement.page.title')}</LinkButton>}
      />
    </>
  );
};

/** *Sopimus* (A-19). */
export const AgreementView = ({ id }: { readonly id: string }) => {
  const query = useQuery(AgreementPageDocument, { variables: { id } });
  return (
    <QueryView data={query.data ?? query.previousData} error={query.error} onRetry={() => void query.refetch()}>
      {({ agreement }) =>
        agreement ? (
          <Stack>
            <AgreementHeader id={agreement.id} />
            <div className={styles.body}>
              <Sections id={agreement.id} />
              <ActionsPanel id={agreement.id} />
            </div>
          </Stack>
        ) : (
          <Missing />
        )
      }
    </QueryView>
  );
};
