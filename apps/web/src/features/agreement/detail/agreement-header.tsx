import { useFragment } from '@apollo/client/react';
import { formatDay } from '@kumppani/i18n';
import { Badge, Disclosure } from '@kumppani/ui';
import { AgreementHeaderFragmentDoc, type AgreementHeaderFragment } from '../../../graphql/generated/graphql';
import { useTexts } from '../../../shared/language';
import { PageTitle } from '../../../shared/page-title';
import { ReasonList } from '../../../shared/reason-list';
import { StateBadge } from '../state-badge';
import styles from './detail.module.css';

const Parties = ({ parties }: { readonly parties: AgreementHeaderFragment['parties'] }) => {
  const { t } = useTexts();
  return (
    <ul className={styles.parties}>
      {parties.map((party) => (
        <li key={party.id}>
          <span className={styles.side}>{party.role ?? t(`agreement.sides.${party.side}`)} </span>
          <strong>{party.name}</strong>
        </li>
      ))}
    </ul>
  );
};

const NoticeDay = ({ state }: { readonly state: AgreementHeaderFragment['state'] }) => {
  const { t } = useTexts();
  const { lastNoticeDay, recommendedActionDay, on } = state;
  if (!lastNoticeDay) return null;
  const isPast = lastNoticeDay < on;
  if (isPast) return <span className={styles.why}>{t('agreement.page.lastNoticeDayPassed', { day: formatDay(lastNoticeDay) })}</span>;
  return (
    <span>
      <span className={styles.notice}>{t('agreement.page.lastNoticeDay', { day: formatDay(lastNoticeDay) })}</span>
      {recommendedActionDay && recommendedActionDay !== lastNoticeDay ? (
        <span className={styles.why}> {t('agreement.page.recommendedDay', { day: formatDay(recommendedActionDay) })}</span>
      ) : null}
    </span>
  );
};

/** An agreement that renews itself has an end only for the term that runs. */
const CurrentTerm = ({ state }: { readonly state: AgreementHeaderFragment['state'] }) => {
  const { t } = useTexts();
  if (state.state !== 'IN_FORCE' || !state.currentEnd || state.currentEnd === state.effectiveEnd) return null;
  return <strong>{t('agreement.page.currentTermEnds', { day: formatDay(state.currentEnd) })}</strong>;
};

const titleOf = (parties: AgreementHeaderFragment['parties']): string =>
  parties
    .filter((party) => party.side === 'COUNTERPART')
    .map((party) => party.name)
    .join(', ');

/** number, parties, state with its *Miksi?*, last notice day. */
export const AgreementHeader = ({ id }: { readonly id: string }) => {
  const { t } = useTexts();
  const { data, complete } = useFragment({
    fragment: AgreementHeaderFragmentDoc,
    fragmentName: 'AgreementHeader',
    from: { __typename: 'Agreement', id },
  });
  if (!complete) return null;
  const title = titleOf(data.parties) || t(`agreement.kinds.${data.kind}`);
  return (
    <header className={styles.head}>
      <PageTitle title={`${data.number} ${title}`} />
      <div className={styles.title}>
        <h1>{title}</h1>
        <span className={styles.numberText}>
          {data.number} · {t(`agreement.kinds.${data.kind}`)}
        </span>
        {data.isRecordedAfterwards ? <Badge tone="neutral">{t('agreement.page.recordedAfterwards')}</Badge> : null}
        {data.visibility === 'RESTRICTED' ? <Badge tone="caution">{t('agreement.page.restricted')}</Badge> : null}
      </div>
      <Parties parties={data.parties} />
      <div className={styles.state}>
        <StateBadge state={data.state.state} text={data.state.text} />
        <CurrentTerm state={data.state} />
        <NoticeDay state={data.state} />
      </div>
      <Disclosure title={t('agreement.page.why')}>
        <ReasonList reasons={data.state.reasons} />
      </Disclosure>
    </header>
  );
};
