import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { AppError } from '../contract/errors.ts';
import type { GpuProblem, ModelState } from '../contract/models.ts';
import { createHost, type WorkerProcess } from '../workers/host.ts';
import type { GpuChoice, InferenceMethods } from '../workers/methods.ts';
import { spawnInMemory } from '../workers/testing.ts';
import { createDeviceProvider } from './device.ts';
import type { EngineSettings } from './loads.ts';

const LAYERS = 33;
const never = new Promise<never>(() => undefined);

/** What goes wrong on the GPU with so many layers on it: the process ends, is silent, or says that it cannot. */
type Trouble = (layers: number) => 'dies' | 'rejects' | null;

const fine: Trouble = () => null;
const always: Trouble = () => 'dies';

type Gpu = { readonly starting?: 'dies'; readonly loading?: Trouble; readonly answering?: Trouble };

/** An inference process as llama.cpp makes it on a computer whose GPU does what `gpu` says; the rest of it works. */
function fakeWorker(gpu: Gpu, tried: GpuChoice[]): WorkerProcess {
  return spawnInMemory<InferenceMethods>((die) => {
    let onGpu = 0;
    const ended = async (): Promise<never> => {
      // What was said before has time to arrive.
      await wait(2);
      die();
      return never;
    };
    const meets = async (trouble: Trouble = fine, error: AppError): Promise<void> => {
      const what = onGpu > 0 ? trouble(onGpu) : null;
      if (what === 'dies') await ended();
      if (what === 'rejects') throw error;
    };
    return {
      async load({ gpu: { backend, layers }, contextSize, threads }, { emit }) {
        tried.push({ backend, layers });
        onGpu = backend === 'cpu' ? 0 : Math.min(layers ?? LAYERS, LAYERS);
        if (onGpu > 0) {
          emit({ kind: 'gpu-starting' });
          if (gpu.starting) await ended();
          emit({ kind: 'gpu', layers: onGpu });
        }
        await meets(gpu.loading, new AppError('model-failed'));
        emit({ kind: 'progress', fraction: 1 });
        const place = { layers: onGpu, ofLayers: LAYERS, device: 'Fake 4070', backend: 'vulkan' as const, bytes: 1 };
        return {
          bytes: 1,
          architecture: 'llama',
          formatSource: 'family',
          thinking: 'never',
          contextSize: contextSize ?? 8_192,
          threads: threads ?? 1,
          gpu: onGpu > 0 ? place : null,
          gpuProblem: backend === 'cpu' ? 'turned-off' : null,
          kept: null,
        };
      },
      async answer(_, { emit }) {
        emit({ kind: 'text', text: 'Thirty' });
        await meets(gpu.answering, new AppError('worker-crashed', 'the GPU failed'));
        emit({ kind: 'text', text: ' days.' });
        return {
          reason: 'end',
          tokens: { prompt: 9, reused: 0, generated: 21 },
          milliseconds: { firstToken: 100, total: 2_100 },
        };
      },
      countTokens: ({ texts }) => texts.map(({ length }) => length),
      unload: () => null,
      extract: () => '{}',
      hardware: () => never,
      inspect: () => never,
      inspectAdapter: () => never,
    };
  });
}

