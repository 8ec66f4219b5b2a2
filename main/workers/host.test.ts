import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { AppError } from '../contract/errors.ts';
import { createHost, type WorkerProcess } from './host.ts';
import { spawnInMemory } from './testing.ts';

type Trial = {
  readonly double: { readonly params: number; readonly event: never; readonly result: number };
  readonly count: { readonly params: number; readonly event: number; readonly result: null };
  readonly wait: { readonly params: null; readonly event: never; readonly result: null };
  readonly crash: { readonly params: null; readonly event: never; readonly result: null };
  readonly fail: { readonly params: null; readonly event: never; readonly result: null };
};

function trialWorker(started: { count: number; cancelled: number }): WorkerProcess {
  started.count += 1;
  return spawnInMemory<Trial>((exit) => ({
    double: (value) => value * 2,
    count: (value, { emit }) => {
      for (let step = 1; step <= value; step += 1) emit(step);
      return null;
    },
    wait: (_, { signal }) =>
      new Promise((_, reject) =>
        signal.addEventListener('abort', () => {
          started.cancelled += 1;
          reject(signal.reason);
        }),
      ),
    crash: () => {
      exit();
      return new Promise(() => undefined);
    },
    fail: () => {
      throw new AppError('pdf-damaged', 'x', { page: 3 });
    },
  }));
}

function trialHost() {
  const started = { count: 0, cancelled: 0 };
  const host = createHost<Trial>({ spawn: () => trialWorker(started), soundAfter: 'result' });
  return { host, started };
}

/** The time of this process, in which a minute takes no time. */
function pretendTime(t: TestContext) {
  let now = 0;
  t.mock.method(performance, 'now', () => now);
  t.mock.timers.enable({ apis: ['setInterval'] });
  const rest = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  return {
    async pass(milliseconds: number): Promise<void> {
      for (let end = now + milliseconds; now < end; ) {
        now += 1_000;
        t.mock.timers.tick(1_000);
        // A ping and its answer take a turn of the event loop each.
        for (let turn = 0; turn < 4; turn += 1) await rest();
      }
    },
    /** Clocks of some systems go on meanwhile, timers of none. */
    sleep(milliseconds: number): void {
      now += milliseconds;
    },
  };
}

const withCode = (code: string) => (error: unknown) => error instanceof AppError && error.code === code;

test('results and events reach the call they belong to, in order', async () => {
  const { host } = trialHost();
  const seen: number[] = [];
  const [doubled] = await Promise.all([
    host.call('double', 21),
    host.call('count', 3, { onEvent: (step) => seen.push(step) }),
  ]);
  assert.equal(doubled, 42);
  assert.deepEqual(seen, [1, 2, 3]);
});

test('an error keeps its code and values over the wire', async () => {
  const { host } = trialHost();
  await assert.rejects(
    host.call('fail', null),
    (error) => withCode('pdf-damaged')(error) && error instanceof AppError && error.values?.page === 3,
  );
});

test('a crash fails the open call with a code, and the next call gets a new process', async () => {
  const { host, started } = trialHost();
  await assert.rejects(host.call('crash', null), withCode('worker-crashed'));
  assert.equal(await host.call('double', 4), 8);
  assert.equal(started.count, 2);
});

test('three crashes in a row stop the restarting until a person asks again', async () => {
  const { host, started } = trialHost();
  for (let crash = 0; crash < 3; crash += 1) await assert.rejects(host.call('crash', null), withCode('worker-crashed'));
  await assert.rejects(host.call('double', 1), withCode('worker-gave-up'));
  assert.equal(started.count, 3);
  host.forgive();
  assert.equal(await host.call('double', 1), 2);
});

test('a cancelled call rejects with its own reason and the worker hears of it', async () => {
  const { host, started } = trialHost();
  await host.call('double', 1);
  const controller = new AbortController();
  const reason = new Error('mine');
  const waiting = host.call('wait', null, { signal: controller.signal });
  setImmediate(() => controller.abort(reason));
  await assert.rejects(waiting, (error) => error === reason);
  assert.equal(await host.call('double', 2), 4);
  assert.equal(started.cancelled, 1);
  assert.equal(started.count, 1, 'a worker that lets go is not restarted');
});

test('a call that is cancelled while the process starts does not take the next one with it', async () => {
  const worker = trialWorker({ count: 0, cancelled: 0 });
  // A real process hears nothing before it has started, which takes longer here than a cancelled call is given.
  const started = setTimeout(100);
  const host = createHost<Trial>({
    spawn: () => ({
      ...worker,
      post: (message) => void started.then(() => worker.post(message)),
      onMessage: (listener) => worker.onMessage((message) => void started.then(() => listener(message))),
    }),
    soundAfter: 'result',
    cancelGrace: 50,
  });
  const controller = new AbortController();
  const cancelled = host.call('wait', null, { signal: controller.signal });
  controller.abort(new Error('not any more'));
  await assert.rejects(cancelled, /not any more/);
  assert.equal(await host.call('double', 2), 4);
});

test('stopping on purpose is no crash', async () => {
  const { host } = trialHost();
  await host.call('double', 1);
  for (let round = 0; round < 4; round += 1) {
    await host.stop();
    assert.equal(await host.call('double', 1), 2);
  }
});

test('a process that says nothing for the limit is hung, one that is busy and answers is not', async (t) => {
  const time = pretendTime(t);
  const ends: (() => void)[] = [];
  const silent: WorkerProcess = {
    pid: () => 1,
    post: () => undefined,
    onMessage: () => undefined,
    onExit: (listener) => ends.push(listener),
    kill: () => ends[0]?.(),
  };
  const host = createHost<Trial>({ spawn: () => silent, soundAfter: 'result' });
  const hung = assert.rejects(host.call('wait', null), withCode('worker-hung'));
  const controller = new AbortController();
  const { host: sound, started } = trialHost();
  const waiting = assert.rejects(sound.call('wait', null, { signal: controller.signal }));
  await time.pass(40_000);
  await hung;
  controller.abort();
  await waiting;
  assert.equal(await sound.call('double', 2), 4);
  assert.equal(started.count, 1);
});

test('a computer that slept for an hour in the middle of a call takes no process for hung', async (t) => {
  const time = pretendTime(t);
  const { host, started } = trialHost();
  const controller = new AbortController();
  const waiting = host.call('wait', null, { signal: controller.signal });
  const ended = assert.rejects(waiting, (error) => error === controller.signal.reason);
  await time.pass(4_000);
  time.sleep(3_600_000);
  await time.pass(10_000);
  controller.abort();
  await ended;
  assert.equal(await host.call('double', 2), 4);
  assert.equal(started.count, 1);
});
