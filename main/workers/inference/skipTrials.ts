import childProcess from 'node:child_process';
import { EventEmitter } from 'node:events';
import { syncBuiltinESMExports } from 'node:module';

/** What node-llama-cpp says to the process in which it tries a back end, and what that answers when all is well. */
const answers: Readonly<Record<string, string>> = { start: 'loaded', test: 'done' };

class PassedTrial extends EventEmitter {
  exitCode: number | null = null;
  readonly stdout = null;
  readonly stderr = null;

  constructor() {
    super();
    setImmediate(() => this.emit('message', { type: 'ready' }));
  }

  send({ type }: { readonly type: string }): void {
    const answer = answers[type];
    setImmediate(() => {
      if (answer !== undefined) this.emit('message', { type: answer });
      else if (type === 'exit') this.#exit();
    });
  }

  kill(): boolean {
    this.#exit();
    return true;
  }

  #exit(): void {
    if (this.exitCode !== null) return;
    this.exitCode = 0;
    this.emit('exit', 0);
  }
}

/**
 * node-llama-cpp tries a back end in a process of its own before it loads it, started as plain Node. An installed application
 * with its RunAsNode fuse off is no plain Node: there every trial would fail, and no back end count as working. It is not
 * needed here: this process is itself one that may end, and main learns from that what not to try again.
 */
export function skipTrials(): void {
  const { fork } = childProcess;
  Object.assign(childProcess, {
    fork: (...args: Parameters<typeof fork>) =>
      String(args[0]).endsWith('testBindingBinary.js') ? new PassedTrial() : fork(...args),
  });
  syncBuiltinESMExports();
}
