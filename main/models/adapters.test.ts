import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import SqliteDatabase from 'better-sqlite3-multiple-ciphers';
import { writeAdapter } from '../../e2e/files/writeAdapter.ts';
import { writeRandomGguf, writeScriptedGguf } from '../../e2e/files/writeGguf.ts';
import type { Id } from '../contract/types.ts';
import { createCase, removeCase } from '../storage/cases.ts';
import { addModel } from '../storage/knownModels.ts';
import { migrations } from '../storage/migrations/index.ts';
import { migrate } from '../storage/migrations/migrate.ts';
import { spawnChildProcess } from '../workers/childProcess.ts';
import { createHost } from '../workers/host.ts';
import type { InferenceMethods } from '../workers/methods.ts';
import { createAdapters } from './adapters.ts';

const folder = mkdtempSync(join(tmpdir(), 'adapters-'));
const base = join(folder, 'Base.gguf');
const other = join(folder, 'Other.gguf');
const path = join(folder, 'Letters.gguf');
const host = createHost<InferenceMethods>({ spawn: () => spawnChildProcess('inference'), soundAfter: 'result' });

before(() => {
  writeRandomGguf(base);
  writeScriptedGguf(other, 'Sixty days.');
  writeAdapter(path);
});
after(async () => {
  await host.stop();
  rmSync(folder, { recursive: true });
});

function setUp() {
  const db = new SqliteDatabase(':memory:');
  db.pragma('foreign_keys = ON');
  migrate(db, migrations);
  const told: (Id | null)[] = [];
  const state: { model: Id | null } = { model: null };
  const adapters = createAdapters({
    db,
    inspect: (params) => host.call('inspectAdapter', params),
    modelInUse: () => state.model,
    emit(name, payload) {
      if (name === 'adapters.changed' && 'caseId' in payload) told.push(payload.caseId);
    },
  });
  const use = (model: string): void => {
    state.model = addModel(db, { path: model, name: 'A model', bytes: 1 });
  };
  return { db, adapters, told, use };
}

test('an adapter is remembered with what it is for, and says whether it fits the model in use', async () => {
  const { adapters, use } = setUp();
  const added = await adapters.add({ path });
  assert.equal(added.fits, null, 'no model is in use');
  assert.deepEqual([added.name, added.architecture, added.base], ['Letters', 'llama', 'Random']);
  use(base);
  assert.equal((await adapters.list())[0]?.fits, true);
  use(other);
  assert.equal((await adapters.list())[0]?.fits, false);
});

test('a model is not taken for an adapter, nor a file that is neither', async () => {
  const { adapters } = setUp();
  await assert.rejects(adapters.add({ path: base }), { code: 'adapter-is-model' });
  await assert.rejects(adapters.add({ path: join(folder, 'gone.gguf') }), { code: 'model-missing' });
  assert.deepEqual(await adapters.list(), []);
});

test('an adapter that is given as a model is listed as what it is', async () => {
  const { adapters } = setUp();
  await adapters.takeOut({ path: base });
  assert.deepEqual(await adapters.list(), [], 'a model is left alone');
  await assert.rejects(adapters.takeOut({ path }), { code: 'adapter-added' });
  assert.deepEqual(
    (await adapters.list()).map(({ name }) => name),
    ['Letters'],
  );
});

test('each case has its own, and an answer is never written without one that was chosen for it', async () => {
  const { db, adapters, told } = setUp();
  const moved = join(folder, 'Moved.gguf');
  writeAdapter(moved);
  const letters = await adapters.add({ path });
  const clauses = await adapters.add({ path: moved });
  const one = createCase(db, 'one').id;
  const two = createCase(db, 'two').id;
  adapters.setForCase(one, [{ adapterId: letters.id, scale: 0.5 }]);
  adapters.setForCase(two, [{ adapterId: clauses.id, scale: 1 }]);
  assert.deepEqual(await adapters.inUse(one), [{ name: 'Letters', path, scale: 0.5 }]);
  assert.deepEqual(told.slice(-2), [one, two]);
  rmSync(moved);
  assert.equal((await adapters.list()).find(({ id }) => id === clauses.id)?.missing, true);
  await assert.rejects(adapters.inUse(two), { code: 'adapter-missing' });
  adapters.forget(clauses.id);
  assert.deepEqual(await adapters.inUse(two), []);
});

test('a choice of what is not there changes nothing, and a case takes its choices along when it goes', async () => {
  const { db, adapters } = setUp();
  const { id: adapterId } = await adapters.add({ path });
  const { id: caseId } = createCase(db, 'one');
  adapters.setForCase(caseId, [{ adapterId, scale: 2 }]);
  assert.throws(() => adapters.setForCase(caseId, [{ adapterId: '0'.repeat(32), scale: 1 }]), { code: 'not-found' });
  assert.throws(() => adapters.setForCase('0'.repeat(32), []), { code: 'not-found' });
  assert.deepEqual(adapters.ofCase(caseId), [{ adapterId, scale: 2 }]);
  await removeCase(db, caseId);
  assert.deepEqual(adapters.ofCase(caseId), []);
});
