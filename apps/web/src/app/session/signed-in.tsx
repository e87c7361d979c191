import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { Banner, Button, Spinner } from '@kumppani/ui';
import { SessionDocument } from '../../graphql/generated/graphql';
import { useTexts } from '../../shared/language';
import { failureText } from '../../shared/problems';
import { SessionContext } from '../../shared/session';

/** Who the person is, before anything else is shown. Without a session the way leads to the sign-in page and back here. */
export const SignedIn = () => {
  const texts = useTexts();
  const location = useLocation();
  const query = useQuery(SessionDocument);
  const data = query.data ?? query.previousData;
  const session = useMemo(() => (data?.me ? { person: data.me, today: data.today } : null), [data]);

  if (session) {
    return (
      <SessionContext value={session}>
        <Outlet />
      </SessionContext>
    );
  }
  if (data) {
    const back = `${location.pathname}${location.search}`;
    return <Navigate to={back === '/' ? '/kirjaudu' : `/kirjaudu?paluu=${encodeURIComponent(back)}`} replace />;
  }
  if (query.error) {
    return (
      <Banner tone="negative" role="alert" actions={<Button onPress={() => void query.refetch()}>{texts.t('shell.retry')}</Button>}>
        {failureText(query.error, texts)}
      </Banner>
    );
  }
  return <Spinner label={texts.t('shell.loading')} />;
};
