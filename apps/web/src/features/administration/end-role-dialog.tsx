import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { TextField } from '@kumppani/ui';
import { EndRoleDocument } from '../../graphql/generated/graphql';
import { DayField } from '../../shared/day-field';
import { useTexts } from '../../shared/language';
import { messageFor } from '../../shared/problems';
import { useSession } from '../../shared/session';
import { useSend } from '../../shared/use-send';
import { TaskForm } from './task-form';

export interface EndingRole {
  readonly id: string;
  readonly name: string;
  readonly role: string;
}

/** L-05: access stops at the end of the last day. */
export const EndRoleDialog = ({ role, onClose }: { readonly role: EndingRole; readonly onClose: () => void }) => {
  const { t } = useTexts();
  const { today } = useSession();
  const [end] = useMutation(EndRoleDocument);
  const [lastDay, setLastDay] = useState<string | null>(today);
  const [reason, setReason] = useState('');
  const command = useSend('UserPayload');
  const submit = async () => {
    if (!lastDay) return command.refuse([{ code: 'GEN-003', message: t('form.required'), path: 'lastDay', warning: false }]);
    const input = { id: role.id, lastDay, reason: reason || null };
    if (await command.run(async () => (await end({ variables: { input } })).data?.endRole)) onClose();
    return undefined;
  };
  return (
    <TaskForm
      title={t('access.endRole')}
      problems={command.problems}
      paths={['lastDay', 'reason']}
      isPending={command.isPending}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p>
        {role.name}: {role.role}
      </p>
      <DayField
        name="lastDay"
        label={t('access.roleTo')}
        value={lastDay}
        onChange={setLastDay}
        error={messageFor(command.problems, 'lastDay')}
      />
      <TextField
        name="reason"
        label={t('form.reason')}
        optionalText={t('form.optional')}
        value={reason}
        onChange={setReason}
        error={messageFor(command.problems, 'reason')}
      />
    </TaskForm>
  );
};
