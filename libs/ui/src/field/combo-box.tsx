import { Button, ComboBox as AriaComboBox, Input, ListBox, Popover } from 'react-aria-components';
import { Chevron, FieldHint, FieldLabel, FieldProblem, type FieldTexts } from './field-parts';
import { ChoiceItem, type Choice } from './select';
import styles from './field.module.css';

export interface ComboBoxProps extends FieldTexts {
  /** Already filtered by the caller: the search forgives spelling, so the component never filters by itself. */
  readonly choices: readonly Choice[];
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  readonly inputValue: string;
  readonly onInputChange: (text: string) => void;
  readonly onBlur?: () => void;
  readonly openListText: string;
  /** Shown in the open list while nothing matches, or while the answer is on its way. */
  readonly emptyText: string;
  readonly isDisabled?: boolean;
}

/** Search as you type. The caller owns the text and fetches the choices. */
export const ComboBox = (props: ComboBoxProps) => {
  const { label, optionalText, hint, error, name, choices, value, onChange, openListText, emptyText, onBlur, ...rest } = props;
  return (
    <AriaComboBox
      {...rest}
      {...(onBlur ? { onBlur } : {})}
      items={choices}
      value={value}
      onChange={(key) => onChange(key === null ? null : String(key))}
      defaultFilter={() => true}
      menuTrigger="focus"
      allowsEmptyCollection
      data-field={name}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={styles.field ?? ''}
    >
      <FieldLabel label={label} {...(optionalText ? { optionalText } : {})} />
      <FieldHint hint={hint} />
      <div className={styles.row}>
        <Input className={styles.input ?? ''} autoComplete="off" />
        <Button className={styles.trigger ?? ''} aria-label={openListText}>
          <Chevron />
        </Button>
      </div>
      <FieldProblem error={error} />
      <Popover className={styles.popover ?? ''}>
        <ListBox<Choice> className={styles.list ?? ''} renderEmptyState={() => <div className={styles.empty}>{emptyText}</div>}>
          {(choice) => <ChoiceItem choice={choice} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
};
