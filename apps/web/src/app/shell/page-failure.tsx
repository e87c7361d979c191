import { Banner, Button } from '@kumppani/ui';
import { useTexts } from '../../shared/language';

/** GEN-500 of the page itself: the fault stays inside the page, and the way out is plain. */
export const PageFailure = () => {
  const { t } = useTexts();
  return (
    <Banner
      tone="negative"
      role="alert"
      title={t('shell.errorTitle')}
      actions={<Button onPress={() => window.location.reload()}>{t('shell.reload')}</Button>}
    >
      {t('shell.errorText')}
    </Banner>
  );
};
