import { PageHeader } from '@kumppani/ui';
import { AreasView } from '../features/area';
import { useTexts } from '../shared/language';
import { PageTitle } from '../shared/page-title';

export const Component = () => {
  const { t } = useTexts();
  return (
    <>
      <PageTitle title={t('area.title')} />
      <PageHeader title={t('area.title')} />
      <AreasView />
    </>
  );
};
