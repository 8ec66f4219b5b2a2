import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { type AgreedPayload, agreeTo, type TypedPart } from './agreed.ts';
import type { OpenAIProvider } from './openai.ts';
import { about, listener, setUp } from './testing.ts';

const KEY = 'sk-test-of-the-library';
const turns = [
  { role: 'system', text: 'You are asked by [PERSON_1].' },
  { role: 'user', text: 'Wie lange? "Zwei Wochen", \\ 🙂 é \u2028 \ud800' },
] as const;

async function setUpWithKey(t: TestContext, options: Parameters<typeof setUp>[1] = {}) {
  const all = await setUp(t, { plain: true, key: KEY, ...options });
  await all.secrets.store('openai-key', KEY);
  return all;
}

function send(openai: OpenAIProvider, body: string, change: { readonly agreed?: AgreedPayload } = {}) {
  const { said, onText, onThought } = listener();
  const { conversationId, caseId } = about;
  const answered = openai.answer({
    agreed: agreeTo({ body, parts: [{ origin: 'typed' }], identifiersReplaced: 1 }),
    conversationId,
    caseId,
    onText,
    onThought,
    signal: new AbortController().signal,
    ...change,
  });
  return { said, answered };
}

test('what was shown is what is sent, byte for byte, and what the ledger keeps', async (t) => {
  const { server, openai, ledger } = await setUpWithKey(t, { behaviour: { kind: 'answer', text: 'Zwei Wochen.' } });
  const body = openai.body({ turns, maxTokens: 2_000 });
  const { said, answered } = send(openai, body);
  await answered;
  assert.equal(said.text, 'Zwei Wochen.');
  const [request] = server.requests;
  assert.equal(server.requests.length, 1);
  assert.equal(request?.path, '/v1/chat/completions');
  assert.deepEqual(Buffer.from(request.body), Buffer.from(body));
  assert.deepEqual(Buffer.from(ledger.intents[0]?.payload ?? []), Buffer.from(body));
  assert.equal(ledger.intents[0]?.identifiersReplaced, 1);
  assert.deepEqual(JSON.parse(body), {
    model: 'gpt-test',
    messages: turns.map(({ role, text }) => ({ role, content: text })),
    max_completion_tokens: 2_000,
    store: false,
    stream: true,
    stream_options: { include_usage: true },
  });
});

test('bytes that JSON would write otherwise are sent as they were agreed to', async (t) => {
  const { server, openai } = await setUpWithKey(t);
  const body = '{ "stream" : true,  "model":"a", "messages":[], "n": 1.0, "n": 1e0 }\n';
  await send(openai, body).answered;
  assert.equal(server.requests[0]?.body, body);
});

test('nothing leaves but what was agreed to, whatever its shape, and no text of a document can be', async (t) => {
  const { server, openai } = await setUpWithKey(t);
  const body = openai.body({ turns, maxTokens: 1 });
  const made = agreeTo({ body, parts: [{ origin: 'typed' }], identifiersReplaced: 0 });
  // @ts-expect-error a text is not one that was agreed to
  await assert.rejects(send(openai, body, { agreed: { body, parts: made.parts, identifiersReplaced: 0 } }).answered, {
    code: 'review-needed',
  });
  await assert.rejects(send(openai, body, { agreed: { ...made } }).answered, { code: 'review-needed' });
  // @ts-expect-error words of a document, or an answer made from it, are no typed text
  const typedOnly: TypedPart = { origin: 'document', confidential: false };
  assert.throws(() => agreeTo({ body, parts: [typedOnly], identifiersReplaced: 0 }), { code: 'documents-stay' });
  assert.deepEqual(server.requests, []);
});

