import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { checkModelFile, modelName, partsOf } from './modelFile.ts';

const folder = mkdtempSync(join(tmpdir(), 'models-'));
after(() => rmSync(folder, { recursive: true }));

test('a readable file that ends in .gguf passes, whatever is in it', async () => {
  const path = join(folder, 'Small Model.Q4_0.GGUF');
  writeFileSync(path, 'not looked at');
  assert.deepEqual(await checkModelFile(path), { path, name: 'Small Model.Q4_0', bytes: 13, parts: [path] });
});

test('what is missing, of another kind or no regular file is refused by name', async () => {
  writeFileSync(join(folder, 'letter.pdf'), '');
  mkdirSync(join(folder, 'folder.gguf'));
  symlinkSync(join(folder, 'letter.pdf'), join(folder, 'link.gguf'));
  await assert.rejects(checkModelFile(join(folder, 'gone.gguf')), { code: 'model-missing' });
  await assert.rejects(checkModelFile(join(folder, 'letter.pdf')), { code: 'model-not-gguf' });
  await assert.rejects(checkModelFile(join(folder, 'folder.gguf')), { code: 'file-not-regular' });
  await assert.rejects(checkModelFile(join(folder, 'link.gguf')), { code: 'file-not-regular' });
  assert.equal((await checkModelFile(join(folder, 'letter.pdf'), { anyName: true })).bytes, 0);
});

test('any part of a split model stands for all of it, and one that is missing is said', async () => {
  const part = (number: number) => join(folder, `Big-Q4_K_M-0000${number}-of-00003.gguf`);
  for (const number of [1, 2]) writeFileSync(part(number), 'x'.repeat(number));
  await assert.rejects(checkModelFile(part(2)), { code: 'model-part-missing' });
  writeFileSync(part(3), 'xxx');
  const parts = [part(1), part(2), part(3)];
  assert.deepEqual(await checkModelFile(part(2)), { path: part(1), name: 'Big-Q4_K_M', bytes: 6, parts });
  assert.equal(modelName(part(3)), 'Big-Q4_K_M');
  // A name alone cannot make us look for a hundred thousand files, or for part nought.
  assert.equal(partsOf(join(folder, 'a-00001-of-99999.gguf')).length, 1);
  assert.equal(partsOf(join(folder, 'a-00000-of-00002.gguf')).length, 1);
});

test("the links of Hugging Face's cache are followed within their repository, and nowhere else", async () => {
  const repository = join(folder, 'hub', 'models--a--b');
  const snapshot = join(repository, 'snapshots', 'c0ffee');
  mkdirSync(snapshot, { recursive: true });
  mkdirSync(join(repository, 'blobs'));
  writeFileSync(join(repository, 'blobs', 'abc'), 'weights');
  writeFileSync(join(folder, 'hub', 'elsewhere'), 'weights');
  symlinkSync('../../blobs/abc', join(snapshot, 'good.gguf'));
  symlinkSync('../../../elsewhere', join(snapshot, 'out.gguf'));
  symlinkSync('../../blobs/gone', join(snapshot, 'gone.gguf'));
  assert.equal((await checkModelFile(join(snapshot, 'good.gguf'))).bytes, 7);
  await assert.rejects(checkModelFile(join(snapshot, 'out.gguf')), { code: 'file-not-regular' });
  await assert.rejects(checkModelFile(join(snapshot, 'gone.gguf')), { code: 'file-not-regular' });
});

test('a FIFO is refused without waiting for a writer', {
  skip: process.platform === 'win32' && 'no FIFOs',
}, async () => {
  execFileSync('mkfifo', [join(folder, 'pipe.gguf')]);
  await assert.rejects(checkModelFile(join(folder, 'pipe.gguf')), { code: 'file-not-regular' });
});

test('a file that may not be read is refused', {
  skip: (process.platform === 'win32' || process.getuid?.() === 0) && 'nothing keeps this user from reading it',
}, async () => {
  const path = join(folder, 'secret.gguf');
  writeFileSync(path, '');
  chmodSync(path, 0);
  await assert.rejects(checkModelFile(path), { code: 'file-unreadable' });
});
