import {
  Button,
  Text,
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import styles from './toast.module.css';

const queue = new ToastQueue<{ readonly text: string }>({ maxVisibleToasts: 3 });

/** Long enough to read twice; it waits while focus or the pointer is in the region. */
const SHOWN_FOR_MS = 8000;

/** Says what just happened. Never the only place of a message that matters. */
export const showToast = (text: string): void => {
  queue.add({ text }, { timeout: SHOWN_FOR_MS });
};

export const ToastArea = ({ label, closeText }: { readonly label: string; readonly closeText: string }) => (
  <ToastRegion queue={queue} aria-label={label} className={styles.region ?? ''}>
    {({ toast }) => (
      <AriaToast toast={toast} className={styles.toast ?? ''}>
        <ToastContent>
          <Text slot="title">{toast.content.text}</Text>
        </ToastContent>
        <Button slot="close" aria-label={closeText} className={styles.close ?? ''}>
          ×
        </Button>
      </AriaToast>
    )}
  </ToastRegion>
);
