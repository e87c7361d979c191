import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from '../button/button';
import { joinClasses } from '../join-classes';
import styles from './dialog.module.css';

export interface DialogProps {
  readonly isOpen: boolean;
  readonly title: string;
  /** Without it the dialog cannot be dismissed: it stays until its task is done. */
  readonly onClose?: (() => void) | undefined;
  readonly closeText?: string;
  readonly width?: 'normal' | 'wide';
  readonly role?: 'dialog' | 'alertdialog';
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** Focus goes in, stays in, and returns to where it was. */
export const Dialog = ({ isOpen, title, onClose, closeText, width = 'normal', role = 'dialog', actions, children }: DialogProps) => (
  <ModalOverlay
    isOpen={isOpen}
    onOpenChange={(open) => !open && onClose?.()}
    isDismissable={false}
    isKeyboardDismissDisabled={!onClose}
    className={styles.backdrop ?? ''}
  >
    <Modal className={joinClasses(styles.modal, width === 'wide' && styles.wide)}>
      <AriaDialog role={role} className={styles.dialog ?? ''}>
        <div className={styles.head}>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {onClose && closeText ? (
            <Button tone="quiet" size="small" onPress={onClose}>
              {closeText}
            </Button>
          ) : null}
        </div>
        {children}
        {actions ? <div className={styles.actions}>{actions}</div> : null}
      </AriaDialog>
    </Modal>
  </ModalOverlay>
);