test('nothing is taken from the environment, and nothing is logged', async (t) => {
  const environment = {
    OPENAI_API_KEY: 'sk-of-the-environment',
    OPENAI_ADMIN_KEY: 'sk-admin',
    OPENAI_BASE_URL: 'https://example.invalid/v1',
    OPENAI_ORG_ID: 'org-environment',
    OPENAI_PROJECT_ID: 'proj-environment',
    OPENAI_WEBHOOK_SECRET: 'whsec',
    OPENAI_LOG: 'debug',
    OPENAI_CUSTOM_HEADERS: 'Authorization: Bearer sk-of-the-environment\nX-Extra: of the environment',
    HTTPS_PROXY: 'http://localhost:1',
    HTTP_PROXY: 'http://localhost:1',
  };
  const before = { ...process.env };
  Object.assign(process.env, environment);
  t.after(() => {
    process.env = before;
  });
  const logged = (['debug', 'info', 'log', 'warn', 'error'] as const).map((name) =>
    t.mock.method(console, name, () => undefined),
  );
  const { server, openai, office } = await setUpWithKey(t);
  await openai.models();
  await send(openai, openai.body({ turns, maxTokens: 1 })).answered;
  server.behave({ kind: 'malformed', text: '' });
  await assert.rejects(send(openai, openai.body({ turns, maxTokens: 1 })).answered, {
    code: 'server-answer-unreadable',
  });
  server.behave({ kind: 'refuse', how: 'failed' });
  await assert.rejects(send(openai, openai.body({ turns, maxTokens: 1 })).answered, { code: 'server-failed' });
  // The office server has no token here, and gets none of the environment's.
  await assert.rejects(office.check(), { code: 'key-wrong' });
  for (const { headers } of server.requests) {
    assert.ok(!JSON.stringify(headers).includes('nvironment'), JSON.stringify(headers));
    assert.deepEqual(
      Object.keys(headers).filter((name) => /stainless|openai|x-/.test(name)),
      [],
    );
  }
  assert.deepEqual(
    server.requests.map(({ headers }) => headers.authorization),
    [...Array(4).fill(`Bearer ${KEY}`), undefined],
  );
  assert.deepEqual(
    logged.map(({ mock }) => mock.callCount()),
    [0, 0, 0, 0, 0],
  );
});

test('without a key or a model it is not set up; a wrong key is told', async (t) => {
  const { openai, secrets, settings, server } = await setUpWithKey(t);
  secrets.remove('openai-key');
  await assert.rejects(openai.models(), { code: 'provider-not-set-up' });
  await assert.rejects(send(openai, '{}').answered, { code: 'provider-not-set-up' });
  assert.deepEqual(server.requests, []);
  await secrets.store('openai-key', 'another');
  await assert.rejects(openai.models(), { code: 'key-wrong' });
  await assert.rejects(send(openai, '{}').answered, { code: 'key-wrong' });
  settings.change({ openai: { enabled: true, model: null } });
  assert.throws(() => openai.body({ turns, maxTokens: 1 }), { code: 'provider-not-set-up' });
});

test('models that answer in words are listed, the newest first', async (t) => {
  const ids = ['gpt-old', 'text-embedding-3', 'whisper-1', 'gpt-new', 'gpt-image', 'o9-mini', 'gpt\u001b[2J'];
  const data = ids.map((id, created) => ({ id, created, object: 'model', owned_by: 'openai' }));
  const body = JSON.stringify({ object: 'list', data });
  const { openai, server, ledger } = await setUpWithKey(t, {
    behaviour: () => ({ kind: 'raw', status: 200, headers: { 'content-type': 'application/json' }, body }),
  });
  assert.deepEqual(await openai.models(), ['o9-mini', 'gpt-new', 'gpt-old']);
  assert.equal(ledger.intents[0]?.purpose, 'models');
  assert.equal(ledger.intents[0]?.payload, null);
  for (const answer of ['{"data": 1}', 'no JSON', '']) {
    server.behave(() => ({ kind: 'raw', status: 200, headers: { 'content-type': 'application/json' }, body: answer }));
    await assert.rejects(openai.models(), { code: 'server-answer-unreadable' });
  }
  server.behave(() => ({ kind: 'html' }));
  await assert.rejects(openai.models(), { code: 'server-answer-unreadable' });
  server.behave(() => ({
    kind: 'raw',
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: `{"data": [], "x": "${'x'.repeat(5_000_000)}"}`,
  }));
  await assert.rejects(openai.models(), { code: 'server-answer-too-large' });
});
