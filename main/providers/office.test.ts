import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { Behaviour, refusals } from '../../e2e/files/modelBehaviours.ts';
import type { ErrorCode } from '../contract/errors.ts';
import type { OfficeProvider } from './office.ts';
import type { AnswerRequest } from './provider.ts';
import { about, listener, setUp } from './testing.ts';

const never = new AbortController().signal;

function ask(office: OfficeProvider, change: Partial<AnswerRequest> = {}) {
  const { said, onText, onThought } = listener();
  const answered = office.answer({
    turns: [
      { role: 'system', text: 'Answer shortly.' },
      { role: 'user', text: 'How long is the notice period? „Drei Monate“?' },
    ],
    maxTokens: 100,
    temperature: 0.2,
    thinking: true,
    adapters: [],
    about,
    onProgress: () => undefined,
    onText,
    onThought,
    signal: never,
    ...change,
  });
  return { said, answered };
}

async function failure(t: TestContext, behaviour: Behaviour, limits = {}) {
  const { server, office } = await setUp(t, { behaviour, limits });
  const { said, answered } = ask(office);
  const error: unknown = await answered.then(
    () => assert.fail('it answered'),
    (error: unknown) => error,
  );
  return { said, error, server };
}

test('an answer comes as it is written, with its thoughts, its end and its tokens', async (t) => {
  const { server, office, ledger, secrets } = await setUp(t, {
    key: 'the token',
    behaviour: { kind: 'answer', text: 'Three months [1], 🙂 as agreed.', thought: 'Section 4?' },
  });
  await secrets.store('office-token', 'the token');
  const { said, answered } = ask(office);
  const end = await answered;
  assert.equal(said.text, 'Three months [1], 🙂 as agreed.');
  assert.equal(said.thought, 'Section 4?');
  assert.ok(said.pieces > 3, 'it has to stream');
  assert.equal(end.reason, 'end');
  assert.ok(end.tokens.prompt > 0 && end.tokens.reused === Math.floor(end.tokens.prompt / 2));
  assert.equal(end.tokens.generated, 6);
  assert.ok(end.milliseconds.firstToken !== null && end.milliseconds.firstToken <= end.milliseconds.total);

  const [request, ...others] = server.requests;
  assert.deepEqual(others, []);
  assert.equal(request?.path, '/v1/chat/completions');
  assert.deepEqual(JSON.parse(request.body), {
    model: 'small-model',
    messages: [
      { role: 'system', content: 'Answer shortly.' },
      { role: 'user', content: 'How long is the notice period? „Drei Monate“?' },
    ],
    max_tokens: 100,
    temperature: 0.2,
    stream: true,
    stream_options: { include_usage: true },
  });
  assert.equal(Buffer.from(ledger.intents[0]?.payload ?? []).toString(), request.body);
  assert.deepEqual(ledger.intents[0]?.conversationId, about.conversationId);
});

test('without a token no authorization is sent, and nothing of this computer', async (t) => {
  const { server, office } = await setUp(t);
  await ask(office).answered;
  const { headers } = server.requests[0] ?? assert.fail('nothing came');
  assert.deepEqual(Object.keys(headers).sort(), [
    'accept',
    'accept-encoding',
    'connection',
    'content-length',
    'content-type',
    'host',
    'user-agent',
  ]);
});

test('thoughts between marks are parted from the answer', async (t) => {
  const { office } = await setUp(t, { behaviour: { kind: 'answer', text: '<think>Section 4 says so.</think>Three.' } });
  const { said, answered } = ask(office);
  await answered;
  assert.deepEqual([said.text, said.thought], ['Three.', 'Section 4 says so.']);
});

test('an answer that reached its length says so', async (t) => {
  const { office } = await setUp(t, { behaviour: { kind: 'answer', text: 'Three', finish: 'length' } });
  assert.equal((await ask(office).answered).reason, 'length');
});

test('what a server says beside the answer is not taken: orders, control characters, whole objects', async (t) => {
  const { office, server } = await setUp(t, { behaviour: { kind: 'execute', text: 'Three months.' } });
  const first = ask(office);
  await first.answered;
  assert.equal(first.said.text, 'Three months.');
  const delta = { content: 'Three\u001b[2J\u0000 months.', tool_calls: [{ function: { name: 'run' } }] };
  server.behave(events({ choices: [{ delta, finish_reason: 'stop' }] }));
  const second = ask(office);
  await second.answered;
  assert.equal(second.said.text, 'Three[2J months.');
});

