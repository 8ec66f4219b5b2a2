import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { type TestContext, test } from 'node:test';
import { promisify } from 'node:util';
import { certificateFile } from '../../e2e/files/modelServer.ts';
import { json, serve, serveProxy, setUp } from '../models/hub/testing.ts';
import type { HubConnection, NetworkLimits } from './connection.ts';

/** What the door does for the hub alone, by itself: `models/hub.ts` asks for none of the things that are refused here. */

function connection(address: string, changes: Partial<HubConnection> = {}): HubConnection {
  return {
    to: 'hub',
    purpose: 'download',
    address,
    plainHttp: false,
    certificates: [certificateFile('authority.pem')],
    asked: `${address}/api/models?search=small`,
    parts: [{ origin: 'typed' }],
    proxy: null,
    mostBytes: 100_000,
    ...changes,
  };
}

async function turnedOn(t: TestContext, limits: Partial<NetworkLimits> = {}) {
  const door = await setUp(t, { hub: {}, limits });
  const ask = (about: HubConnection, init?: RequestInit): Promise<Response> =>
    door.network.fetchFor(about)(about.asked, init);
  return { ...door, ask };
}

const base = 'https://hub.example.org';

test('off, forbidden or not known to be allowed: refused before a name is looked up, and written down with what was asked', async (t) => {
  const about = connection(base, { purpose: 'search' });
  for (const [options, reason] of [
    [{}, 'hub-off'],
    [{ policy: { download: false } }, 'hub-forbidden'],
  ] as const) {
    const { network, refusals, intents, looked } = await setUp(t, options);
    await assert.rejects(network.fetchFor(about)(about.asked), { code: reason });
    assert.deepEqual([looked, intents], [[], []]);
    const [refusal] = refusals;
    assert.equal(refusal?.reason, reason);
    assert.equal(refusal?.intent.destination, 'hub.example.org:443');
    assert.equal(refusal?.intent.provider, null);
    assert.equal(Buffer.from(refusal?.intent.payload ?? []).toString(), '/api/models?search=small');
  }
});

test('not a word of a document or of an answer goes to the hub, whether it is confidential or not', async (t) => {
  const { ask, refusals, looked } = await turnedOn(t);
  for (const confidential of [true, false]) {
    for (const origin of ['document', 'answer'] as const) {
      const parts = [{ origin: 'typed' }, { origin, confidential }] as const;
      await assert.rejects(ask(connection(base, { parts })), { code: 'documents-stay' });
    }
  }
  assert.deepEqual([refusals.length, looked], [4, []]);
});

const outside: readonly (readonly [what: string, changes: Partial<HubConnection>, init?: RequestInit])[] = [
  ['a token for another server', { asked: 'https://cdn.example.org/blob' }, { headers: { authorization: 'Bearer t' } }],
  ['a token for another port', { asked: `${base}:8443/blob` }, { headers: { authorization: 'Bearer t' } }],
  ['a token beside the base', { address: `${base}/hf`, asked: `${base}/other` }, { headers: { authorization: 'x' } }],
  ['a server without TLS', { asked: 'http://cdn.example.org/blob' }],
  ['the hub without TLS', { asked: 'http://hub.example.org/blob' }],
  [
    'a hub of which only the settings say that it is plain',
    { address: 'http://hub.example.org', asked: 'http://hub.example.org/x' },
  ],
  ['this computer', { asked: 'https://localhost:9/blob' }],
  ['this computer, by its number', { asked: 'https://127.0.0.1:9/blob' }],
  ['a file', { asked: 'file:///etc/hostname' }],
  ['a fragment', { asked: `${base}/blob#words` }],
  ['a password', { asked: 'https://user:secret@cdn.example.org/blob' }],
];
for (const [what, changes, init] of outside) {
  test(`${what} is refused before a name is looked up`, async (t) => {
    const { ask, refusals, looked } = await turnedOn(t);
    await assert.rejects(ask(connection(base, changes), init), { code: 'address-not-allowed' });
    assert.deepEqual([refusals.length, looked], [1, []]);
  });
}

