import { Link } from 'react-router';
import styles from './shell.module.css';

/** A straight stem and a bending one that meet: two partners, one K. */
export const BrandMark = () => (
  <Link to="/" className={styles.brand}>
    <svg viewBox="0 0 32 32" aria-hidden="true" className={styles.mark}>
      <path d="M9 6v20" className={styles.stem} />
      <path d="M23 6c0 6.5-4 10-9.5 10 5.5 0 9.5 3.5 9.5 10" className={styles.bend} />
    </svg>
    <span className={styles.name}>Kumppani</span>
  </Link>
);
