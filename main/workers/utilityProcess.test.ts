import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { registerHooks } from 'node:module';
import { test } from 'node:test';

/** Electron's process object as `electron.d.ts` has it: without an id, and not to be killed, until `spawn`. */
class FakeProcess extends EventEmitter {
  pid: number | undefined;
  kills = 0;
  kill(): boolean {
    if (this.pid === undefined) return false;
    this.kills += 1;
    return true;
  }
}

let forked = new FakeProcess();
let options: { readonly execArgv?: readonly string[] } = {};
const fake = {
  fork: (_path: string, _args: readonly string[], given: typeof options): FakeProcess => {
    options = given;
    forked = new FakeProcess();
    return forked;
  },
};

Object.assign(globalThis, { fakeUtilityProcess: fake });
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron'
      ? { url: 'data:text/javascript,export const utilityProcess = globalThis.fakeUtilityProcess', shortCircuit: true }
      : next(specifier, context),
});
const { spawnUtilityProcess } = await import('./utilityProcess.ts');

async function realProcess(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], { stdio: 'ignore' });
  await once(child, 'spawn');
  return child;
}

test('a worker that is stopped while it is still being started ends', async () => {
  const worker = spawnUtilityProcess('parsing');
  worker.kill();
  const child = await realProcess();
  const exited = once(child, 'exit');
  forked.pid = child.pid;
  forked.emit('spawn');
  if (process.platform === 'win32') assert.equal(forked.kills, 1);
  else assert.deepEqual(await exited, [null, 'SIGKILL']);
  child.kill();
});

test('stopping a worker that has just ended is no error', async () => {
  const worker = spawnUtilityProcess('parsing');
  const child = await realProcess();
  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  await exited;
  forked.pid = child.pid;
  worker.kill();
});

test('a document that fills the heap of its worker throws nothing in main', () => {
  const ends: string[] = [];
  spawnUtilityProcess('parsing').onExit(() => ends.push('exit'));
  forked.emit('error', 'FatalError', 'location', 'report');
  forked.emit('exit', 6);
  assert.deepEqual(ends, ['exit']);
});

test('the limit of the heap is said in the one way that reaches V8 there', () => {
  spawnUtilityProcess('parsing');
  assert.deepEqual(options.execArgv, ['--js-flags=--max-old-space-size=1024']);
});
