import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { writeScriptedGguf } from '../../../e2e/files/writeGguf.ts';
import { hostileFiles, writeBroken } from '../../../e2e/files/writeHostileGguf.ts';
import type { InferenceMethods } from '../methods.ts';
import { createEngines } from './engines.ts';
import { readHeader } from './header.ts';
import { memoryNeeded, SMALLEST_CONTEXT, totalMemory } from './memory.ts';

type LoadEvent = InferenceMethods['load']['event'];

const folder = mkdtempSync(join(tmpdir(), 'engines-'));
const [first, second, third] = ['First', 'Second', 'Third'].map((name) => {
  const path = join(folder, `${name}.gguf`);
  writeScriptedGguf(path, `${name} days.`);
  return path;
});
assert.ok(first && second && third);
after(() => rmSync(folder, { recursive: true }));

const GENEROUS = totalMemory();

function setUp(t: { readonly after: (run: () => Promise<void>) => void }, free = (): number => GENEROUS) {
  const engines = createEngines({ memory: free });
  t.after(() => engines.unload());
  const load = async (
    path: string,
    change: Partial<InferenceMethods['load']['params']> = {},
    { signal = new AbortController().signal, onEvent = (_: LoadEvent): void => undefined } = {},
  ) => {
    const events: LoadEvent[] = [];
    const emit = (event: LoadEvent): void => {
      events.push(event);
      onEvent(event);
    };
    const details = await engines.load(
      {
        path,
        threads: 1,
        contextSize: null,
        gpu: { backend: 'cpu', layers: null },
        keepInMemory: false,
        format: null,
        ...change,
      },
      { emit, signal },
    );
    return { details, engine: engines.current(), cleared: events.some(({ kind }) => kind === 'cleared'), events };
  };
  return { engines, load };
}

test('the model before stays while there is room: going back to it loads nothing', async (t) => {
  const { engines, load } = setUp(t);
  const one = await load(first);
  const other = await load(second);
  assert.equal(other.cleared, false);
  assert.notEqual(engines.current(), one.engine);
  const back = await load(first);
  assert.equal(back.engine, one.engine);
  assert.deepEqual(back.events, [{ kind: 'progress', fraction: 1 }]);
  assert.equal((await load(second)).engine, other.engine);

  // Two are kept, not more: the one that was used longest ago goes.
  await load(third);
  assert.notEqual((await load(first)).engine, one.engine);
});

test('when memory is short the model before goes first, and only then', async (t) => {
  const header = readHeader(second);
  const alone = memoryNeeded(header, header.contextLength);
  let free = GENEROUS;
  const { load } = setUp(t, () => free);
  await load(first);
  // Enough for one beside what the computer keeps for itself, if nothing else is there.
  free = alone + totalMemory() * 0.1 + 1;
  const short = await load(second);
  assert.equal(short.cleared, true);
  assert.equal(short.details.contextSize, header.contextLength, 'and it gets all the room there is');
});

test('a load that is cancelled or fails leaves the first model answering', async (t) => {
  const { engines, load } = setUp(t);
  const { engine } = await load(first);
  const controller = new AbortController();
  const onEvent = (): void => controller.abort(new Error('enough'));
  await assert.rejects(load(second, {}, { signal: controller.signal, onEvent }), { message: 'enough' });
  assert.equal(engines.current(), engine);
  const broken = hostileFiles['cut in its tensors'];
  assert.ok(broken);
  await assert.rejects(load(writeBroken(folder, 'broken', broken.break)), { code: 'model-truncated' });
  assert.equal(engines.current(), engine);
  assert.ok(engine.countTokens('abc') > 0);
});

test('another context size, format or file under the same name is another load of the one model, never a second copy', async (t) => {
  const { load } = setUp(t);
  const one = await load(first);
  assert.deepEqual([one.details.contextSize, one.details.formatSource], [8_192, 'family']);
  const smaller = await load(first, { contextSize: 1_024, format: 'zephyr' });
  assert.equal(smaller.cleared, true);
  assert.deepEqual([smaller.details.contextSize, smaller.details.formatSource], [1_024, 'catalogue']);
  await load(second);
  writeScriptedGguf(first, 'Rewritten days, and a few more of them.');
  assert.notEqual((await load(first, { contextSize: 1_024, format: 'zephyr' })).engine, smaller.engine);
});

test('a context size of any kind comes out as one that the model was made for', async (t) => {
  const { load } = setUp(t);
  for (const [wanted, given] of [
    [500_000_000, 8_192],
    [1, SMALLEST_CONTEXT],
  ] as const) {
    assert.equal((await load(first, { contextSize: wanted })).details.contextSize, given, `${wanted}`);
  }
});

test('without a GPU that is what it says, and turned off is turned off', async (t) => {
  const { engines, load } = setUp(t);
  const inTurn = <T>(open: () => Promise<T>): Promise<T> => open();
  const { gpu, gpuProblem, backends } = await engines.hardware(null, inTurn);
  if (gpu) return t.diagnostic('there is a GPU here');
  assert.equal(gpuProblem, backends.length > 1 ? 'failed-to-start' : 'none-found');
  assert.ok(backends.includes('cpu'));
  const automatic = await load(first, { gpu: { backend: null, layers: null } });
  assert.deepEqual([automatic.details.gpu, automatic.details.gpuProblem], [null, gpuProblem]);
  assert.ok(!automatic.events.some(({ kind }) => kind === 'gpu'));
  // One that was chosen and is not here: less is used, and it is said.
  const vulkan = await load(first, { gpu: { backend: 'vulkan', layers: 3 } });
  assert.deepEqual([vulkan.details.gpu, vulkan.details.gpuProblem], [null, gpuProblem]);
  const off = await load(first, { gpu: { backend: null, layers: 0 } });
  assert.deepEqual([off.details.gpu, off.details.gpuProblem], [null, 'turned-off']);
});

const skip = platform() !== 'linux' && 'only Linux tells what is locked';

test('what is kept in memory is locked there', { skip }, async (t) => {
  const locked = (): number => Number(/VmLck:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
  const { load } = setUp(t);
  await load(second);
  assert.equal(locked(), 0);
  await load(first, { keepInMemory: true });
  assert.ok(locked() > 0);
});
