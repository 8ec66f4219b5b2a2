import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { createAdmission } from './admission.ts';
import { openSource } from './openSource.ts';

const folder = mkdtempSync(join(tmpdir(), 'cloister-source-'));
after(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function contentOf(path: string): Promise<string> {
  const source = await openSource({ path });
  const chunks: Uint8Array[] = [];
  for await (const chunk of source.chunks) chunks.push(chunk);
  await source.close();
  return Buffer.concat(chunks).toString();
}

test('a file comes whole, in chunks', async () => {
  const long = 'x'.repeat(700_000);
  assert.equal(await contentOf(file('long.txt', long)), long);
});

test('pasted bytes without a path are a document like any other', async () => {
  const source = await openSource({ name: 'note.txt', bytes: new TextEncoder().encode('Typed elsewhere.') });
  assert.equal(source.format, 'text');
  assert.equal(source.bytes, 16);
});

const onWindows = process.platform === 'win32' && 'no FIFOs there, and links need rights';

test('what is no document is refused by its own reason', { skip: onWindows }, async () => {
  const path = file('target.txt', 'text');
  symlinkSync(path, join(folder, 'link.txt'));
  execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
  const table: readonly (readonly [string, string])[] = [
    [join(folder, 'vanished.pdf'), 'file-missing'],
    [join(path, 'inside-a-file.pdf'), 'file-missing'],
    [folder, 'file-not-regular'],
    [join(folder, 'link.txt'), 'file-not-regular'],
    [join(folder, 'pipe.txt'), 'file-not-regular'],
    [file('empty.pdf', ''), 'file-empty'],
  ];
  for (const [source, code] of table) await assert.rejects(openSource({ path: source }), { code }, code);
});

const asRoot = process.getuid?.() === 0 && 'root may read everything';

test('a file that may not be read is refused as that', { skip: onWindows || asRoot }, async () => {
  const path = file('private.txt', 'text');
  chmodSync(path, 0o000);
  await assert.rejects(openSource({ path }), { code: 'file-unreadable' });
});

test('a text of 200 MB is refused before a byte is copied, with the limit', async () => {
  const path = file('huge.txt', 'text');
  truncateSync(path, 200 * 1024 ** 2);
  await assert.rejects(openSource({ path }), {
    code: 'file-too-large',
    values: { bytes: 200 * 1024 ** 2, limit: 64 * 1024 ** 2 },
  });
});

test('a file that shrinks while it is copied is not kept in part', async () => {
  const path = file('shrinking.txt', 'y'.repeat(600_000));
  const source = await openSource({ path });
  const reading = async (): Promise<void> => {
    for await (const _ of source.chunks) truncateSync(path, 1);
  };
  await assert.rejects(reading(), { code: 'file-changed' });
  await source.close();
});

test('a folder is admitted as its files, without hidden ones and links, and a handle works once', {
  skip: onWindows,
}, async () => {
  const admission = createAdmission();
  const inside = mkdtempSync(join(folder, 'matter-'));
  writeFileSync(join(inside, 'a.txt'), 'a');
  writeFileSync(join(inside, '.DS_Store'), 'b');
  symlinkSync('/etc/hostname', join(inside, 'c.txt'));
  writeFileSync(join(inside, 'model.gguf'), 'd');
  const admitted = [...(await admission.admit([{ path: inside }]))].sort((a, b) => a.name.localeCompare(b.name));
  assert.deepEqual(
    admitted.map(({ name, bytes, model }) => ({ name, bytes, model })),
    [
      { name: 'a.txt', bytes: 1, model: false },
      { name: 'model.gguf', bytes: 1, model: true },
    ],
  );
  const handle = admitted[0]?.handle ?? '';
  assert.deepEqual(admission.take(handle), { path: join(inside, 'a.txt') });
  assert.throws(() => admission.take(handle), { code: 'not-found' });
});
