import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net';
import { type TestContext, test } from 'node:test';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Behaviour } from '../e2e/files/modelBehaviours.ts';
import { certificateFile, type ModelServerOptions, startModelServer } from '../e2e/files/modelServer.ts';
import { AppError, type ErrorCode } from './contract/errors.ts';
import type { Lookup } from './network/addresses.ts';
import type { Connection, NetworkLimits } from './network/connection.ts';
import { createNetwork } from './network.ts';
import type { Rules } from './privacy.ts';
import type { LedgerIntent, LedgerResult, LedgerWriter } from './storage/ledger.ts';

type Line =
  | { readonly kind: 'begin'; readonly number: number; readonly intent: LedgerIntent }
  | ({ readonly kind: 'end'; readonly number: number } & LedgerResult)
  | { readonly kind: 'refuse'; readonly intent: LedgerIntent; readonly reason: ErrorCode };

const allOn: Rules = {
  policyDamaged: false,
  openai: { forbidden: false, enabled: true, placeholdersRequired: false },
  office: { enabled: true, confidential: true },
  hub: { forbidden: false, enabled: true },
};
const body = JSON.stringify({ model: 'm', stream: true, messages: [{ role: 'user', content: 'Frist – wie lange?' }] });
const post = { method: 'POST', body, headers: { 'content-type': 'application/json', authorization: 'Bearer token' } };
const bothLoopbacks: Lookup = async () => [{ address: '127.0.0.1', family: 4 }];

function setUp(
  options: {
    readonly rules?: Rules;
    readonly limits?: Partial<NetworkLimits>;
    readonly lookup?: Lookup;
    readonly ledger?: Partial<LedgerWriter>;
  } = {},
) {
  const lines: Line[] = [];
  const looked: string[] = [];
  const ledger: LedgerWriter = {
    begin(intent) {
      lines.push({ kind: 'begin', number: lines.length, intent });
      return lines.length - 1;
    },
    end: (number, result) => void lines.push({ kind: 'end', number, ...result }),
    refuse: (intent, reason) => void lines.push({ kind: 'refuse', intent, reason }),
    note() {},
    ...options.ledger,
  };
  const lookup = options.lookup ?? bothLoopbacks;
  const network = createNetwork({
    ledger,
    rules: () => options.rules ?? allOn,
    ...(options.limits && { limits: options.limits }),
    lookup(hostname) {
      looked.push(hostname);
      return lookup(hostname);
    },
  });
  return { network, lines, looked };
}

function connection(address: string, changes: Partial<Connection> = {}): Connection {
  return {
    to: 'office',
    purpose: 'answer',
    address,
    plainHttp: false,
    certificates: [certificateFile('authority.pem')],
    conversationId: null,
    caseId: null,
    parts: [{ origin: 'typed' }],
    agreed: null,
    passages: 0,
    documents: 0,
    identifiersReplaced: 0,
    ...changes,
  };
}

async function server(t: TestContext, options: ModelServerOptions = {}) {
  const started = await startModelServer(options);
  t.after(() => started.close());
  return started;
}

/** A server that is less than HTTP: `speak` gets every connection. */
async function rawServer(t: TestContext, speak: (socket: Socket) => void): Promise<string> {
  const listening = createTcpServer((socket) => {
    socket.on('error', () => {});
    speak(socket);
  });
  const sockets = new Set<Socket>();
  listening.on('connection', (socket) => sockets.add(socket));
  await once(listening.listen(0, '127.0.0.1'), 'listening');
  t.after(() => {
    for (const socket of sockets) socket.destroy();
    listening.close();
  });
  const { port } = listening.address() as AddressInfo;
  return `http://localhost:${port}/v1`;
}

function code(expected: ErrorCode) {
  return (error: unknown) => {
    assert.ok(error instanceof AppError, String(error));
    assert.equal(error.code, expected);
    return true;
  };
}

function lastEnd(lines: readonly Line[]) {
  const ends = lines.filter((line) => line.kind === 'end');
  assert.equal(ends.length, 1, 'one result was written');
  const [end] = ends;
  assert.ok(end);
  return end;
}

