import { ToggleButton } from 'react-aria-components';
import { joinClasses } from '../join-classes';
import styles from './stacked-bar.module.css';

/** Colour and pattern together, strongest first; the fifth is for "none". */
export type Series = 1 | 2 | 3 | 4 | 5;

export interface BarPart {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly countText: string;
  readonly series: Series;
}

export interface StackedBarProps {
  readonly label: string;
  readonly parts: readonly BarPart[];
  readonly selected: string | null;
  /** A number is never a dead end: choosing a part opens its rows; choosing it again shows all. */
  readonly onSelect: (id: string | null) => void;
}

const seriesClass = (series: Series): string | undefined => styles[`series${series}`];

export const Swatch = ({ series }: { readonly series: Series }) => (
  <span className={joinClasses(styles.swatch, seriesClass(series))} aria-hidden="true" />
);

/** The bar is decoration; the buttons below it say and do the same. */
export const StackedBar = ({ label, parts, selected, onSelect }: StackedBarProps) => (
  <div role="group" aria-label={label} className={styles.figure}>
    <div className={styles.bar} aria-hidden="true">
      {parts
        .filter((part) => part.count > 0)
        .map((part) => (
          <span key={part.id} className={joinClasses(styles.part, seriesClass(part.series))} style={{ flexGrow: part.count }} />
        ))}
    </div>
    <div className={styles.legend}>
      {parts.map((part) => (
        <ToggleButton
          key={part.id}
          isSelected={selected === part.id}
          onChange={(isSelected) => onSelect(isSelected ? part.id : null)}
          className={styles.key ?? ''}
        >
          <Swatch series={part.series} />
          {part.label} <span className={styles.count}>{part.countText}</span>
        </ToggleButton>
      ))}
    </div>
  </div>
);
