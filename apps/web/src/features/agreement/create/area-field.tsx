import { useWatch } from 'react-hook-form';
import { AREA_SHAPES } from '@kumppani/domain';
import { RadioGroup, Select } from '@kumppani/ui';
import type { NewAgreementChoicesQuery } from '../../../graphql/generated/graphql';
import { useTexts } from '../../../shared/language';
import { DayField } from '../../../shared/day-field';
import { MunicipalityPicker } from '../../../shared/municipality-picker';
import { useAgreementForm } from './form-context';
import type { FormValues } from './form-values';
import styles from './create.module.css';

export interface AreaFieldProps {
  readonly choices: NewAgreementChoicesQuery;
}

const WholeArea = ({ choices }: AreaFieldProps) => {
  const { t } = useTexts();
  const { set } = useAgreementForm();
  const [shape, county, region] = useWatch<FormValues, ['shape', 'county', 'region']>({ name: ['shape', 'county', 'region'] });
  if (shape === 'WHOLE_COUNTY') {
    return (
      <Select
        name="county"
        label={t('area.county')}
        emptyText={t('form.choose')}
        choices={choices.counties.filter((one) => one.isCounty).map((one) => ({ id: one.code, text: one.name }))}
        value={county}
        onChange={(code) => set('county', code)}
      />
    );
  }
  return shape === 'WHOLE_REGION' ? (
    <Select
      name="region"
      label={t('area.region')}
      emptyText={t('form.choose')}
      choices={choices.regions.map((one) => ({ id: one.code, text: one.name }))}
      value={region}
      onChange={(code) => set('region', code)}
    />
  ) : null;
};

/** municipalities that a whole area leaves out, from a day on or from the beginning. */
const Exclusions = () => {
  const { t } = useTexts();
  const { set, errorOf, refuse } = useAgreementForm();
  const [exclusions, from] = useWatch<FormValues, ['exclusions', 'exclusionsFrom']>({ name: ['exclusions', 'exclusionsFrom'] });
  return (
    <>
      <MunicipalityPicker
        name="exclusions"
        label={t('agreement.page.addException')}
        isOptional
        value={exclusions}
        onChange={(places) => set('exclusions', places)}
      />
      {exclusions.length > 0 ? (
        <DayField
          name="exclusionsFrom"
          label={t('screen.agreement.exceptionFrom')}
          isOptional
          value={from}
          onChange={(day) => set('exclusionsFrom', day)}
          onRefused={(problem) => refuse('exclusionsFrom', problem)}
          error={errorOf('exclusionsFrom')}
        />
      ) : null}
    </>
  );
};

/** the shape first, then what it names; a whole area may have exceptions. */
export const AreaField = ({ choices }: AreaFieldProps) => {
  const { t } = useTexts();
  const { set, errorOf } = useAgreementForm();
  const [shape, municipalities] = useWatch<FormValues, ['shape', 'municipalities']>({ name: ['shape', 'municipalities'] });
  return (
    <div className={styles.group}>
      <RadioGroup
        name="area"
        label={t('agreement.fields.area')}
        hint={shape === 'WHOLE_COUNTY' || shape === 'WHOLE_REGION' ? t('agreement.page.currentDivision') : undefined}
        choices={AREA_SHAPES.map((id) => ({ id, text: t(`agreement.areaShapes.${id}`) }))}
        value={shape}
        onChange={(id) => set('shape', AREA_SHAPES.find((one) => one === id) ?? null)}
        error={errorOf('area')}
      />
      <WholeArea choices={choices} />
      {shape === 'MUNICIPALITY' ? (
        <MunicipalityPicker
          name="municipalities"
          label={t('agreement.page.addMunicipality')}
          value={municipalities}
          onChange={(places) => set('municipalities', places)}
        />
      ) : null}
      {shape !== null && shape !== 'MUNICIPALITY' ? <Exclusions /> : null}
    </div>
  );
};
