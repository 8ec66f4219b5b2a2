import { utilityProcess } from 'electron';
import { type WorkerName, workerEntry, workerEnvironment, workerHeap } from './entries.ts';
import type { WorkerProcess } from './host.ts';

/** A worker in Electron's own kind of child process. */
export function spawnUtilityProcess(name: WorkerName): WorkerProcess {
  const child = utilityProcess.fork(workerEntry(name), [], {
    serviceName: `Cloister ${name}`,
    execArgv: [`--max-old-space-size=${workerHeap[name]}`],
    env: { ...process.env, ...workerEnvironment[name] },
    stdio: process.env.CLOISTER_DEBUG ? 'inherit' : 'ignore',
  });
  return {
    pid: () => child.pid,
    post: (message) => child.postMessage(message),
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => child.once('exit', () => listener()),
    // Electron's `kill` asks politely, which a process inside a native call does not hear.
    kill: () => {
      if (child.pid === undefined || process.platform === 'win32') child.kill();
      else process.kill(child.pid, 'SIGKILL');
    },
  };
}
