import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { text as textOf } from 'node:stream/consumers';
import { test } from 'node:test';
import { json, serve, setUp, signal } from './hub/testing.ts';

const commit = 'a'.repeat(40);
const bytes = Buffer.from('GGUF, and then all the rest of it, word for word');
const sha256 = createHash('sha256').update(bytes).digest('hex');
const part = { repository: 'owner/name-GGUF', commit, file: 'name-Q4_K_M.gguf', bytes: bytes.length, sha256 };

test('a search, the files of what it found, and a file from another server', async (t) => {
  const cdn = await serve(t, (request, response) => {
    const [, from = '', to = ''] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
    const last = to === '' ? bytes.length - 1 : Number(to);
    response.writeHead(206, { 'content-range': `bytes ${from}-${last}/${bytes.length}` });
    response.end(bytes.subarray(Number(from), last + 1));
  });
  const hubServer = await serve(t, (request, response) => {
    const path = request.url ?? '';
    if (path.startsWith('/api/models?')) {
      return json([
        {
          id: 'owner/name-GGUF',
          downloads: 7,
          lastModified: '2026-09-01T10:00:00.000Z',
          gated: 'manual',
          tags: ['gguf', 'license:mit'],
        },
        { id: '../../etc/passwd', downloads: 1 },
      ])(request, response);
    }
    if (path === '/api/models/owner/name-GGUF') return json({ sha: commit })(request, response);
    if (path.startsWith(`/api/models/owner/name-GGUF/tree/${commit}?`)) {
      return json([{ type: 'file', path: part.file, size: bytes.length, lfs: { oid: sha256, size: bytes.length } }])(
        request,
        response,
      );
    }
    response.writeHead(302, {
      location: `${cdn.address}/blob?Signature=abc%2Fdef`,
      'x-linked-etag': `"${sha256}"`,
      'x-linked-size': String(bytes.length),
    });
    response.end();
  });
  const { hub, intents, results } = await setUp(t, { hub: { address: hubServer.address }, token: 'hf_secret' });

  const [found, ...others] = await hub.search('  some   small model ', signal);
  assert.ok(found);
  assert.deepEqual(others, []);
  assert.deepEqual(found, {
    id: found.id,
    repository: 'owner/name-GGUF',
    downloads: 7,
    updated: Date.parse('2026-09-01T10:00:00.000Z'),
    gated: true,
    licence: 'mit',
  });
  const [file] = await hub.files(found.id, signal);
  assert.ok(file);
  assert.deepEqual(
    [file.name, file.quantisation, file.role, file.bytes, file.parts],
    ['name-Q4_K_M', 'Q4_K_M', 'chat', bytes.length, 1],
  );
  const target = await hub.resolve(file.id, signal);
  assert.deepEqual(target.parts, [part]);
  assert.equal(await textOf(await hub.open(part, { from: 5, signal })), bytes.toString().slice(5));
  assert.equal(await textOf(await hub.open(part, { from: 0, to: 4, signal })), 'GGUF');

  assert.deepEqual(
    intents.map(({ purpose, provider }) => [purpose, provider]),
    [
      ['search', null],
      ['look', null],
      ['look', null],
      ['download', null],
      ['download', null],
      ['look', null],
      ['look', null],
    ],
  );
  assert.match(Buffer.from(intents[0]?.payload ?? []).toString(), /^\/api\/models\?.*search=some\+small\+model/);
  assert.equal(
    Buffer.from(intents[3]?.payload ?? []).toString(),
    `/owner/name-GGUF/resolve/${commit}/name-Q4_K_M.gguf`,
  );
  assert.equal(intents[4]?.payload, null, 'the signature of another server is not written down');
  assert.deepEqual(
    results.map(({ outcome }) => outcome),
    Array(7).fill('sent'),
  );
  assert.ok(hubServer.asked.every(({ headers }) => headers.authorization === 'Bearer hf_secret'));
  assert.ok(
    cdn.asked.every(({ headers }) => headers.authorization === undefined),
    'the token stays with the hub',
  );
  assert.equal(cdn.asked[0]?.path, '/blob?Signature=abc%2Fdef');
});
