import styles from './waiting.module.css';

export const Spinner = ({ label }: { readonly label: string }) => (
  <p role="status" className={styles.waiting}>
    <span className={styles.spinner} aria-hidden="true" />
    {label}
  </p>
);

/** The place that the content is going to take, so that the page does not jump. */
export const Skeleton = ({ label, lines = 6 }: { readonly label: string; readonly lines?: number }) => (
  <div role="status" aria-label={label} className={styles.skeleton}>
    {Array.from({ length: lines }, (_, index) => (
      <span key={index} className={styles.bar} aria-hidden="true" />
    ))}
  </div>
);
