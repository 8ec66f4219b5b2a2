import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Engine } from '../../e2e/files/modelEngines.ts';
import type { ServedRequest } from '../../e2e/files/modelServer.ts';
import { setUp } from './testing.ts';

const json = (value: unknown) => ({
  kind: 'raw' as const,
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});

const engines: readonly (readonly [engine: Engine, contextSize: number | null, asked: readonly string[]])[] = [
  ['vllm', 12_000, ['/v1/models']],
  ['llama.cpp', 12_000, ['/v1/models', '/props']],
  // What goes in has a limit of its own there, and that is the smaller one.
  ['tgi', 12_000 - 512, ['/v1/models', '/info']],
  ['ollama', 12_000, ['/v1/models', '/info', '/api/show']],
  ['openai', null, ['/v1/models', '/info', '/api/show']],
];

for (const [engine, contextSize, asked] of engines) {
  test(`${engine} tells how much it reads at once`, async (t) => {
    const { office, server, ledger } = await setUp(t, { engine, model: 'tower-7b', contextSize: 12_000 });
    assert.equal(office.model(), null, 'nothing is known before the first look');
    const health = await office.check();
    assert.equal(health.engine, engine === 'openai' ? null : engine);
    assert.deepEqual(health.models, [{ name: 'tower-7b', contextSize }]);
    assert.deepEqual(
      server.requests.map(({ path }) => path),
      asked,
    );
    assert.deepEqual(office.model(), { name: 'tower-7b', contextSize: contextSize ?? 8_192 });
    assert.ok(ledger.intents.every(({ purpose }) => purpose === 'health'));
    // The name of the model is all that a look ever sends.
    assert.ok(server.requests.every(({ body }) => body === '' || body === '{"model":"tower-7b"}'));
  });
}

test('it is looked at once, when it is first needed, and again after a change', async (t) => {
  const { office, server } = await setUp(t, { engine: 'vllm' });
  await Promise.all([office.settled(), office.settled()]);
  await office.settled();
  assert.equal(server.requests.length, 1);
  assert.equal(office.model()?.contextSize, 8_192);
  office.forget();
  assert.equal(office.model(), null);
  await office.settled();
  assert.equal(server.requests.length, 2);
});

test('a server that does not answer leaves a model, so that asking it tells why', async (t) => {
  const { office, server } = await setUp(t);
  await server.close();
  await office.settled();
  assert.deepEqual(office.model(), { name: 'small-model', contextSize: 8_192 });
  await assert.rejects(office.check(), { code: 'not-connected' });
});

test('a check that is forgotten while it goes on changes nothing any more', async (t) => {
  const { office } = await setUp(t, { behaviour: () => ({ kind: 'hang' }) });
  const checking = assert.rejects(office.check(), { code: 'cancelled' });
  office.forget();
  await checking;
  assert.equal(office.model(), null);
});

test('counting tokens asks no server', async (t) => {
  const { office, server } = await setUp(t, { engine: 'vllm' });
  const [word = 0, document = 0] = await office.countTokens([
    'word',
    'The notice period is three months. '.repeat(9_000),
  ]);
  assert.ok(word >= 1 && document > 60_000 && document < 120_000);
  assert.deepEqual(server.requests, []);
});

/** Ollama as it is set up, answering by path. */
function ollama(replies: Readonly<Record<string, unknown>>) {
  return ({ path }: ServedRequest) => (path in replies ? json(replies[path]) : { kind: 'html' as const, status: 404 });
}

const models = { data: [{ id: 'tower:latest', owned_by: 'library' }] };
const info = { 'general.architecture': 'tower', 'tower.context_length': 131_072 };
const ollamas: readonly (readonly [name: string, replies: Readonly<Record<string, unknown>>, contextSize: number])[] = [
  ['what its file sets', { '/api/show': { parameters: 'stop "a"\nnum_ctx    16384\n', model_info: info } }, 16_384],
  ['not more than the model has', { '/api/show': { parameters: 'num_ctx 500000', model_info: info } }, 131_072],
  [
    'what it is loaded with',
    { '/api/show': { model_info: info }, '/api/ps': { models: [{ name: 'tower:latest', context_length: 32_768 }] } },
    32_768,
  ],
  ['its default, when nothing is said', { '/api/show': { model_info: info }, '/api/ps': { models: [] } }, 4_096],
  ['its default, where even that is not told', { '/api/show': { model_info: info } }, 4_096],
  ['a small model has less', { '/api/show': { model_info: { 'a.context_length': 2_048 } } }, 2_048],
];

for (const [name, replies, contextSize] of ollamas) {
  test(`Ollama would cut a prompt without a word, so it gets ${name}`, async (t) => {
    const { office } = await setUp(t, { model: 'tower', behaviour: ollama({ '/v1/models': models, ...replies }) });
    const health = await office.check();
    assert.equal(health.engine, 'ollama');
    assert.deepEqual(office.model(), { name: 'tower', contextSize });
  });
}

test('an adapter of vLLM reads as much as its model; a name with control characters is not listed', async (t) => {
  const data = [
    { id: 'base', owned_by: 'vllm', max_model_len: 4_000 },
    { id: 'letters', owned_by: 'vllm', parent: 'base', max_model_len: null },
    { id: 'bad\u001b[2J', owned_by: 'vllm', max_model_len: 1 },
  ];
  const { office } = await setUp(t, { behaviour: ({ path }) => (path === '/v1/models' ? json({ data }) : null) });
  assert.deepEqual((await office.check()).models, [
    { name: 'base', contextSize: 4_000 },
    { name: 'letters', contextSize: 4_000 },
  ]);
});

test('numbers that cannot be are not believed', async (t) => {
  const data = [
    { id: 'base', owned_by: 'vllm', max_model_len: -5 },
    { id: 'b', owned_by: 'vllm', max_model_len: 1e300 },
  ];
  const { office } = await setUp(t, { behaviour: ({ path }) => (path === '/v1/models' ? json({ data }) : null) });
  assert.deepEqual((await office.check()).models, [
    { name: 'base', contextSize: null },
    { name: 'b', contextSize: null },
  ]);
});

test('a check tells what is wrong', async (t) => {
  const { office, server } = await setUp(t);
  server.behave(() => ({ kind: 'html' }));
  await assert.rejects(office.check(), { code: 'server-answer-unreadable' });
  server.behave(() => ({ kind: 'refuse', how: 'key-wrong' }));
  await assert.rejects(office.check(), { code: 'key-wrong' });
  server.behave(() => ({ kind: 'redirect', to: 'https://localhost:1/' }));
  await assert.rejects(office.check(), { code: 'server-redirected' });
  server.behave(() => json({ data: [] }));
  assert.deepEqual((await office.check()).models, []);
});

test('llama.cpp lists its models to everyone: a wrong token is found all the same', async (t) => {
  const { office } = await setUp(t, {
    engine: 'llama.cpp',
    behaviour: ({ path }) => (path === '/props' ? { kind: 'refuse', how: 'key-wrong' } : null),
  });
  await assert.rejects(office.check(), { code: 'key-wrong' });
});

test('an address without a path is that of the interface at /v1', async (t) => {
  const { office, server, settings } = await setUp(t, { engine: 'llama.cpp' });
  const { office: values } = settings.values();
  settings.change({ office: { ...values, address: new URL(server.address).origin } });
  await office.check();
  assert.deepEqual(
    server.requests.map(({ path }) => path),
    ['/v1/models', '/props'],
  );
});
