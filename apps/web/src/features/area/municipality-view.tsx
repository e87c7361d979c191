import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { formatDay, formatNumber, formatRange } from '@kumppani/i18n';
import { DescriptionList, EmptyState, LinkButton, PageHeader, Panel, Stack } from '@kumppani/ui';
import { MunicipalityPageDocument, type MunicipalityFactsFragment } from '../../graphql/generated/graphql';
import { useTexts } from '../../shared/language';
import { PageTitle } from '../../shared/page-title';
import { QueryView } from '../../shared/query-view';
import { useMay } from '../../shared/session';
import styles from './area.module.css';
import { districtName } from './district-name';
import { MembershipForm } from './membership-form';

type Facts = MunicipalityFactsFragment;

const Figures = ({ facts }: { readonly facts: Facts }) => {
  const texts = useTexts();
  const { t } = texts;
  const { population } = facts;
  const items = [
    { id: 'code', term: t('area.code'), value: facts.code },
    { id: 'county', term: t('area.county'), value: facts.county?.name ?? '–' },
    { id: 'region', term: t('area.region'), value: facts.region?.name ?? '–' },
    { id: 'district', term: t('area.district'), value: districtName(texts, facts) },
    ...(facts.from ? [{ id: 'from', term: t('screen.area.exists'), value: formatRange(facts.from, facts.to) }] : []),
    ...(population
      ? [
          {
            id: 'population',
            term: t('screen.area.population', { year: population.year }),
            value: formatNumber(texts, population.inhabitants, 0),
          },
        ]
      : []),
  ];
  return (
    <Panel>
      <DescriptionList items={items} />
    </Panel>
  );
};

const Memberships = ({ memberships }: Pick<Facts, 'memberships'>) => {
  const { t } = useTexts();
  return (
    <Panel label={t('screen.area.memberships')}>
      <h2>{t('screen.area.memberships')}</h2>
      <ul className={styles.events}>
        {memberships.map((one) => (
          <li key={one.kind + one.area + (one.from ?? '')}>
            {t(`area.membershipKinds.${one.kind}`)}: <strong>{one.areaName}</strong>{' '}
            <span className={styles.former}>{formatRange(one.from, one.to)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
};

/** G-01, G-07: what it was called before, and the municipalities that have become part of it. */
const Names = ({ facts }: { readonly facts: Facts }) => {
  const { t } = useTexts();
  if (facts.formerNames.length === 0 && facts.versions.length < 2) return null;
  return (
    <Panel label={t('screen.area.names')}>
      <h2>{t('screen.area.names')}</h2>
      <ul className={styles.events}>
        {facts.versions.length > 1 &&
          facts.versions.map((version) => (
            <li key={version.code + version.nameFi + (version.from ?? '')}>
              {version.nameFi} / {version.nameSv} ({version.code}){' '}
              <span className={styles.former}>{formatRange(version.from, version.to)}</span>
            </li>
          ))}
        {facts.formerNames.map((former) => (
          <li key={former.code + former.name}>
            {t('area.formerly', { name: former.name })} ({former.code}){' '}
            <span className={styles.former}>{t('screen.area.dissolved', { day: formatDay(former.dissolvedOn) })}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
};

export interface MunicipalityViewProps {
  readonly code: string;
  /** What other rooms know of the municipality; the route puts it here. */
  readonly children?: ReactNode;
}

export const MunicipalityView = ({ code, children }: MunicipalityViewProps) => {
  const { t } = useTexts();
  const mayEdit = useMay('area.edit');
  const query = useQuery(MunicipalityPageDocument, { variables: { code } });
  return (
    <QueryView data={query.data ?? query.previousData} error={query.error} onRetry={() => void query.refetch()}>
      {({ municipality }) =>
        municipality ? (
          <Stack>
            <PageTitle title={municipality.displayName} />
            <PageHeader
              title={municipality.displayName}
              actions={<LinkButton href={`/sopimukset?kunta=${code}`}>{t('coverage.showAgreements')}</LinkButton>}
            />
            <Figures facts={municipality} />
            {children}
            <Memberships memberships={municipality.memberships} />
            {mayEdit ? <MembershipForm municipality={code} /> : null}
            <Names facts={municipality} />
          </Stack>
        ) : (
          <EmptyState
            title={t('shell.notFoundTitle')}
            text={t('area.noMatch')}
            action={<LinkButton href="/alueet">{t('area.title')}</LinkButton>}
          />
        )
      }
    </QueryView>
  );
};
