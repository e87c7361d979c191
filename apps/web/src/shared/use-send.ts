import { useState } from 'react';
import { useTexts } from './language';
import { failureText, problemsOf, type Outcome, type WordedProblem } from './problems';

interface Done<Name extends string> {
  readonly __typename: Name;
}

export interface Sending<Name extends string> {
  readonly problems: readonly WordedProblem[];
  readonly isPending: boolean;
  /** True when the answer is the wanted one; otherwise `problems` says why not. */
  readonly run: (send: () => Promise<Done<Name> | Outcome | undefined>) => Promise<boolean>;
  /** Problems that are known before anything is sent. */
  readonly refuse: (problems: readonly WordedProblem[]) => void;
}

/** One command: pending, refused with worded problems, or done. `done` is the type that the command answers when it was done. */
export function useSend<Name extends string>(done: Name): Sending<Name> {
  const texts = useTexts();
  const [problems, setProblems] = useState<readonly WordedProblem[]>([]);
  const [isPending, setPending] = useState(false);
  const isDone = (answer: Done<Name> | Outcome): answer is Done<Name> => answer.__typename === done;
  const run: Sending<Name>['run'] = async (send) => {
    setPending(true);
    try {
      const answer = await send();
      setProblems(!answer || isDone(answer) ? [] : problemsOf(answer));
      return answer !== undefined && isDone(answer);
    } catch (error) {
      setProblems([{ code: 'GEN-500', message: failureText(error, texts), path: '', warning: false }]);
      return false;
    } finally {
      setPending(false);
    }
  };
  return { problems, isPending, run, refuse: setProblems };
}
