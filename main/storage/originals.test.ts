import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { newKey } from './keys.ts';
import { newId } from './newId.ts';
import { openOriginals } from './originals.ts';
import { temporaryFolder } from './testing.ts';

const CHUNK = 64 * 1024;
const SEALED_CHUNK = CHUNK + 16;
const HEADER = 17;
const damaged = { code: 'library-damaged' };

async function open(t: TestContext) {
  const folder = temporaryFolder(t);
  const originals = await openOriginals(folder);
  const key = newKey();
  const { signal } = new AbortController();
  return {
    folder,
    originals,
    key,
    path: (id: string) => join(folder, id),
    store: async (bytes: Uint8Array, pieceBytes = 10_000) => {
      const id = newId();
      const result = await originals.write({ id, key, source: pieces(bytes, pieceBytes), signal });
      return { id, ...result };
    },
  };
}

async function* pieces(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

test('a file comes back as it was, whatever its size', async (t) => {
  const { originals, key, store } = await open(t);
  for (const size of [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 3 * CHUNK + 77]) {
    for (const pieceBytes of [1_000, CHUNK, 1_000_000]) {
      const plain = randomBytes(size);
      const { id, bytes, sha256 } = await store(plain, pieceBytes);
      assert.equal(bytes, size);
      assert.equal(sha256, createHash('sha256').update(plain).digest('hex'));
      assert.deepEqual(Buffer.from(await originals.read({ id, key })), plain);
    }
  }
});

test('one changed bit is noticed, wherever it is', async (t) => {
  const { originals, key, store, path } = await open(t);
  const { id } = await store(randomBytes(2 * CHUNK + 500));
  const whole = readFileSync(path(id));
  for (const at of [0, 1, HEADER - 1, HEADER, HEADER + CHUNK, HEADER + SEALED_CHUNK + 9, whole.length - 1]) {
    const changed = Buffer.from(whole);
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
    writeFileSync(path(id), changed);
    await assert.rejects(originals.read({ id, key }), damaged, `byte ${at}`);
  }
});

test('a file cut, lengthened or emptied is noticed, at the end of a chunk too', async (t) => {
  const { originals, key, store, path } = await open(t);
  const { id } = await store(randomBytes(3 * CHUNK));
  const whole = readFileSync(path(id));
  for (const length of [0, 5, HEADER, HEADER + 3, HEADER + SEALED_CHUNK, HEADER + 2 * SEALED_CHUNK, whole.length - 1]) {
    writeFileSync(path(id), whole.subarray(0, length));
    await assert.rejects(originals.read({ id, key }), damaged, `${length} bytes`);
  }
  writeFileSync(path(id), Buffer.concat([whole, whole.subarray(HEADER)]));
  await assert.rejects(originals.read({ id, key }), damaged);
});

test('chunks and files cannot change places', async (t) => {
  const { originals, key, store, path } = await open(t);
  const [first, second] = [await store(randomBytes(3 * CHUNK)), await store(randomBytes(3 * CHUNK))];
  const whole = readFileSync(path(first.id));
  writeFileSync(
    path(first.id),
    Buffer.concat([
      whole.subarray(0, HEADER),
      whole.subarray(HEADER + SEALED_CHUNK, HEADER + 2 * SEALED_CHUNK),
      whole.subarray(HEADER, HEADER + SEALED_CHUNK),
      whole.subarray(HEADER + 2 * SEALED_CHUNK),
    ]),
  );
  await assert.rejects(originals.read({ id: first.id, key }), damaged);
  writeFileSync(path(first.id), readFileSync(path(second.id)));
  await assert.rejects(originals.read({ id: first.id, key }), damaged);
  await assert.rejects(originals.read({ id: second.id, key: newKey() }), damaged);
});

test('the same file stored twice looks different', async (t) => {
  const { originals, key, path } = await open(t);
  const id = newId();
  const { signal } = new AbortController();
  const write = () => originals.write({ id, key, source: pieces(Buffer.alloc(100), 100), signal });
  await write();
  const first = readFileSync(path(id));
  await write();
  assert.notDeepEqual(readFileSync(path(id)).subarray(HEADER), first.subarray(HEADER));
});

test('stopping and failing leave nothing behind', async (t) => {
  const { folder, originals, key } = await open(t);
  const stop = new AbortController();
  const reason = new Error('stopped by the user');
  async function* stopped(): AsyncGenerator<Uint8Array> {
    yield randomBytes(2 * CHUNK);
    stop.abort(reason);
    yield randomBytes(2 * CHUNK);
  }
  async function* failing(): AsyncGenerator<Uint8Array> {
    yield randomBytes(2 * CHUNK);
    throw new Error('the stick was pulled out');
  }
  await assert.rejects(originals.write({ id: newId(), key, source: stopped(), signal: stop.signal }), reason);
  const { signal } = new AbortController();
  await assert.rejects(originals.write({ id: newId(), key, source: failing(), signal }), /pulled out/);
  assert.deepEqual(readdirSync(folder), []);
});

test('what a crash left is swept, what belongs to a document stays', async (t) => {
  const { folder, store } = await open(t);
  const kept = await store(randomBytes(10));
  writeFileSync(join(folder, newId()), 'a file whose document was never stored');
  writeFileSync(join(folder, `${newId()}.part`), 'a file never finished');
  const next = await openOriginals(folder);
  const { signal } = new AbortController();
  const justWritten = newId();
  await next.write({ id: justWritten, key: newKey(), source: pieces(Buffer.alloc(5), 5), signal });
  await next.sweep(new Set([kept.id]));
  assert.deepEqual(readdirSync(folder).sort(), [kept.id, justWritten].sort());
});

test('a missing file is damage, removing one twice is none, and an id is never a path', async (t) => {
  const { originals, key, store } = await open(t);
  const { id } = await store(randomBytes(10));
  await originals.remove(id);
  await originals.remove(id);
  await assert.rejects(originals.read({ id, key }), damaged);
  await assert.rejects(originals.read({ id: '../library.db', key }), { code: 'invalid-input' });
  await assert.rejects(originals.remove('../library.db'), { code: 'invalid-input' });
  assert.ok((await originals.freeBytes()) > 0);
});
