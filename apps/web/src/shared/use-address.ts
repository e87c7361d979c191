import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

export type AddressPatch = Readonly<Record<string, string | null>>;

/**
 * The state of a list lives in the address, so that a link shows what its sender saw.
 * A filter replaces the entry of the history; the back button leaves the page, as expected.
 */
export function useAddress(): { readonly read: (key: string) => string | null; readonly change: (patch: AddressPatch) => void } {
  const [params, setParams] = useSearchParams();
  const read = useCallback((key: string) => params.get(key), [params]);
  const change = useCallback(
    (patch: AddressPatch) => {
      setParams(
        (current) => {
          const next = new URLSearchParams(current);
          for (const [key, value] of Object.entries(patch)) {
            if (value === null || value === '') next.delete(key);
            else next.set(key, value);
          }
          return next;
        },
        { replace: true, preventScrollReset: true },
      );
    },
    [setParams],
  );
  return { read, change };
}
