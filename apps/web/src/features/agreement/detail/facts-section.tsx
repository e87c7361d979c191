import { useFragment } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { formatDay } from '@kumppani/i18n';
import { DescriptionList, Panel } from '@kumppani/ui';
import { AgreementFactsFragmentDoc, type AgreementFactsFragment } from '../../../graphql/generated/graphql';
import { useTexts } from '../../../shared/language';
import { isAllowed } from '../edit/action-of';
import { EditableFact } from '../edit/editable-fact';
import { RECORD_FACTS, TERM_FACTS, type FactDefinition } from '../edit/fact-definition';
import styles from './detail.module.css';

interface GroupProps {
  readonly title: string;
  readonly definitions: readonly FactDefinition[];
  readonly facts: AgreementFactsFragment;
  readonly children?: ReactNode;
}

const Group = ({ title, definitions, facts, children }: GroupProps) => {
  const isEditable = isAllowed(facts.actions, 'edit');
  return (
    <Panel label={title}>
      <div className={styles.section}>
        <h2>{title}</h2>
        <div className={styles.facts}>
          {definitions
            .filter((definition) => definition.isShown?.(facts) ?? true)
            .map((definition) => (
              <EditableFact key={definition.name} definition={definition} facts={facts} isEditable={isEditable} />
            ))}
        </div>
        {children}
      </div>
    </Panel>
  );
};

const Ending = ({ ending }: { readonly ending: NonNullable<AgreementFactsFragment['ending']> }) => {
  const { t } = useTexts();
  const items = [
    { id: 'manner', term: t('agreement.fields.ending.manner'), value: t(`agreement.endingManners.${ending.manner}`) },
    { id: 'noticeOn', term: t('agreement.fields.ending.noticeOn'), value: formatDay(ending.noticeOn) },
    { id: 'lastDay', term: t('agreement.fields.ending.lastDay'), value: formatDay(ending.lastDay) },
    { id: 'reason', term: t('agreement.fields.ending.reason'), value: ending.reason ?? '–' },
  ];
  return (
    <Panel label={t('screen.agreement.ending')}>
      <div className={styles.section}>
        <h2>{t('screen.agreement.ending')}</h2>
        <DescriptionList items={items} />
      </div>
    </Panel>
  );
};

/** *Tiedot*: every value is edited where it stands. */
export const FactsSection = ({ id }: { readonly id: string }) => {
  const { t } = useTexts();
  const { data, complete } = useFragment({
    fragment: AgreementFactsFragmentDoc,
    fragmentName: 'AgreementFacts',
    from: { __typename: 'Agreement', id },
  });
  if (!complete) return null;
  const fixed = [
    { id: 'owner', term: t('agreement.fields.ownerUnit'), value: data.ownerUnit.name },
    { id: 'signedOn', term: t('agreement.fields.signedOn'), value: data.signedOn ? formatDay(data.signedOn) : '–' },
  ];
  return (
    <div className={styles.section}>
      <Group title={t('screen.agreement.term')} definitions={TERM_FACTS} facts={data} />
      {data.ending ? <Ending ending={data.ending} /> : null}
      <Group title={t('screen.agreement.record')} definitions={RECORD_FACTS} facts={data}>
        <DescriptionList items={fixed} />
      </Group>
    </div>
  );
};
