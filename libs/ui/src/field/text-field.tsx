import type { HTMLInputTypeAttribute, Ref } from 'react';
import { Input, TextArea, TextField as AriaTextField } from 'react-aria-components';
import { joinClasses } from '../join-classes';
import { FieldHint, FieldLabel, FieldProblem, type FieldTexts } from './field-parts';
import styles from './field.module.css';

export interface TextFieldProps extends FieldTexts {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly type?: HTMLInputTypeAttribute;
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'search';
  readonly autoComplete?: string;
  readonly isDisabled?: boolean;
  readonly isNarrow?: boolean;
  readonly isMultiline?: boolean;
  readonly maxLength?: number;
  readonly inputRef?: Ref<HTMLInputElement>;
}

export const TextField = (props: TextFieldProps) => {
  const { label, optionalText, hint, error, name, isNarrow, isMultiline, inputRef, ...field } = props;
  const inputClass = joinClasses(styles.input, isNarrow && styles.narrow);
  return (
    <AriaTextField
      {...field}
      name={name}
      data-field={name}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={styles.field ?? ''}
    >
      <FieldLabel label={label} {...(optionalText ? { optionalText } : {})} />
      <FieldHint hint={hint} />
      {isMultiline ? <TextArea className={inputClass} /> : <Input className={inputClass} {...(inputRef ? { ref: inputRef } : {})} />}
      <FieldProblem error={error} />
    </AriaTextField>
  );
};
