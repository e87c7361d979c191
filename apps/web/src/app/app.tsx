import { ApolloProvider } from '@apollo/client/react';
import { useCallback, useState } from 'react';
import { RouterProvider as Router } from 'react-router/dom';
import type { Language } from '@kumppani/i18n';
import { ToastArea } from '@kumppani/ui';
import { LanguageProvider, useTexts } from '../shared/language';
import { createClient } from './apollo-client';
import { rememberLanguage, requestLanguage } from './chosen-language';
import { createRouter } from './router';
import { SessionLayer } from './session/session-layer';
import { SignInGate } from './sign-in-gate';

const createParts = () => {
  const gate = new SignInGate();
  return { gate, client: createClient({ gate, language: requestLanguage }), router: createRouter() };
};

const Toasts = () => {
  const { t } = useTexts();
  return <ToastArea label={t('screen.messages')} closeText={t('form.close')} />;
};

export const App = () => {
  const [{ gate, client, router }] = useState(createParts);
  const changeLanguage = useCallback(
    (language: Language) => {
      rememberLanguage(language);
      // Texts from the server come ready in the language of the request: everything shown is asked for again.
      void client.resetStore();
    },
    [client],
  );
  return (
    <ApolloProvider client={client}>
      <LanguageProvider initial={requestLanguage()} onChange={changeLanguage}>
        <Router router={router} />
        <SessionLayer gate={gate} />
        <Toasts />
      </LanguageProvider>
    </ApolloProvider>
  );
};
