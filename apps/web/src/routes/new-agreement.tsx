import { useSearchParams } from 'react-router';
import { PageHeader } from '@kumppani/ui';
import { NewAgreement } from '../features/agreement';
import { useTexts } from '../shared/language';
import { PageTitle } from '../shared/page-title';

export const Component = () => {
  const { t } = useTexts();
  const [address] = useSearchParams();
  const title = t(address.get('tapa') === 'olemassa' ? 'agreement.page.recordExisting' : 'agreement.page.create');
  return (
    <>
      <PageTitle title={title} />
      <PageHeader title={title} />
      <NewAgreement />
    </>
  );
};
