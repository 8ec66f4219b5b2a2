import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, type TestContext, test } from 'node:test';
import { type ModelServer, type ModelServerOptions, startModelServer } from './files/modelServer.ts';

const folder = mkdtempSync(join(tmpdir(), 'cloister-providers-'));
const file = (name: string): string => join(folder, name);
const certificates = join(import.meta.dirname, 'files/certificates/authority.pem');
const note = file('note.txt');
const held = 'The parcel for the widow of the harbour master weighs eleven kilograms.';

before(() => writeFileSync(note, `${held}\n`));
after(() => rmSync(folder, { recursive: true, force: true }));

type Policy = Readonly<Record<string, unknown>>;

async function cloister(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { OPENAI_API_KEY: _, ...inherited } = process.env;
  const child = spawn(process.execPath, [join(import.meta.dirname, '../main/cli.ts'), ...args], {
    env: { ...inherited, TMPDIR: folder, TEMP: folder, CLOISTER_POLICY: file('none.json'), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk) => {
    errors += chunk;
  });
  const [code] = await once(child, 'close');
  return { code, output, errors, line: () => JSON.parse(output) };
}

function policyFile(policy: Policy): string {
  const path = file(`policy-${Math.random()}.json`);
  writeFileSync(path, JSON.stringify({ organisation: 'Ravenscourt', ...policy }));
  return path;
}

async function serve(t: TestContext, options: ModelServerOptions = {}): Promise<ModelServer> {
  const server = await startModelServer(options);
  t.after(() => server.close());
  return server;
}

const office = (server: ModelServer): readonly string[] => [
  ...['--provider', 'office', '--url', server.address, '--ca', certificates],
];

test('ask with an office server sends passages to it and cites its answer', async (t) => {
  const server = await serve(t, {
    key: 'a token',
    behaviour: (request) => (request.method === 'POST' ? { kind: 'answer', text: `${held} [1]` } : null),
  });
  const { code, errors, line } = await cloister(
    ['ask', 'How heavy is the parcel?', note, ...office(server), '--token-env', 'RAVEN_TOKEN', '--json'],
    { RAVEN_TOKEN: 'a token' },
  );
  assert.equal(errors, '');
  assert.equal(code, 0);
  const answer = line();
  assert.deepEqual(Object.keys(answer), [
    ...['mode', 'answer', 'citations', 'coverage', 'provider', 'model', 'tokens', 'milliseconds'],
    'adapters',
  ]);
  assert.deepEqual([answer.mode, answer.provider, answer.model], ['answer', 'office', 'small-model']);
  assert.deepEqual([answer.citations[0].file, answer.citations[0].verified], [note, true]);
  assert.equal(answer.coverage.documentsHeldBack, 0);
  const asked = server.requests.filter(({ path }) => path.endsWith('/chat/completions'));
  assert.equal(asked.length, 1);
  assert.match(asked[0]?.body ?? '', /weighs eleven kilograms/);
});

test('the policy has the last word: confidential documents, the address and the model', async (t) => {
  const server = await serve(t);
  const ask = async (policy: Policy, ...more: string[]) => {
    const { code, errors, line } = await cloister(['ask', 'How heavy?', note, ...office(server), '--json', ...more], {
      CLOISTER_POLICY: policyFile(policy),
    });
    assert.equal(code, 1);
    assert.notEqual(errors, '');
    return line().error.code;
  };
  assert.equal(await ask({ office: { confidential: false } }), 'confidential-stays');
  assert.equal(await ask({ office: { address: 'https://models.example.org/v1' } }), 'provider-forbidden');
  assert.equal(await ask({ office: { model: 'another' } }, '--model', 'small-model'), 'provider-forbidden');
  assert.equal(await ask({ office: { unknown: 1 } }), 'policy-damaged');
  assert.deepEqual(server.requests, []);
});

test('an office server that is not trusted or not there is not asked, and nobody is asked in its place', async (t) => {
  const server = await serve(t);
  const ask = ['ask', 'How heavy?', note, '--json', '--provider', 'office', '--url'];
  const untrusted = await cloister([...ask, server.address]);
  assert.deepEqual([untrusted.code, untrusted.line().error.code], [1, 'certificate-refused']);
  const plain = await cloister([...ask, 'http://models.example.org/v1']);
  assert.equal(plain.line().error.code, 'address-not-allowed');
  assert.deepEqual(server.requests, []);
  await server.close();
  const gone = await cloister([...ask, server.address, '--ca', certificates]);
  assert.equal(gone.line().error.code, 'not-connected');
});

const key = 'sk-test';

/** OpenAI, at the address that the policy names. */
async function openai(t: TestContext, options: ModelServerOptions = {}, policy: Policy = {}) {
  const server = await serve(t, { key, ...options });
  const env = { CLOISTER_POLICY: policyFile({ openai: { address: server.address, ...policy } }), OPENAI_API_KEY: key };
  const ask = (question: string, ...more: string[]) =>
    cloister(
      ['ask', question, '--provider', 'openai', '--model', 'gpt-test', '--ca', certificates, '--json', ...more],
      env,
    );
  return { server, ask, env };
}

test('a question goes to OpenAI alone, and its answer has no citations', async (t) => {
  const { server, ask } = await openai(t, { behaviour: { kind: 'answer', text: 'A kind letter begins so.' } });
  const { code, errors, line } = await ask('How does a kind letter begin?');
  assert.equal(errors, '');
  assert.equal(code, 0);
  const answer = line();
  assert.deepEqual([answer.answer, answer.provider, answer.model], ['A kind letter begins so.', 'openai', 'gpt-test']);
  assert.deepEqual([answer.citations, answer.coverage], [[], null]);
  assert.equal(server.requests.length, 1);
  const { messages, store } = JSON.parse(server.requests[0]?.body ?? '');
  assert.equal(messages.at(-1).content, 'How does a kind letter begin?');
  assert.equal(store, false);
});

test('documents are never sent to OpenAI: the command is refused and nobody is asked', async (t) => {
  const { server, ask } = await openai(t);
  const { code, errors, line } = await ask('How heavy is the parcel?', note);
  assert.deepEqual([code, line().error.code], [1, 'documents-stay']);
  assert.match(errors, /never go to OpenAI/);
  assert.deepEqual(server.requests, []);
});

test('eight words of a document of the library are refused, and its ledger says so', async (t) => {
  const { server, ask } = await openai(t);
  const library = file('library');
  process.env.CLOISTER_PASSPHRASE = 'a long passphrase';
  t.after(() => delete process.env.CLOISTER_PASSPHRASE);
  assert.equal((await cloister(['read', note, '--library', library])).code, 0);
  const refused = await ask(
    'Is it true that the widow of the harbour MASTER weighs\neleven kilograms?',
    '--library',
    library,
  );
  assert.deepEqual([refused.code, refused.line().error.code], [1, 'held-words']);
  assert.deepEqual(server.requests, []);
  const listed = await cloister(['ledger', 'list', '--library', library, '--json']);
  const entries = listed.output
    .trim()
    .split('\n')
    .map((entry) => JSON.parse(entry));
  const [entry] = entries.filter(({ outcome }) => outcome === 'refused');
  assert.deepEqual([entry.provider, entry.reason, entry.bytesSent], ['openai', 'held-words', 0]);
  assert.equal((await ask('Is it true that the widow weighs eleven kilograms?', '--library', library)).code, 0);
  assert.equal(server.requests.length, 1);
});

const personal = 'Write to anna.meier@example.org that we will call.';

test('identifiers are refused unless placeholders are asked for; then they stay here and come back', async (t) => {
  const { server, ask } = await openai(t, { behaviour: { kind: 'answer', text: 'To: **[EMAIL_1]**. We will call.' } });
  const refused = await ask(personal);
  assert.deepEqual([refused.code, refused.line().error.code], [1, 'identifiers-found']);
  assert.match(refused.errors, /one identifier/);
  assert.equal(server.requests.length, 0);
  const sent = await ask(personal, '--placeholders');
  assert.equal(sent.line().answer, 'To: **anna.meier@example.org**. We will call.');
  assert.ok(!server.requests[0]?.body.includes('meier'));
});

test('the policy can forbid OpenAI, fix its model and require placeholders', async (t) => {
  const forbidden = await openai(t, {}, { allowed: false });
  assert.equal((await forbidden.ask('Hello?')).line().error.code, 'provider-forbidden');
  const fixed = await openai(t, {}, { model: 'gpt-other' });
  assert.equal((await fixed.ask('Hello?')).line().error.code, 'provider-forbidden');
  const required = await openai(t, {}, { placeholders: 'required' });
  assert.equal((await required.ask(personal)).line().error.code, 'placeholders-required');
  for (const { server } of [forbidden, fixed, required]) assert.deepEqual(server.requests, []);
});

test('a key that OpenAI does not accept is said to be wrong, and asked about once', async (t) => {
  const { server, ask, env } = await openai(t);
  env.OPENAI_API_KEY = 'sk-another';
  const { code, line } = await ask('How does a kind letter begin?');
  assert.deepEqual([code, line().error.code], [1, 'key-wrong']);
  assert.equal(server.requests.length, 1);
});

const wrong: readonly (readonly string[])[] = [
  ['ask', 'What?', note, '--provider', 'cloud'],
  ['ask', 'What?', note, '--provider', 'office'],
  ['ask', 'What?', note, '--url', 'https://models.example.org'],
  ['ask', 'What?', note, '--placeholders'],
  ['ask', 'What?', note, '--provider', 'office', '--url', 'https://models.example.org', '--token-env', 'NO_SUCH_TOKEN'],
  ['ask', 'What?', '--provider', 'openai', '--url', 'https://models.example.org'],
  ['ask', 'What?', '--provider', 'openai'],
];

for (const words of wrong) {
  test(`wrong usage opens nothing: ${words.slice(2).join(' ').replaceAll(folder, '')}`, async () => {
    const { code, output } = await cloister(words);
    assert.deepEqual([code, output], [2, '']);
  });
}
