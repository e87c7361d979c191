// Is a process that a file remembers still the same one? A number alone does not tell: numbers are reused, and a killed process whose
// parent never collects it (PID 1 of many containers) stays visible as a zombie.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

/** The fields of /proc/PID/stat after the name (which may itself hold spaces and brackets), or null where there is no such file. */
function statFields(pid) {
  try {
    const text = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

/** True when a process with this number runs and is not a zombie. A process of another account counts as running. */
export function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code === 'ESRCH') return false;
  }
  const state = statFields(pid)?.[0];
  return state !== 'Z' && state !== 'X';
}

/** What tells two processes with the same number apart: the clock tick at which it started. Empty where the system does not say. */
export function startTick(pid) {
  return statFields(pid)?.[19] ?? '';
}

/** Name the running process so that it can be recognised later. */
export const thisProcess = () => ({ pid: process.pid, tick: startTick(process.pid) });

/** True when the remembered process still runs. */
export const isSameAlive = (known) => Boolean(known) && isAlive(known.pid) && startTick(known.pid) === known.tick;

/** The command line of a process, or an empty text when the system does not tell it. */
export function commandLine(pid) {
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    if (process.platform === 'linux' || process.platform === 'win32') return '';
    return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
  }
}
