import { NavLink } from 'react-router';
import { joinClasses } from '@kumppani/ui';
import type { MessageKey } from '@kumppani/i18n';
import { useTexts } from '../../shared/language';
import { useMay } from '../../shared/session';
import styles from './shell.module.css';

interface Place {
  readonly to: string;
  readonly text: MessageKey;
}

const PLACES: readonly Place[] = [
  { to: '/kattavuus', text: 'shell.nav.coverage' },
  { to: '/sopimukset', text: 'shell.nav.agreements' },
  { to: '/alueet', text: 'shell.nav.areas' },
];

const ADMINISTRATION: Place = { to: '/hallinta', text: 'screen.administration.title' };

export const Navigation = () => {
  const { t } = useTexts();
  const mayReadUsers = useMay('user.read');
  const mayReadSettings = useMay('settings.read');
  const places = mayReadUsers || mayReadSettings ? [...PLACES, ADMINISTRATION] : PLACES;
  return (
    <nav aria-label={t('shell.mainMenu')} className={styles.navigation}>
      <ul className={styles.places}>
        {places.map((place) => (
          <li key={place.to}>
            <NavLink to={place.to} className={({ isActive }) => joinClasses(styles.place, isActive && styles.current)}>
              {t(place.text)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
};
