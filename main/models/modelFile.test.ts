import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { checkModelFile } from './modelFile.ts';

const folder = mkdtempSync(join(tmpdir(), 'models-'));
after(() => rmSync(folder, { recursive: true }));

test('a readable file that ends in .gguf passes, whatever is in it', async () => {
  const path = join(folder, 'Small Model.Q4_0.GGUF');
  writeFileSync(path, 'not looked at');
  assert.deepEqual(await checkModelFile(path), { path, name: 'Small Model.Q4_0', bytes: 13 });
});

test('what is missing, of another kind or no regular file is refused by name', async () => {
  writeFileSync(join(folder, 'letter.pdf'), '');
  mkdirSync(join(folder, 'folder.gguf'));
  symlinkSync(join(folder, 'letter.pdf'), join(folder, 'link.gguf'));
  await assert.rejects(checkModelFile(join(folder, 'gone.gguf')), { code: 'model-missing' });
  await assert.rejects(checkModelFile(join(folder, 'letter.pdf')), { code: 'model-not-gguf' });
  await assert.rejects(checkModelFile(join(folder, 'folder.gguf')), { code: 'file-not-regular' });
  await assert.rejects(checkModelFile(join(folder, 'link.gguf')), { code: 'file-not-regular' });
});

test('a FIFO is refused without waiting for a writer', {
  skip: process.platform === 'win32' && 'no FIFOs',
}, async () => {
  execFileSync('mkfifo', [join(folder, 'pipe.gguf')]);
  await assert.rejects(checkModelFile(join(folder, 'pipe.gguf')), { code: 'file-not-regular' });
});

test('a file that may not be read is refused', {
  skip: process.getuid?.() === 0 && 'root may read everything',
}, async () => {
  const path = join(folder, 'secret.gguf');
  writeFileSync(path, '');
  chmodSync(path, 0);
  await assert.rejects(checkModelFile(path), { code: 'file-unreadable' });
});
