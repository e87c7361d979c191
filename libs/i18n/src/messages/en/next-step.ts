import type { Translated } from '../../message-key';
import type { missingFacts as missingSource, nextSteps as nextSource } from '../fi/next-step';

export const missingFacts: Translated<typeof missingSource> = {
  COUNTERPART_CONTACT: 'Add the partner’s contact person.',
  SIGNED_PROOF: 'Record where the signed agreement is kept.',
  SIGNED_ON: 'Add the date of signing.',
  START: 'Find out the start date.',
  END: 'Find out the end date.',
  NOTICE: 'Add the notice period.',
  MERGER_CHOICE: 'Choose what the municipal merger means for the agreement: {{municipality}}.',
};

export const nextSteps: Translated<typeof nextSource> = {
  START_NEGOTIATION: 'Start negotiating',
  SEND_FOR_APPROVAL: 'Send for approval',
  SEND_FOR_SIGNATURE: 'Send for signature',
  RECORD_DECISION: 'Record the decision',
  APPROVE: 'Approve the agreement',
  SIGN: 'Record the signature',
  ADD_START: 'Add the start date',
  CHECK_END: 'Find out the end date by {{on}}',
  PREPARE_RENEWAL: 'Prepare the renewal: the agreement ends on {{on}}',
  DECIDE_ON_NOTICE: 'Decide by {{on}} whether to give notice',
  COMPLETE_FACTS_one: 'Complete one detail',
  COMPLETE_FACTS_other: 'Complete {{count}} details',
};
