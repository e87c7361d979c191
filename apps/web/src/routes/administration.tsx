import { PageHeader } from '@kumppani/ui';
import { AdministrationView } from '../features/administration';
import { useTexts } from '../shared/language';
import { PageTitle } from '../shared/page-title';

export const Component = () => {
  const { t } = useTexts();
  return (
    <>
      <PageTitle title={t('screen.administration.title')} />
      <PageHeader title={t('screen.administration.title')} />
      <AdministrationView />
    </>
  );
};
