/**
 * Every text of the interface, by feature: `messages/<language>/<feature>.ts`.
 *
 * To add a text: write it here in Finnish first (this file's type is the source of all keys), then under the same key in
 * `sv` and `en`; the compiler and `messages.spec.ts` list what is missing, what is extra and where a {{param}} differs.
 * Plurals: `rows_one`, `rows_other`, asked for as `t('x.rows', { count })`. Values come ready formatted (see `format/`).
 * To add a feature: one file per language and one line in each `index.ts`.
 */
import { access } from './access';
import { agreement } from './agreement';
import { area } from './area';
import { coverage } from './coverage';
import { form } from './form';
import { format } from './format';
import { history } from './history';
import { missingFacts, nextSteps } from './next-step';
import { problems } from './problems';
import { reasons } from './reasons';
import { screen } from './screen';
import { settings } from './settings';
import { shell } from './shell';
import { signIn } from './sign-in';

export const fi = {
  access,
  agreement,
  area,
  coverage,
  form,
  format,
  history,
  missingFacts,
  nextSteps,
  problems,
  reasons,
  screen,
  settings,
  shell,
  signIn,
};
