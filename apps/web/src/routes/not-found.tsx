import { EmptyState, LinkButton } from '@kumppani/ui';
import { useTexts } from '../shared/language';
import { PageTitle } from '../shared/page-title';

/** GEN-404: missing and invisible look the same. */
export const NotFoundPage = () => {
  const { t } = useTexts();
  return (
    <>
      <PageTitle title={t('shell.notFoundTitle')} />
      <EmptyState
        title={t('shell.notFoundTitle')}
        text={t('problems.GEN-404')}
        action={<LinkButton href="/">{t('shell.toFrontPage')}</LinkButton>}
      />
    </>
  );
};

export const Component = NotFoundPage;
