import { useWatch } from 'react-hook-form';
import { AGREEMENT_KINDS } from '@kumppani/domain';
import { Select } from '@kumppani/ui';
import type { NewAgreementChoicesQuery, PartnerChoiceFragment } from '../../../graphql/generated/graphql';
import { useTexts } from '../../../shared/language';
import { AreaField } from './area-field';
import { CounterpartField } from './counterpart-field';
import { ExistingFields } from './existing-fields';
import { useAgreementForm } from './form-context';
import type { FormValues } from './form-values';
import { presetValues } from './presets';
import { TermFields } from './term-fields';

export interface FormBodyProps {
  readonly choices: NewAgreementChoicesQuery;
  readonly isExisting: boolean;
}

const PartyFields = ({ choices }: Pick<FormBodyProps, 'choices'>) => {
  const { t } = useTexts();
  const { form, set, errorOf } = useAgreementForm();
  const [partner, kind, ownUnit] = useWatch<FormValues, ['partner', 'kind', 'ownUnit']>({ name: ['partner', 'kind', 'ownUnit'] });
  const choosePartner = (chosen: PartnerChoiceFragment | null) => {
    set('partner', chosen);
    if (!chosen) return;
    const presets = presetValues(chosen, (code) => (chosen.municipalityCodes.length === 1 ? chosen.name : code));
    form.reset({ ...form.getValues(), ...presets, partner: chosen }, { keepErrors: true, keepIsSubmitted: true, keepDefaultValues: true });
  };
  return (
    <>
      <CounterpartField value={partner} onChange={choosePartner} onBlur={() => undefined} error={errorOf('partner')} />
      <Select
        name="kind"
        label={t('agreement.fields.kind')}
        emptyText={t('form.choose')}
        choices={AGREEMENT_KINDS.map((id) => ({ id, text: t(`agreement.kinds.${id}`) }))}
        value={kind}
        onChange={(id) => set('kind', AGREEMENT_KINDS.find((one) => one === id) ?? 'OTHER')}
        error={errorOf('kind')}
      />
      <Select
        name="ownUnit"
        label={t('agreement.fields.ownParty')}
        emptyText={t('form.choose')}
        choices={choices.units.map((unit) => ({ id: unit.id, text: unit.name }))}
        value={ownUnit}
        onChange={(id) => set('ownUnit', id)}
        error={errorOf('ownUnit')}
      />
    </>
  );
};

/** the seven fields, in the order in which they answer each other. */
export const FormBody = ({ choices, isExisting }: FormBodyProps) => {
  const { t } = useTexts();
  const { set, errorOf } = useAgreementForm();
  const responsible = useWatch<FormValues, 'responsible'>({ name: 'responsible' });
  return (
    <>
      <PartyFields choices={choices} />
      <AreaField choices={choices} />
      <TermFields isExisting={isExisting} />
      <Select
        name="responsible"
        label={t('agreement.fields.responsible')}
        emptyText={t('form.choose')}
        choices={choices.responsiblePeople.map((person) => ({ id: person.id, text: person.name }))}
        value={responsible}
        onChange={(id) => set('responsible', id)}
        error={errorOf('responsible')}
      />
      {isExisting ? <ExistingFields /> : null}
    </>
  );
};
