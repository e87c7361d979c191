import type { ReactNode } from 'react';
import { joinClasses } from '../join-classes';
import { ToneIcon, type Tone } from './badge';
import styles from './banner.module.css';

export interface BannerProps {
  readonly tone: Tone;
  readonly title?: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** `alert` interrupts a screen reader; for what went wrong just now. */
  readonly role?: 'status' | 'alert';
}

export const Banner = ({ tone, title, children, actions, role }: BannerProps) => (
  <div role={role} className={joinClasses(styles.banner, styles[tone])}>
    <ToneIcon tone={tone} />
    <div className={styles.text}>
      {title ? <strong className={styles.title}>{title}</strong> : null}
      {children}
    </div>
    {actions}
  </div>
);
