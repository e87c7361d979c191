import { useWatch } from 'react-hook-form';
import { NOTICE_ANCHORS, TERM_KINDS } from '@kumppani/domain';
import { Checkbox, Disclosure, Select, TextField } from '@kumppani/ui';
import { DayField } from '../../../shared/day-field';
import { useTexts } from '../../../shared/language';
import { useAgreementForm } from './form-context';
import type { FormValues } from './form-values';
import styles from './create.module.css';

interface PartialDayProps {
  readonly name: 'starts' | 'ends';
  readonly unknown: 'isStartUnknown' | 'isEndUnknown';
  readonly isExisting: boolean;
}

/** T-05: of an old agreement a month, a year or nothing at all may be known; of a new one the day is. */
const TermDay = ({ name, unknown, isExisting }: PartialDayProps) => {
  const { t } = useTexts();
  const { set, errorOf, refuse } = useAgreementForm();
  const [value, isUnknown] = useWatch<FormValues, [typeof name, typeof unknown]>({ name: [name, unknown] });
  return (
    <div>
      <DayField
        name={name}
        label={t(`agreement.fields.term.${name}`)}
        isPartial={isExisting}
        isDisabled={isUnknown}
        value={isUnknown ? null : value}
        onChange={(day) => set(name, day)}
        onRefused={(problem) => refuse(name, problem)}
        error={errorOf(name)}
      />
      {isExisting ? (
        <Checkbox name={unknown} isSelected={isUnknown} onChange={(isSelected) => set(unknown, isSelected)}>
          {t('form.notKnown')}
        </Checkbox>
      ) : null}
    </div>
  );
};

const NoticeFields = () => {
  const { t } = useTexts();
  const { set, errorOf } = useAgreementForm();
  const [noticeMonths, noticeAnchor] = useWatch<FormValues, ['noticeMonths', 'noticeAnchor']>({ name: ['noticeMonths', 'noticeAnchor'] });
  return (
    <div className={styles.pair}>
      <TextField
        name="noticeMonths"
        label={t('agreement.fields.term.noticeMonths')}
        optionalText={t('form.optional')}
        inputMode="numeric"
        isNarrow
        value={noticeMonths}
        onChange={(text) => set('noticeMonths', text)}
        error={errorOf('noticeMonths')}
      />
      <Select
        name="noticeAnchor"
        label={t('agreement.fields.term.noticeAnchor')}
        emptyText={t('form.choose')}
        choices={NOTICE_ANCHORS.map((id) => ({ id, text: t(`agreement.anchors.${id}`) }))}
        value={noticeAnchor}
        onChange={(id) => set('noticeAnchor', NOTICE_ANCHORS.find((one) => one === id) ?? 'ANY_TIME')}
      />
    </div>
  );
};

/** when it starts, how it runs, when it ends. The notice period is optional and folded. */
export const TermFields = ({ isExisting }: { readonly isExisting: boolean }) => {
  const { t } = useTexts();
  const { set, errorOf } = useAgreementForm();
  const [termKind, renewalMonths] = useWatch<FormValues, ['termKind', 'renewalMonths']>({ name: ['termKind', 'renewalMonths'] });
  return (
    <div className={styles.group}>
      <TermDay name="starts" unknown="isStartUnknown" isExisting={isExisting} />
      <TermKindField />
      {termKind !== null && termKind !== 'OPEN_ENDED' ? <TermDay name="ends" unknown="isEndUnknown" isExisting={isExisting} /> : null}
      {termKind === 'AUTO_RENEWING' ? (
        <TextField
          name="renewalMonths"
          label={t('agreement.fields.term.renewalMonths')}
          inputMode="numeric"
          isNarrow
          value={renewalMonths}
          onChange={(text) => set('renewalMonths', text)}
          error={errorOf('renewalMonths')}
        />
      ) : null}
      <Disclosure title={t('screen.agreement.notice')}>
        <NoticeFields />
      </Disclosure>
    </div>
  );
};

const TermKindField = () => {
  const { t } = useTexts();
  const { set, errorOf } = useAgreementForm();
  const termKind = useWatch<FormValues, 'termKind'>({ name: 'termKind' });
  return (
    <Select
      name="termKind"
      label={t('agreement.fields.term.kind')}
      emptyText={t('form.choose')}
      choices={TERM_KINDS.map((id) => ({ id, text: t(`agreement.termKinds.${id}`) }))}
      value={termKind}
      onChange={(id) => set('termKind', TERM_KINDS.find((one) => one === id) ?? null)}
      error={errorOf('termKind')}
    />
  );
};
