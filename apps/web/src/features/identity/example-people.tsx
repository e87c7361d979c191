import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Banner } from '@kumppani/ui';
import { SignInAsExampleDocument, SignInOptionsDocument } from '../../graphql/generated/graphql';
import { useTexts } from '../../shared/language';
import { failureText } from '../../shared/problems';
import styles from './sign-in.module.css';

export interface ExamplePeopleProps {
  readonly onSignedIn: () => void;
}

/** In example mode anybody may step into the shoes of an invented person with one click. Elsewhere there is no such thing. */
export const ExamplePeople = ({ onSignedIn }: ExamplePeopleProps) => {
  const texts = useTexts();
  const { data } = useQuery(SignInOptionsDocument);
  const [signIn, { loading }] = useMutation(SignInAsExampleDocument);
  const [failure, setFailure] = useState<string | null>(null);
  if (!data?.signInOptions.exampleMode) return null;

  const choose = async (person: string) => {
    try {
      const { data: answer } = await signIn({ variables: { input: { person } } });
      const outcome = answer?.signInAsExample;
      if (outcome?.__typename === 'RuleViolation') setFailure(outcome.problems[0]?.message ?? '');
      else onSignedIn();
    } catch (error) {
      setFailure(failureText(error, texts));
    }
  };
  return (
    <section className={styles.people} aria-labelledby="example-people">
      <h2 id="example-people">{texts.t('signIn.exampleTitle')}</h2>
      <p className={styles.note}>{texts.t('signIn.exampleText')}</p>
      {failure ? (
        <Banner tone="negative" role="alert">
          {failure}
        </Banner>
      ) : null}
      <ul className={styles.list}>
        {data.signInOptions.examplePeople.map((person) => (
          <li key={person.id}>
            <button type="button" className={styles.person} disabled={loading} onClick={() => void choose(person.id)}>
              <span className={styles.name}>{person.name}</span>
              <span className={styles.role}>{person.roleText}</span>
              <span className={styles.unit}>{person.unitName}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
