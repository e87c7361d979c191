import type { Messages } from '../../message-key';
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

export const sv: Messages = {
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
