import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { joinClasses } from '../join-classes';
import styles from './button.module.css';

export type ButtonTone = 'primary' | 'secondary' | 'quiet' | 'danger';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  readonly tone?: ButtonTone;
  readonly size?: 'normal' | 'small';
  readonly children: ReactNode;
}

export const buttonClasses = (tone: ButtonTone, size: 'normal' | 'small'): string =>
  joinClasses(styles.button, styles[tone], size === 'small' && styles.small);

/** While `isPending`, presses do nothing but focus stays, so that a double click never sends twice. */
export const Button = ({ tone = 'secondary', size = 'normal', ...props }: ButtonProps) => (
  <AriaButton {...props} className={buttonClasses(tone, size)} />
);
