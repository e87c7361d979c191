import { useEffect, useRef, type MouseEvent } from 'react';
import styles from './error-summary.module.css';

export interface FieldErrorItem {
  /** The name of the field; '' when no single field is to blame. */
  readonly name: string;
  readonly text: string;
}

export interface ErrorSummaryProps {
  readonly title: string;
  readonly items: readonly FieldErrorItem[];
}

const FOCUSABLE = 'input:not([type=hidden]), textarea, button, [tabindex="0"]';

const focusField = (name: string): boolean => {
  const field = document.querySelector(`[data-field="${CSS.escape(name)}"]`);
  const target = field?.querySelector<HTMLElement>(FOCUSABLE);
  target?.focus();
  return Boolean(target);
};

/** Takes the focus whenever its content changes; each line leads to its field. */
export const ErrorSummary = ({ title, items }: ErrorSummaryProps) => {
  const box = useRef<HTMLDivElement>(null);
  const key = items.map((item) => `${item.name}:${item.text}`).join('|');
  useEffect(() => {
    if (key) box.current?.focus();
  }, [key]);

  const follow = (event: MouseEvent, name: string) => {
    if (focusField(name)) event.preventDefault();
  };
  if (items.length === 0) return null;
  return (
    <div ref={box} role="alert" tabIndex={-1} className={styles.summary}>
      <h2>{title}</h2>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={`${item.name}:${item.text}`}>
            {item.name ? (
              <a href={`#${item.name}`} className={styles.link} onClick={(event) => follow(event, item.name)}>
                {item.text}
              </a>
            ) : (
              item.text
            )}
          </li>
        ))}
      </ul>
    </div>
  );
};
