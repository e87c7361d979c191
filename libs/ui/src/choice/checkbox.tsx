import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';
import styles from './choice.module.css';

export interface CheckboxProps {
  readonly name: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isDisabled?: boolean;
  readonly children: ReactNode;
}

export const Checkbox = ({ name, isSelected, onChange, isDisabled = false, children }: CheckboxProps) => (
  <AriaCheckbox
    name={name}
    data-field={name}
    isSelected={isSelected}
    onChange={onChange}
    isDisabled={isDisabled}
    className={styles.choice ?? ''}
  >
    <span className={styles.box}>
      {isSelected ? (
        <svg className={styles.tick} viewBox="0 0 14 14" aria-hidden="true">
          <path d="M2.5 7.5l3 3 6-7" />
        </svg>
      ) : null}
    </span>
    {children}
  </AriaCheckbox>
);
