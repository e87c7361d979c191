import type { FormEvent, ReactNode } from 'react';
import { Banner, Button, Dialog, Stack } from '@kumppani/ui';
import { useTexts } from '../../shared/language';
import type { WordedProblem } from '../../shared/problems';

export interface TaskFormProps {
  readonly title: string;
  readonly problems: readonly WordedProblem[];
  /** The fields that show their own problems. */
  readonly paths: readonly string[];
  readonly isPending: boolean;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export const TaskForm = ({ title, problems, paths, isPending, onSubmit, onClose, children }: TaskFormProps) => {
  const { t } = useTexts();
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!isPending) onSubmit();
  };
  return (
    <Dialog isOpen title={title} onClose={onClose} closeText={t('form.close')}>
      <form onSubmit={send} noValidate>
        <Stack>
          {problems
            .filter((problem) => !paths.includes(problem.path))
            .map((problem) => (
              <Banner key={problem.code + problem.message} tone="negative" role="alert">
                {problem.message}
              </Banner>
            ))}
          {children}
          <div>
            <Button type="submit" tone="primary" isPending={isPending}>
              {title}
            </Button>
          </div>
        </Stack>
      </form>
    </Dialog>
  );
};
