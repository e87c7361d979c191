import { useQuery } from '@apollo/client/react';
import { useDeferredValue, useMemo } from 'react';
import { Banner, Button, EmptyState, Stack } from '@kumppani/ui';
import { CoverageOnDayDocument, type CoverageOnDayQuery } from '../../graphql/generated/graphql';
import { useTexts } from '../../shared/language';
import { messageFor } from '../../shared/problems';
import { QueryView } from '../../shared/query-view';
import { useSession } from '../../shared/session';
import { useCoverageAddress, type CoverageChoices } from './coverage-address';
import { CoverageTable } from './coverage-table';
import { DayControl } from './day-control';
import { endOfDay } from './end-of-day';
import { Filters } from './filters';
import { Headline } from './headline';
import { KnownAt } from './known-at';
import { matchingRows } from './matching-rows';

const useCoverage = ({ on, known, denominator, county }: CoverageChoices) =>
  useQuery(CoverageOnDayDocument, {
    variables: { on, knownAt: known ? endOfDay(known) : null, filter: { denominator, county } },
  });

type Coverage = Extract<CoverageOnDayQuery['coverage'], { __typename: 'Coverage' }>;

const Rows = ({ coverage, choices }: { readonly coverage: Coverage; readonly choices: CoverageChoices }) => {
  const { t } = useTexts();
  const { shownClass, sort, change } = choices;
  const search = useDeferredValue(choices.search);
  const rows = useMemo(() => matchingRows(coverage.rows, { shownClass, search }), [coverage.rows, shownClass, search]);
  if (rows.length === 0) {
    return (
      <EmptyState
        title={t('screen.coverage.nothingFound')}
        text={t('coverage.noRows')}
        action={<Button onPress={() => change({ haku: null, luokka: null, alue: null })}>{t('screen.clearFilters')}</Button>}
      />
    );
  }
  return (
    <CoverageTable
      rows={rows}
      on={coverage.on}
      knownAt={choices.known ? endOfDay(choices.known) : null}
      sort={sort}
      onSort={(jarjestys) => change({ jarjestys })}
    />
  );
};

/** *Kattavuus*: which municipalities an agreement covers on the chosen day, by which route and why. */
export const CoverageView = () => {
  const { t } = useTexts();
  const { today } = useSession();
  const choices = useCoverageAddress(today);
  const query = useCoverage(choices);
  const { coverage, counties = [] } = query.data ?? query.previousData ?? {};
  const problems = coverage?.__typename === 'RuleViolation' ? coverage.problems : [];
  const { change } = choices;
  return (
    <Stack>
      <DayControl
        key={choices.on}
        name="on"
        label={t('coverage.onDay')}
        value={choices.on}
        error={messageFor(problems, 'on')}
        onChoose={(pvm) => change({ pvm: pvm === today ? null : pvm })}
      />
      {problems
        .filter((problem) => problem.path !== 'on')
        .map((problem) => (
          <Banner key={problem.code} tone="negative" role="alert">
            {problem.message}
          </Banner>
        ))}
      <QueryView data={coverage} error={query.error} onRetry={() => void query.refetch()}>
        {(answer) =>
          answer.__typename === 'Coverage' ? (
            <Stack>
              <Headline figures={answer} shownClass={choices.shownClass} onShowClass={(luokka) => change({ luokka })} />
              <KnownAt known={choices.known} onChoose={(tiedettiin) => change({ tiedettiin })} />
              <Filters choices={choices} counties={counties} />
              <Rows coverage={answer} choices={choices} />
            </Stack>
          ) : null
        }
      </QueryView>
    </Stack>
  );
};
