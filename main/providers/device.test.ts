import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, afterEach, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { writeScriptedGguf } from '../../e2e/files/writeGguf.ts';
import { hostileFiles, writeBroken } from '../../e2e/files/writeHostileGguf.ts';
import type { ModelState } from '../contract/models.ts';
import { spawnChildProcess } from '../workers/childProcess.ts';
import { createHost } from '../workers/host.ts';
import type { InferenceMethods } from '../workers/methods.ts';
import { createDeviceProvider } from './device.ts';
import type { EngineSettings } from './loads.ts';

const folder = mkdtempSync(join(tmpdir(), 'device-'));
const short = join(folder, 'Short.gguf');
const long = join(folder, 'Long.gguf');
const words = Array.from({ length: 600 }, (_, index) => `word${index}`).join(' ');
writeScriptedGguf(short, '<think>Which clause?</think>Thirty days.');
writeScriptedGguf(long, words, { work: 20 });
after(() => rmSync(folder, { recursive: true }));

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

/** The real host, process and llama.cpp. */
function setUp(settings: Partial<EngineSettings> = {}) {
  const host = createHost<InferenceMethods>({ spawn: () => spawnChildProcess('inference'), soundAfter: 'result' });
  stops.push(() => host.stop());
  const automatic = { contextSize: null, backend: null, gpuLayers: null, idleMinutes: null, keepInMemory: false };
  const device = createDeviceProvider({ host, settings: () => ({ ...automatic, ...settings }) });
  const states: ModelState['kind'][] = [];
  device.onState(({ kind }) => {
    if (states.at(-1) !== kind) states.push(kind);
  });
  const load = (path: string, signal = new AbortController().signal) =>
    device.load(path, { id: '0'.repeat(32), name: basename(path, '.gguf'), threads: 1, signal });
  const ask = (said: { text: string; thought: string }, onText = (): void => undefined, signal?: AbortSignal) =>
    device.answer({
      turns: [{ role: 'user', text: 'How long?' }],
      maxTokens: 1_000,
      temperature: 0,
      thinking: true,
      adapters: [],
      about: { conversationId: '', caseId: '', parts: [], passages: 0, documents: 0 },
      onProgress: () => undefined,
      onText(text) {
        said.text += text;
        onText();
      },
      onThought(thought) {
        said.thought += thought;
      },
      signal: signal ?? new AbortController().signal,
    });
  return { host, device, states, load, ask };
}

test('loads, counts, answers and gives the memory back', async () => {
  const { host, device, states, load, ask } = setUp();
  await assert.rejects(ask({ text: '', thought: '' }), { code: 'no-model' });
  assert.equal(device.model(), null);

  const details = await load(short);
  assert.deepEqual(device.model(), { name: 'Short', contextSize: 8_192, bytes: statSync(short).size });
  assert.deepEqual(device.state(), { kind: 'loaded', model: details, inMemory: true });
  assert.deepEqual(await device.countTokens(['', 'abc']), [0, 3]);
  const said = { text: '', thought: '' };
  const end = await ask(said);
  assert.deepEqual(said, { text: 'Thirty days.', thought: 'Which clause?' });
  assert.equal(end.reason, 'end');

  await device.unload();
  assert.equal(host.pid(), undefined);
  assert.equal(device.model(), null);
  assert.deepEqual(states, ['loading', 'loaded', 'none']);
});

test('a process killed mid-answer: the text so far is kept, and the next question loads the model again by itself', async () => {
  const { host, device, states, load, ask } = setUp();
  await load(long);
  const pid = host.pid();
  const said = { text: '', thought: '' };
  await assert.rejects(
    ask(said, () => {
      if (pid) process.kill(pid, 'SIGKILL');
    }),
    { code: 'worker-crashed' },
  );
  assert.ok(said.text.length > 0 && words.startsWith(said.text), said.text);
  assert.deepEqual(device.model(), { name: 'Long', contextSize: 8_192, bytes: statSync(long).size });

  const again = { text: '', thought: '' };
  assert.equal((await ask(again)).reason, 'end');
  assert.equal(again.text, words);
  assert.notEqual(host.pid(), pid);
  assert.deepEqual(states, ['loading', 'loaded', 'loading', 'loaded']);
});

test('a process that stands still for a while, as when the computer sleeps, goes on with its answer', {
  skip: process.platform === 'win32' && 'no process can be stopped there',
}, async () => {
  const { host, load, ask, states } = setUp();
  await load(long);
  const pid = host.pid() ?? 0;
  const said = { text: '', thought: '' };
  let stopped = 0;
  const end = await ask(said, () => {
    if (stopped++ > 0) return;
    process.kill(pid, 'SIGSTOP');
    setTimeout(() => process.kill(pid, 'SIGCONT'), 2_500);
  });
  assert.equal(end.reason, 'end');
  assert.equal(said.text, words);
  assert.ok(stopped > 1, 'more came afterwards');
  assert.equal(host.pid(), pid);
  assert.deepEqual(states, ['loading', 'loaded']);
});

