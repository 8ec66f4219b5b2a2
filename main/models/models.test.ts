import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, afterEach, test } from 'node:test';
import SqliteDatabase from 'better-sqlite3-multiple-ciphers';
import { writeScriptedGguf } from '../../e2e/files/writeGguf.ts';
import { hostileFiles, writeBroken } from '../../e2e/files/writeHostileGguf.ts';
import type { Emit } from '../contract/emit.ts';
import type { KnownModel, ModelState } from '../contract/models.ts';
import { createJobs } from '../jobs.ts';
import { createDeviceProvider } from '../providers/device.ts';
import { lastModel, listModels } from '../storage/knownModels.ts';
import { migrations } from '../storage/migrations/index.ts';
import { migrate } from '../storage/migrations/migrate.ts';
import { spawnChildProcess } from '../workers/childProcess.ts';
import { createHost } from '../workers/host.ts';
import type { InferenceMethods } from '../workers/methods.ts';
import type { FoundModel } from './found/foundModel.ts';
import { createModels } from './models.ts';

const folder = mkdtempSync(join(tmpdir(), 'models-'));
const path = join(folder, 'Good.gguf');
const other = join(folder, 'Other.gguf');
writeScriptedGguf(path, 'Thirty days.');
writeScriptedGguf(other, 'Sixty days.');
after(() => rmSync(folder, { recursive: true }));

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

function setUp(db = openInMemory()) {
  const host = createHost<InferenceMethods>({ spawn: () => spawnChildProcess('inference'), soundAfter: 'result' });
  stops.push(() => host.stop());
  const jobs = createJobs();
  const states: ModelState[] = [];
  const lists: (readonly KnownModel[])[] = [];
  const found: FoundModel[] = [];
  const emit: Emit = (name, payload) => {
    if (name === 'models.changed') states.push(payload as ModelState);
    if (name === 'models.listed') lists.push(payload as readonly KnownModel[]);
  };
  const device = createDeviceProvider({ host });
  const models = createModels({ db, device, jobs, emit, folder: join(folder, 'downloaded'), find: async () => found });
  return { db, jobs, models, states, lists, found, host };
}

function openInMemory() {
  const db = new SqliteDatabase(':memory:');
  migrate(db, migrations);
  return db;
}

test('a chosen file is remembered, loaded, measured once and loaded again at the next start', async () => {
  const { db, models, states } = setUp();
  assert.deepEqual(await models.list(), []);
  const state = await models.addAndLoad({ path });
  assert.ok(state.kind === 'loaded' && state.model.name === 'Good');
  assert.equal(states[0]?.kind, 'loading');
  assert.deepEqual(states.at(-1), state);
  const [stored] = listModels(db);
  assert.equal(stored?.threads, state.model.threads);
  const [listed] = await models.list();
  assert.deepEqual(
    { id: listed?.id, name: listed?.name, bytes: listed?.bytes, missing: listed?.missing, source: listed?.source },
    { id: stored?.id, name: 'Good', bytes: stored?.bytes, missing: false, source: 'file' },
  );

  const next = setUp(db);
  await next.models.loadLast();
  assert.equal(next.models.state().kind, 'loaded');
});

test('a dialog that was closed changes nothing', async () => {
  const { models } = setUp();
  assert.deepEqual(await models.addAndLoad(null), { kind: 'none' });
});

test('a broken file is a state; beside a model that goes on answering it is an error', async () => {
  const { models } = setUp();
  const truncated = hostileFiles['cut in its tensors'];
  assert.ok(truncated);
  const broken = writeBroken(folder, 'broken', truncated.break);
  const state = await models.addAndLoad({ path: broken });
  assert.ok(state.kind === 'failed' && state.error.code === 'model-truncated');
  await models.addAndLoad({ path }, { threads: 1 });
  await assert.rejects(models.addAndLoad({ path: broken }), { code: 'model-truncated' });
  assert.equal(models.state().kind, 'loaded');
});