test('only what the connection names is asked, by GET, and of ranges only plain ones', async (t) => {
  const { network, ask, refusals, looked } = await turnedOn(t);
  const about = connection(base);
  for (const other of [`${base}/api/models?search=small&more=words`, `${base}/api/models`, base]) {
    await assert.rejects(network.fetchFor(about)(other), { code: 'address-not-allowed' });
  }
  await assert.rejects(ask(about, { method: 'POST', body: 'words' }), { code: 'invalid-input' });
  for (const range of ['bytes=words', 'bytes=0-1,5-9', 'bytes=-5', 'lines=0-1']) {
    await assert.rejects(ask(about, { headers: { range } }), { code: 'invalid-input' });
  }
  assert.deepEqual([refusals.length, looked], [8, []]);
});

test('metadata services of clouds are not asked, with a proxy or without', async (t) => {
  const proxy = await serveProxy(t, {});
  const { ask, results } = await turnedOn(t);
  for (const asked of ['https://169.254.169.254/latest', 'https://[fe80::1]/', 'https://100.100.100.200/']) {
    await assert.rejects(ask(connection(base, { asked })), { code: 'address-not-allowed' });
    await assert.rejects(ask(connection(base, { asked, proxy: proxy.address })), { code: 'address-not-allowed' });
  }
  assert.deepEqual(proxy.asked, []);
  assert.ok(results.every(({ outcome, bytesSent }) => outcome === 'not-connected' && bytesSent === 0));
});

test('a redirect is handed out, not followed; of the rest of a refusal only the status and a few headers are', async (t) => {
  const elsewhere = await serve(t, json([]));
  const server = await serve(t, (request, response) => {
    const isRedirect = request.url === '/moved';
    response.writeHead(isRedirect ? 302 : 404, {
      location: `${elsewhere.address}/blob?Signature=1`,
      'x-error-code': 'EntryNotFound',
      'x-linked-size': '5',
      'set-cookie': 'a=b',
      'content-encoding': 'gzip',
    });
    response.end('never read');
  });
  const { ask, results } = await turnedOn(t);
  for (const [path, status] of [
    ['/moved', 302],
    ['/gone', 404],
  ] as const) {
    const answer = await ask(connection(server.address, { asked: server.address + path }));
    assert.deepEqual([answer.status, answer.body], [status, null]);
    assert.equal(answer.headers.get('x-error-code'), 'EntryNotFound');
    assert.equal(answer.headers.get('set-cookie'), null);
  }
  assert.deepEqual(elsewhere.asked, []);
  assert.deepEqual(
    results.map(({ outcome }) => outcome),
    ['sent', 'sent'],
  );
});

test('no header leaves but the few that the hub needs', async (t) => {
  const server = await serve(t, json([]));
  const { ask } = await turnedOn(t);
  const headers = {
    accept: '*/*',
    authorization: 'Bearer t',
    range: 'bytes=5-9',
    cookie: 'a=b',
    referer: 'x',
    'if-range': 'y',
  };
  await (await ask(connection(server.address), { headers })).text();
  assert.deepEqual(Object.keys(server.asked[0]?.headers ?? {}).sort(), [
    'accept',
    'accept-encoding',
    'authorization',
    'connection',
    'host',
    'range',
    'user-agent',
  ]);
});

