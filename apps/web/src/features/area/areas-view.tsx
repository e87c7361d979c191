import { Tabs } from '@kumppani/ui';
import { useTexts } from '../../shared/language';
import { useAddress } from '../../shared/use-address';
import { AreaEventList } from './area-event-list';
import { MunicipalityList } from './municipality-list';

const FIRST_TAB = 'kunnat';

export const AreasView = () => {
  const { t } = useTexts();
  const { read, change } = useAddress();
  const items = [
    { id: FIRST_TAB, title: t('area.municipalities'), content: <MunicipalityList /> },
    { id: 'muutokset', title: t('area.events'), content: <AreaEventList /> },
  ];
  const wanted = read('osio');
  const selected = items.find((item) => item.id === wanted)?.id ?? FIRST_TAB;
  return (
    <Tabs
      label={t('area.title')}
      items={items}
      selected={selected}
      onSelect={(osio) => change({ osio: osio === FIRST_TAB ? null : osio })}
    />
  );
};