test('what is sent is what the ledger holds, byte for byte, and both ways are counted', async (t) => {
  const { address, requests } = await server(t);
  const { network, lines } = setUp();
  const answer = await network.fetchFor(connection(address))(`${address}/chat/completions`, post);
  assert.equal(answer.status, 200);
  assert.match(await answer.text(), /three/);
  const [begin] = lines;
  assert.equal(begin?.kind, 'begin');
  assert.equal(begin?.kind === 'begin' && Buffer.from(begin.intent.payload ?? []).toString(), requests[0]?.body);
  assert.equal(requests[0]?.body, body);
  const end = lastEnd(lines);
  assert.equal(end.outcome, 'sent');
  assert.equal(end.reason, null);
  assert.ok(end.bytesSent > body.length);
  assert.ok(end.bytesReceived > 100);
});

test('the ledger counts every byte of a request, headers included', async (t) => {
  let sent = 0;
  const reply = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}';
  const address = await rawServer(t, (socket) => {
    socket.on('data', (chunk) => {
      sent += chunk.length;
      if (String(chunk).endsWith(body)) socket.end(reply);
    });
  });
  const { network, lines } = setUp();
  await (await network.fetchFor(connection(address))(`${address}/chat/completions`, post)).text();
  assert.equal(lastEnd(lines).bytesSent, sent);
  assert.equal(lastEnd(lines).bytesReceived, reply.length);
});

test('no header leaves but the few that a server needs', async (t) => {
  const { address, requests } = await server(t);
  const headers = {
    ...post.headers,
    'x-stainless-os': 'Linux',
    'x-stainless-runtime-version': 'v24',
    cookie: 'a=b',
    'user-agent': 'OpenAI/JS',
  };
  const { network } = setUp();
  await (await network.fetchFor(connection(address))(`${address}/chat/completions`, { ...post, headers })).text();
  const names = Object.keys(requests[0]?.headers ?? {}).sort();
  const expected = [
    'accept-encoding',
    'authorization',
    'connection',
    'content-length',
    'content-type',
    'host',
    'user-agent',
  ];
  assert.deepEqual(names, expected);
  assert.equal(requests[0]?.headers['user-agent'], 'Cloister');
});

const document = { origin: 'document', confidential: true } as const;
const refusals: readonly (readonly [what: string, rules: Rules, changes: Partial<Connection>, why: ErrorCode])[] = [
  ['a provider that is off', { ...allOn, office: { enabled: false, confidential: true } }, {}, 'provider-off'],
  ['a damaged policy', { ...allOn, policyDamaged: true }, {}, 'policy-damaged'],
  [
    'a forbidden provider',
    { ...allOn, openai: { ...allOn.openai, forbidden: true } },
    { to: 'openai' },
    'provider-forbidden',
  ],
  ['a document for OpenAI', allOn, { to: 'openai', parts: [document] }, 'documents-stay'],
  [
    'a document for the office',
    { ...allOn, office: { enabled: true, confidential: false } },
    { parts: [document] },
    'confidential-stays',
  ],
  ['words that no one agreed to', allOn, { agreed: `${body} ` }, 'review-needed'],
];
for (const [what, rules, changes, why] of refusals) {
  test(`${what}: refused before a name is looked up, and written down`, async (t) => {
    const { address, requests } = await server(t);
    const { network, lines, looked } = setUp({ rules });
    await assert.rejects(
      network.fetchFor(connection(address, changes))(`${address}/chat/completions`, post),
      code(why),
    );
    assert.deepEqual(looked, []);
    assert.deepEqual(requests, []);
    assert.equal(lines.length, 1);
    const [line] = lines;
    assert.ok(line?.kind === 'refuse');
    assert.equal(line.reason, why);
    assert.equal(line.intent.destination, new URL(address).host);
    assert.equal(Buffer.from(line.intent.payload ?? []).toString(), body);
  });
}

test('exactly the agreed words leave', async (t) => {
  const { address, requests } = await server(t);
  const { network } = setUp();
  await (await network.fetchFor(connection(address, { agreed: body }))(`${address}/chat/completions`, post)).text();
  assert.equal(requests[0]?.body, body);
});

test('nothing leaves when the ledger cannot be written', async (t) => {
  const { address, requests } = await server(t);
  const { network, looked } = setUp({
    ledger: {
      begin() {
        throw new AppError('disk-full');
      },
    },
  });
  await assert.rejects(network.fetchFor(connection(address))(`${address}/models`), code('disk-full'));
  assert.deepEqual([looked, requests], [[], []]);
});

