import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { after, before, type TestContext, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { createNetwork } from '../network.ts';
import { createSettings } from '../settings.ts';
import { createSecrets } from '../storage/secrets.ts';
import { temporaryLibrary } from '../storage/testing.ts';
import { estimateTokens } from './estimateTokens.ts';
import { createOfficeProvider } from './office.ts';
import { about, listener, memoryLedger } from './testing.ts';

/*
 * The office provider against llama.cpp's own server, which takes minutes to build and is therefore asked for:
 * CLOISTER_LLAMA_SERVER=path/to/llama-server node --test main/providers/realServer.test.ts
 * docs/office-server.md says how to build it from what node-llama-cpp brings along.
 */
const program = process.env.CLOISTER_LLAMA_SERVER;
const model =
  process.env.CLOISTER_LLAMA_MODEL ??
  join(import.meta.dirname, '../../../shared/models/SmolLM2-135M-Instruct.Q4_1.gguf');
const skip =
  program === undefined ? 'CLOISTER_LLAMA_SERVER names no server' : existsSync(model) ? false : 'there is no model';
const KEY = 'of-the-test';
const CONTEXT = 4_096;

let running: ChildProcess | undefined;
let origin = '';

before(async () => {
  if (skip !== false || program === undefined) return;
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  const options = ['--host', '127.0.0.1', '--port', String(port), '--ctx-size', String(CONTEXT), '--threads', '1'];
  running = spawn(program, [...options, '--model', model, '--alias', 'smol', '--parallel', '1', '--api-key', KEY], {
    stdio: 'ignore',
  });
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const health = await fetch(`${origin}/health`).catch(() => null);
    if (health?.ok) return;
    await wait(100);
  }
  throw new Error('the server did not start');
});

after(async () => {
  if (running?.exitCode !== null) return;
  const exited = once(running, 'exit');
  running.kill();
  await exited;
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function setUp(t: TestContext, change: { readonly model?: string; readonly token?: string } = {}) {
  const { db } = await temporaryLibrary(t);
  const settings = createSettings({ db, policy: { kind: 'none' }, emit: () => undefined });
  const { office: values } = settings.values();
  settings.change({ office: { ...values, enabled: true, address: origin, model: change.model ?? 'smol' } });
  const secrets = createSecrets({ db, keychain: null });
  await secrets.store('office-token', change.token ?? KEY);
  const ledger = memoryLedger();
  const office = createOfficeProvider({
    settings,
    network: createNetwork({ ledger, rules: settings.rules }),
    secret: () => secrets.read('office-token'),
    certificates: () => [],
  });
  function ask(text: string, maxTokens: number, onPiece: () => void = () => undefined, signal?: AbortSignal) {
    const { said, onText, onThought } = listener();
    const answered = office.answer({
      turns: [{ role: 'user', text }],
      maxTokens,
      temperature: 0,
      thinking: true,
      adapters: [],
      about,
      onProgress: () => undefined,
      onThought,
      onText(piece) {
        onText(piece);
        onPiece();
      },
      signal: signal ?? new AbortController().signal,
    });
    return { said, answered };
  }
  return { office, ledger, ask };
}

test('it tells what it is, its model and its context', { skip }, async (t) => {
  const { office } = await setUp(t);
  const health = await office.check();
  assert.equal(health.engine, 'llama.cpp');
  assert.deepEqual(health.models, [{ name: 'smol', contextSize: CONTEXT }]);
  assert.deepEqual(office.model(), { name: 'smol', contextSize: CONTEXT });
});

test('it streams an answer and counts its tokens; what it has read it need not read again', { skip }, async (t) => {
  const { ask, ledger } = await setUp(t);
  const question = `Here is a list of months: ${'January, February, March. '.repeat(30)} Say hello in one sentence.`;
  const { said, answered } = ask(question, 24);
  const { tokens, reason, milliseconds } = await answered;
  assert.ok(said.text.trim().length > 0 && said.pieces > 1, 'it has to stream');
  assert.ok(tokens.prompt > 100 && tokens.prompt <= estimateTokens(question) + 60, String(tokens.prompt));
  assert.ok(tokens.generated >= 1 && tokens.generated <= 24);
  assert.ok(reason === 'end' || reason === 'length');
  assert.ok(milliseconds.firstToken !== null && milliseconds.firstToken <= milliseconds.total);
  const again = await ask(question, 4).answered;
  assert.ok(again.tokens.reused > tokens.prompt / 2, String(again.tokens.reused));
  assert.equal(ledger.results[0]?.outcome, 'sent');
});

test('an answer that is cut at its length says so', { skip }, async (t) => {
  const { ask } = await setUp(t);
  const { reason, tokens } = await ask('Count from one to one hundred in words.', 8).answered;
  assert.deepEqual([reason, tokens.generated], ['length', 8]);
});

test('stopping in the middle stops the server, which then has time for the next', { skip }, async (t) => {
  const { ask } = await setUp(t);
  const stop = new AbortController();
  let pieces = 0;
  const { said, answered } = ask(
    'Write a very long story.',
    3_000,
    () => {
      pieces += 1;
      if (pieces === 5) stop.abort(new Error('stopped by the test'));
    },
    stop.signal,
  );
  await assert.rejects(answered, { message: 'stopped by the test' });
  assert.ok(said.text.length > 0 && said.pieces < 50);
  // There is one slot: three thousand tokens would keep it for most of a minute.
  const started = performance.now();
  await ask('Say yes.', 4).answered;
  assert.ok(performance.now() - started < 15_000);
});

test('a wrong key and a prompt that does not fit are told; it has one model, whatever it is called', {
  skip,
}, async (t) => {
  const wrong = await setUp(t, { token: 'another' });
  await assert.rejects(wrong.ask('Hello', 4).answered, { code: 'key-wrong' });
  await assert.rejects(wrong.office.check(), { code: 'key-wrong' });
  const { ask } = await setUp(t);
  await assert.rejects(ask('word '.repeat(CONTEXT + 100), 4).answered, { code: 'question-too-long' });
  const other = await setUp(t, { model: 'no-such-model' });
  await other.office.settled();
  assert.deepEqual(other.office.model(), { name: 'no-such-model', contextSize: CONTEXT });
  await other.ask('Say yes.', 4).answered;
});
