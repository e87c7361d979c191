import styles from './layout.module.css';

export const SkipLink = ({ target, children }: { readonly target: string; readonly children: string }) => (
  <a href={`#${target}`} className={styles.skip}>
    {children}
  </a>
);
