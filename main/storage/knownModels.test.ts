import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addModel, forgetModel, lastModel, listModels, setLastModel, setModelThreads } from './knownModels.ts';
import { temporaryLibrary } from './testing.ts';

test('a known file keeps its id; its measured threads are kept until the file changes', async (t) => {
  const { db } = await temporaryLibrary(t);
  const id = addModel(db, { path: '/models/a.gguf', name: 'a', bytes: 10 });
  setModelThreads(db, id, 2);
  assert.equal(addModel(db, { path: '/models/a.gguf', name: 'A', bytes: 10 }), id);
  assert.deepEqual(listModels(db), [{ id, path: '/models/a.gguf', name: 'A', bytes: 10, threads: 2 }]);
  addModel(db, { path: '/models/a.gguf', name: 'A', bytes: 11 });
  assert.equal(listModels(db)[0]?.threads, null);
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
