import styles from './reason-list.module.css';

export interface ShownReason {
  readonly code: string;
  readonly text: string;
}

/** What stands behind a *Miksi?*: every fact in a sentence of its own. */
export const ReasonList = ({ reasons }: { readonly reasons: readonly ShownReason[] }) => (
  <ul className={styles.list}>
    {reasons.map((reason) => (
      <li key={reason.code + reason.text}>{reason.text}</li>
    ))}
  </ul>
);
