import assert from 'node:assert/strict';
import { readdirSync, statSync, utimesSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { ggufHeader, string, strings, type Tensor, tensorBytes, u16, u32 } from '../../e2e/files/ggufFile.ts';
import { type Gguf, readParts } from '../workers/inference/readGguf.ts';
import { offer, repository, setUp } from './downloads/testing.ts';
import { readRemoteHeader } from './remoteHeader.ts';

const { signal } = new AbortController();
const MiB = 1024 * 1024;

function tensor(name: string): Tensor {
  return { name, shape: [32, 1024 * 160], type: 'F32', data: () => [] };
}

/** 20 MiB of tensors behind a header of that many tokens. */
function file(
  tokens: number,
  name = 'blk.0.attn_q.weight',
  split: readonly [number, number] | null = null,
): Uint8Array {
  const header = ggufHeader(
    {
      'general.architecture': string('llama'),
      'tokenizer.ggml.tokens': strings(Array.from({ length: tokens }, (_, index) => `token ${index} of many`)),
      ...(split && { 'split.no': u16(split[0]), 'split.count': u16(split[1]), 'split.tensors.count': u32(split[1]) }),
    },
    [tensor(name)],
  );
  return Buffer.concat([header, Buffer.alloc(tensorBytes(tensor(name)), 1)]);
}

async function look(t: TestContext, files: Readonly<Record<string, Uint8Array>>) {
  const { server, hub, folder } = await setUp(t, { repositories: [{ repository, files }] });
  const target = await hub.resolve(offer, signal);
  const seen: string[][] = [];
  const reading = readRemoteHeader(target, {
    hub,
    folder,
    signal,
    async read(paths) {
      seen.push(paths.map((path) => basename(path)));
      assert.deepEqual(
        paths.map((path) => statSync(path).size),
        target.parts.map(({ bytes }) => bytes),
      );
      return readParts(paths);
    },
  });
  return { server, folder, reading, seen };
}

function namesOf({ tensors }: Gguf): readonly string[] {
  return tensors.map(({ name }) => name);
}

test('a short header is read from one request, and nothing of it stays', async (t) => {
  const bytes = file(1_000);
  const { server, folder, reading } = await look(t, { 'small-Q8_0.gguf': bytes });
  const read = await reading;
  assert.deepEqual([namesOf(read), read.bytes], [['blk.0.attn_q.weight'], bytes.length]);
  assert.deepEqual(readdirSync(folder), []);
  assert.equal(server.requests.filter(({ question }) => question === 'bytes').length, 1);
  assert.ok(server.bytesSent() <= 4 * MiB);
});

test('a header longer than what came first is fetched to its end, without what is there already', async (t) => {
  const bytes = file(400_000);
  const { server, reading } = await look(t, { 'small-Q8_0.gguf': bytes });
  const read = await reading;
  assert.equal(read.metadata.get('general.architecture'), 'llama');
  assert.deepEqual(namesOf(read), ['blk.0.attn_q.weight']);
  const ranges = server.requests.filter(({ question }) => question === 'bytes').map(({ range }) => range);
  assert.deepEqual(ranges, [
    { from: 0, to: 4 * MiB },
    { from: 4 * MiB, to: 8 * MiB },
    { from: 8 * MiB, to: 16 * MiB },
  ]);
});

test('all parts of a split model are looked at beside each other, under names that belong together', async (t) => {
  const { server, reading, seen } = await look(t, {
    'small-Q8_0-00001-of-00002.gguf': file(1_000, 'a.weight', [0, 2]),
    'small-Q8_0-00002-of-00002.gguf': file(1, 'b.weight', [1, 2]),
  });
  const read = await reading;
  assert.deepEqual([namesOf(read), read.parts], [['a.weight', 'b.weight'], 2]);
  assert.deepEqual(seen[0], ['small-Q8_0-00001-of-00002.gguf', 'small-Q8_0-00002-of-00002.gguf']);
  assert.ok(server.bytesSent() <= 5 * MiB);
});

test('a file that is no model says so after one look, and one that is damaged after all of its header', async (t) => {
  const text = await look(t, { 'small-Q8_0.gguf': Buffer.alloc(20 * MiB, 'no model') });
  await assert.rejects(text.reading, { code: 'model-not-gguf' });
  assert.ok(text.server.bytesSent() <= 4 * MiB);
  assert.deepEqual(readdirSync(text.folder), []);
  const broken = Buffer.from(file(10));
  broken.fill(0xff, 16, 24);
  const { reading, server } = await look(t, { 'small-Q8_0.gguf': broken });
  await assert.rejects(reading, { code: 'model-damaged' });
  assert.ok(server.bytesSent() <= broken.length, 'nothing twice');
});

test('what a crash left of an earlier look is removed, what another looks at now is not', async (t) => {
  const { hub, folder } = await setUp(t, { repositories: [{ repository, files: { 'small-Q8_0.gguf': file(10) } }] });
  for (const name of ['looking-before', 'looking-now', 'owner--model-123']) {
    await mkdir(join(folder, name), { recursive: true });
    await writeFile(join(folder, name, 'a.gguf'), '');
    if (name !== 'looking-now') utimesSync(join(folder, name), 1, 1);
  }
  const target = await hub.resolve(offer, signal);
  await readRemoteHeader(target, { hub, folder, signal, read: async () => null });
  assert.deepEqual(readdirSync(folder), ['looking-now', 'owner--model-123']);
});
