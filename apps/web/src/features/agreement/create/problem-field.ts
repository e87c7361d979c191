import type { WordedProblem } from '../../../shared/problems';

/** The fields of the form in the order of the page. */
export type FormField =
  | 'partner'
  | 'kind'
  | 'ownUnit'
  | 'area'
  | 'starts'
  | 'termKind'
  | 'ends'
  | 'renewalMonths'
  | 'noticeMonths'
  | 'responsible'
  | 'signedOn'
  | 'decidedOn'
  | 'originalKeptAt';

const FIELDS: Readonly<Record<string, FormField>> = {
  counterpart: 'partner',
  ownParty: 'ownUnit',
  parties: 'partner',
  'parties.0': 'partner',
  'parties.1': 'ownUnit',
  'term.kind': 'termKind',
  'term.starts': 'starts',
  'term.ends': 'ends',
  'term.renewalMonths': 'renewalMonths',
  'term.noticeMonths': 'noticeMonths',
};

/** The path of the API's input to the field of the form that shows the problem. */
export function formFieldOf(path: string): string {
  const plain = path.replace(/^(input|fields)\./, '').replace(/^fields\./, '');
  const known = Object.entries(FIELDS).find(([start]) => plain === start || plain.startsWith(`${start}.`));
  if (plain.startsWith('area')) return 'area';
  return plain.startsWith('parties.1') ? 'ownUnit' : (known?.[1] ?? plain);
}

export const onForm = (problems: readonly WordedProblem[]): readonly WordedProblem[] =>
  problems.map((problem) => ({ ...problem, path: formFieldOf(problem.path) }));
