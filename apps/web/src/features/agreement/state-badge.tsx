import { Badge, type Tone } from '@kumppani/ui';
import type { AgreementState } from '../../graphql/generated/graphql';

/** open-ended and automatically renewing agreements are simply in force; only what needs an eye is coloured. */
const TONES: Readonly<Record<AgreementState, Tone>> = {
  DRAFT: 'neutral',
  NEGOTIATION: 'notice',
  FOR_APPROVAL: 'notice',
  FOR_SIGNATURE: 'notice',
  NOT_REALISED: 'neutral',
  VOIDED: 'negative',
  NOT_YET_IN_FORCE: 'notice',
  IN_FORCE: 'positive',
  ENDING_SOON: 'caution',
  TERMINATED_IN_FORCE: 'caution',
  ENDED: 'neutral',
  START_UNKNOWN: 'caution',
};

export const StateBadge = ({ state, text }: { readonly state: AgreementState; readonly text: string }) => (
  <Badge tone={TONES[state]}>{text}</Badge>
);
