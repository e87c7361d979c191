import { useState, type FormEvent } from 'react';
import { Button } from '@kumppani/ui';
import { DayField } from '../../shared/day-field';
import { useTexts } from '../../shared/language';
import styles from './coverage.module.css';

export interface DayControlProps {
  readonly name: string;
  readonly label: string;
  readonly value: string | null;
  readonly error?: string | undefined;
  readonly onChoose: (day: string | null) => void;
}

/** The day is typed and then asked for with Enter or the button, so that half a date never loads anything. */
export const DayControl = ({ name, label, value, error, onChoose }: DayControlProps) => {
  const { t } = useTexts();
  const [draft, setDraft] = useState(value);
  const choose = (event: FormEvent) => {
    event.preventDefault();
    if (draft) onChoose(draft);
  };
  return (
    <form onSubmit={choose} className={styles.day}>
      <DayField name={name} label={label} value={draft} onChange={setDraft} error={error} />
      <Button type="submit">{t('screen.coverage.showDay')}</Button>
    </form>
  );
};