test('an answer whose end cannot be written down is not handed out as a whole one', async (t) => {
  const { address } = await server(t);
  const { network } = setUp({
    ledger: {
      end() {
        throw new AppError('disk-full');
      },
    },
  });
  const answer = await network.fetchFor(connection(address))(`${address}/models`);
  await assert.rejects(answer.text(), code('disk-full'));
});

const base = 'https://models.example.org/v1';
const outside: readonly (readonly [address: string, asked: string, changes?: Partial<Connection>])[] = [
  [base, 'https://models.example.org/v2/models'],
  [base, 'https://models.example.org/v1evil/models'],
  [base, 'https://models.example.org/v1/../admin'],
  [base, 'https://models.example.org/v1/%2e%2e/admin'],
  [base, 'https://models.example.org/v1/..%2fadmin'],
  [base, 'https://models.example.org/v1/models?words=secret'],
  [base, 'https://models.example.org/v1/models#words'],
  [base, 'https://models.example.org:8443/v1/models'],
  [base, 'https://models.example.com/v1/models'],
  [base, 'https://models.example.org.evil.example/v1/models'],
  [base, 'https://user:secret@models.example.org/v1/models'],
  [base, 'http://models.example.org/v1/models'],
  [base, 'http://models.example.org/v1/models', { plainHttp: true }],
  [base, 'file:///etc/hostname'],
  [base, 'ftp://models.example.org/v1/models'],
  [base, 'data:text/plain,secret'],
  [base, 'wss://models.example.org/v1/models'],
  [base, '/v1/models'],
  ['http://models.example.org/v1', 'http://models.example.org/v1/models'],
  ['https://user@models.example.org/v1', 'https://models.example.org/v1/models'],
  ['file:///v1', 'file:///v1/models'],
  ['', 'https://models.example.org/v1/models'],
];
for (const [address, asked, changes] of outside) {
  test(`${asked} lies outside ${address || 'no address'}${changes ? ' even where http may be used' : ''}`, async () => {
    const { network, lines, looked } = setUp();
    await assert.rejects(network.fetchFor(connection(address, changes))(asked), code('address-not-allowed'));
    assert.deepEqual(looked, []);
    assert.deepEqual(
      lines.map((line) => line.kind),
      ['refuse'],
    );
  });
}

const unreachable = [
  '169.254.169.254',
  '::ffff:169.254.169.254',
  '64:ff9b::a9fe:a9fe',
  'fe80::1',
  'fd00:ec2::254',
  '0.0.0.0',
  '::',
  '224.0.0.1',
  '255.255.255.255',
  'ff02::1',
  '100.100.100.200',
  // A name that is not this computer's may not lead to it.
  '127.0.0.1',
  '::1',
  '::ffff:127.0.0.1',
];
for (const found of unreachable) {
  test(`a name that leads to ${found} is not followed`, async () => {
    const lookup: Lookup = async () => [{ address: found, family: found.includes(':') ? 6 : 4 }];
    const { network, lines } = setUp({ lookup });
    await assert.rejects(network.fetchFor(connection(base))(`${base}/models`), code('address-not-allowed'));
    assert.equal(lastEnd(lines).outcome, 'not-connected');
    assert.equal(lastEnd(lines).bytesSent, 0);
  });
}

for (const literal of ['https://169.254.169.254/v1', 'https://[fe80::1]/v1', 'https://0/v1', 'https://2852039166/v1']) {
  test(`${literal} is not connected to`, async () => {
    const { network, looked } = setUp();
    await assert.rejects(network.fetchFor(connection(literal))(`${literal}/models`), code('address-not-allowed'));
    assert.deepEqual(looked, []);
  });
}

test('localhost is this computer, whatever a name service says', async () => {
  const { network } = setUp({ lookup: async () => [{ address: '192.0.2.1', family: 4 }] });
  const address = 'http://localhost:9/v1';
  await assert.rejects(network.fetchFor(connection(address))(`${address}/models`), code('address-not-allowed'));
});

