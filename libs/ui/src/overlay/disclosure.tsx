import type { ReactNode } from 'react';
import { Button, Disclosure as AriaDisclosure, DisclosurePanel } from 'react-aria-components';
import styles from './disclosure.module.css';

export interface DisclosureProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly isExpanded?: boolean;
  readonly onExpandedChange?: (isExpanded: boolean) => void;
}

/** The small thing behind every *Miksi?*: closed at first, opens in place. */
export const Disclosure = ({ title, children, ...state }: DisclosureProps) => (
  <AriaDisclosure {...state}>
    {({ isExpanded }) => (
      <>
        <div>
          <Button slot="trigger" className={styles.trigger ?? ''}>
            <svg className={styles.mark} viewBox="0 0 12 12" aria-hidden="true">
              <path d="M4 2l4 4-4 4" />
            </svg>
            {title}
          </Button>
        </div>
        <DisclosurePanel className={styles.panel ?? ''}>{isExpanded ? children : null}</DisclosurePanel>
      </>
    )}
  </AriaDisclosure>
);
