import { useState, type ReactNode } from 'react';
import { TextField } from '@kumppani/ui';
import { useTexts } from '../../../shared/language';
import { messageFor } from '../../../shared/problems';
import { CommandForm } from './command-form';
import type { CommandOutcome } from './command-outcome';
import { useSend } from '../../../shared/use-send';

export interface ReasonDialogProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly send: (reason: string) => Promise<CommandOutcome | undefined>;
  readonly onClose: () => void;
}

/** A step back needs its reason in the history. */
export const ReasonDialog = ({ title, children, send, onClose }: ReasonDialogProps) => {
  const { t } = useTexts();
  const [reason, setReason] = useState('');
  const command = useSend('Agreement');
  const submit = async () => {
    if (await command.run(() => send(reason))) onClose();
  };
  return (
    <CommandForm title={title} submitText={title} command={command} paths={['reason']} onSubmit={() => void submit()} onClose={onClose}>
      {children}
      <TextField
        name="reason"
        label={t('form.reason')}
        hint={t('form.reasonHint')}
        isMultiline
        value={reason}
        onChange={setReason}
        error={messageFor(command.problems, 'reason')}
      />
    </CommandForm>
  );
};
