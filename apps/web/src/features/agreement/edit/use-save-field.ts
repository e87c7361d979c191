import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { UpdateAgreementDocument, type AgreementChangesInput } from '../../../graphql/generated/graphql';
import { useTexts } from '../../../shared/language';
import { areOnlyWarnings, failureText, problemsOf, type WordedProblem } from '../../../shared/problems';
import { isDone, isStale, type CommandOutcome, type Stale } from './command-outcome';

export interface SaveOptions {
  readonly version?: number;
  readonly acceptedWarnings?: string[];
  readonly reason?: string;
}

export interface FieldSaving {
  readonly isSaving: boolean;
  /** The instant of the last save, for the quiet "Tallennettu 14.05". */
  readonly savedAt: Date | null;
  readonly problems: readonly WordedProblem[];
  /** Somebody changed the same field meanwhile. */
  readonly conflict: Stale | null;
  readonly canAccept: boolean;
  readonly save: (changes: AgreementChangesInput, options?: SaveOptions) => Promise<boolean>;
  readonly forget: () => void;
}

const refusedProblems = (outcome: CommandOutcome | undefined): readonly WordedProblem[] => {
  if (!outcome || outcome.__typename === 'Agreement') return [];
  return isStale(outcome) && outcome.conflicts.length > 0 ? [] : problemsOf(outcome);
};

/** each field is saved when it is left. The answer carries the whole record, so the page shows what was stored. */
export function useSaveField(id: string, version: number): FieldSaving {
  const texts = useTexts();
  const [update, { loading }] = useMutation(UpdateAgreementDocument);
  const [outcome, setOutcome] = useState<CommandOutcome>();
  const [failure, setFailure] = useState<WordedProblem | null>(null);
  const [savedAt, setSavedAt] = useState<Date | null>(null);

  const save = async (changes: AgreementChangesInput, options: SaveOptions = {}): Promise<boolean> => {
    setFailure(null);
    const { version: onVersion = version, acceptedWarnings = [], reason = null } = options;
    try {
      const { data } = await update({ variables: { input: { id, version: onVersion, changes, acceptedWarnings, reason } } });
      setOutcome(data?.updateAgreement);
      if (isDone(data?.updateAgreement)) setSavedAt(new Date());
      return isDone(data?.updateAgreement);
    } catch (error) {
      setFailure({ code: 'GEN-500', message: failureText(error, texts), path: '', warning: false });
      return false;
    }
  };
  const problems = failure ? [failure] : refusedProblems(outcome);
  const conflict = isStale(outcome) && outcome.conflicts.length > 0 ? outcome : null;
  const forget = () => {
    setOutcome(undefined);
    setFailure(null);
  };
  return { isSaving: loading, savedAt, problems, conflict, canAccept: areOnlyWarnings(problems), save, forget };
}
