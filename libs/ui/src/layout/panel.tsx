import type { ReactNode } from 'react';
import styles from './layout.module.css';

/** A quiet surface for one subject. */
export const Panel = ({ label, children }: { readonly label?: string; readonly children: ReactNode }) => (
  <section aria-label={label} className={styles.panel}>
    {children}
  </section>
);

/** Things one under another with the page's rhythm. */
export const Stack = ({ children }: { readonly children: ReactNode }) => <div className={styles.stack}>{children}</div>;