test('a name that changes its answer is looked up once, and what was found is connected to', async (t) => {
  const { address, requests } = await server(t);
  let times = 0;
  const { network, looked } = setUp({
    async lookup() {
      times += 1;
      return [{ address: times === 1 ? '127.0.0.1' : '169.254.169.254', family: 4 }];
    },
  });
  await (await network.fetchFor(connection(address))(`${address}/models`)).text();
  assert.deepEqual(looked, ['localhost']);
  assert.equal(requests.length, 1);
});

test('addresses that may not be used are left out of what a name leads to', async (t) => {
  const { address, requests } = await server(t);
  const lookup: Lookup = async () => [
    { address: 'fe80::1', family: 6 },
    { address: '127.0.0.1', family: 4 },
  ];
  const { network } = setUp({ lookup });
  await (await network.fetchFor(connection(address))(`${address}/models`)).text();
  assert.equal(requests.length, 1);
});

test('plain http goes to this computer, and elsewhere only where the policy says so', async (t) => {
  const { address, requests } = await server(t, { plain: true });
  const { network } = setUp();
  await (await network.fetchFor(connection(address))(`${address}/models`)).text();
  assert.equal(requests.length, 1);
  const office = 'http://192.0.2.7:9/v1';
  const slow = setUp({ limits: { connect: 50 } });
  const pinned = connection(office, { plainHttp: true });
  await assert.rejects(slow.network.fetchFor(pinned)(`${office}/models`), code('not-connected'));
});

test('a certificate that nobody here trusts is refused, whatever the environment says', async (t) => {
  const { address, requests } = await server(t);
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
  t.after(() => {
    delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
  });
  const { network, lines } = setUp();
  const untrusting = connection(address, { certificates: [] });
  await assert.rejects(network.fetchFor(untrusting)(`${address}/models`, post), code('certificate-refused'));
  assert.deepEqual(requests, []);
  const { outcome, bytesSent } = lastEnd(lines);
  assert.deepEqual([outcome, bytesSent], ['not-connected', 0]);
});

test('a certificate for another name is refused although its authority is trusted', async (t) => {
  const { address, requests } = await server(t, { certificate: 'elsewhere' });
  const { network } = setUp();
  await assert.rejects(network.fetchFor(connection(address))(`${address}/models`), code('certificate-refused'));
  assert.deepEqual(requests, []);
});

test('an authority that was trusted for one server is not trusted for the next', async (t) => {
  const { address } = await server(t);
  const { network } = setUp();
  await (await network.fetchFor(connection(address))(`${address}/models`)).text();
  const untrusting = connection(address, { certificates: [] });
  await assert.rejects(network.fetchFor(untrusting)(`${address}/models`), code('certificate-refused'));
});

for (const to of ['https://example.com/v1', 'file:///etc/hostname', 'http://169.254.169.254/', '/v1/models']) {
  test(`a redirect to ${to} is not followed`, async (t) => {
    for (const status of [301, 302, 303, 307, 308]) {
      const { address, requests } = await server(t, { behaviour: { kind: 'redirect', to, status } });
      const { network, lines, looked } = setUp();
      await assert.rejects(
        network.fetchFor(connection(address))(`${address}/chat/completions`, post),
        code('server-redirected'),
      );
      assert.deepEqual(looked, ['localhost']);
      assert.equal(requests.length, 1);
      assert.equal(lastEnd(lines).reason, 'server-redirected');
    }
  });
}

test('a packed answer is refused: it could unfold to any size', async (t) => {
  const bomb = gzipSync(Buffer.alloc(50_000_000));
  const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
  const { address, requests } = await server(t, { behaviour: { kind: 'raw', status: 200, headers, body: bomb } });
  const { network } = setUp();
  await assert.rejects(
    network.fetchFor(connection(address))(`${address}/chat/completions`, post),
    code('server-answer-unreadable'),
  );
  assert.equal(requests[0]?.headers['accept-encoding'], 'identity');
});

test('an answer without a body is a whole one', async (t) => {
  const { address } = await server(t, { behaviour: { kind: 'raw', status: 204, headers: {}, body: '' } });
  const { network, lines } = setUp();
  const answer = await network.fetchFor(connection(address))(`${address}/chat/completions`, post);
  assert.deepEqual([answer.status, answer.body], [204, null]);
  assert.equal(lastEnd(lines).outcome, 'sent');
});

