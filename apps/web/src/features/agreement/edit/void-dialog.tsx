import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { TextField } from '@kumppani/ui';
import { VoidAgreementDocument } from '../../../graphql/generated/graphql';
import { useTexts } from '../../../shared/language';
import { ReasonDialog } from './reason-dialog';
import type { CommandDialogProps } from './sign-dialog';

export interface VoidDialogProps extends CommandDialogProps {
  readonly number: string;
}

/** Not undone by anybody, so the number is typed by hand. */
export const VoidDialog = ({ agreement, number, onClose }: VoidDialogProps) => {
  const { t } = useTexts();
  const [voidAgreement] = useMutation(VoidAgreementDocument);
  const [confirmNumber, setConfirmNumber] = useState('');
  const { id, version } = agreement;
  return (
    <ReasonDialog
      title={t('agreement.page.voidRecord')}
      onClose={onClose}
      send={async (reason) => (await voidAgreement({ variables: { input: { id, version, reason, confirmNumber } } })).data?.voidAgreement}
    >
      <p>{t('screen.agreement.voidText')}</p>
      <TextField
        name="confirmNumber"
        label={t('agreement.page.voidConfirm', { number })}
        value={confirmNumber}
        onChange={setConfirmNumber}
        autoComplete="off"
      />
    </ReasonDialog>
  );
};
