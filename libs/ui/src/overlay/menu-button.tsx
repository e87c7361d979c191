import type { ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import styles from './menu.module.css';

export interface MenuChoice {
  readonly id: string;
  readonly text: string;
  /** The language of the text, where it is not that of the page. */
  readonly lang?: string;
}

export interface MenuButtonProps {
  readonly label: string;
  readonly children: ReactNode;
  readonly head?: ReactNode;
  readonly choices: readonly MenuChoice[];
  readonly selected?: string;
  readonly onChoose: (id: string) => void;
}

export const MenuButton = ({ label, children, head, choices, selected, onChoose }: MenuButtonProps) => (
  <MenuTrigger>
    <Button aria-label={label} className={styles.trigger ?? ''}>
      {children}
      <svg className={styles.chevron} viewBox="0 0 12 12" aria-hidden="true">
        <path d="M2 4l4 4 4-4" />
      </svg>
    </Button>
    <Popover className={styles.popover ?? ''}>
      {head ? <div className={styles.head}>{head}</div> : null}
      <Menu
        aria-label={label}
        className={styles.menu ?? ''}
        onAction={(key) => onChoose(String(key))}
        {...(selected ? { selectionMode: 'single' as const, selectedKeys: [selected] } : {})}
      >
        {choices.map((choice) => (
          <MenuItem key={choice.id} id={choice.id} textValue={choice.text} className={styles.item ?? ''}>
            <span lang={choice.lang}>{choice.text}</span>
            {choice.id === selected ? <span aria-hidden="true">✓</span> : null}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  </MenuTrigger>
);
