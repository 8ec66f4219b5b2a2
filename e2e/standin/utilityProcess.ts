import { type ChildProcess, fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { basename } from 'node:path';
import type Electron from 'electron';
import { workerMetrics } from './app.ts';
import { type EventOf, subset } from './subset.ts';

type Members = Pick<Electron.UtilityProcess, 'kill' | 'pid' | 'postMessage'>;
type ProcessEvent<Name extends string> = EventOf<Electron.UtilityProcess, Name>;

const prelude = new URL('./parentPort.ts', import.meta.url).href;

class StandInProcess extends EventEmitter implements Members {
  readonly #child: ChildProcess;
  /** As in Electron, a process that is still being started has no id, and cannot be killed. */
  #hasSpawned = false;

  constructor(path: string, args: readonly string[], options: Electron.ForkOptions) {
    super();
    const stdio = options.stdio === 'ignore' ? 'ignore' : 'inherit';
    const child = fork(path, args, {
      serialization: 'advanced',
      execArgv: ['--import', prelude, ...(options.execArgv ?? []).flatMap(asNodeHasIt)],
      stdio: ['ignore', stdio, stdio, 'ipc'],
      ...(options.env && { env: { ...options.env } }),
      ...(options.cwd !== undefined && { cwd: options.cwd }),
    });
    this.#child = child;
    const name = options.serviceName ?? basename(path);
    child.once('spawn', () => {
      this.#hasSpawned = true;
      if (child.pid !== undefined) workerMetrics.set(child.pid, metricOf(child.pid, name));
      this.emit('spawn' satisfies ProcessEvent<'spawn'>);
    });
    child.on('message', (message) => this.emit('message' satisfies ProcessEvent<'message'>, message));
    // One that could not be started exits, too.
    child.on('error', () => child.exitCode === null && child.pid === undefined && this.#exited(1));
    child.once('exit', (code, signal) => {
      // What V8 cannot go on from, such as a heap that is full, ends Node so.
      if (signal === 'SIGABRT') this.emit('error' satisfies ProcessEvent<'error'>, 'FatalError', '', '');
      this.#exited(code ?? 1);
    });
  }

  get pid(): number | undefined {
    const isRunning = this.#hasSpawned && this.#child.exitCode === null && this.#child.signalCode === null;
    return isRunning ? this.#child.pid : undefined;
  }

  postMessage(message: unknown): void {
    if (this.#child.connected) this.#child.send(message as object, () => undefined);
  }

  kill(): boolean {
    return this.pid !== undefined && this.#child.kill();
  }

  #exited(code: number): void {
    if (this.#child.pid !== undefined) workerMetrics.delete(this.#child.pid);
    this.emit('exit' satisfies ProcessEvent<'exit'>, code);
  }
}

export const utilityProcess = subset('utilityProcess', {
  fork: (path: string, args: readonly string[] = [], options: Electron.ForkOptions = {}) =>
    new StandInProcess(path, args, options),
} satisfies Record<keyof Pick<typeof Electron.utilityProcess, 'fork'>, unknown>);

/** Chromium's switches reach a utility process; Node would refuse to start with one that it does not know. */
function asNodeHasIt(argument: string): readonly string[] {
  const flags = '--js-flags=';
  if (!argument.startsWith(flags)) throw new Error(`execArgv ${argument} is not in the stand-in (e2e/standin)`);
  return argument.slice(flags.length).split(' ');
}

function metricOf(pid: number, name: string): Electron.ProcessMetric {
  return {
    pid,
    type: 'Utility',
    name,
    creationTime: Date.now(),
    cpu: { percentCPUUsage: 0, idleWakeupsPerSecond: 0 },
    memory: { workingSetSize: 0, peakWorkingSetSize: 0 },
  };
}
