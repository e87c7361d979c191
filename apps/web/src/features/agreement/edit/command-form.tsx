import type { FormEvent, ReactNode } from 'react';
import { Banner, Button, Dialog, Stack } from '@kumppani/ui';
import { useTexts } from '../../../shared/language';
import type { Sending } from '../../../shared/use-send';
import styles from './edit.module.css';

export interface CommandFormProps {
  readonly title: string;
  readonly submitText: string;
  readonly command: Pick<Sending<string>, 'problems' | 'isPending'>;
  /** Fields that show their own problems. */
  readonly paths: readonly string[];
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog with one task. What no field is to blame for is said on top. */
export const CommandForm = ({ title, submitText, command, paths, onSubmit, onClose, children }: CommandFormProps) => {
  const { t } = useTexts();
  const general = command.problems.filter((problem) => !paths.includes(problem.path));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!command.isPending) onSubmit();
  };
  return (
    <Dialog isOpen title={title} onClose={onClose} closeText={t('form.close')}>
      <form onSubmit={submit} noValidate>
        <Stack>
          {general.map((problem) => (
            <Banner key={problem.code + problem.message} tone="negative" role="alert">
              {problem.message}
            </Banner>
          ))}
          {children}
          <div className={styles.buttons}>
            <Button type="submit" tone="primary" isPending={command.isPending}>
              {submitText}
            </Button>
            <Button tone="quiet" onPress={onClose}>
              {t('form.cancel')}
            </Button>
          </div>
        </Stack>
      </form>
    </Dialog>
  );
};
