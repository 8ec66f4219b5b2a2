import { fork } from 'node:child_process';
import { type WorkerName, workerEntry, workerEnvironment, workerHeap } from './entries.ts';
import type { WorkerProcess } from './host.ts';
import type { FromWorker } from './protocol.ts';

/** A worker on plain Node, for the command line and the tests. The window uses `utilityProcess.ts`. */
export function spawnChildProcess(name: WorkerName): WorkerProcess {
  const child = fork(workerEntry(name), [], {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${workerHeap[name]}`],
    env: { ...process.env, ...workerEnvironment[name] },
    // Native libraries print to both; nothing of that belongs on the user's terminal.
    stdio: ['ignore', 'ignore', process.env.CLOISTER_DEBUG ? 'inherit' : 'ignore', 'ipc'],
  });
  return {
    pid: () => child.pid,
    post: (message) => {
      if (child.connected) child.send(message, () => undefined);
    },
    onMessage: (listener) => child.on('message', (message) => listener(message as FromWorker)),
    onExit: (listener) => {
      // A process that could not be started has an error and no exit.
      child.once('error', listener);
      child.once('exit', () => {
        child.removeListener('error', listener);
        listener();
      });
    },
    kill: () => child.kill('SIGKILL'),
  };
}