for (const status of [400, 401, 403, 404, 429, 500, 503, 529]) {
  test(`an answer of ${status} is the provider's to read`, async (t) => {
    const raw: Behaviour = { kind: 'raw', status, headers: { 'retry-after': '3', 'set-cookie': 'a=b' }, body: 'no' };
    const { address } = await server(t, { behaviour: raw });
    const { network, lines } = setUp();
    const answer = await network.fetchFor(connection(address))(`${address}/chat/completions`, post);
    assert.equal(answer.status, status);
    assert.equal(answer.headers.get('retry-after'), '3');
    assert.equal(answer.headers.get('set-cookie'), null);
    assert.equal(await answer.text(), 'no');
    assert.equal(lastEnd(lines).outcome, 'sent');
  });
}

/** What came, and how it ended. */
async function readAll(answer: Response): Promise<{ readonly text: string; readonly failure: unknown }> {
  let text = '';
  const decoder = new TextDecoder();
  try {
    assert.ok(answer.body);
    for await (const chunk of answer.body) text += decoder.decode(chunk, { stream: true });
    return { text, failure: null };
  } catch (failure) {
    return { text, failure };
  }
}

const badEnds: readonly (readonly [what: string, Behaviour, Partial<NetworkLimits>, ErrorCode])[] = [
  ['a cut', { kind: 'cut', text: 'Two of three' }, {}, 'connection-lost'],
  ['silence', { kind: 'stall', text: 'Two of three' }, { silence: 100 }, 'server-timeout'],
  ['a stream without an end', { kind: 'endless' }, { answerBytes: 20_000 }, 'server-answer-too-large'],
  ['a slow drip', { kind: 'endless' }, { total: 400 }, 'server-timeout'],
];
for (const [what, behaviour, limits, why] of badEnds) {
  test(`${what} ends the answer with ${why}, and what came before is kept`, async (t) => {
    const { address } = await server(t, { behaviour });
    const { network, lines } = setUp({ limits });
    const answer = await network.fetchFor(connection(address))(`${address}/chat/completions`, post);
    const { text, failure } = await readAll(answer);
    code(why)(failure);
    assert.match(text, behaviour.kind === 'endless' ? / and/ : / three/);
    const { outcome, reason, bytesReceived } = lastEnd(lines);
    assert.deepEqual([outcome, reason], ['unanswered', why]);
    assert.ok(bytesReceived >= text.length);
  });
}

const unfinished: readonly (readonly [what: string, reply: string | null, ErrorCode])[] = [
  ['a header of a megabyte', `HTTP/1.1 200 OK\r\nx-long: ${'a'.repeat(1_000_000)}\r\n\r\n`, 'server-answer-too-large'],
  ['what is not HTTP', 'SSH-2.0-OpenSSH_9.9\r\n', 'server-answer-unreadable'],
  ['a status that does not exist', 'HTTP/1.1 999 What\r\nContent-Length: 0\r\n\r\n', 'server-answer-unreadable'],
  ['another protocol', 'HTTP/1.1 101 Switching\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n', 'connection-lost'],
  ['half a header', 'HTTP/1.1 200 OK\r\nConte', 'server-timeout'],
  ['nothing', null, 'server-timeout'],
];
for (const [what, reply, why] of unfinished) {
  test(`a server that answers with ${what} gives ${why}`, async (t) => {
    const address = await rawServer(t, (socket) => {
      socket.once('data', () => reply !== null && socket.write(reply));
    });
    const { network, lines } = setUp({ limits: { firstByte: 300 } });
    await assert.rejects(network.fetchFor(connection(address))(`${address}/chat/completions`, post), code(why));
    assert.deepEqual([lastEnd(lines).outcome, lastEnd(lines).reason], ['unanswered', why]);
  });
}

