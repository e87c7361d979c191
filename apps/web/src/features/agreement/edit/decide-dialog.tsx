import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { TextField } from '@kumppani/ui';
import { DecideAgreementDocument } from '../../../graphql/generated/graphql';
import { DayField } from '../../../shared/day-field';
import { useTexts } from '../../../shared/language';
import { messageFor } from '../../../shared/problems';
import { useSession } from '../../../shared/session';
import { CommandForm } from './command-form';
import type { CommandDialogProps } from './sign-dialog';
import { useSend } from '../../../shared/use-send';

/** *Päätös tehty*: for grant decisions and other kinds that nobody of ours signs. */
export const DecideDialog = ({ agreement, onClose }: CommandDialogProps) => {
  const { t } = useTexts();
  const { today } = useSession();
  const [decide] = useMutation(DecideAgreementDocument);
  const [decidedOn, setDecidedOn] = useState<string | null>(today);
  const [decisionBody, setDecisionBody] = useState('');
  const [decisionSection, setDecisionSection] = useState('');
  const command = useSend('Agreement');
  const problem = (path: string) => messageFor(command.problems, path);
  const submit = async () => {
    if (!decidedOn) return;
    const input = { id: agreement.id, version: agreement.version, decidedOn, decisionBody, decisionSection: decisionSection || null };
    if (await command.run(async () => (await decide({ variables: { input } })).data?.decideAgreement)) onClose();
  };
  return (
    <CommandForm
      title={t('agreement.page.recordDecision')}
      submitText={t('agreement.page.recordDecision')}
      command={command}
      paths={['decidedOn', 'decisionBody', 'decisionSection']}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <DayField
        name="decidedOn"
        label={t('agreement.fields.decidedOn')}
        value={decidedOn}
        onChange={setDecidedOn}
        error={problem('decidedOn')}
      />
      <TextField
        name="decisionBody"
        label={t('agreement.fields.decisionBody')}
        value={decisionBody}
        onChange={setDecisionBody}
        error={problem('decisionBody')}
      />
      <TextField
        name="decisionSection"
        label={t('agreement.fields.decisionSection')}
        optionalText={t('form.optional')}
        value={decisionSection}
        onChange={setDecisionSection}
        error={problem('decisionSection')}
      />
    </CommandForm>
  );
};
