import { EmptyState, Tabs } from '@kumppani/ui';
import { useTexts } from '../../shared/language';
import { useMay } from '../../shared/session';
import { useAddress } from '../../shared/use-address';
import { SettingList } from './setting-list';
import { UserList } from './user-list';

/** *Hallinta*: a section appears for those who may see it. */
export const AdministrationView = () => {
  const { t } = useTexts();
  const mayReadUsers = useMay('user.read');
  const mayReadSettings = useMay('settings.read');
  const { read, change } = useAddress();
  const items = [
    ...(mayReadUsers ? [{ id: 'kayttajat', title: t('access.usersTitle'), content: <UserList /> }] : []),
    ...(mayReadSettings ? [{ id: 'asetukset', title: t('settings.title'), content: <SettingList /> }] : []),
  ];
  const [first] = items;
  if (!first) return <EmptyState title={t('shell.notFoundTitle')} text={t('shell.notFoundText')} />;
  const wanted = read('osio');
  const selected = items.find((item) => item.id === wanted)?.id ?? first.id;
  return (
    <Tabs
      label={t('screen.administration.title')}
      items={items}
      selected={selected}
      onSelect={(osio) => change({ osio: osio === first.id ? null : osio })}
    />
  );
};
