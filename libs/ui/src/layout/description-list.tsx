import type { ReactNode } from 'react';
import styles from './layout.module.css';

export interface Description {
  readonly id: string;
  readonly term: string;
  readonly value: ReactNode;
}

export const DescriptionList = ({ items }: { readonly items: readonly Description[] }) => (
  <dl className={styles.list}>
    {items.map((item) => (
      <div key={item.id} className={styles.pair}>
        <dt className={styles.term}>{item.term}</dt>
        <dd>{item.value}</dd>
      </div>
    ))}
  </dl>
);
