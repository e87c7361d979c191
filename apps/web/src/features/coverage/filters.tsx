import { Button, Select } from '@kumppani/ui';
import type { CoverageOnDayQuery } from '../../graphql/generated/graphql';
import { useTexts } from '../../shared/language';
import { SearchField } from '../../shared/search-field';
import { SHOWN_CLASSES } from './coverage-classes';
import type { CoverageChoices } from './coverage-address';
import styles from './coverage.module.css';

const ALL = '-';

export interface FiltersProps {
  readonly choices: CoverageChoices;
  readonly counties: CoverageOnDayQuery['counties'];
}

export const Filters = ({ choices, counties }: FiltersProps) => {
  const { t } = useTexts();
  const { change } = choices;
  const all = { id: ALL, text: t('screen.all') };
  const set = (key: string) => (value: string) => change({ [key]: value === ALL ? null : value });
  const isFiltered = choices.search !== '' || choices.county !== null || choices.shownClass !== null;
  return (
    <div className={styles.filters} role="search">
      <SearchField name="search" label={t('screen.coverage.search')} value={choices.search} onChange={set('haku')} />
      <Select
        name="county"
        label={t('coverage.columns.county')}
        value={choices.county ?? ALL}
        onChange={set('alue')}
        emptyText={t('screen.all')}
        choices={[all, ...counties.map((county) => ({ id: county.code, text: county.name }))]}
      />
      <Select
        name="class"
        label={t('coverage.columns.coverageClass')}
        value={choices.shownClass ?? ALL}
        onChange={set('luokka')}
        emptyText={t('screen.all')}
        choices={[all, ...SHOWN_CLASSES.map((one) => ({ id: one, text: t(`coverage.classes.${one}`) }))]}
      />
      <Select
        name="denominator"
        label={t('coverage.denominatorLabel')}
        value={choices.denominator}
        onChange={(value) => change({ pohja: value === 'MAINLAND' ? null : value })}
        emptyText={t('form.choose')}
        choices={(['MAINLAND', 'ALL', 'COUNTY_MUNICIPALITIES'] as const).map((one) => ({
          id: one,
          text: t(`coverage.denominators.${one}`),
        }))}
      />
      {isFiltered ? (
        <Button tone="quiet" onPress={() => change({ haku: null, alue: null, luokka: null })}>
          {t('screen.clearFilters')}
        </Button>
      ) : null}
    </div>
  );
};
