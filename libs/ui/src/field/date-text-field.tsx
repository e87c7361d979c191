import { useEffect, useRef, useState } from 'react';
import { Input, TextField as AriaTextField } from 'react-aria-components';
import { joinClasses } from '../join-classes';
import { FieldHint, FieldLabel, FieldProblem, type FieldTexts } from './field-parts';
import styles from './field.module.css';

/** What the caller understood of a typed text: a value with its wording, or what is wrong. */
export type Understanding = { readonly value: string | null; readonly text: string } | { readonly error: string };

export interface DateTextFieldProps extends FieldTexts {
  /** The value in the caller's own form, for example an ISO day. */
  readonly value: string | null;
  /** How a value reads in the box, for example 9.2.2026. */
  readonly format: (value: string) => string;
  readonly understand: (text: string) => Understanding;
  readonly onChange: (value: string | null) => void;
  readonly onBlur?: () => void;
  /** Hears of a typed text that is no day (`null`: it is mended or gone). Keep it stable. Without it the form is not sent meanwhile. */
  readonly onRefused?: (problem: string | null) => void;
  readonly isDisabled?: boolean;
}

type Typing = Pick<DateTextFieldProps, 'value' | 'format' | 'understand' | 'onChange' | 'onBlur'>;

/** The typed text stays untouched until the field is left; then it reads as the value does. */
const useTyping = ({ value, format, understand, onChange, onBlur }: Typing) => {
  const [typed, setTyped] = useState<string | null>(null);
  const understanding = typed === null ? null : understand(typed);
  const refused = understanding && 'error' in understanding ? understanding.error : undefined;
  const understood = understanding && 'text' in understanding ? understanding.text : '';
  const shown = value === null ? '' : format(value);
  const change = (next: string) => {
    setTyped(next);
    const answer = understand(next);
    onChange('error' in answer ? null : answer.value);
  };
  const leave = () => {
    if (!refused) setTyped(null);
    onBlur?.();
  };
  return { text: typed ?? shown, refused, understood, change, leave };
};

/** A text that is no day must not get lost in silence: whoever listens hears of it; else the form is not sent and the field takes the focus. */
const useRefusal = (refused: string | undefined, onRefused: DateTextFieldProps['onRefused']) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!refused) return undefined;
    if (onRefused) {
      onRefused(refused);
      return () => onRefused(null);
    }
    const form = box.current?.closest('form');
    const stop = (event: Event) => {
      event.preventDefault();
      event.stopPropagation();
      box.current?.querySelector('input')?.focus();
    };
    form?.addEventListener('submit', stop, true);
    return () => form?.removeEventListener('submit', stop, true);
  }, [refused, onRefused]);
  return box;
};

/** A date is typed, in any of the ways that Finns type it, and the field says what it understood. */
export const DateTextField = (props: DateTextFieldProps) => {
  const { label, optionalText, hint, error, name, onRefused, isDisabled = false } = props;
  const typing = useTyping(props);
  const box = useRefusal(typing.refused, onRefused);
  const shownError = typing.refused ?? error;
  return (
    <AriaTextField
      ref={box}
      value={typing.text}
      onChange={typing.change}
      onBlur={typing.leave}
      name={name}
      data-field={name}
      isDisabled={isDisabled}
      isInvalid={Boolean(shownError)}
      validationBehavior="aria"
      className={styles.field ?? ''}
    >
      <FieldLabel label={label} {...(optionalText ? { optionalText } : {})} />
      <FieldHint hint={hint} />
      <Input className={joinClasses(styles.input, styles.narrow)} autoComplete="off" />
      <span className={styles.understood} aria-live="polite">
        {error ? '' : typing.understood}
      </span>
      <FieldProblem error={shownError} />
    </AriaTextField>
  );
};