test('bytes that are no text come as signs for that, and what is around them comes whole', async (t) => {
  const [before = '', after = ''] = `data: ${JSON.stringify({
    choices: [{ delta: { content: 'Three | months.' }, finish_reason: 'stop' }],
  })}\n\n`.split('|');
  const body = Buffer.concat([Buffer.from(before), Buffer.from([0xff, 0xed, 0xa0, 0x80, 0xc3]), Buffer.from(after)]);
  const headers = { 'content-type': 'text/event-stream' };
  const { office } = await setUp(t, { behaviour: { kind: 'raw', status: 200, headers, body } });
  const { said, answered } = ask(office);
  await answered;
  assert.match(said.text, /^Three \ufffd+ months\.$/);
  assert.ok(said.text.isWellFormed());
});

const refused: Readonly<Record<keyof typeof refusals, ErrorCode>> = {
  'key-wrong': 'key-wrong',
  forbidden: 'server-refused',
  'model-unknown': 'model-not-offered',
  'too-long': 'question-too-long',
  'rate-limited': 'rate-limited',
  'quota-used-up': 'quota-used-up',
  failed: 'server-failed',
  unavailable: 'server-overloaded',
  overloaded: 'server-overloaded',
};

for (const [how, code] of Object.entries(refused) as [keyof typeof refusals, ErrorCode][]) {
  test(`a server that answers "${how}" is told as ${code}, asked once, and not quoted`, async (t) => {
    const { error, server } = await failure(t, { kind: 'refuse', how, retryAfter: 0 });
    assert.ok(error instanceof Error && 'code' in error);
    assert.equal(error.code, code);
    assert.ok(/^[a-z0-9- ]+$/.test(error.message), error.message);
    assert.equal(server.requests.length, 1, 'nothing is sent twice');
  });
}

/** A stream of these events and nothing else. */
function events(...values: readonly unknown[]): Behaviour {
  const body = values.map((value) => `data: ${JSON.stringify(value)}\n\n`).join('');
  return { kind: 'raw', status: 200, headers: { 'content-type': 'text/event-stream' }, body };
}

const json = (status: number, value: unknown): Behaviour => ({
  kind: 'raw',
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});
const said = { choices: [{ delta: { content: 'Three' } }] };
const bad: readonly (readonly [name: string, behaviour: Behaviour, code: ErrorCode, kept: string])[] = [
  ['a connection that is cut', { kind: 'cut', text: 'Three months and' }, 'connection-lost', 'Three months and'],
  ['a stream that ends before the answer', events(said), 'connection-lost', 'Three'],
  ['an empty stream', events(), 'connection-lost', ''],
  ['events that are no JSON', { kind: 'malformed', text: 'Three' }, 'server-answer-unreadable', ''],
  ['choices that are no list', events(said, { choices: 'none' }), 'server-answer-unreadable', 'Three'],
  ['an event that is no object', events([1, 2]), 'server-answer-unreadable', ''],
  ['content that is no text', events({ choices: [{ delta: { content: ['a'] } }] }), 'server-answer-unreadable', ''],
  ['a page for people', { kind: 'html' }, 'server-answer-unreadable', ''],
  ['a page for people that was not found', { kind: 'html', status: 404 }, 'server-refused', ''],
  ['a page for people from a gateway', { kind: 'html', status: 502 }, 'server-failed', ''],
  ['no stream', { kind: 'answer', text: 'Three', json: true }, 'server-answer-unreadable', ''],
  ['a redirect', { kind: 'redirect', to: 'https://localhost:1/v1' }, 'server-redirected', ''],
  ['an error in the stream', events(said, { error: { message: 'No.', code: 500 } }), 'server-failed', 'Three'],
  ['a quota in the stream', events(said, { error: { type: 'insufficient_quota' } }), 'quota-used-up', 'Three'],
  ['a context that is full', json(400, { error: { type: 'exceed_context_size_error' } }), 'question-too-long', ''],
  ['a request it does not take', json(422, { error: 'Unprocessable' }), 'server-refused', ''],
  ['a model that Ollama lacks', json(404, { error: { message: 'model "x" not found' } }), 'model-not-offered', ''],
  ['a payment due', json(402, {}), 'quota-used-up', ''],
];

for (const [name, behaviour, code, kept] of bad) {
  test(`${name}: ${code}, and what came is kept`, async (t) => {
    const { said, error, server } = await failure(t, behaviour);
    assert.equal(error instanceof Error && 'code' in error && error.code, code);
    assert.equal(said.text, kept);
    assert.equal(server.requests.length, 1);
  });
}

