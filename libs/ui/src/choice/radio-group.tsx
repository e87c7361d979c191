import type { ReactNode } from 'react';
import { FieldError, Label, Radio, RadioGroup as AriaRadioGroup, Text } from 'react-aria-components';
import type { Choice } from '../field/select';
import styles from './choice.module.css';

export interface RadioGroupProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly choices: readonly Choice[];
  readonly value: string | null;
  readonly onChange: (id: string) => void;
  readonly isDisabled?: boolean;
}

export const RadioGroup = ({ name, label, hint, error, choices, value, onChange, isDisabled = false }: RadioGroupProps) => (
  <AriaRadioGroup
    name={name}
    data-field={name}
    value={value}
    onChange={onChange}
    isDisabled={isDisabled}
    isInvalid={Boolean(error)}
    validationBehavior="aria"
    className={styles.group ?? ''}
  >
    <Label className={styles.label}>{label}</Label>
    {hint ? (
      <Text slot="description" className={styles.hint}>
        {hint}
      </Text>
    ) : null}
    <div className={styles.options}>
      {choices.map((choice) => (
        <Radio key={choice.id} value={choice.id} className={styles.choice ?? ''}>
          <span className={styles.dot} />
          {choice.text}
        </Radio>
      ))}
    </div>
    {error ? <FieldError className={styles.error}>{error}</FieldError> : null}
  </AriaRadioGroup>
);
