import type { ReactNode } from 'react';
import styles from './layout.module.css';

export interface PageHeaderProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
}

export const PageHeader = ({ title, lead, actions }: PageHeaderProps) => (
  <header className={styles.header}>
    <div className={styles.titles}>
      <h1>{title}</h1>
      {lead ? <div className={styles.lead}>{lead}</div> : null}
    </div>
    {actions ? <div className={styles.actions}>{actions}</div> : null}
  </header>
);
