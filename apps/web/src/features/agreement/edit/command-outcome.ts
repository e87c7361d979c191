import type { UpdateAgreementMutation } from '../../../graphql/generated/graphql';

/** What every command on an agreement may answer. */
export type CommandOutcome = UpdateAgreementMutation['updateAgreement'];
export type CommandRefusal = Exclude<CommandOutcome, { __typename: 'Agreement' }>;
export type Stale = Extract<CommandOutcome, { __typename: 'StaleVersion' }>;

export const isDone = (outcome: CommandOutcome | undefined): boolean => outcome?.__typename === 'Agreement';
export const isStale = (outcome: CommandOutcome | undefined): outcome is Stale => outcome?.__typename === 'StaleVersion';
