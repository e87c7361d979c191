import { useQuery } from '@apollo/client/react';
import { useDeferredValue, useState } from 'react';
import { ComboBox } from '@kumppani/ui';
import { MunicipalitySearchDocument } from '../graphql/generated/graphql';
import { useTexts } from './language';
import styles from './municipality-picker.module.css';

export interface PickedPlace {
  readonly code: string;
  readonly name: string;
}

export interface MunicipalityPickerProps {
  readonly name: string;
  readonly label: string;
  readonly value: readonly PickedPlace[];
  readonly onChange: (places: readonly PickedPlace[]) => void;
  readonly error?: string | undefined;
  readonly isOptional?: boolean;
}

/** Searching finds present, former and Swedish names; each choice joins the list below, from where it can be taken away. */
export const MunicipalityPicker = ({ name, label, value, onChange, error, isOptional = false }: MunicipalityPickerProps) => {
  const { t } = useTexts();
  const [text, setText] = useState('');
  const search = useDeferredValue(text);
  const { data, previousData } = useQuery(MunicipalitySearchDocument, { variables: { search } });
  const found = ((data ?? previousData)?.municipalities ?? []).filter((one) => value.every((place) => place.code !== one.code));

  const add = (code: string | null) => {
    const municipality = found.find((one) => one.code === code);
    if (!municipality) return;
    onChange([...value, { code: municipality.code, name: municipality.displayName }]);
    setText('');
  };
  return (
    <div className={styles.picker}>
      <ComboBox
        name={name}
        label={label}
        {...(isOptional ? { optionalText: t('form.optional') } : {})}
        choices={found.map((one) => ({
          id: one.code,
          text: one.displayName,
          note: one.matchedName ? t('area.formerly', { name: one.matchedName }) : undefined,
        }))}
        value={null}
        onChange={add}
        inputValue={text}
        onInputChange={setText}
        openListText={t('area.municipalities')}
        emptyText={t('area.noMatch')}
        error={error}
      />
      <ul className={styles.chips}>
        {value.map((place) => (
          <li key={place.code} className={styles.chip}>
            {place.name}
            <button
              type="button"
              className={styles.remove}
              aria-label={`${t('form.remove')}: ${place.name}`}
              onClick={() => onChange(value.filter((one) => one.code !== place.code))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};
