import { PageHeader } from '@kumppani/ui';
import { CoverageView } from '../features/coverage';
import { useTexts } from '../shared/language';
import { PageTitle } from '../shared/page-title';

export const Component = () => {
  const { t } = useTexts();
  return (
    <>
      <PageTitle title={t('coverage.title')} />
      <PageHeader title={t('coverage.title')} />
      <CoverageView />
    </>
  );
};
