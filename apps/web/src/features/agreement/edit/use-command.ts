import { useState } from 'react';
import { useTexts } from '../../../shared/language';
import { failureText, problemsOf, type WordedProblem } from '../../../shared/problems';
import type { CommandOutcome } from './command-outcome';

export interface Command {
  readonly problems: readonly WordedProblem[];
  readonly isPending: boolean;
  /** True when it was done. */
  readonly run: (send: () => Promise<CommandOutcome | undefined>) => Promise<boolean>;
}

/** One command of a dialog: pending, refused with problems, or done. */
export function useCommand(): Command {
  const texts = useTexts();
  const [problems, setProblems] = useState<readonly WordedProblem[]>([]);
  const [isPending, setPending] = useState(false);
  const run: Command['run'] = async (send) => {
    setPending(true);
    try {
      const outcome = await send();
      const refused = outcome && outcome.__typename !== 'Agreement' ? problemsOf(outcome) : [];
      setProblems(refused);
      return outcome?.__typename === 'Agreement';
    } catch (error) {
      setProblems([{ code: 'GEN-500', message: failureText(error, texts), path: '', warning: false }]);
      return false;
    } finally {
      setPending(false);
    }
  };
  return { problems, isPending, run };
}
