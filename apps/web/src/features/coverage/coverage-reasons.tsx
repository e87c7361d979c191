import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { formatRange } from '@kumppani/i18n';
import { Swatch } from '@kumppani/ui';
import { CoverageReasonsDocument, type CoverageReasonsQuery } from '../../graphql/generated/graphql';
import { useTexts } from '../../shared/language';
import { QueryView } from '../../shared/query-view';
import { ReasonList } from '../../shared/reason-list';
import { CLASS_SERIES } from './coverage-classes';
import styles from './coverage.module.css';

type Explanation = Extract<CoverageReasonsQuery['coverageReasons'], { __typename: 'CoverageExplanation' }>;
type CoveringAgreement = Explanation['agreements'][number];

/** A restricted agreement has no id for those who may not see it: its name says that it exists, nothing leads to it. */
const AgreementName = ({ agreement }: { readonly agreement: CoveringAgreement }) => {
  const name = [agreement.number, agreement.parties].filter(Boolean).join(' ');
  return agreement.id ? <Link to={`/sopimukset/${agreement.id}`}>{name}</Link> : name;
};

const Covering = ({ agreement }: { readonly agreement: CoveringAgreement }) => {
  const { t } = useTexts();
  return (
    <li>
      <p className={styles.class}>
        <Swatch series={CLASS_SERIES[agreement.coverageClass]} />
        <AgreementName agreement={agreement} />
        <span className={styles.note}>
          {t(`coverage.classes.${agreement.coverageClass}`)}, {formatRange(agreement.from, agreement.to)}
        </span>
      </p>
      <ReasonList reasons={agreement.reasons} />
    </li>
  );
};

/** What would cover it but for something: not signed yet, over already, or an exclusion. */
const NearMiss = ({ agreement }: { readonly agreement: Explanation['nearMisses'][number] }) => (
  <li>
    <p>
      <Link to={`/sopimukset/${agreement.id}`}>{agreement.number}</Link>
    </p>
    <ReasonList reasons={agreement.reasons} />
  </li>
);

export interface CoverageReasonsProps {
  readonly municipality: string;
  readonly on: string;
  readonly knownAt: string | null;
}

/** *Miksi?* of a municipality: every agreement that covers it, and why it counts as it does. Fetched when it is opened. */
export const CoverageReasons = ({ municipality, on, knownAt }: CoverageReasonsProps) => {
  const query = useQuery(CoverageReasonsDocument, { variables: { municipality, on, knownAt } });
  return (
    <QueryView data={query.data?.coverageReasons} error={query.error} onRetry={() => void query.refetch()}>
      {(answer) =>
        answer.__typename === 'NotFound' ? (
          <p>{answer.message}</p>
        ) : (
          <div className={styles.reasons}>
            <ReasonList reasons={answer.reasons} />
            <ul className={styles.reasonList}>
              {answer.agreements.map((agreement) => (
                <Covering key={`${agreement.id ?? agreement.number}${agreement.from}${agreement.coverageClass}`} agreement={agreement} />
              ))}
              {answer.nearMisses.map((agreement) => (
                <NearMiss key={agreement.id} agreement={agreement} />
              ))}
            </ul>
          </div>
        )
      }
    </QueryView>
  );
};
