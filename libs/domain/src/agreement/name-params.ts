import type { Params } from '../result';

/** A name for a message: Finnish under the key, Swedish under the key with `Sv`; nothing when nothing has the name. */
export const nameParams = (key: string, named: { readonly nameFi: string; readonly nameSv: string } | null | undefined): Params =>
  named ? { [key]: named.nameFi, [`${key}Sv`]: named.nameSv } : {};