test('a server that is not there, or whose name is not known, is not connected to', async () => {
  const gone = await startModelServer();
  await gone.close();
  for (const lookup of [bothLoopbacks, () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' }))]) {
    const { network, lines } = setUp({ lookup });
    await assert.rejects(network.fetchFor(connection(gone.address))(`${gone.address}/models`), code('not-connected'));
    assert.deepEqual([lastEnd(lines).outcome, lastEnd(lines).bytesSent], ['not-connected', 0]);
  }
});

test('a server that takes the connection and never says hello is given up', async (t) => {
  const plain = await rawServer(t, () => {});
  const address = plain.replace('http:', 'https:');
  const { network } = setUp({ limits: { connect: 100 } });
  await assert.rejects(network.fetchFor(connection(address))(`${address}/models`), code('not-connected'));
});

test('a name service that never answers is given up', async () => {
  const { network, lines } = setUp({ lookup: () => new Promise(() => {}), limits: { connect: 50 } });
  await assert.rejects(network.fetchFor(connection(base))(`${base}/models`), code('not-connected'));
  assert.equal(lastEnd(lines).outcome, 'not-connected');
});

test('stopping ends the connection in the middle of an answer', async (t) => {
  const { address } = await server(t, { behaviour: { kind: 'endless' } });
  const { network, lines } = setUp();
  const stop = new AbortController();
  const answer = await network.fetchFor(connection(address))(`${address}/chat/completions`, {
    ...post,
    signal: stop.signal,
  });
  assert.ok(answer.body);
  const reader = answer.body.getReader();
  await reader.read();
  stop.abort();
  await assert.rejects(
    (async () => {
      while (!(await reader.read()).done);
    })(),
    code('cancelled'),
  );
  assert.deepEqual([lastEnd(lines).outcome, lastEnd(lines).reason], ['unanswered', 'cancelled']);
});

test('stopping ends the wait for an answer', async (t) => {
  const { address, requests } = await server(t, { behaviour: { kind: 'hang' } });
  const { network, lines } = setUp();
  const stop = new AbortController();
  const answer = network.fetchFor(connection(address))(`${address}/chat/completions`, { ...post, signal: stop.signal });
  while (requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  stop.abort();
  await assert.rejects(answer, code('cancelled'));
  assert.deepEqual([lastEnd(lines).outcome, lastEnd(lines).reason], ['unanswered', 'cancelled']);
});

test('what was stopped before it began leaves no trace and no name', async () => {
  const { network, lines, looked } = setUp();
  const signal = AbortSignal.abort();
  await assert.rejects(network.fetchFor(connection(base))(`${base}/models`, { signal }), code('cancelled'));
  assert.deepEqual([lines, looked], [[], []]);
});

test('an answer that no one reads, or that is put away, is ended and written down', async (t) => {
  const unread = { status: 200, headers: {}, body: Buffer.alloc(4_000_000) };
  const { address } = await server(t, { behaviour: { kind: 'raw', ...unread } });
  const { network, lines } = setUp({ limits: { silence: 100 } });
  await network.fetchFor(connection(address))(`${address}/chat/completions`, post);
  while (lines.length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
  assert.deepEqual([lastEnd(lines).outcome, lastEnd(lines).reason], ['unanswered', 'cancelled']);

  const second = setUp();
  const answer = await second.network.fetchFor(connection(address))(`${address}/chat/completions`, post);
  await answer.body?.cancel();
  assert.equal(lastEnd(second.lines).reason, 'cancelled');
});

test('a proxy of the environment is not asked', async (t) => {
  const { address, requests } = await server(t, { plain: true });
  const proxied: string[] = [];
  const proxy = createHttpServer((request, response) => {
    proxied.push(request.url ?? '');
    response.end();
  });
  proxy.on('connect', (request, socket) => {
    proxied.push(request.url ?? '');
    socket.destroy();
  });
  await once(proxy.listen(0, '127.0.0.1'), 'listening');
  t.after(() => proxy.close());
  const { port } = proxy.address() as AddressInfo;
  const script = `
    import { createNetwork } from ${JSON.stringify(new URL('./network.ts', import.meta.url).href)};
    const ledger = { begin: () => 1, end() {}, refuse() {}, note() {} };
    const rules = () => (${JSON.stringify(allOn)});
    const door = createNetwork({ ledger, rules }).fetchFor(${JSON.stringify(connection(address))});
    console.log((await door(${JSON.stringify(`${address}/models`)})).status);
  `;
  const set = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    NODE_USE_ENV_PROXY: '1',
    HTTP_PROXY: set,
    HTTPS_PROXY: set,
    http_proxy: set,
    NO_PROXY: '',
  };
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { env });
  assert.equal(stdout.trim(), '200');
  assert.deepEqual([proxied, requests.length], [[], 1]);
});
