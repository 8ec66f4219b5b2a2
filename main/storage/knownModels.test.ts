import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addModel,
  forgetModel,
  lastModel,
  listModels,
  noteFoundModel,
  noteUse,
  setLastModel,
  setModelThreads,
} from './knownModels.ts';
import { temporaryLibrary } from './testing.ts';

test('a known file keeps its id; what was measured is kept until the file changes', async (t) => {
  const { db } = await temporaryLibrary(t);
  const id = addModel(db, { path: '/models/a.gguf', name: 'a', bytes: 10 });
  setModelThreads(db, id, 2);
  noteUse(db, id, { at: 7, tokensPerSecond: 12.5 });
  noteUse(db, id, { at: 8, tokensPerSecond: null });
  assert.equal(addModel(db, { path: '/models/a.gguf', name: 'A', bytes: 10 }), id);
  assert.deepEqual(listModels(db), [
    {
      ...{ id, path: '/models/a.gguf', name: 'A', bytes: 10, threads: 2, source: 'file' },
      ...{ lastUsed: 8, tokensPerSecond: 12.5, sha256: null, catalogueId: null },
    },
  ]);
  addModel(db, { path: '/models/a.gguf', name: 'A', bytes: 11 });
  const [changed] = listModels(db);
  assert.deepEqual([changed?.threads, changed?.tokensPerSecond, changed?.lastUsed], [null, null, 8]);
});

test('a downloaded file stays ours, and remembers its checksum until it changes', async (t) => {
  const { db } = await temporaryLibrary(t);
  const file = { path: '/models/a.gguf', name: 'a', bytes: 10 };
  addModel(db, file);
  addModel(db, { ...file, source: 'download', sha256: 'ab', catalogueId: 'phi-4' });
  addModel(db, file);
  noteFoundModel(db, { ...file, source: 'lm-studio' });
  const [model] = listModels(db);
  assert.deepEqual([model?.source, model?.sha256, model?.catalogueId], ['download', 'ab', 'phi-4']);
  addModel(db, { ...file, bytes: 11 });
  assert.deepEqual([listModels(db)[0]?.sha256, listModels(db)[0]?.catalogueId], [null, null]);
});

test("another program's model that was taken off the list comes back when a person chooses it, not by itself", async (t) => {
  const { db } = await temporaryLibrary(t);
  const found = { path: '/hub/blobs/ab', name: 'a', bytes: 10, source: 'hugging-face' } as const;
  noteFoundModel(db, found);
  const id = listModels(db)[0]?.id ?? '';
  setLastModel(db, id);
  forgetModel(db, id);
  noteFoundModel(db, found);
  assert.deepEqual([listModels(db), lastModel(db)], [[], null]);
  assert.equal(addModel(db, { ...found, source: 'file' }), id);
  assert.equal(listModels(db)[0]?.source, 'hugging-face');
});

test('the last model is remembered until it is unloaded or forgotten', async (t) => {
  const { db } = await temporaryLibrary(t);
  assert.equal(lastModel(db), null);
  const id = addModel(db, { path: '/models/a.gguf', name: 'a', bytes: 10 });
  setLastModel(db, id);
  assert.equal(lastModel(db), id);
  setLastModel(db, null);
  assert.equal(lastModel(db), null);
  setLastModel(db, id);
  forgetModel(db, id);
  assert.equal(lastModel(db), null);
  assert.throws(() => forgetModel(db, id), { code: 'not-found' });
});