function setUp(gpu: Gpu, chosen: Partial<EngineSettings> = {}) {
  const tried: GpuChoice[] = [];
  const processes: WorkerProcess[] = [];
  const host = createHost<InferenceMethods>({
    spawn() {
      const process = fakeWorker(gpu, tried);
      processes.push(process);
      return process;
    },
    soundAfter: 'result',
  });
  let settings: EngineSettings = {
    contextSize: null,
    backend: null,
    gpuLayers: null,
    idleMinutes: null,
    keepInMemory: false,
    ...chosen,
  };
  const uses: (number | null)[] = [];
  const device = createDeviceProvider({
    host,
    settings: () => settings,
    onAnswered: ({ tokensPerSecond }) => uses.push(tokensPerSecond),
  });
  const states: ModelState[] = [];
  device.onState((state) => states.push(state));
  const { signal } = new AbortController();
  const load = (path = '/models/a.gguf') => device.load(path, { id: path, name: path, threads: 1, signal });
  const ask = async (heard = (): void => undefined) => {
    let text = '';
    const answer = device.answer({
      turns: [{ role: 'user', text: 'How long?' }],
      maxTokens: 100,
      temperature: 0,
      thinking: true,
      adapters: [],
      about: { conversationId: '', caseId: '', parts: [], passages: 0, documents: 0 },
      onProgress: () => undefined,
      onText: (more) => {
        text += more;
        heard();
      },
      onThought: () => undefined,
      signal,
    });
    const error = await answer.then(
      () => null,
      (reason: unknown) => (reason instanceof AppError ? reason.code : reason),
    );
    return { text, error };
  };
  const shown = (): { layers: number; problem: GpuProblem | null; inMemory: boolean } | null => {
    const state = device.state();
    if (state.kind !== 'loaded') return null;
    return { layers: state.model.gpu?.layers ?? 0, problem: state.model.gpuProblem, inMemory: state.inMemory };
  };
  const choose = (change: Partial<EngineSettings>): void => {
    settings = { ...settings, ...change };
    device.settingsChanged();
  };
  return { device, load, ask, shown, tried, states, processes, uses, choose };
}

const answered = { text: 'Thirty days.', error: null };
const cutShort = { text: 'Thirty', error: 'worker-crashed' };
const layersOf = (tried: readonly GpuChoice[]) =>
  tried.map(({ backend, layers }) => (backend === 'cpu' ? 'cpu' : layers));

test('a GPU that ends the process while it loads: half of the layers, then none, and the reason', async () => {
  const half = setUp({ loading: (layers) => (layers > 20 ? 'dies' : null) });
  await half.load();
  assert.deepEqual(half.shown(), { layers: 16, problem: 'lost', inMemory: true });
  assert.deepEqual(layersOf(half.tried), [null, 16]);
  assert.deepEqual(await half.ask(), answered);

  const none = setUp({ loading: always });
  await none.load();
  assert.deepEqual(none.shown(), { layers: 0, problem: 'lost', inMemory: true });
  assert.deepEqual(layersOf(none.tried), [null, 16, 'cpu']);
  assert.equal(none.processes.length, 3, 'each in a process of its own');
  assert.deepEqual(await none.ask(), answered);
});

test('a GPU whose memory is full says so and takes less, in a new process', async () => {
  const { load, shown, tried, processes } = setUp({ loading: (layers) => (layers > 20 ? 'rejects' : null) });
  await load();
  assert.deepEqual(shown(), { layers: 16, problem: 'out-of-memory', inMemory: true });
  assert.deepEqual(layersOf(tried), [null, 16]);
  assert.equal(processes.length, 2);
});

test('a back end that ends the process while it starts is not tried again', async () => {
  const { load, shown, tried } = setUp({ starting: 'dies' });
  await load();
  assert.deepEqual(shown(), { layers: 0, problem: 'failed-to-start', inMemory: true });
  assert.deepEqual(layersOf(tried), [null, 'cpu']);
});

for (const what of ['dies', 'rejects'] as const) {
  test(`a GPU that is lost in the middle of an answer (${what}): the text is kept, the next question is answered on less`, async () => {
    const { load, ask, shown, tried, states } = setUp({ answering: (layers) => (layers > 10 ? what : null) });
    await load();
    assert.deepEqual(shown(), { layers: 33, problem: null, inMemory: true });
    assert.deepEqual(await ask(), cutShort);
    assert.deepEqual(shown(), { layers: 33, problem: 'lost', inMemory: false });
    assert.deepEqual(await ask(), cutShort, 'half was still too much');
    assert.deepEqual(await ask(), answered);
    assert.deepEqual(shown(), { layers: 0, problem: 'lost', inMemory: true });
    assert.deepEqual(layersOf(tried), [null, 16, 'cpu']);
    assert.ok(!states.some(({ kind }) => kind === 'failed' || kind === 'none'));
  });
}

