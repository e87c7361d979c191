import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { ENDING_MANNERS } from '@kumppani/domain';
import { Select, TextField } from '@kumppani/ui';
import { EndAgreementDocument, type EndingManner } from '../../../graphql/generated/graphql';
import { DayField } from '../../../shared/day-field';
import { useTexts } from '../../../shared/language';
import { messageFor } from '../../../shared/problems';
import { useSession } from '../../../shared/session';
import { CommandForm } from './command-form';
import type { CommandDialogProps } from './sign-dialog';
import { useSend } from '../../../shared/use-send';

/** how it ends. The last day of a termination is computed from the notice period unless another one is given. */
export const EndDialog = ({ agreement, onClose }: CommandDialogProps) => {
  const { t } = useTexts();
  const { today } = useSession();
  const [end] = useMutation(EndAgreementDocument);
  const [manner, setManner] = useState<EndingManner>('TERMINATED');
  const [noticeOn, setNoticeOn] = useState<string | null>(today);
  const [lastDay, setLastDay] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const command = useSend('Agreement');
  const problem = (path: string) => messageFor(command.problems, path);
  const submit = async () => {
    if (!noticeOn) return;
    const input = { id: agreement.id, version: agreement.version, manner, noticeOn, lastDay, reason: reason || null };
    if (await command.run(async () => (await end({ variables: { input } })).data?.endAgreement)) onClose();
  };
  return (
    <CommandForm
      title={t('agreement.page.recordEnding')}
      submitText={t('agreement.page.recordEnding')}
      command={command}
      paths={['manner', 'noticeOn', 'lastDay', 'reason']}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Select
        name="manner"
        label={t('agreement.fields.ending.manner')}
        emptyText={t('form.choose')}
        choices={ENDING_MANNERS.map((id) => ({ id, text: t(`agreement.endingManners.${id}`) }))}
        value={manner}
        onChange={(id) => setManner(ENDING_MANNERS.find((one) => one === id) ?? 'TERMINATED')}
        error={problem('manner')}
      />
      <DayField
        name="noticeOn"
        label={t('agreement.fields.ending.noticeOn')}
        value={noticeOn}
        onChange={setNoticeOn}
        error={problem('noticeOn')}
      />
      <DayField
        name="lastDay"
        label={t('agreement.fields.ending.lastDay')}
        isOptional={manner === 'TERMINATED'}
        value={lastDay}
        onChange={setLastDay}
        error={problem('lastDay')}
      />
      {manner === 'TERMINATED' ? <p>{t('screen.agreement.lastDayHint')}</p> : null}
      <TextField
        name="reason"
        label={t('agreement.fields.ending.reason')}
        isMultiline
        value={reason}
        onChange={setReason}
        error={problem('reason')}
      />
    </CommandForm>
  );
};
