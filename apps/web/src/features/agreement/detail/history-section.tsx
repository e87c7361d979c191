import { useFragment } from '@apollo/client/react';
import { formatInstant } from '@kumppani/i18n';
import { AgreementHistoryFragmentDoc, type AgreementHistoryFragment } from '../../../graphql/generated/graphql';
import { useTexts } from '../../../shared/language';
import styles from './detail.module.css';

type Entry = AgreementHistoryFragment['history'][number];

const Change = ({ change }: { readonly change: Entry['changes'][number] }) => (
  <li>
    {change.label}: {change.old ? <del className={styles.old}>{change.old}</del> : null} {change.old && change.new ? '→ ' : null}
    {change.new ? <ins>{change.new}</ins> : null}
  </li>
);

/** *Historia* (U-02): who changed what, when and why, newest first. */
export const HistorySection = ({ id }: { readonly id: string }) => {
  const texts = useTexts();
  const { data, complete } = useFragment({
    fragment: AgreementHistoryFragmentDoc,
    fragmentName: 'AgreementHistory',
    from: { __typename: 'Agreement', id },
  });
  if (!complete) return null;
  if (data.history.length === 0) return <p>{texts.t('history.none')}</p>;
  return (
    <ol className={styles.history}>
      {data.history.map((entry) => (
        <li key={entry.revision} className={styles.entry}>
          <span className={styles.when}>
            {formatInstant(texts, entry.at)} · {entry.source}
          </span>
          <strong>{entry.actor}</strong>
          <ul>
            {entry.changes.map((change) => (
              <Change key={`${change.label}${change.old ?? ''}${change.new ?? ''}`} change={change} />
            ))}
          </ul>
          {entry.reason ? <p>{texts.t('history.reason', { reason: entry.reason })}</p> : null}
        </li>
      ))}
    </ol>
  );
};