test('two questions after a crash load the model once', async () => {
  const { host, load, ask, states } = setUp();
  await load(short);
  await host.stop();
  const one = { text: '', thought: '' };
  const other = { text: '', thought: '' };
  await Promise.all([ask(one), ask(other)]);
  assert.deepEqual([one.text, other.text], ['Thirty days.', 'Thirty days.']);
  assert.deepEqual(states, ['loading', 'loaded', 'loading', 'loaded']);
});

test('a file that ends the process while it loads is a model that was not loaded', async () => {
  const { host, device, load } = setUp();
  const loading = load(short);
  while (host.pid() === undefined) await wait(1);
  process.kill(host.pid() ?? 0, 'SIGKILL');
  await assert.rejects(loading, { code: 'model-failed' });
  const state = device.state();
  assert.equal(state.kind === 'failed' && state.error.code, 'model-failed');
  assert.equal(state.kind === 'failed' && state.name, 'Short');
  assert.equal(device.model(), null);
});

test('a broken file does not cost the model that was there', async () => {
  const { host, device, load, ask } = setUp();
  await load(short);
  const broken = hostileFiles['cut in its tensors'];
  assert.ok(broken);
  await assert.rejects(load(writeBroken(folder, 'broken', broken.break)), { code: 'model-truncated' });
  const loading = load(long);
  process.kill(host.pid() ?? 0, 'SIGKILL');
  await assert.rejects(loading, { code: 'model-failed' });
  assert.equal(device.state().kind, 'loaded');
  const said = { text: '', thought: '' };
  await ask(said);
  assert.equal(said.text, 'Thirty days.');
});

test('while an answer is written nothing may take its model away; when it is stopped, anything may', async () => {
  const { device, load, ask } = setUp();
  await load(long);
  const controller = new AbortController();
  const said = { text: '', thought: '' };
  const begun = Promise.withResolvers<void>();
  const answering = ask(said, begun.resolve, controller.signal);
  await begun.promise;
  await assert.rejects(load(short), { code: 'model-busy' });
  await assert.rejects(device.unload(), { code: 'model-busy' });
  controller.abort(new Error('enough'));
  await assert.rejects(answering, { message: 'enough' });
  assert.equal((await load(short)).name, 'Short');
});

test('a cancelled load leaves things as they were', async () => {
  const { device, load } = setUp();
  const controller = new AbortController();
  const loading = load(short, controller.signal);
  controller.abort(new Error('enough'));
  await assert.rejects(loading, { message: 'enough' });
  assert.equal(device.state().kind, 'none');
  await load(short);
  assert.equal(device.state().kind, 'loaded');
});

test('who waits for a load can leave, whether to ask or to load another model; the load goes on', async () => {
  const { device, load } = setUp();
  const loading = load(long);
  const leaving = AbortSignal.timeout(1);
  await assert.rejects(async () => device.ready?.(leaving), { name: 'TimeoutError' });
  await assert.rejects(load(short, leaving), { name: 'TimeoutError' });
  assert.equal(device.state().kind, 'loading');
  assert.equal((await loading).name, 'Long');
  assert.equal(device.model()?.name, 'Long');
});

test('a cancelled load of another model leaves the first one in memory', async () => {
  const { host, device, load, ask } = setUp();
  const details = await load(short);
  const pid = host.pid();
  const controller = new AbortController();
  device.onState((state) => {
    if (state.kind === 'loading') controller.abort(new Error('enough'));
  });
  await assert.rejects(load(long, controller.signal), { message: 'enough' });
  assert.deepEqual(device.state(), { kind: 'loaded', model: details, inMemory: true });
  const said = { text: '', thought: '' };
  await ask(said);
  assert.equal(said.text, 'Thirty days.');
  assert.equal(host.pid(), pid);
});

test('rests in a process that is gone, and comes back for the next question', async () => {
  const { host, device, states, load, ask } = setUp({ idleMinutes: 0.005 });
  await load(short);
  const pid = host.pid() ?? 0;
  const rests = (): boolean => {
    const state = device.state();
    return state.kind === 'loaded' && !state.inMemory;
  };
  while (!rests()) await wait(20);
  assert.throws(() => process.kill(pid, 0), 'its memory went with it');
  const said = { text: '', thought: '' };
  await ask(said);
  assert.equal(said.text, 'Thirty days.');
  assert.deepEqual(states, ['loading', 'loaded', 'loading', 'loaded']);
});

test('loading and unloading again and again leaves no process and nothing that waits', async () => {
  const { host, device, load } = setUp();
  const pids: number[] = [];
  const cycle = async (): Promise<number> => {
    await load(short);
    pids.push(host.pid() ?? 0);
    await device.unload();
    await wait(50);
    return process.getActiveResourcesInfo().length;
  };
  const before = await cycle();
  let after = before;
  for (let round = 0; round < 5; round++) after = await cycle();
  assert.ok(after <= before, `${before} ${after}`);
  assert.equal(new Set(pids).size, 6);
  for (const pid of pids) assert.throws(() => process.kill(pid, 0));
});