test('a slow reader holds the server back: memory does not fill with what nobody takes', async (t) => {
  let sent = 0;
  const piece = Buffer.alloc(256 * 1024);
  const server = await serve(t, (_request, response) => {
    response.writeHead(200);
    response.on('error', () => undefined);
    const go = (): void => {
      while (sent < 400 && !response.destroyed) {
        sent += 1;
        if (!response.write(piece)) return void response.once('drain', go);
      }
    };
    go();
  });
  const { ask } = await turnedOn(t);
  const answer = await ask(connection(server.address, { mostBytes: 200 * 1024 * 1024 }));
  assert.ok(answer.body);
  const reader = answer.body.getReader();
  await reader.read();
  let before = -1;
  while (before !== sent) {
    before = sent;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  // What waits is in the buffers of the system and in ours: some megabytes of a hundred.
  assert.ok(sent < 80, `${sent} pieces were taken from a server of which one was read`);
  await reader.cancel();
});

test('through a proxy goes a tunnel, and in it TLS with the hub itself; the proxy learns no more than the host', async (t) => {
  const hub = await serve(t, json([1]), 'elsewhere');
  const proxy = await serveProxy(t, { port: hub.port });
  const { ask, intents, results, looked } = await turnedOn(t);
  const about = connection('https://elsewhere.example', { proxy: proxy.address });
  const answer = await ask(about, { headers: { authorization: 'Bearer secret' } });
  assert.equal(await answer.text(), '[1]');
  assert.deepEqual(
    proxy.asked.map(({ method, target }) => [method, target]),
    [['CONNECT', 'elsewhere.example:443']],
  );
  assert.ok(!JSON.stringify(proxy.asked).includes('secret'));
  assert.equal(hub.asked[0]?.headers.authorization, 'Bearer secret');
  assert.equal(hub.asked[0]?.headers.host, 'elsewhere.example');
  assert.deepEqual(looked, ['localhost'], 'the name of the hub is for the proxy to resolve');
  assert.equal(intents[0]?.destination, 'elsewhere.example:443');
  const [result] = results;
  assert.equal(result?.outcome, 'sent');
  assert.ok(result && result.bytesSent > 100 && result.bytesReceived > 50);
});

test('a tunnel closes with the answer that nobody wants any more', { timeout: 10_000 }, async (t) => {
  const hub = await serve(t, (_request, response) => response.writeHead(200).write('and then nothing'), 'elsewhere');
  const proxy = await serveProxy(t, { port: hub.port });
  const { ask } = await turnedOn(t);
  const answer = await ask(connection('https://elsewhere.example', { proxy: proxy.address }));
  assert.ok(proxy.open() > 0);
  await answer.body?.cancel();
  while (proxy.open() > 0) await new Promise((resolve) => setTimeout(resolve, 5));
});

test('whoever answers at the end of a tunnel has to prove that it is the hub', async (t) => {
  const other = await serve(t, json([]), 'localhost');
  const proxy = await serveProxy(t, { port: other.port });
  const { ask, results } = await turnedOn(t);
  const about = connection('https://elsewhere.example', { proxy: proxy.address });
  await assert.rejects(ask(about), { code: 'certificate-refused' });
  await assert.rejects(ask({ ...about, certificates: [] }), { code: 'certificate-refused' });
  assert.deepEqual(other.asked, []);
  assert.deepEqual(
    results.map(({ outcome, bytesSent }) => [outcome, bytesSent]),
    [
      ['not-connected', 0],
      ['not-connected', 0],
    ],
  );
});

for (const status of [403, 407, 502, 503]) {
  test(`a proxy that refuses with ${status} is said to be what failed`, async (t) => {
    const proxy = await serveProxy(t, { status });
    const { ask, results } = await turnedOn(t);
    const about = connection('https://elsewhere.example', { proxy: proxy.address });
    await assert.rejects(ask(about), { code: 'proxy-failed' });
    assert.deepEqual([results[0]?.outcome, results[0]?.reason], ['not-connected', 'proxy-failed']);
  });
}

test('a proxy that is not there, or does not speak its language, is said to be what failed', async (t) => {
  const gone = await serveProxy(t, {});
  gone.close();
  const { ask, refusals } = await turnedOn(t);
  for (const proxy of [gone.address, (await serve(t, json([]), 'localhost')).address.replace('https', 'http')]) {
    await assert.rejects(ask(connection('https://elsewhere.example', { proxy })), { code: 'proxy-failed' });
  }
  await assert.rejects(ask(connection(base, { proxy: 'socks5://localhost:1080' })), { code: 'proxy-failed' });
  assert.equal(refusals.length, 1);
});

test('a hub without TLS that the policy pinned is asked by its whole address, and 407 is the proxy speaking', async (t) => {
  const proxy = await serveProxy(t, {});
  const { ask, intents } = await turnedOn(t);
  const about = connection('http://hub.example.org:8080', { plainHttp: true, proxy: proxy.address });
  assert.equal(await (await ask(about)).text(), '[]');
  assert.deepEqual(proxy.asked[0]?.target, 'http://hub.example.org:8080/api/models?search=small');
  assert.equal(proxy.asked[0]?.headers.host, 'hub.example.org:8080');
  assert.equal(intents[0]?.destination, 'hub.example.org:8080');
  const refusing = await serveProxy(t, { status: 407 });
  await assert.rejects(ask({ ...about, proxy: refusing.address }), { code: 'proxy-failed' });
});

test('a proxy of the environment is not asked, neither for the hub nor for the way to its proxy', async (t) => {
  const ofEnvironment = await serveProxy(t, {});
  const chosen = await serveProxy(t, {});
  const server = await serve(t, json([]));
  const script = `
    import { createNetwork } from ${JSON.stringify(new URL('../network.ts', import.meta.url).href)};
    const ledger = { begin: () => 1, end() {}, refuse() {}, note() {} };
    const rules = () => ({ policyDamaged: false, hub: { forbidden: false, enabled: true } });
    const { fetchFor } = createNetwork({ ledger, rules });
    for (const about of ${JSON.stringify([
      connection(server.address),
      connection('http://hub.example.org', { plainHttp: true, proxy: chosen.address }),
    ])}) {
      console.log((await fetchFor(about)(about.asked)).status);
    }
    const about = ${JSON.stringify(connection('https://hub.example.org', { proxy: chosen.address }))};
    await fetchFor(about)(about.asked).catch((error) => console.log(error.code));
  `;
  const set = ofEnvironment.address;
  const proxies = { HTTP_PROXY: set, HTTPS_PROXY: set, http_proxy: set, https_proxy: set, NO_PROXY: '' };
  const env = { ...process.env, ...proxies, NODE_USE_ENV_PROXY: '1' };
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { env });
  // The chosen one opens a tunnel to nothing, in which nobody speaks TLS.
  assert.deepEqual(stdout.trim().split('\n').slice(0, 2), ['200', '200']);
  assert.deepEqual(ofEnvironment.asked, []);
  assert.deepEqual(
    chosen.asked.map(({ method }) => method),
    ['GET', 'CONNECT'],
  );
});

