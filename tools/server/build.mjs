import { programOf, ROOT, runNode } from '../process/run-tool.mjs';
import { StartProblem } from './launch-settings.mjs';

/** Build both applications. What has not changed since the last build comes from Nx's cache in a second. */
export async function build(projects = ['api', 'web']) {
  const { status, output } = await runNode(programOf('nx'), ['run-many', '-t', 'build', '-p', projects.join(','), '--outputStyle=static']);
  if (status === 0) return;
  const advice = /EACCES|Permission denied/.test(output)
    ? `\nThe build writes under ${ROOT}: start Kumppani as the user who owns that folder.`
    : '';
  throw new StartProblem(`The build failed:\n${output.trim()}${advice}`);
}
