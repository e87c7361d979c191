import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

export interface EmptyStateProps {
  readonly title: string;
  /** Teaches what belongs here and how it gets here. */
  readonly text: string;
  readonly action?: ReactNode;
}

export const EmptyState = ({ title, text, action }: EmptyStateProps) => (
  <div className={styles.empty}>
    <h2>{title}</h2>
    <p className={styles.text}>{text}</p>
    {action}
  </div>
);
