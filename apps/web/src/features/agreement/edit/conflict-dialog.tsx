import { Button, DescriptionList, Dialog } from '@kumppani/ui';
import { useTexts } from '../../../shared/language';
import type { Stale } from './command-outcome';
import styles from './edit.module.css';

export interface ConflictDialogProps {
  readonly conflict: Stale;
  readonly onTheirs: () => void;
  readonly onMine: (version: number) => void;
  readonly onOriginal: (version: number) => void;
}

/** A-18, GEN-409: mine, theirs or the original. Theirs is the default; what I wrote stays in sight and can be copied. */
export const ConflictDialog = ({ conflict, onTheirs, onMine, onOriginal }: ConflictDialogProps) => {
  const { t } = useTexts();
  const version = conflict.currentVersion;
  return (
    <Dialog
      isOpen
      role="alertdialog"
      title={t('form.conflictTitle')}
      onClose={onTheirs}
      actions={
        <>
          <Button onPress={() => onOriginal(version)}>{t('screen.agreement.keepOriginal')}</Button>
          <Button onPress={() => onMine(version)}>{t('screen.agreement.keepMine')}</Button>
          <Button tone="primary" onPress={onTheirs}>
            {t('screen.agreement.keepTheirs')}
          </Button>
        </>
      }
    >
      <p>{conflict.message}</p>
      {conflict.conflicts.map((field) => (
        <section key={field.field} className={styles.conflict}>
          <h3>{field.label}</h3>
          <DescriptionList
            items={[
              { id: 'mine', term: t('form.conflictMine'), value: field.mine ?? '–' },
              { id: 'theirs', term: t('form.conflictTheirs'), value: field.current ?? '–' },
              { id: 'original', term: t('form.conflictOriginal'), value: field.original ?? '–' },
            ]}
          />
        </section>
      ))}
    </Dialog>
  );
};
