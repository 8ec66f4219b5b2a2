import { utilityProcess } from 'electron';
import { type WorkerName, workerEntry, workerEnvironment, workerHeap } from './entries.ts';
import type { WorkerProcess } from './host.ts';

/** A worker in Electron's own kind of child process. */
export function spawnUtilityProcess(name: WorkerName): WorkerProcess {
  const child = utilityProcess.fork(workerEntry(name), [], {
    serviceName: `Cloister ${name}`,
    // These are switches of Chromium's: options of V8 count only inside this one.
    execArgv: [`--js-flags=--max-old-space-size=${workerHeap[name]}`],
    env: { ...process.env, ...workerEnvironment[name] },
    stdio: process.env.CLOISTER_DEBUG ? 'inherit' : 'ignore',
  });
  // A heap that is full is told of here, and an error that nobody listens to would be thrown in main. `exit` follows.
  child.on('error', () => undefined);

  function kill(): void {
    if (child.pid === undefined || process.platform === 'win32') {
      child.kill();
      return;
    }
    // Electron's `kill` asks politely, which a process inside a native call does not hear.
    try {
      process.kill(child.pid, 'SIGKILL');
    } catch {
      // It ended by itself, and `exit` is on its way.
    }
  }

  return {
    pid: () => child.pid,
    post: (message) => child.postMessage(message),
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => child.once('exit', () => listener()),
    // One that is still being started has no id yet, and cannot be killed before it has.
    kill: () => {
      if (child.pid === undefined) child.once('spawn', kill);
      else kill();
    },
  };
}
