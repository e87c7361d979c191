import { Button, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components';
import { Chevron, FieldHint, FieldLabel, FieldProblem, type FieldTexts } from './field-parts';
import { joinClasses } from '../join-classes';
import styles from './field.module.css';

export interface Choice {
  readonly id: string;
  readonly text: string;
  /** A second line that helps to tell two choices apart. */
  readonly note?: string | undefined;
}

export interface SelectProps extends FieldTexts {
  readonly choices: readonly Choice[];
  readonly value: string | null;
  readonly onChange: (id: string) => void;
  readonly onBlur?: () => void;
  /** Shown while nothing is chosen, for example "Valitse". */
  readonly emptyText: string;
  readonly isDisabled?: boolean;
}

export const ChoiceItem = ({ choice }: { readonly choice: Choice }) => (
  <ListBoxItem id={choice.id} textValue={choice.text} className={styles.option ?? ''}>
    {choice.text}
    {choice.note ? <span className={styles.optionNote}>{choice.note}</span> : null}
  </ListBoxItem>
);

export const Select = (props: SelectProps) => {
  const { label, optionalText, hint, error, name, choices, value, onChange, onBlur, emptyText, isDisabled = false } = props;
  return (
    <AriaSelect
      value={value}
      onChange={(key) => key !== null && onChange(String(key))}
      {...(onBlur ? { onBlur } : {})}
      placeholder={emptyText}
      data-field={name}
      isDisabled={isDisabled}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={styles.field ?? ''}
    >
      <FieldLabel label={label} {...(optionalText ? { optionalText } : {})} />
      <FieldHint hint={hint} />
      <Button className={joinClasses(styles.input, styles.select)}>
        <SelectValue>{({ defaultChildren, isPlaceholder, selectedText }) => (isPlaceholder ? defaultChildren : selectedText)}</SelectValue>
        <Chevron />
      </Button>
      <FieldProblem error={error} />
      <Popover className={styles.popover ?? ''}>
        <ListBox items={choices} className={styles.list ?? ''}>
          {(choice) => <ChoiceItem choice={choice} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
};
