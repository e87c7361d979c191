import { createBrowserRouter, type RouteObject } from 'react-router';
import { Frame } from './shell/frame';
import { PageFailure } from './shell/page-failure';
import { SignedIn } from './session/signed-in';
import { Shell } from './shell/shell';

/** One file per address, loaded when it is first visited. */
const PAGES: RouteObject[] = [
  { path: '/', lazy: () => import('../routes/start') },
  { path: '/kattavuus', lazy: () => import('../routes/coverage') },
  { path: '/sopimukset', lazy: () => import('../routes/agreements') },
  { path: '/sopimukset/uusi', lazy: () => import('../routes/new-agreement') },
  { path: '/sopimukset/:id', lazy: () => import('../routes/agreement') },
  { path: '/alueet', lazy: () => import('../routes/areas') },
  { path: '/alueet/:code', lazy: () => import('../routes/municipality') },
  { path: '/hallinta', lazy: () => import('../routes/administration') },
  { path: '*', lazy: () => import('../routes/not-found') },
];

/** A page that fails leaves the navigation standing; a frame that fails has only itself. */
export const ROUTES: RouteObject[] = [
  {
    element: <Frame />,
    ErrorBoundary: PageFailure,
    HydrateFallback: () => null,
    children: [
      { path: '/kirjaudu', lazy: () => import('../routes/sign-in') },
      {
        element: <SignedIn />,
        children: [{ element: <Shell />, children: [{ ErrorBoundary: PageFailure, children: PAGES }] }],
      },
    ],
  },
];

export const createRouter = () => createBrowserRouter(ROUTES);
