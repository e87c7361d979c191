import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { applyTheme, currentTheme, followDevice } from './app/theme';
import { rememberLanguage, requestLanguage } from './app/chosen-language';

applyTheme(currentTheme());
followDevice();
rememberLanguage(requestLanguage());

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
