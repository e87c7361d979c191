import { LinkButton, PageHeader } from '@kumppani/ui';
import { AgreementList } from '../features/agreement';
import { useTexts } from '../shared/language';
import { PageTitle } from '../shared/page-title';
import { useMay } from '../shared/session';

export const Component = () => {
  const { t } = useTexts();
  const mayCreate = useMay('agreement.create');
  return (
    <>
      <PageTitle title={t('agreement.page.title')} />
      <PageHeader
        title={t('agreement.page.title')}
        actions={
          mayCreate ? (
            <>
              <LinkButton href="/sopimukset/uusi?tapa=olemassa">{t('agreement.page.recordExisting')}</LinkButton>
              <LinkButton href="/sopimukset/uusi" tone="primary">
                {t('agreement.page.create')}
              </LinkButton>
            </>
          ) : null
        }
      />
      <AgreementList />
    </>
  );
};
