import { useMutation } from '@apollo/client/react';
import { useState, type FormEvent } from 'react';
import { Banner, Button, TextField } from '@kumppani/ui';
import { SignInDocument } from '../../graphql/generated/graphql';
import { useTexts } from '../../shared/language';
import { failureText, messageFor, type WordedProblem } from '../../shared/problems';
import styles from './sign-in.module.css';

export interface SignInFormProps {
  readonly onSignedIn: () => void;
}

/** The server names no field, so as not to tell which value is wrong; the text stands where the person is, at the password. */
const atPassword = (problem: WordedProblem): WordedProblem => (problem.path === '' ? { ...problem, path: 'password' } : problem);

const useSignIn = (onSignedIn: () => void) => {
  const texts = useTexts();
  const [signIn, { loading }] = useMutation(SignInDocument);
  const [problems, setProblems] = useState<readonly WordedProblem[]>([]);

  const submit = async (input: { email: string; password: string }) => {
    try {
      const { data } = await signIn({ variables: { input } });
      if (data?.signIn.__typename === 'RuleViolation') setProblems(data.signIn.problems.map(atPassword));
      else onSignedIn();
    } catch (error) {
      setProblems([{ code: 'GEN-500', message: failureText(error, texts), path: '', warning: false }]);
    }
  };
  return { submit, problems, setProblems, isPending: loading };
};

/** AUT-01 and AUT-02 show beside the password; which of the two values is wrong is never told. */
export const SignInForm = ({ onSignedIn }: SignInFormProps) => {
  const { t } = useTexts();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const { submit, problems, setProblems, isPending } = useSignIn(onSignedIn);
  const general = problems.filter((problem) => problem.path !== 'email' && problem.path !== 'password');

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const missing = [
      { path: 'email', value: email, message: t('form.required') },
      { path: 'password', value: password, message: t('form.required') },
    ].filter((field) => field.value === '');
    setProblems(missing.map(({ path, message }) => ({ code: 'GEN-003', message, path, warning: false })));
    if (missing.length === 0 && !isPending) void submit({ email, password });
  };
  return (
    <form onSubmit={onSubmit} noValidate className={styles.form}>
      {general.map((problem) => (
        <Banner key={problem.code} tone="negative" role="alert">
          {problem.message}
        </Banner>
      ))}
      <TextField
        name="email"
        label={t('signIn.email')}
        type="email"
        inputMode="email"
        autoComplete="username"
        value={email}
        onChange={setEmail}
        error={messageFor(problems, 'email')}
      />
      <TextField
        name="password"
        label={t('signIn.password')}
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        error={messageFor(problems, 'password')}
      />
      <Button type="submit" tone="primary" isPending={isPending}>
        {t('signIn.submit')}
      </Button>
    </form>
  );
};
