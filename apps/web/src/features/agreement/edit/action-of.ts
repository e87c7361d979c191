export interface Action {
  readonly name: string;
  readonly allowed: boolean;
  readonly reason: string | null;
}

/** what the server says of an action; an action that it does not name does not exist for this person. */
export const actionOf = (actions: readonly Action[], name: string): Action | null => actions.find((action) => action.name === name) ?? null;

export const isAllowed = (actions: readonly Action[], name: string): boolean => actionOf(actions, name)?.allowed ?? false;