test('a server that says nothing more is left after a while', async (t) => {
  const { said, error } = await failure(t, { kind: 'stall', text: 'Three months' }, { silence: 300 });
  assert.equal(error instanceof Error && 'code' in error && error.code, 'server-timeout');
  assert.equal(said.text, 'Three months');
});

test('a server that never answers is left after a while', async (t) => {
  const { error } = await failure(t, { kind: 'hang' }, { firstByte: 300 });
  assert.equal(error instanceof Error && 'code' in error && error.code, 'server-timeout');
});

test('an answer without an end is cut off', async (t) => {
  const event = { choices: [{ delta: { content: 'and '.repeat(50_000) } }] };
  const { said, error } = await failure(t, events(...Array.from({ length: 8 }, () => event)));
  assert.equal(error instanceof Error && 'code' in error && error.code, 'server-answer-too-large');
  assert.ok(said.text.length <= 200_000);
});

test('a line without an end is not read to it', async (t) => {
  const body = `data: {"choices": "${'x'.repeat(3 * 1024 * 1024)}`;
  const { error } = await failure(t, {
    kind: 'raw',
    status: 200,
    headers: { 'content-type': 'text/event-stream' },
    body,
  });
  assert.equal(error instanceof Error && 'code' in error && error.code, 'server-answer-unreadable');
});

test('a connection that is lost after the answer is whole loses nothing but the count of tokens', async (t) => {
  const { office } = await setUp(t, {
    behaviour: events({ choices: [{ delta: { content: 'Three' }, finish_reason: 'stop' }] }),
  });
  const { said, answered } = ask(office);
  const { reason, tokens } = await answered;
  assert.equal(said.text, 'Three');
  assert.equal(reason, 'end');
  assert.ok(tokens.prompt > 0 && tokens.generated > 0);
});

test('half a character at the end of an event waits for its other half', async (t) => {
  const { office } = await setUp(t, {
    behaviour: events(
      { choices: [{ delta: { content: 'Yes \ud83d' } }] },
      { choices: [{ delta: { content: '\ude42' }, finish_reason: 'stop' }] },
    ),
  });
  const { said, answered } = ask(office);
  await answered;
  assert.equal(said.text, 'Yes 🙂');
});

test('stopping ends the connection, keeps what came, and rejects with the reason', async (t) => {
  const { office, ledger } = await setUp(t, { behaviour: { kind: 'endless' } });
  const controller = new AbortController();
  const { said, onText, onThought } = listener();
  const { answered } = ask(office, {
    signal: controller.signal,
    onThought,
    onText(text) {
      onText(text);
      if (said.pieces === 5) controller.abort(new Error('stopped by the test'));
    },
  });
  await assert.rejects(answered, { message: 'stopped by the test' });
  assert.equal(said.text.trim(), 'and and and and and');
  assert.equal(ledger.results[0]?.outcome, 'unanswered');
  assert.equal(ledger.results[0]?.reason, 'cancelled');
});

test('who stops before it was sent sends nothing', async (t) => {
  const { office, server } = await setUp(t);
  await assert.rejects(ask(office, { signal: AbortSignal.abort(new Error('early')) }).answered, { message: 'early' });
  assert.deepEqual(server.requests, []);
});

test('a certificate that nobody vouches for is refused', async (t) => {
  const { office, settings, library } = await setUp(t);
  library.db.prepare('DELETE FROM certificates').run();
  await assert.rejects(ask(office).answered, { code: 'certificate-refused' });
  await assert.rejects(office.check(), { code: 'certificate-refused' });
  assert.equal(settings.state().certificates.length, 0);
});

test('while it is turned off, not set up, or the text may not leave, nothing leaves', async (t) => {
  const { office, server, settings } = await setUp(t);
  const confidential = { ...about, parts: [{ origin: 'document', confidential: true }] } as const;
  await assert.rejects(ask(office, { about: confidential }).answered, { code: 'confidential-stays' });
  const { office: values } = settings.values();
  settings.change({ office: { ...values, model: null } });
  await assert.rejects(ask(office).answered, { code: 'provider-not-set-up' });
  settings.change({ office: { ...values, enabled: false } });
  await assert.rejects(ask(office).answered, { code: 'provider-off' });
  await assert.rejects(office.check(), { code: 'provider-off' });
  assert.deepEqual(server.requests, []);
});
