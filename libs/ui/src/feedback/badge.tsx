import type { ReactNode } from 'react';
import { joinClasses } from '../join-classes';
import styles from './badge.module.css';

export type Tone = 'positive' | 'caution' | 'negative' | 'notice' | 'neutral' | 'brand';

/** One shape per tone, so that the tone can be told without its colour. */
const SHAPES: Readonly<Record<Tone, string>> = {
  positive: 'M2.5 7.5l3 3 6-7',
  caution: 'M7 2.5v5M7 10.5v.5',
  negative: 'M3 3l8 8M11 3l-8 8',
  notice: 'M7 3.5V7l2.5 2M12 7a5 5 0 1 1-10 0 5 5 0 0 1 10 0',
  neutral: 'M3 7h8',
  brand: 'M7 2.5l4.5 4.5L7 11.5 2.5 7z',
};

export const ToneIcon = ({ tone }: { readonly tone: Tone }) => (
  <svg className={styles.icon} viewBox="0 0 14 14" aria-hidden="true">
    <path d={SHAPES[tone]} />
  </svg>
);

/** A status: always text and shape, never colour alone. */
export const Badge = ({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) => (
  <span className={joinClasses(styles.badge, styles[tone])}>
    <ToneIcon tone={tone} />
    {children}
  </span>
);
