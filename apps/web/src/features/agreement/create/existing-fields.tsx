import { useWatch } from 'react-hook-form';
import { KINDS_WITHOUT_OUR_SIGNATURE } from '@kumppani/domain';
import { TextField } from '@kumppani/ui';
import { DayField } from '../../../shared/day-field';
import { useTexts } from '../../../shared/language';
import { useAgreementForm } from './form-context';
import type { FormValues } from './form-values';

/** *Kirjaa olemassa oleva sopimus*: when it was signed or decided, and where the original is, as far as known. */
export const ExistingFields = () => {
  const { t } = useTexts();
  const { set, errorOf, refuse } = useAgreementForm();
  const [kind, signedOn, decidedOn, originalKeptAt] = useWatch<FormValues, ['kind', 'signedOn', 'decidedOn', 'originalKeptAt']>({
    name: ['kind', 'signedOn', 'decidedOn', 'originalKeptAt'],
  });
  const isDecision = KINDS_WITHOUT_OUR_SIGNATURE.includes(kind);
  return (
    <>
      {isDecision ? (
        <DayField
          name="decidedOn"
          label={t('agreement.fields.decidedOn')}
          isOptional={kind !== 'GRANT_DECISION'}
          value={decidedOn}
          onChange={(day) => set('decidedOn', day)}
          onRefused={(problem) => refuse('decidedOn', problem)}
          error={errorOf('decidedOn')}
        />
      ) : (
        <DayField
          name="signedOn"
          label={t('agreement.fields.signedOn')}
          isOptional
          value={signedOn}
          onChange={(day) => set('signedOn', day)}
          onRefused={(problem) => refuse('signedOn', problem)}
          error={errorOf('signedOn')}
        />
      )}
      <TextField
        name="originalKeptAt"
        label={t('agreement.fields.originalKeptAt')}
        optionalText={t('form.optional')}
        value={originalKeptAt}
        onChange={(text) => set('originalKeptAt', text)}
        error={errorOf('originalKeptAt')}
      />
    </>
  );
};
