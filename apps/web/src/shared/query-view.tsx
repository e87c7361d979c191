import type { ReactNode } from 'react';
import { Banner, Button, Skeleton } from '@kumppani/ui';
import { useTexts } from './language';
import { failureText } from './problems';

export interface QueryViewProps<Data> {
  /** The answer, or the one before it while a new one is on its way, so that the page does not blink. */
  readonly data: Data | null | undefined;
  readonly error: unknown;
  readonly onRetry: () => void;
  readonly children: (data: Data) => ReactNode;
}

/** Loading, failing and showing: the same on every page. */
export const QueryView = <Data,>({ data, error, onRetry, children }: QueryViewProps<Data>) => {
  const texts = useTexts();
  if (error) {
    return (
      <>
        <Banner tone="negative" role="alert" actions={<Button onPress={onRetry}>{texts.t('shell.retry')}</Button>}>
          {failureText(error, texts)}
        </Banner>
        {data ? children(data) : null}
      </>
    );
  }
  if (!data) return <Skeleton label={texts.t('shell.loading')} />;
  return children(data);
};
