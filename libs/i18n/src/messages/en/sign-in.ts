import type { Translated } from '../../message-key';
import type { signIn as source } from '../fi/sign-in';

export const signIn: Translated<typeof source> = {
  title: 'Sign in',
  email: 'Email address',
  password: 'Password',
  showPassword: 'Show password',
  hidePassword: 'Hide password',
  submit: 'Sign in',
  submitting: 'Signing in…',
  exampleTitle: 'Try it as an example person',
  exampleText: 'Choose a person to see the service through their eyes. The people and agreements are invented.',
  signInAs: 'Sign in: {{name}}',
  forgotten: 'Can’t sign in? Ask an administrator for help.',
};
