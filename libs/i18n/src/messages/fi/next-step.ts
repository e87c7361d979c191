/** A-07 *Täydennä*: what the record still lacks, as something to do. Codes of `MISSING_FACTS`. */
export const missingFacts = {
  COUNTERPART_CONTACT: 'Lisää sopimuskumppanin yhteyshenkilö.',
  SIGNED_PROOF: 'Kirjaa, missä allekirjoitettua sopimusta säilytetään.',
  SIGNED_ON: 'Lisää allekirjoituspäivä.',
  START: 'Selvitä alkamispäivä.',
  END: 'Selvitä päättymispäivä.',
  NOTICE: 'Lisää irtisanomisaika.',
  MERGER_CHOICE: 'Valitse, mitä kuntaliitos tarkoittaa sopimukselle: {{municipality}}.',
};

/** A-19 *Seuraava askel*. Codes of `NEXT_STEPS`. */
export const nextSteps = {
  START_NEGOTIATION: 'Aloita neuvottelu',
  SEND_FOR_APPROVAL: 'Lähetä hyväksyttäväksi',
  SEND_FOR_SIGNATURE: 'Lähetä allekirjoitettavaksi',
  RECORD_DECISION: 'Kirjaa päätös',
  APPROVE: 'Hyväksy sopimus',
  SIGN: 'Kirjaa allekirjoitus',
  ADD_START: 'Lisää alkamispäivä',
  CHECK_END: 'Selvitä päättymispäivä viimeistään {{on}}',
  PREPARE_RENEWAL: 'Valmistele uusinta: sopimus päättyy {{on}}',
  DECIDE_ON_NOTICE: 'Päätä viimeistään {{on}}, irtisanotaanko sopimus',
  COMPLETE_FACTS_one: 'Täydennä yksi tieto',
  COMPLETE_FACTS_other: 'Täydennä {{count}} tietoa',
};
