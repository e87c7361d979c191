import type { Translated } from '../../message-key';
import type { signIn as source } from '../fi/sign-in';

export const signIn: Translated<typeof source> = {
  title: 'Logga in',
  email: 'E-postadress',
  password: 'Lösenord',
  showPassword: 'Visa lösenordet',
  hidePassword: 'Dölj lösenordet',
  submit: 'Logga in',
  submitting: 'Loggar in…',
  exampleTitle: 'Pröva som en exempelperson',
  exampleText: 'Välj en person för att se tjänsten ur personens synvinkel. Personerna och avtalen är påhittade.',
  signInAs: 'Logga in: {{name}}',
  forgotten: 'Kan du inte logga in? Be huvudanvändaren om hjälp.',
};
