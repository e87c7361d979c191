import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { TextField } from '@kumppani/ui';
import { SignAgreementDocument } from '../../../graphql/generated/graphql';
import { DayField } from '../../../shared/day-field';
import { useTexts } from '../../../shared/language';
import { messageFor } from '../../../shared/problems';
import { useSession } from '../../../shared/session';
import { CommandForm } from './command-form';
import { useSend } from '../../../shared/use-send';

export interface AgreementKey {
  readonly id: string;
  readonly version: number;
}

export interface CommandDialogProps {
  readonly agreement: AgreementKey;
  readonly onClose: () => void;
}

/** *Kirjaa allekirjoitus*: from here on the terms are what the parties agreed. */
export const SignDialog = ({ agreement, onClose }: CommandDialogProps) => {
  const { t } = useTexts();
  const { today } = useSession();
  const [sign] = useMutation(SignAgreementDocument);
  const [signedOn, setSignedOn] = useState<string | null>(today);
  const [originalKeptAt, setOriginalKeptAt] = useState('');
  const command = useSend('Agreement');
  const submit = async () => {
    if (!signedOn) return;
    const input = { id: agreement.id, version: agreement.version, signedOn, originalKeptAt: originalKeptAt || null };
    if (await command.run(async () => (await sign({ variables: { input } })).data?.signAgreement)) onClose();
  };
  return (
    <CommandForm
      title={t('agreement.page.recordSignature')}
      submitText={t('agreement.page.recordSignature')}
      command={command}
      paths={['signedOn', 'originalKeptAt']}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <DayField
        name="signedOn"
        label={t('agreement.fields.signedOn')}
        value={signedOn}
        onChange={setSignedOn}
        error={messageFor(command.problems, 'signedOn')}
      />
      <TextField
        name="originalKeptAt"
        label={t('agreement.fields.originalKeptAt')}
        value={originalKeptAt}
        onChange={setOriginalKeptAt}
        error={messageFor(command.problems, 'originalKeptAt')}
      />
    </CommandForm>
  );
};
