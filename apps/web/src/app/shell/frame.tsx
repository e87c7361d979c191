import { Outlet, useHref, useNavigate } from 'react-router';
import { RouterProvider } from '@kumppani/ui';

/** Links inside the components of libs/ui go through the router. */
export const Frame = () => {
  const navigate = useNavigate();
  return (
    <RouterProvider navigate={(href) => void navigate(href)} useHref={useHref}>
      <Outlet />
    </RouterProvider>
  );
};
