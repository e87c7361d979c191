import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import styles from './field.module.css';

/** What every field takes. All texts come from the caller, in the language of the page. */
export interface FieldTexts {
  readonly label: string;
  /** For example "(vapaaehtoinen)"; optional fields are marked, required ones are not. */
  readonly optionalText?: string;
  readonly hint?: ReactNode;
  /** Says what to do, and stays until the value is mended. */
  readonly error?: string | undefined;
  /** The path of the field in the input; the error summary finds the field by it. */
  readonly name: string;
}

export const FieldLabel = ({ label, optionalText }: Pick<FieldTexts, 'label' | 'optionalText'>) => (
  <Label className={styles.label}>
    {label}
    {optionalText ? <span className={styles.optional}> {optionalText}</span> : null}
  </Label>
);

export const FieldHint = ({ hint }: Pick<FieldTexts, 'hint'>) =>
  hint ? (
    <Text slot="description" className={styles.hint}>
      {hint}
    </Text>
  ) : null;

export const FieldProblem = ({ error }: Pick<FieldTexts, 'error'>) =>
  error ? <FieldError className={styles.error}>{error}</FieldError> : null;

export const Chevron = () => (
  <svg className={styles.chevron} viewBox="0 0 12 12" aria-hidden="true">
    <path d="M2 4l4 4 4-4" />
  </svg>
);
