import { useApolloClient } from '@apollo/client/react';
import { useNavigate, useSearchParams } from 'react-router';
import { LanguageMenu } from '../app/shell/language-menu';
import { BrandMark } from '../app/shell/brand-mark';
import { ThemeMenu } from '../app/shell/theme-menu';
import { ExamplePeople, SignInForm } from '../features/identity';
import { useTexts } from '../shared/language';
import { PageTitle } from '../shared/page-title';
import styles from './sign-in.module.css';

/** Only a path of our own: an address given from outside must not lead elsewhere after the sign-in. */
const safePath = (wanted: string | null): string => (wanted && /^\/(?![/\\])/.test(wanted) ? wanted : '/');

export const Component = () => {
  const { t } = useTexts();
  const client = useApolloClient();
  const navigate = useNavigate();
  const [address] = useSearchParams();
  const enter = async () => {
    await client.clearStore();
    await navigate(safePath(address.get('paluu')), { replace: true });
  };
  return (
    <div className={styles.page}>
      <PageTitle title={t('signIn.title')} />
      <header className={styles.head}>
        <BrandMark />
        <div className={styles.tools}>
          <LanguageMenu />
          <ThemeMenu />
        </div>
      </header>
      <main className={styles.main}>
        <section className={styles.intro}>
          <h1>{t('signIn.title')}</h1>
          <p className={styles.lead}>{t('screen.lead')}</p>
          <SignInForm onSignedIn={() => void enter()} />
        </section>
        <ExamplePeople onSignedIn={() => void enter()} />
      </main>
    </div>
  );
};
