import styles from './progress-bar.module.css';
import { Label, Meter } from 'react-aria-components';

export interface ProgressBarProps {
  readonly label: string;
  readonly value: number;
  readonly outOf: number;
  readonly valueText: string;
}

/** How much of something is there, for example how complete a record is. */
export const ProgressBar = ({ label, value, outOf, valueText }: ProgressBarProps) => (
  <Meter value={value} minValue={0} maxValue={Math.max(outOf, 1)} valueLabel={valueText} className={styles.progress ?? ''}>
    {({ percentage }) => (
      <>
        <div className={styles.head}>
          <Label>{label}</Label>
          <span>{valueText}</span>
        </div>
        <div className={styles.track}>
          <div className={styles.fill} style={{ width: `${percentage}%` }} />
        </div>
      </>
    )}
  </Meter>
);
