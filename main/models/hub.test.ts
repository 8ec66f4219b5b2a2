import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { text as textOf } from 'node:stream/consumers';
import { type TestContext, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { HubScript } from '../../e2e/files/hubBehaviours.ts';
import { type HubServerOptions, startHubServer } from '../../e2e/files/hubServer.ts';
import type { Answer } from '../../e2e/files/scriptedServer.ts';
import type { ErrorCode } from '../contract/errors.ts';
import { json, serve, serveProxy, setUp, signal } from './hub/testing.ts';

const repository = 'owner/Small-GGUF';
const bytes = Buffer.from('GGUF, and then all the rest of it, word for word');
const sha256 = createHash('sha256').update(bytes).digest('hex');
const commit = 'a'.repeat(40);
const part = { repository, commit, file: 'Small-Q4_K_M.gguf', bytes: bytes.length, sha256 };
const asText = (payload: Uint8Array | null | undefined): string => Buffer.from(payload ?? []).toString();

/** Beside a hub that behaves as the public one does. */
async function besideHub(
  t: TestContext,
  options: Partial<HubServerOptions> & { readonly sends?: string; readonly gated?: boolean } = {},
) {
  const { sends, gated = false, ...others } = options;
  const server = await startHubServer({
    repositories: [
      {
        repository,
        files: {
          'README.md': Buffer.from('# Small'),
          'Small-Q4_K_M.gguf': bytes,
          'Small-Q8_0-00001-of-00002.gguf': Buffer.alloc(100, 1),
          'Small-Q8_0-00002-of-00002.gguf': Buffer.alloc(50, 2),
          'BF16/Small-BF16-00001-of-00002.gguf': Buffer.alloc(10, 3),
          'mmproj-Small-F16.gguf': Buffer.alloc(20, 4),
          'imatrix_small.gguf': Buffer.alloc(5, 5),
        },
        downloads: 7,
        updated: '2026-09-01T10:00:00.000Z',
        licence: 'mit',
        gated,
      },
    ],
    ...others,
  });
  t.after(server.close);
  const known = [
    { id: 'f'.repeat(32), sha256 },
    { id: 'e'.repeat(32), sha256: null },
  ];
  const made = await setUp(t, {
    hub: { address: server.address },
    known,
    ...(sends !== undefined && { token: sends }),
  });
  return { ...made, server, current: { ...part, commit: server.commit(repository) } };
}

test('a search, the files of what it found, and a file from the server that the hub keeps it on', async (t) => {
  const { hub, server, intents, results } = await besideHub(t, { token: 'hf_secret', sends: 'hf_secret', pageSize: 3 });
  const [found, ...others] = await hub.search('  SMALL \n gguf ', signal);
  assert.ok(found);
  assert.deepEqual(others, []);
  const updated = Date.parse('2026-09-01T10:00:00.000Z');
  assert.deepEqual(found, { id: found.id, repository, downloads: 7, updated, gated: false, licence: 'mit' });

  const files = await hub.files(found.id, signal);
  assert.deepEqual(
    files.map(({ id: _, ...file }) => Object.values(file)),
    [
      ['mmproj-Small-F16', 'F16', 20, 1, 'vision-projector', null],
      ['Small-Q4_K_M', 'Q4_K_M', bytes.length, 1, 'chat', 'f'.repeat(32)],
      ['Small-Q8_0', 'Q8_0', 150, 2, 'chat', null],
    ],
    'whole models only, over all pages of the list',
  );
  const split = await hub.resolve(files[2]?.id ?? '', signal);
  assert.deepEqual(
    split.parts.map(({ file, bytes: length }) => [file, length]),
    [
      ['Small-Q8_0-00001-of-00002.gguf', 100],
      ['Small-Q8_0-00002-of-00002.gguf', 50],
    ],
  );
  const target = await hub.resolve(files[1]?.id ?? '', signal);
  assert.deepEqual(target.parts, [{ ...part, commit: server.commit(repository) }]);
  const [wanted] = target.parts;
  assert.ok(wanted);
  assert.equal(await textOf(await hub.open(wanted, { from: 5, signal })), bytes.toString().slice(5));
  assert.equal(await textOf(await hub.open(wanted, { from: 1, to: 4, signal })), 'GUF');
  assert.equal(await textOf(await hub.open(wanted, { from: bytes.length, signal })), '');

  assert.deepEqual(
    intents.map(({ purpose }) => purpose),
    ['search', 'look', 'look', 'look', 'look', 'download', 'download', 'look', 'look'],
  );
  assert.ok(intents.every(({ provider }) => provider === null));
  assert.match(asText(intents[0]?.payload), /^\/api\/models\?filter=gguf&.*&search=SMALL\+gguf&/);
  assert.equal(asText(intents[5]?.payload), `/${repository}/resolve/${wanted.commit}/Small-Q4_K_M.gguf`);
  assert.equal(intents[6]?.payload, null, 'the signature of another server is not written down');
  assert.equal(intents[6]?.destination, new URL(server.filesAddress).host);
  assert.deepEqual(new Set(results.map(({ outcome }) => outcome)), new Set(['sent']));
  for (const { question, token } of server.requests) assert.equal(token, question === 'bytes' ? null : 'hf_secret');
});

test('a hub of the organisation over TLS is known by the authority that was added, and so are its other servers', async (t) => {
  const files = await serve(t, (_request, response) => response.writeHead(200).end(bytes), 'localhost');
  const leadOn: Answer = (_request, response) => response.writeHead(302, { location: `${files.address}/blob` }).end();
  const server = await serve(t, leadOn, 'localhost');
  const { hub } = await setUp(t, { hub: { address: server.address }, token: 'hf_secret' });
  assert.equal(await textOf(await hub.open(part, { from: 0, signal })), bytes.toString());
  assert.equal(server.asked[0]?.headers.authorization, 'Bearer hf_secret');
  assert.equal(files.asked[0]?.headers.authorization, undefined);
});

test('what is off is refused before a name is looked up, and the token is not even read', async (t) => {
  const { hub, tokenReads, looked, refusals, intents } = await setUp(t, { token: 'hf_secret' });
  await assert.rejects(hub.search('small', signal), { code: 'hub-off' });
  await assert.rejects(hub.open(part, { from: 0, signal }), { code: 'hub-off' });
  assert.deepEqual([looked, intents, refusals.length, tokenReads()], [[], [], 2, 0]);
});

test('a search has seven words at most', async (t) => {
  const { hub, server, refusals } = await besideHub(t);
  await hub.search('one two three four five six seven', signal);
  await assert.rejects(hub.search('one two three four five six seven eight', signal), { code: 'invalid-input' });
  assert.deepEqual([server.requests.length, refusals.length], [1, 0]);
});

test('a page that was taken over cannot carry a document away in searches: there are thirty in ten minutes', async (t) => {
  const { hub, server } = await besideHub(t);
  for (let count = 0; count < 30; count += 1) await hub.search(`part ${count}`, signal);
  await assert.rejects(hub.search('part 30', signal), { code: 'rate-limited' });
  assert.equal(server.requests.length, 30);
});

test('an offer of the catalogue is found by its name, and by its quantisation where the name is another now', async (t) => {
  const server = await startHubServer({ repositories: [{ repository, files: { 'Small-Q4_K_M.gguf': bytes } }] });
  t.after(server.close);
  const wanted = {
    catalogueId: 'small',
    repository,
    quantisation: 'Q4_K_M',
    name: 'Small Q4_K_M',
    role: 'chat',
  } as const;
  const names: Record<string, string> = {
    'small:Q4_K_M': 'Small-Q4_K_M.gguf',
    'small:renamed': 'small-before-it-was-renamed.gguf',
  };
  const { hub } = await setUp(t, {
    hub: { address: server.address },
    offerOf: (offer) => {
      if (offer === 'small:Q2_K') return { ...wanted, quantisation: 'Q2_K', file: 'Small-Q2_K.gguf' };
      const file = names[offer];
      return file === undefined ? null : { ...wanted, file };
    },
  });
  for (const offer of Object.keys(names)) {
    const target = await hub.resolve(offer, signal);
    const parts = [{ ...part, commit: server.commit(repository) }];
    assert.deepEqual(target, {
      name: 'Small Q4_K_M',
      role: 'chat',
      quantisation: 'Q4_K_M',
      catalogueId: 'small',
      parts,
    });
  }
  await assert.rejects(hub.resolve('small:Q2_K', signal), { code: 'hub-not-found' });
  await assert.rejects(hub.resolve('no-such-offer:Q4_K_M', signal), { code: 'not-found' });
  await assert.rejects(hub.resolve('0'.repeat(32), signal), { code: 'not-found' });
  await assert.rejects(hub.files('0'.repeat(32), signal), { code: 'not-found' });
});

const only =
  (question: string, behaviour: ReturnType<HubScript>): HubScript =>
  (request) =>
    request.question === question ? behaviour : null;

test('who may not see a model is told why', async (t) => {
  const open = async (made: Awaited<ReturnType<typeof besideHub>>) => made.hub.open(made.current, { from: 0, signal });
  await assert.rejects(open(await besideHub(t, { gated: true })), { code: 'hub-gated' });
  await assert.rejects(open(await besideHub(t, { gated: true, token: 'right', sends: 'wrong' })), {
    code: 'hub-token-wrong',
  });
  const refused: HubScript = only('resolve', { kind: 'status', status: 403, headers: { 'x-error-code': 'GatedRepo' } });
  await assert.rejects(open(await besideHub(t, { token: 'right', sends: 'right', behaviour: refused })), {
    code: 'hub-gated',
  });
  const allowed = await open(await besideHub(t, { gated: true, token: 'right', sends: 'right' }));
  assert.equal(await textOf(allowed), bytes.toString());
  // Without a token the public hub says 401 of what is not there.
  const { hub } = await besideHub(t);
  await assert.rejects(hub.open({ ...part, repository: 'owner/gone' }, { from: 0, signal }), { code: 'hub-not-found' });
  await assert.rejects(hub.open(part, { from: 0, signal }), { code: 'hub-not-found' });
});

const statuses: readonly (readonly [question: 'resolve' | 'bytes', status: number, ErrorCode])[] = [
  ['resolve', 404, 'hub-not-found'],
  ['resolve', 429, 'rate-limited'],
  ['resolve', 503, 'server-overloaded'],
  ['resolve', 500, 'server-failed'],
  ['resolve', 304, 'hub-answer-unreadable'],
  ['resolve', 302, 'hub-answer-unreadable'],
  ['resolve', 204, 'hub-answer-unreadable'],
  ['bytes', 403, 'server-refused'],
  ['bytes', 401, 'server-refused'],
  ['bytes', 416, 'download-changed'],
  ['bytes', 503, 'server-overloaded'],
];
for (const [question, status, code] of statuses) {
  test(`${status} for ${question} is ${code}`, async (t) => {
    const behaviour = only(question, { kind: 'status', status, headers: { 'retry-after': '3' } });
    const { hub, current } = await besideHub(t, { behaviour });
    await assert.rejects(hub.open(current, { from: 0, signal }), (error: { code: ErrorCode; values?: object }) => {
      assert.equal(error.code, code);
      if (code === 'rate-limited') assert.deepEqual(error.values, { status: 429, retryAfter: 3 });
      return true;
    });
  });
}

test('a file that is another one now is noticed: by its checksum, by its length, by where its bytes lie', async (t) => {
  const { hub, server, current } = await besideHub(t);
  const open = (about = current) => hub.open(about, { from: 4, signal });
  server.behave(only('resolve', { kind: 'other-etag' }));
  await assert.rejects(open(), { code: 'download-changed' });
  server.behave(null);
  await assert.rejects(open({ ...current, bytes: current.bytes + 1 }), { code: 'download-changed' });
  server.behave(only('bytes', { kind: 'wrong-range', shift: 1, lies: false }));
  await assert.rejects(open(), { code: 'hub-answer-unreadable' });
});

const direct: readonly (readonly [what: string, status: number, headers: Record<string, string>, ErrorCode])[] = [
  ['another length of the whole', 206, { 'content-range': `bytes 4-9/${bytes.length + 1}` }, 'download-changed'],
  ['another length, without parts', 200, { 'content-length': '6' }, 'download-changed'],
  [
    'another checksum as its tag',
    206,
    { 'content-range': `bytes 4-9/${bytes.length}`, etag: `"${'0'.repeat(64)}"` },
    'download-changed',
  ],
  ['bytes from before', 206, { 'content-range': `bytes 3-9/${bytes.length}` }, 'hub-answer-unreadable'],
  ['bytes from behind', 206, { 'content-range': `bytes 4-10/${bytes.length}` }, 'hub-answer-unreadable'],
  ['no word of which bytes', 206, {}, 'hub-answer-unreadable'],
  ['several parts at once', 206, { 'content-range': 'multipart/byteranges' }, 'hub-answer-unreadable'],
];
for (const [what, status, headers, code] of direct) {
  test(`a hub that hands out a part itself with ${what} gives ${code}`, async (t) => {
    const server = await serve(t, (_request, response) => response.writeHead(status, headers).end('and th'));
    const { hub } = await setUp(t, { hub: { address: server.address } });
    await assert.rejects(hub.open(part, { from: 4, to: 10, signal }), { code });
  });
}

test('bytes that are fewer fail after them; more are refused; a server that sends no parts is read up to the part', async (t) => {
  const { hub, server, current } = await besideHub(t);
  const tail = bytes.toString().slice(4);
  server.behave(only('bytes', { kind: 'shorter', by: 3 }));
  await assert.rejects(textOf(await hub.open(current, { from: 4, signal })), { code: 'connection-lost' });
  server.behave(only('bytes', { kind: 'cut', after: 3 }));
  await assert.rejects(textOf(await hub.open(current, { from: 4, signal })), { code: 'connection-lost' });
  server.behave(only('bytes', { kind: 'longer', by: 30 }));
  await assert.rejects(hub.open(current, { from: 4, signal }), { code: 'hub-answer-unreadable' });
  server.behave(only('bytes', { kind: 'ignore-range' }));
  assert.equal(await textOf(await hub.open(current, { from: 4, signal })), tail);
  assert.equal(await textOf(await hub.open(current, { from: 4, to: 9, signal })), tail.slice(0, 5));
});

test('a file that the hub has moved is followed on the hub with the token, to others without, and not without end', async (t) => {
  const other = await serve(t, (_request, response) => {
    response.writeHead(206, { 'content-range': `bytes 0-${bytes.length - 1}/${bytes.length}` }).end(bytes);
  });
  const moved: Record<string, string> = {
    [`/hf/${repository}/resolve/${commit}/${part.file}`]: `/hf/owner/renamed/resolve/${commit}/${part.file}?download=true`,
    [`/hf/owner/renamed/resolve/${commit}/${part.file}?download=true`]: `${other.address}/blob?Signature=%2F`,
    [`/hf/owner/endless/resolve/${commit}/${part.file}`]: `/hf/owner/endless/resolve/${commit}/${part.file}`,
    [`/hf/owner/beside/resolve/${commit}/${part.file}`]: `/beside?x=1`,
    '/beside?x=1': `${other.address}/blob`,
  };
  const server = await serve(t, (request, response) => {
    response.writeHead(307, { location: moved[request.url ?? ''] ?? '/nowhere' }).end();
  });
  const { hub } = await setUp(t, { hub: { address: `${server.address}/hf` }, token: 'hf_secret' });
  assert.equal(await textOf(await hub.open(part, { from: 0, signal })), bytes.toString());
  assert.equal(
    await textOf(await hub.open({ ...part, repository: 'owner/beside' }, { from: 0, signal })),
    bytes.toString(),
  );
  assert.deepEqual(
    server.asked.map(({ headers }) => headers.authorization),
    ['Bearer hf_secret', 'Bearer hf_secret', 'Bearer hf_secret', undefined],
  );
  assert.ok(other.asked.every(({ headers }) => headers.authorization === undefined));
  const before = server.asked.length;
  await assert.rejects(hub.open({ ...part, repository: 'owner/endless' }, { from: 0, signal }), {
    code: 'hub-answer-unreadable',
  });
  assert.equal(server.asked.length - before, 6);
});

for (const to of [
  'http://cdn.example.org/blob',
  'https://169.254.169.254/latest/meta-data',
  'https://localhost:9/blob',
  'file:///etc/hostname',
  'https://user:secret@cdn.example.org/',
  'javascript:alert(1)',
]) {
  test(`a hub over TLS does not lead to ${to}`, async (t) => {
    // Its name is resolved by the proxy, which leads it to a server of ours.
    const server = await serve(t, (_request, response) => response.writeHead(302, { location: to }).end(), 'elsewhere');
    const proxy = await serveProxy(t, { port: server.port });
    const hubIs = { address: 'https://elsewhere.example', proxy: proxy.address };
    const { hub, refusals, results, looked } = await setUp(t, { hub: hubIs, token: 'hf_secret' });
    await assert.rejects(hub.open(part, { from: 0, signal }), { code: 'address-not-allowed' });
    assert.equal(server.asked.length, 1);
    assert.deepEqual(looked, ['localhost'], 'of the proxy');
    const written = [...refusals.map(({ reason }) => reason), ...results.slice(1).map(({ reason }) => reason)];
    assert.deepEqual(written, ['address-not-allowed'], 'it stands in the ledger');
  });
}

test('lists are not taken from elsewhere', async (t) => {
  const other = await serve(t, json([]));
  const server = await serve(t, (_request, response) => response.writeHead(302, { location: other.address }).end());
  const { hub } = await setUp(t, { hub: { address: server.address } });
  await assert.rejects(hub.search('small', signal), { code: 'server-redirected' });
  assert.deepEqual(other.asked, []);
});

const raw =
  (body: string | Buffer, headers: Record<string, string> = {}): Answer =>
  (_request, response) =>
    response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(body);

const unreadable: readonly (readonly [what: string, answer: Answer, ErrorCode])[] = [
  [
    'a page to sign in',
    raw('<!doctype html><h1>Sign in</h1>', { 'content-type': 'text/html' }),
    'hub-answer-unreadable',
  ],
  ['a packed list', raw(gzipSync('[]'), { 'content-encoding': 'gzip' }), 'hub-answer-unreadable'],
  ['something that is no list', json({ models: [] }), 'hub-answer-unreadable'],
  ['a list of a hundred thousand', json(Array(100_000).fill(0)), 'hub-answer-unreadable'],
  ['a list without end', raw(`[${'1,'.repeat(2_000_000)}`), 'server-answer-too-large'],
  ['half a list', raw('[{"id": "owner/na'), 'hub-answer-unreadable'],
  ['nothing', raw(''), 'hub-answer-unreadable'],
  ['depth', raw('['.repeat(500_000)), 'hub-answer-unreadable'],
  ['giant headers', raw('[]', { 'x-long': 'a'.repeat(100_000) }), 'server-answer-too-large'],
];
for (const [what, answer, code] of unreadable) {
  test(`a hub that answers a search with ${what} gives ${code}`, async (t) => {
    const server = await serve(t, answer);
    const { hub } = await setUp(t, { hub: { address: server.address } });
    await assert.rejects(hub.search('small', signal), { code });
  });
}

test('what a hub says of models is taken only where it looks like models', async (t) => {
  const server = await serve(
    t,
    json([
      { id: '../../etc/passwd' },
      { id: 'owner/..' },
      { id: 'owner/na me' },
      { id: 'owner/name\u202egguf' },
      { id: 'owner' },
      { id: `owner/${'a'.repeat(200)}` },
      null,
      { id: 'owner/odd', downloads: -1, lastModified: 'soon', gated: 7, tags: ['license:\u0007<b>'], __proto__: 1 },
      ...Array(100).fill({ id: 'owner/good' }),
    ]),
  );
  const { hub } = await setUp(t, { hub: { address: server.address } });
  const found = await hub.search('', signal);
  assert.equal(found.length, 30);
  const { id: _, ...odd } = found[0] ?? assert.fail();
  assert.deepEqual(odd, { repository: 'owner/odd', downloads: 0, updated: null, gated: false, licence: null });
  assert.ok(!server.asked[0]?.path.includes('search='));
});

test('the files of a hub are taken only with names that lead nowhere, and with their checksums', async (t) => {
  const file = (path: string, lfs: unknown = { oid: sha256, size: 5 }) => ({ type: 'file', path, size: 5, lfs });
  const bad = [
    file('../up.gguf'),
    file('/etc/absolute.gguf'),
    file('a/../b.gguf'),
    file('a//b.gguf'),
    file('C:\\windows.gguf'),
    file('.hidden.gguf'),
    file('name\u202e.gguf'),
    file('line\nbreak.gguf'),
    file(`${'a/'.repeat(300)}b.gguf`),
    file('README.md'),
    file('no-checksum.gguf', null),
    file('short-checksum.gguf', { oid: 'abc', size: 5 }),
    file('no-size.gguf', { oid: sha256, size: -5 }),
    { ...file('folder.gguf'), type: 'directory' },
    file('half-00001-of-00002.gguf'),
    file('zero-00000-of-00001.gguf'),
    file('many-00001-of-99999.gguf'),
  ];
  const server = await serve(t, (request, response) => {
    const path = request.url ?? '';
    if (path.startsWith('/api/models?')) return json([{ id: repository }])(request, response);
    if (path === `/api/models/${repository}?expand=sha`) return json({ sha: commit })(request, response);
    // Whatever address it gives for the next page, only the place in the list is taken from it, and pages end.
    response.setHeader('link', `<https://evil.example/steal?cursor=more&x=1>; rel="next"`);
    return json([...bad, file('good-Q8_0.gguf')])(request, response);
  });
  const { hub } = await setUp(t, { hub: { address: server.address } });
  const [found] = await hub.search('', signal);
  const files = await hub.files(found?.id ?? '', signal);
  assert.deepEqual(
    files.map(({ name }) => name),
    ['good-Q8_0'],
  );
  assert.equal(server.asked.length, 2 + 20);
  assert.equal(server.asked[3]?.path, `/api/models/${repository}/tree/${commit}?recursive=true&cursor=more`);
});

test('no part is asked for that the hub could not have named', async (t) => {
  const { hub, server } = await besideHub(t);
  const wrong = [
    { ...part, repository: 'owner/../x' },
    { ...part, file: '../../x.gguf' },
    { ...part, file: 'x.gguf?words=1' },
    { ...part, commit: 'main' },
  ];
  for (const each of wrong) await assert.rejects(hub.open(each, { from: 0, signal }), { code: 'invalid-input' });
  for (const range of [{ from: -1 }, { from: 5, to: 4 }, { from: 0, to: part.bytes + 1 }, { from: 0.5 }]) {
    await assert.rejects(hub.open(part, { ...range, signal }), { code: 'invalid-input' });
  }
  assert.deepEqual(server.requests, []);
});

test('a hub of the organisation may be plain, and is reached through its proxy, as the policy says', async (t) => {
  const proxy = await serveProxy(t, {});
  const pinned = { address: 'http://hub.example:8080/hf/', proxy: proxy.address };
  const { hub, looked } = await setUp(t, { policy: { hub: pinned.address, proxy: pinned.proxy }, hub: pinned });
  assert.equal(hub.host(), 'hub.example:8080');
  assert.deepEqual(await hub.search('small', signal), []);
  assert.match(proxy.asked[0]?.target ?? '', /^http:\/\/hub\.example:8080\/hf\/api\/models\?/);
  assert.deepEqual(looked, ['localhost']);
});

test('turned off in the middle of a file, the connection ends; at another address a download may go on', async (t) => {
  const { hub, server, settings, current, results } = await besideHub(t);
  server.behave(only('bytes', { kind: 'stall', after: 5 }));
  const moved = textOf(await hub.open(current, { from: 0, signal }));
  hub.forget();
  await assert.rejects(moved, { code: 'connection-lost' });
  const ended = textOf(await hub.open(current, { from: 0, signal }));
  settings.change({ hub: { ...settings.values().hub, enabled: false } });
  hub.forget();
  await assert.rejects(ended, { code: 'hub-off' });
  assert.deepEqual([results.at(-1)?.outcome, results.at(-1)?.reason], ['unanswered', 'hub-off']);
});

test('stopping ends the connection', async (t) => {
  const { hub, server, current, results } = await besideHub(t);
  server.behave(only('bytes', { kind: 'stall', after: 5 }));
  const stop = new AbortController();
  const reader = (await hub.open(current, { from: 0, signal: stop.signal })).getReader();
  await reader.read();
  stop.abort();
  await assert.rejects(reader.read(), { code: 'cancelled' });
  assert.equal(results.at(-1)?.reason, 'cancelled');
});
