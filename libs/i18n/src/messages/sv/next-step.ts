import type { Translated } from '../../message-key';
import type { missingFacts as missingSource, nextSteps as nextSource } from '../fi/next-step';

export const missingFacts: Translated<typeof missingSource> = {
  COUNTERPART_CONTACT: 'Lägg till avtalspartnerns kontaktperson.',
  SIGNED_PROOF: 'Ange var det undertecknade avtalet förvaras.',
  SIGNED_ON: 'Ange dagen för undertecknandet.',
  START: 'Ta reda på startdatumet.',
  END: 'Ta reda på slutdatumet.',
  NOTICE: 'Ange uppsägningstiden.',
  MERGER_CHOICE: 'Välj vad kommunsammanslagningen betyder för avtalet: {{municipality}}.',
};

export const nextSteps: Translated<typeof nextSource> = {
  START_NEGOTIATION: 'Inled förhandling',
  SEND_FOR_APPROVAL: 'Skicka för godkännande',
  SEND_FOR_SIGNATURE: 'Skicka för underskrift',
  RECORD_DECISION: 'Registrera beslut',
  APPROVE: 'Godkänn avtalet',
  SIGN: 'Registrera underskrift',
  ADD_START: 'Ange startdatum',
  CHECK_END: 'Ta reda på slutdatumet senast {{on}}',
  PREPARE_RENEWAL: 'Förbered förnyelse: avtalet upphör {{on}}',
  DECIDE_ON_NOTICE: 'Besluta senast {{on}} om avtalet ska sägas upp',
  COMPLETE_FACTS_one: 'Komplettera en uppgift',
  COMPLETE_FACTS_other: 'Komplettera {{count}} uppgifter',
};