test('this computer is not asked of a proxy', async (t) => {
  const server = await serve(t, json([]));
  const proxy = await serveProxy(t, {});
  const { ask } = await turnedOn(t);
  await (await ask(connection(server.address, { proxy: proxy.address }))).text();
  assert.deepEqual([server.asked.length, proxy.asked.length], [1, 0]);
});

test('a proxy that says nothing is given up, and stopping does not wait for it', async (t) => {
  let asked = 0;
  const silent = createServer((socket) => {
    asked += 1;
    socket.on('error', () => undefined);
  });
  await once(silent.listen(0, '127.0.0.1'), 'listening');
  t.after(() => silent.close());
  const { port } = silent.address() as AddressInfo;
  const about = connection('https://elsewhere.example', { proxy: `http://localhost:${port}` });

  const impatient = await turnedOn(t, { connect: 100 });
  await assert.rejects(impatient.ask(about), { code: 'proxy-failed' });

  const { ask, results } = await turnedOn(t);
  const stop = new AbortController();
  const answer = ask(about, { signal: stop.signal });
  while (asked < 2) await new Promise((resolve) => setTimeout(resolve, 5));
  stop.abort();
  await assert.rejects(answer, { code: 'cancelled' });
  assert.deepEqual([results[0]?.outcome, results[0]?.reason], ['not-connected', 'cancelled']);
});
