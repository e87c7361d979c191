import { fork } from 'node:child_process';
import path from 'node:path';

const WORKER = path.join(import.meta.dirname, 'worker.cjs');

/** A worker process that is replaced when a mistake makes it hang or die. */
class MutationWorker {
  async #start() {
    this.child = fork(WORKER, [], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    await new Promise((resolve, reject) =>
      this.child.once('message', resolve).once('exit', () => reject(new Error('The worker did not start.'))),
    );
    this.child.removeAllListeners();
  }

  /** What killed the mutant, or null when nothing noticed. A hang and a crash count as noticed. */
  async judge(task, patienceMs) {
    if (!this.child) await this.#start();
    const { child } = this;
    return new Promise((resolve) => {
      const settle = (killedBy, isBroken) => {
        clearTimeout(timer);
        child.removeAllListeners();
        if (isBroken) {
          child.kill('SIGKILL');
          this.child = null;
        }
        resolve(killedBy);
      };
      const timer = setTimeout(() => settle('time', true), patienceMs);
      child.once('message', ({ killedBy }) => settle(killedBy, false));
      child.once('exit', () => settle('crash', true));
      child.send(task);
    });
  }

  stop() {
    this.child?.kill('SIGKILL');
  }
}

/** Judge all tasks with `size` processes; answers stand in the order of the tasks. */
export async function judgeAll(tasks, { size, patienceMs, onJudged = () => {} }) {
  const answers = new Array(tasks.length);
  let next = 0;
  const drain = async (worker) => {
    while (next < tasks.length) {
      const index = next++;
      answers[index] = await worker.judge(tasks[index], patienceMs);
      onJudged(index, answers[index]);
    }
  };
  const workers = Array.from({ length: Math.min(size, tasks.length) }, () => new MutationWorker());
  try {
    await Promise.all(workers.map(drain));
  } finally {
    for (const worker of workers) worker.stop();
  }
  return answers;
}
