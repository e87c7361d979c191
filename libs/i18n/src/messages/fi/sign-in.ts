export const signIn = {
  title: 'Kirjaudu sisään',
  email: 'Sähköpostiosoite',
  password: 'Salasana',
  showPassword: 'Näytä salasana',
  hidePassword: 'Piilota salasana',
  submit: 'Kirjaudu sisään',
  submitting: 'Kirjaudutaan…',
  exampleTitle: 'Kokeile esimerkkihenkilönä',
  exampleText: 'Valitse henkilö, niin näet palvelun hänen silmin. Henkilöt ja sopimukset ovat keksittyjä.',
  signInAs: 'Kirjaudu: {{name}}',
  forgotten: 'Etkö pääse kirjautumaan? Pyydä apua pääkäyttäjältä.',
};
