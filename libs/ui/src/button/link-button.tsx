import type { ReactNode } from 'react';
import { Link } from 'react-aria-components';
import { buttonClasses, type ButtonTone } from './button';

export interface LinkButtonProps {
  readonly href: string;
  readonly tone?: ButtonTone;
  readonly size?: 'normal' | 'small';
  readonly children: ReactNode;
}

/** Looks like a button, is a link: for going somewhere. Client-side routing comes from the RouterProvider around the app. */
export const LinkButton = ({ href, tone = 'secondary', size = 'normal', children }: LinkButtonProps) => (
  <Link href={href} className={buttonClasses(tone, size)}>
    {children}
  </Link>
);
