import { useMutation } from '@apollo/client/react';
import { CancelAgreementEndingDocument, MoveAgreementDocument } from '../../../graphql/generated/graphql';
import { useTexts } from '../../../shared/language';
import { DecideDialog } from './decide-dialog';
import { EndDialog } from './end-dialog';
import { ReasonDialog } from './reason-dialog';
import { SignDialog, type AgreementKey } from './sign-dialog';
import { VoidDialog } from './void-dialog';

/** The actions that ask something before they are done. */
export const DIALOG_ACTIONS = ['sign', 'decide', 'end', 'cancelEnding', 'markNotRealised', 'void'] as const;
export type DialogAction = (typeof DIALOG_ACTIONS)[number];

export interface AgreementDialogProps {
  readonly action: DialogAction;
  readonly agreement: AgreementKey & { readonly number: string };
  readonly onClose: () => void;
}

const StepBack = ({ action, agreement, onClose }: AgreementDialogProps) => {
  const { t } = useTexts();
  const [move] = useMutation(MoveAgreementDocument);
  const [cancel] = useMutation(CancelAgreementEndingDocument);
  const { id, version } = agreement;
  const send = async (reason: string) => {
    if (action === 'cancelEnding') return (await cancel({ variables: { input: { id, version, reason } } })).data?.cancelAgreementEnding;
    return (await move({ variables: { input: { id, version, reason, to: 'NOT_REALISED' } } })).data?.moveAgreement;
  };
  return (
    <ReasonDialog
      title={t(`agreement.page.${action === 'cancelEnding' ? 'cancelEnding' : 'markNotRealised'}`)}
      send={send}
      onClose={onClose}
    />
  );
};

export const AgreementDialog = (props: AgreementDialogProps) => {
  switch (props.action) {
    case 'sign':
      return <SignDialog {...props} />;
    case 'decide':
      return <DecideDialog {...props} />;
    case 'end':
      return <EndDialog {...props} />;
    case 'void':
      return <VoidDialog {...props} number={props.agreement.number} />;
    default:
      return <StepBack {...props} />;
  }
};
