import { useEffect, useRef } from 'react';
import { Outlet, useLocation, useNavigation } from 'react-router';
import { SkipLink } from '@kumppani/ui';
import { useTexts } from '../../shared/language';
import { useSession } from '../../shared/session';
import { useOnline } from '../use-online';
import { BrandMark } from './brand-mark';
import { LanguageMenu } from './language-menu';
import { Navigation } from './navigation';
import styles from './shell.module.css';
import { ThemeMenu } from './theme-menu';
import { UserMenu } from './user-menu';

/** After a move to another page the focus starts at its top, as it would without scripts. Changing a filter is not a move. */
const useFocusOnMove = () => {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) main.current?.focus();
    isFirst.current = false;
  }, [pathname]);
  return main;
};

const Bars = () => {
  const { t } = useTexts();
  const { person } = useSession();
  const isOnline = useOnline();
  return (
    <div role="status">
      {person.isExample ? <p className={styles.example}>{t('shell.exampleMode')}</p> : null}
      {isOnline ? null : <p className={styles.offline}>{t('shell.offline')}</p>}
    </div>
  );
};

export const Shell = () => {
  const { t } = useTexts();
  const main = useFocusOnMove();
  const { state } = useNavigation();
  return (
    <>
      <SkipLink target="content">{t('shell.skipToContent')}</SkipLink>
      <Bars />
      <div className={styles.shell}>
        <header className={styles.rail} data-print="hidden">
          <div className={styles.railBody}>
            <BrandMark />
            <Navigation />
            <div className={styles.tools}>
              <LanguageMenu />
              <ThemeMenu />
              <UserMenu />
            </div>
          </div>
        </header>
        <main id="content" ref={main} tabIndex={-1} aria-busy={state === 'loading'} className={styles.main}>
          <Outlet />
        </main>
      </div>
    </>
  );
};