test('what was reduced stays so for this run, until someone chooses what the GPU does', async () => {
  const { load, ask, tried, choose } = setUp({ loading: (layers) => (layers > 20 ? 'dies' : null) });
  await load();
  await load('/models/b.gguf');
  await load();
  assert.deepEqual(layersOf(tried), [null, 16, null, 16, 16], 'each model by itself');
  choose({ idleMinutes: 5 });
  await ask();
  choose({ gpuLayers: 30 });
  await ask();
  assert.deepEqual(layersOf(tried).slice(5), [30, 15]);
});

test('a file that ends the process on the processor too was not the fault of the GPU', async () => {
  const host = createHost<InferenceMethods>({
    spawn: () =>
      spawnInMemory<InferenceMethods>((die) => {
        const end = async (): Promise<never> => {
          await wait(2);
          die();
          return never;
        };
        return {
          async load({ gpu }, { emit }) {
            if (gpu.backend !== 'cpu') emit({ kind: 'gpu', layers: LAYERS });
            return end();
          },
          answer: end,
          countTokens: end,
          unload: end,
          extract: end,
          hardware: end,
          inspect: end,
          inspectAdapter: end,
        };
      }),
    soundAfter: 'result',
  });
  const device = createDeviceProvider({ host });
  const { signal } = new AbortController();
  const load = () => device.load('/bad.gguf', { id: 'bad', name: 'bad', threads: 1, signal });
  await assert.rejects(load(), { code: 'model-failed' });
  assert.equal(device.state().kind, 'failed');
  // Three crashes of a file are not held against the next attempt.
  await assert.rejects(load(), { code: 'model-failed' });
});

test('settings that need another load take effect before the next question, the others at once', async () => {
  const { device, load, ask, tried, states, choose } = setUp({});
  await load();
  choose({ idleMinutes: 5 });
  await ask();
  assert.equal(tried.length, 1);
  choose({ contextSize: 2_048, gpuLayers: 12 });
  assert.equal(device.model()?.contextSize, 8_192);
  await device.ready?.(new AbortController().signal);
  assert.equal(device.model()?.contextSize, 2_048);
  assert.deepEqual(layersOf(tried), [null, 12]);
  assert.deepEqual(await ask(), answered);
  assert.equal(tried.length, 2);
  assert.ok(states.some(({ kind }) => kind === 'loading'));
});

test('settings that change in the middle of an answer leave it alone', async () => {
  const { device, load, ask, tried, choose } = setUp({});
  await load();
  let counted: Promise<readonly number[]> | null = null;
  const answer = await ask(() => {
    choose({ contextSize: 2_048 });
    counted ??= device.countTokens(['four']);
  });
  assert.deepEqual(answer, answered);
  assert.deepEqual(await counted, [4]);
  assert.equal(tried.length, 1);
  await ask();
  assert.equal(tried.length, 2);
});

test('after idle time the process ends, and the next question brings the model back with progress', async () => {
  const { device, load, ask, shown, processes, states } = setUp({}, { idleMinutes: 0.001 });
  await load();
  assert.deepEqual(await ask(), answered);
  while (shown()?.inMemory) await wait(5);
  assert.deepEqual(device.model(), { name: '/models/a.gguf', contextSize: 8_192, bytes: 1 });
  const before = states.length;
  assert.deepEqual(await ask(), answered);
  assert.equal(processes.length, 2);
  assert.deepEqual(
    states.slice(before).map(({ kind }) => kind),
    ['loading', 'loading', 'loaded'],
  );
});

test('how fast it wrote is told after every answer', async () => {
  const { load, ask, uses } = setUp({});
  await load();
  await ask();
  assert.deepEqual(uses, [10]);
});
