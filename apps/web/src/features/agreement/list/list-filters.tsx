import { Link } from 'react-router';
import { AGREEMENT_KINDS, AGREEMENT_STATES } from '@kumppani/domain';
import { Button, joinClasses, Select } from '@kumppani/ui';
import { useTexts } from '../../../shared/language';
import { SearchField } from '../../../shared/search-field';
import { ENDING_VIEW, type ListChoices } from './list-address';
import styles from './list.module.css';

const ALL = '-';

const Views = ({ isEndingView }: { readonly isEndingView: boolean }) => {
  const { t } = useTexts();
  return (
    <nav className={styles.views} aria-label={t('screen.agreement.views')}>
      <Link
        to="/sopimukset"
        aria-current={isEndingView ? undefined : 'page'}
        className={joinClasses(styles.view, !isEndingView && styles.current)}
      >
        {t('screen.agreement.allView')}
      </Link>
      <Link
        to={`/sopimukset?nakyma=${ENDING_VIEW}`}
        aria-current={isEndingView ? 'page' : undefined}
        className={joinClasses(styles.view, isEndingView && styles.current)}
      >
        {t('agreement.page.endingSoonView')}
      </Link>
    </nav>
  );
};

export const ListFilters = ({ choices }: { readonly choices: ListChoices }) => {
  const { t } = useTexts();
  const { search, state, kind, municipality, change } = choices;
  const set = (key: string) => (value: string) => change({ [key]: value === ALL ? null : value });
  const all = { id: ALL, text: t('screen.all') };
  return (
    <>
      <Views isEndingView={choices.isEndingView} />
      <div className={styles.filters} role="search">
        <SearchField name="search" label={t('screen.agreement.search')} value={search} onChange={set('haku')} />
        <Select
          name="state"
          label={t('agreement.fields.state')}
          value={state ?? ALL}
          onChange={set('tila')}
          emptyText={t('screen.all')}
          choices={[all, ...AGREEMENT_STATES.map((id) => ({ id, text: t(`agreement.states.${id}`) }))]}
        />
        <Select
          name="kind"
          label={t('agreement.fields.kind')}
          value={kind ?? ALL}
          onChange={set('tyyppi')}
          emptyText={t('screen.all')}
          choices={[all, ...AGREEMENT_KINDS.map((id) => ({ id, text: t(`agreement.kinds.${id}`) }))]}
        />
        {search || state || kind || municipality ? (
          <Button tone="quiet" onPress={() => change({ haku: null, tila: null, tyyppi: null, kunta: null })}>
            {t('screen.clearFilters')}
          </Button>
        ) : null}
      </div>
    </>
  );
};
