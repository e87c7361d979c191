import { createContext, useContext } from 'react';
import type { SessionPersonFragment } from '../graphql/generated/graphql';

export interface Session {
  readonly person: SessionPersonFragment;
  /** The server's day: rules about "now" count from it, never from the clock of the device. */
  readonly today: string;
}

export const SessionContext = createContext<Session | null>(null);

export const useSession = (): Session => {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession needs a signed-in person around it.');
  return session;
};

/** the server says what the person may do; the web never works it out from the roles. */
export const useMay = (action: string): boolean => useSession().person.mayActions.some((one) => one.name === action && one.allowed);
