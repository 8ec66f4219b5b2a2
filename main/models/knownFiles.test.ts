import assert from 'node:assert/strict';
import { existsSync, linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import SqliteDatabase from 'better-sqlite3-multiple-ciphers';
import { addModel, listModels, noteUse } from '../storage/knownModels.ts';
import { migrations } from '../storage/migrations/index.ts';
import { migrate } from '../storage/migrations/migrate.ts';
import type { FoundModel } from './found/foundModel.ts';
import { createKnownFiles } from './knownFiles.ts';

function setUp(t: TestContext) {
  const place = mkdtempSync(join(tmpdir(), 'known-'));
  t.after(() => rmSync(place, { recursive: true, force: true }));
  const queries: unknown[] = [];
  const db = new SqliteDatabase(':memory:', { verbose: (query) => queries.push(query) });
  migrate(db, migrations);
  const put = (path: string): string => {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), path);
    return join(place, path);
  };
  const found: FoundModel[] = [];
  const folder = join(place, 'models');
  const files = createKnownFiles({ db, folder, find: async () => found });
  const add = (path: string, source: 'file' | 'download' = 'file') =>
    addModel(db, { path, name: 'Model', bytes: 1, source });
  const names = () => listModels(db).map(({ name }) => name);
  return { db, queries, place, put, found, folder, files, add, names };
}

test("another program's models come and go with their files; one that was used here is missed", async (t) => {
  const { db, put, found, files, names } = setUp(t);
  const path = put('ollama/blobs/sha256-ab');
  found.push({ path, name: 'llama3.2:3b', bytes: 7, source: 'ollama', sha256: null });
  await files.look();
  await files.look();
  assert.deepEqual(names(), ['llama3.2:3b']);
  assert.equal((await files.list())[0]?.missing, false);
  noteUse(db, listModels(db)[0]?.id ?? '', { at: 1, tokensPerSecond: null });
  found.length = 0;
  rmSync(path);
  await files.look();
  assert.deepEqual(
    (await files.list()).map(({ name, missing }) => [name, missing]),
    [['llama3.2:3b', true]],
  );
  const other = put('ollama/blobs/sha256-cd');
  found.push({ path: other, name: 'other', bytes: 7, source: 'ollama', sha256: null });
  await files.look();
  rmSync(other);
  await files.look();
  assert.deepEqual(names(), ['llama3.2:3b']);
});

test('a file that a person chose is not listed again under the name another program has for it', async (t) => {
  const { put, place, found, files, add, names } = setUp(t);
  const chosen = put('own/chosen.gguf');
  add(chosen);
  mkdirSync(join(place, 'blobs'));
  linkSync(chosen, join(place, 'blobs', 'sha256-ab'));
  found.push({ path: join(place, 'blobs', 'sha256-ab'), name: 'again', bytes: 7, source: 'ollama', sha256: null });
  await files.look();
  assert.deepEqual(names(), ['Model']);
});

test('a folder that a person chose gives the models in it and below, not its other files or what links lead to', async (t) => {
  const { put, place, files, names } = setUp(t);
  put('chosen/A.gguf');
  put('chosen/below/more/B.GGUF');
  put('chosen/C-00001-of-00002.gguf');
  put('chosen/C-00002-of-00002.gguf');
  put('chosen/D-00001-of-00002.gguf');
  put('chosen/mmproj-A.gguf');
  put('chosen/letter.pdf');
  put('elsewhere/E.gguf');
  symlinkSync(join(place, 'elsewhere'), join(place, 'chosen', 'link'));
  symlinkSync(join(place, 'elsewhere', 'E.gguf'), join(place, 'chosen', 'E.gguf'));
  await files.addFolder(join(place, 'chosen'));
  await files.addFolder(join(place, 'chosen'));
  await files.addFolder(join(place, 'gone'));
  assert.deepEqual(names().toSorted(), ['A', 'B', 'C']);
});

test('what was downloaded by an earlier library or the command line is found again, once it is whole', async (t) => {
  const { db, put, files } = setUp(t);
  const path = put('models/owner--Own-0123/Own.gguf');
  put('models/owner--Coming-4567/Coming.gguf.part');
  put('models/looking-abc/Looked-at.gguf');
  await files.look();
  await files.look();
  assert.deepEqual(
    listModels(db).map((model) => [model.path, model.name, model.source]),
    [[path, 'Own', 'download']],
  );
});

test('a part that is missing makes a split model missing', async (t) => {
  const { put, files, add } = setUp(t);
  const path = put('Big-00001-of-00002.gguf');
  const id = add(path);
  assert.equal((await files.list())[0]?.missing, true);
  await assert.rejects(files.check(id), { code: 'model-part-missing' });
});

test('only what Cloister downloaded into its own folder is deleted, all parts and their folder', async (t) => {
  const { put, place, folder, files, add } = setUp(t);
  const own = put('models/owner--Big-0123/Big-00001-of-00002.gguf');
  put('models/owner--Big-0123/Big-00002-of-00002.gguf');
  await files.deleteParts(await files.ownParts(add(own, 'download')));
  assert.deepEqual([existsSync(dirname(own)), existsSync(folder)], [false, true]);

  const shared = put('models/owner--Small-4567/Small.gguf');
  put('models/owner--Small-4567/notes.txt');
  await files.deleteParts(await files.ownParts(add(shared, 'download')));
  assert.deepEqual(readdirSync(dirname(shared)), ['notes.txt']);

  const gone = join(folder, 'owner--Gone-89ab', 'Gone.gguf');
  assert.deepEqual(await files.ownParts(add(gone, 'download')), []);
  const elsewhere = put('elsewhere/Theirs.gguf');
  symlinkSync(join(place, 'elsewhere'), join(folder, 'link'));
  for (const path of [elsewhere, join(folder, 'link', 'Theirs.gguf')]) {
    await assert.rejects(files.ownParts(add(path, 'download')), { code: 'model-not-ours' });
  }
  await assert.rejects(files.ownParts(add(put('models/chosen.gguf'))), { code: 'model-not-ours' });
  assert.ok(existsSync(elsewhere));
});

test('a long list is read once, not once for each model', async (t) => {
  const { queries, files, add } = setUp(t);
  for (let index = 0; index < 20; index += 1) add(`/nowhere/model-${index}.gguf`);
  queries.length = 0;
  assert.equal((await files.list()).length, 20);
  assert.equal(queries.length, 1);
});
