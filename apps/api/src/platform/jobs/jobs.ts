import { Logger, run, type Runner, type TaskList } from 'graphile-worker';

import type { Config } from '../config';
import type { Log } from '../http/log';

/** A task of the worker, with the times it runs by itself (cron, UTC) if any. */
export interface Job {
  readonly name: string;
  readonly cron?: string;
  run(): Promise<void>;
}

/** The job queue on PostgreSQL (graphile-worker). One runner a process; any number of processes share the work. */
export async function startJobs(config: Config, log: Log, jobs: readonly Job[]): Promise<Runner> {
  const taskList: TaskList = Object.fromEntries(jobs.map((job) => [job.name, () => job.run()]));
  const crontab = jobs.flatMap((job) => (job.cron ? [`${job.cron} ${job.name}`] : [])).join('\n');
  return run({
    connectionString: config.databaseUrl,
    concurrency: 2,
    noHandleSignals: true,
    maxPoolSize: 3,
    taskList,
    crontab,
    logger: jobLogger(log),
  });
}

/** What the queue says goes into our log; its own chatter only when asked for. */
function jobLogger(log: Log): Logger {
  const own = log.child({ part: 'jobs' });
  const levels = { error: 'error', warning: 'warn', info: 'debug', debug: 'debug' } as const;
  return new Logger(() => (level, message) => own[levels[level as keyof typeof levels] ?? 'debug'](message));
}
