import { useSyncExternalStore } from 'react';
import { Dialog } from '@kumppani/ui';
import { ExamplePeople, SignInForm } from '../../features/identity';
import { useTexts } from '../../shared/language';
import type { SignInGate } from '../sign-in-gate';

/** L-01, GEN-401: the session has ended. The page stays as it is under this layer, and what was asked goes on after the sign-in. */
export const SessionLayer = ({ gate }: { readonly gate: SignInGate }) => {
  const { t } = useTexts();
  const isClosed = useSyncExternalStore(gate.subscribe, gate.isClosed);
  const resume = () => gate.open();
  return (
    <Dialog isOpen={isClosed} title={t('screen.againTitle')}>
      <p>{t('shell.signedOut')}</p>
      <SignInForm onSignedIn={resume} />
      <ExamplePeople onSignedIn={resume} />
    </Dialog>
  );
};