test('a file that is gone is shown as missing and says so when it is to be loaded', async () => {
  const { models } = setUp();
  const gone = join(folder, 'Gone.gguf');
  writeScriptedGguf(gone, 'Soon gone.');
  await models.addAndLoad({ path: gone }, { threads: 1 });
  await models.unload();
  rmSync(gone);
  const [listed] = await models.list();
  assert.equal(listed?.missing, true);
  await assert.rejects(models.load(listed?.id ?? ''), { code: 'model-missing' });
});

test('unloading ends the process and is remembered; forgetting leaves the file', async () => {
  const { db, models, host } = setUp();
  await models.addAndLoad({ path }, { threads: 1 });
  await models.unload();
  assert.equal(host.pid(), undefined);
  assert.equal(lastModel(db), null);
  const [listed] = await models.list();
  await models.load(listed?.id ?? '', { threads: 1 });
  await models.forget(listed?.id ?? '');
  assert.deepEqual(models.state(), { kind: 'none' });
  assert.deepEqual(await models.list(), []);
  assert.equal((await models.addAndLoad({ path }, { threads: 1 })).kind, 'loaded');
});

test('choosing another model stops the first, while it is loading and before that', async () => {
  const { models, states } = setUp();
  const isOther = (state: ModelState): boolean => state.kind === 'loaded' && state.model.name === 'Other';
  const first = models.addAndLoad({ path }, { threads: 1 });
  while (states.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  assert.ok(isOther(await models.addAndLoad({ path: other }, { threads: 1 })));
  await first;
  const [, second] = await Promise.all([path, other].map((each) => models.addAndLoad({ path: each }, { threads: 1 })));
  assert.ok(second && isOther(second));
  assert.ok(isOther(models.state()));
});

test('a model whose file is checked when a later one is loading does not stop that', async () => {
  const { db, models } = setUp();
  await models.addAndLoad({ path: other }, { threads: 1 });
  await models.unload();
  const id = listModels(db)[0]?.id ?? '';
  // What is added is checked twice, what is known once.
  const [, later] = await Promise.all([models.addAndLoad({ path }, { threads: 1 }), models.load(id, { threads: 1 })]);
  assert.ok(later?.kind === 'loaded' && later.model.name === 'Other');
});

test('no model comes when it is unloaded or forgotten while its file is still being checked', async () => {
  const { db, models, states } = setUp();
  await models.addAndLoad({ path: other }, { threads: 1 });
  await models.unload();
  const id = listModels(db)[0]?.id ?? '';
  const before = states.length;

  const loading = models.load(id, { threads: 1 });
  await models.unload();
  assert.deepEqual(await loading, { kind: 'none' });
  const adding = models.addAndLoad({ path }, { threads: 1 });
  await models.unload();
  assert.deepEqual(await adding, { kind: 'none' });
  const looked = Promise.withResolvers<void>();
  const looking = models.addAndLoad({ path }, { threads: 1, takeOut: () => looked.promise });
  await models.unload();
  looked.resolve();
  assert.deepEqual(await looking, { kind: 'none' });
  const forgotten = models.load(id, { threads: 1 });
  await models.forget(id);
  assert.deepEqual(await forgotten, { kind: 'none' });

  assert.ok(states.slice(before).every(({ kind }) => kind === 'none'));
  assert.equal(lastModel(db), null);
  assert.ok(listModels(db).every((model) => model.id !== id));
});

test('forgetting a chosen model leaves the one that answers', async () => {
  const { db, models } = setUp();
  await models.addAndLoad({ path: other }, { threads: 1 });
  const id = listModels(db)[0]?.id ?? '';
  await models.addAndLoad({ path }, { threads: 1 });
  const loading = models.load(id, { threads: 1 });
  await models.forget(id);
  const state = await loading;
  assert.ok(state.kind === 'loaded' && state.model.name === 'Good');
  assert.equal(models.state(), state);
});

test('a load is a job of the model: cancelling it leaves no model', async () => {
  const { db, jobs, models, states } = setUp();
  const loading = models.addAndLoad({ path }, { threads: 1 });
  while (states.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  const id = listModels(db)[0]?.id ?? '';
  assert.equal(await jobs.cancel(id), true);
  assert.deepEqual(await loading, { kind: 'none' });
});

test('what was downloaded is deleted when the person says so, and only then', async () => {
  const { models, lists } = setUp();
  const path = join(folder, 'downloaded', 'owner--Own-0123', 'Own.gguf');
  mkdirSync(dirname(path), { recursive: true });
  writeScriptedGguf(path, 'Ninety days.');
  const id = models.addDownloaded({ path, name: 'Own', bytes: 1, sha256: 'ab', catalogueId: 'phi-4' });
  await models.load(id, { threads: 1 });
  const asked: string[] = [];
  const answering = (answer: boolean) => async (question: { readonly message: string }) => {
    asked.push(question.message);
    return answer;
  };
  assert.equal((await models.remove(id, answering(false))).length, 1);
  assert.ok(existsSync(path) && models.state().kind === 'loaded');
  assert.deepEqual(await models.remove(id, answering(true)), []);
  assert.deepEqual([existsSync(path), models.state().kind, lists.at(-1)], [false, 'none', []]);
  assert.deepEqual(asked, ['Delete the model Own?', 'Delete the model Own?']);
  await models.addAndLoad({ path: other }, { threads: 1 });
  const [chosen] = await models.list();
  await assert.rejects(models.remove(chosen?.id ?? '', answering(true)), { code: 'model-not-ours' });
  assert.ok(existsSync(other));
});

test('the catalogue says how a downloaded model is spoken to', async () => {
  const { models } = setUp();
  const path = join(folder, 'downloaded', 'Known.gguf');
  writeScriptedGguf(path, 'Ninety days.');
  const id = models.addDownloaded({ path, name: 'Known', bytes: 1, sha256: 'ab', catalogueId: 'phi-4' });
  const state = await models.load(id, { threads: 1 });
  assert.ok(state.kind === 'loaded' && state.model.formatSource === 'catalogue');
});

test('models of other programs are found when someone looks, used by their names, and their use is told', async () => {
  const { db, models, lists, found } = setUp();
  const blob = join(folder, `sha256-${'a'.repeat(64)}`);
  writeScriptedGguf(blob, 'Ten days.');
  found.push({ path: blob, name: 'llama3.2:3b', bytes: statSync(blob).size, source: 'ollama', sha256: 'a'.repeat(64) });
  assert.deepEqual(await models.list(), []);
  const [listed] = await models.look();
  assert.deepEqual([listed?.name, listed?.source, listed?.missing], ['llama3.2:3b', 'ollama', false]);
  const state = await models.load(listed?.id ?? '', { threads: 1 });
  assert.ok(state.kind === 'loaded' && state.model.name === 'llama3.2:3b');
  assert.deepEqual(await models.files(listed?.id ?? ''), [blob]);
  assert.equal(listModels(db)[0]?.sha256, 'a'.repeat(64));
  models.noteUse({ id: listed?.id ?? '', tokensPerSecond: 9.5 });
  while (lists.at(-1)?.[0]?.tokensPerSecond !== 9.5) await new Promise((resolve) => setTimeout(resolve, 5));
});

test('the hardware decides what is offered; where it cannot be looked at the processor is what there is', async () => {
  const { models, host } = setUp();
  const { cores, memory } = await models.hardware();
  assert.ok(cores >= 1 && memory.total > memory.available / 2);
  const offers = await models.offers();
  assert.ok(offers.length > 20 && offers[0]?.fit?.estimated === true);
  await host.stop();
  assert.equal(await models.hardware(), await models.hardware());
});
