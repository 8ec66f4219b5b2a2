import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, type TestContext, test } from 'node:test';
import type { HubScript } from './files/hubBehaviours.ts';
import { type HubServer, startHubServer } from './files/hubServer.ts';
import { writeScriptedGguf } from './files/writeGguf.ts';

const folder = mkdtempSync(join(tmpdir(), 'cli-models-'));
const file = (name: string): string => join(folder, name);
after(() => rmSync(folder, { recursive: true, force: true }));

writeScriptedGguf(file('scripted.gguf'), 'Thirty days.');
const weights = readFileSync(file('scripted.gguf'));
const note = file('note.txt');
writeFileSync(note, 'The notice period is thirty days.');

type Options = { readonly env?: Readonly<Record<string, string>>; readonly stopWhen?: () => boolean };

/** As a person with a folder of their own: nothing of the computer's models is seen, and no policy but the one given. */
async function cloister(args: readonly string[], { env = {}, stopWhen }: Options = {}) {
  const home = file('home');
  mkdirSync(home, { recursive: true });
  const { CLOISTER_DATA: _, CLOISTER_HUB_TOKEN: __, XDG_CACHE_HOME: ___, HF_HOME: ____, ...inherited } = process.env;
  const own = { HOME: home, USERPROFILE: home, APPDATA: join(home, 'roaming'), XDG_CONFIG_HOME: join(home, 'config') };
  const child = spawn(process.execPath, [join(import.meta.dirname, '../main/cli.ts'), ...args], {
    env: { ...inherited, ...own, TMPDIR: folder, TEMP: folder, CLOISTER_POLICY: file('none.json'), ...env },
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
  const watching = setInterval(() => {
    if (!stopWhen?.()) return;
    clearInterval(watching);
    child.kill('SIGINT');
  }, 20);
  const [code] = await once(child, 'close');
  clearInterval(watching);
  const lines = () =>
    output
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));
  return { code, output, errors, lines };
}

async function serve(t: TestContext, options: { token?: string; gated?: boolean } = {}): Promise<HubServer> {
  const server = await startHubServer({
    repositories: [
      {
        repository: 'owner/Small-GGUF',
        files: {
          'README.md': Buffer.from('# Small'),
          'Small-Q4_K_M.gguf': weights,
          'Small-Q8_0.gguf': weights,
          'mmproj-Small-F16.gguf': weights,
        },
        downloads: 1_234,
        updated: '2026-09-01T10:00:00.000Z',
        licence: 'apache-2.0',
        ...(options.gated && { gated: true }),
      },
      { repository: 'unsloth/Qwen3.5-2B-GGUF', files: { 'Qwen3.5-2B-Q4_K_M.gguf': weights } },
    ],
    ...(options.token !== undefined && { token: options.token }),
  });
  t.after(server.close);
  return server;
}

/** Of what is on its way, as it lies on the disk. */
function bytesIn(place: string): number {
  if (!existsSync(place)) return 0;
  const parts = readdirSync(place, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.part'));
  return parts.reduce((sum, name) => sum + statSync(join(place, name)).size, 0);
}

const bytesOf = (server: HubServer) => server.requests.filter(({ question }) => question === 'bytes');

test('a model is found on the hub, inspected, fetched, listed, answered with and removed', async (t) => {
  const server = await serve(t);
  const hub = ['--hub', server.address, '--json'];
  const searched = await cloister(['models', 'search', 'small', 'gguf', ...hub]);
  assert.deepEqual([searched.code, searched.errors], [0, '']);
  assert.deepEqual(searched.lines(), [
    {
      ...{ repository: 'owner/Small-GGUF', downloads: 1_234, updated: Date.parse('2026-09-01T10:00:00Z') },
      ...{ gated: false, licence: 'apache-2.0' },
    },
  ]);

  const inspected = await cloister(['models', 'inspect', 'owner/Small-GGUF', ...hub, '--context', '512']);
  assert.deepEqual([inspected.code, inspected.errors], [0, '']);
  const [{ facts, fit }] = inspected.lines();
  assert.deepEqual([facts.role, facts.bytes, fit.contextSize], ['chat', weights.length, 512]);

  const fetched = await cloister(['models', 'fetch', 'owner/Small-GGUF:q4_k_m', ...hub]);
  assert.deepEqual([fetched.code, fetched.errors], [0, '']);
  const [model] = fetched.lines();
  assert.deepEqual(Object.keys(model), ['name', 'file', 'bytes', 'sha256']);
  assert.deepEqual([model.name, model.bytes], ['Small-Q4_K_M', weights.length]);
  assert.ok(model.file.startsWith(join(file('home'), 'config', 'Cloister', 'models')), model.file);
  assert.deepEqual(readFileSync(model.file), weights);

  const listed = await cloister(['models', 'list', '--json']);
  assert.deepEqual([listed.code, listed.errors], [0, '']);
  const [here, ...offers] = listed.lines();
  assert.deepEqual(here, {
    ...{ kind: 'model', name: 'Small-Q4_K_M', file: model.file, bytes: weights.length, source: 'download' },
    ...{ missing: false, lastUsed: null, tokensPerSecond: null },
  });
  assert.ok(offers.length > 10 && offers.every(({ kind, fit }) => kind === 'offer' && fit.estimated));
  assert.ok(offers.filter(({ recommended }) => recommended).length <= 1);

  const words = ['ask', 'How long is the notice?', note, '--model', 'small-q4_k_m', '--threads', '1', '--json'];
  const answered = await cloister(words);
  assert.deepEqual([answered.code, answered.lines()[0].model], [0, 'Small-Q4_K_M']);

  const removed = await cloister(['models', 'remove', 'Small-Q4_K_M', '--json']);
  assert.deepEqual(removed.lines(), [{ removed: 'Small-Q4_K_M', file: model.file, bytes: weights.length }]);
  assert.equal(existsSync(dirname(model.file)), false);
});

test('an offer of the catalogue goes into the folder that was named, and the library keeps that it was fetched', async (t) => {
  const server = await serve(t);
  const to = file('chosen');
  const library = file('library');
  const env = { CLOISTER_PASSPHRASE: 'a long passphrase' };
  const where = ['--to', to, '--library', library];
  const fetched = await cloister(['models', 'fetch', 'qwen3.5-2b', ...where, '--hub', server.address, '--json'], {
    env,
  });
  assert.deepEqual([fetched.code, fetched.errors], [0, '']);
  const [model] = fetched.lines();
  assert.ok(model.file.startsWith(to));
  const listed = await cloister(['ledger', 'list', '--library', library, '--json'], { env });
  const sent = listed.lines().filter(({ outcome }) => outcome !== 'noted');
  assert.ok(sent.length >= 3 && sent.every(({ bytesSent }) => bytesSent > 0));
  const again = await cloister(['models', 'fetch', 'qwen3.5-2b:Q4_K_M', ...where, '--hub', server.address], { env });
  assert.deepEqual([again.code, bytesOf(server).length], [0, 1]);
});

test('Ctrl-C pauses, and the same command goes on where it stopped', async (t) => {
  const server = await serve(t);
  const half = Math.floor(weights.length / 2);
  const stalling: HubScript = ({ question }) => (question === 'bytes' ? { kind: 'stall', after: half } : null);
  server.behave(stalling);
  const words = ['models', 'fetch', 'owner/Small-GGUF', '--hub', server.address, '--to', file('paused'), '--json'];
  const stopped = await cloister(words, { stopWhen: () => bytesIn(file('paused')) >= half });
  assert.equal(stopped.code, 1);
  assert.match(stopped.errors, /Paused: .* are kept\. The same command goes on from there\./);
  server.behave(null);
  const resumed = await cloister(words);
  assert.equal(resumed.code, 0);
  assert.deepEqual(readFileSync(resumed.lines()[0].file), weights);
  const [first, second] = bytesOf(server);
  assert.equal(first?.range?.from, 0);
  assert.ok((second?.range?.from ?? 0) > 0, 'what came was fetched again');
});

test('the policy has the last word on the hub, on its address and on the proxy', async (t) => {
  const server = await serve(t);
  const search = async (models: object) => {
    const policy = file('policy.json');
    writeFileSync(policy, JSON.stringify({ organisation: 'Ravenscourt', models }));
    const words = ['models', 'search', 'small', '--hub', server.address, '--json'];
    const { code, lines } = await cloister(words, { env: { CLOISTER_POLICY: policy } });
    assert.equal(code, 1);
    return lines()[0].error.code;
  };
  assert.equal(await search({ download: false }), 'hub-forbidden');
  assert.equal(await search({ hub: 'https://models.example.org' }), 'provider-forbidden');
  assert.equal(await search({ nothing: 1 }), 'policy-damaged');
  assert.deepEqual(server.requests, []);
});

test('a token comes from the environment alone and goes to the hub alone; without it a gated model is refused', async (t) => {
  const server = await serve(t, { token: 'hf_secret', gated: true });
  const words = ['models', 'fetch', 'owner/Small-GGUF', '--hub', server.address, '--to', file('gated'), '--json'];
  const refused = await cloister(words);
  assert.deepEqual([refused.code, refused.lines()[0].error.code], [1, 'hub-gated']);
  assert.equal((await cloister(words, { env: { CLOISTER_HUB_TOKEN: 'hf_secret' } })).code, 0);
  assert.ok(bytesOf(server).every(({ token }) => token === null));
});

test("another program's model is used where it lies, and never deleted", async () => {
  const home = file('home');
  const path = join(home, '.lmstudio', 'models', 'owner', 'Theirs-GGUF', 'Theirs.gguf');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, weights);
  const listed = await cloister(['models', 'list', '--json']);
  const theirs = listed.lines().find(({ name }) => name === 'Theirs');
  assert.deepEqual([theirs.source, theirs.file], ['lm-studio', path]);
  const removed = await cloister(['models', 'remove', 'Theirs', '--json']);
  assert.deepEqual([removed.code, removed.lines()[0].error.code], [1, 'model-not-ours']);
  assert.ok(existsSync(path));
  rmSync(join(home, '.lmstudio'), { recursive: true });
});

test('a file is inspected without any connection', async () => {
  const { code, lines } = await cloister(['models', 'inspect', file('scripted.gguf'), '--json']);
  assert.deepEqual([code, lines()[0].facts.bytes], [0, weights.length]);
  const other = await cloister(['models', 'inspect', file('gone.gguf'), '--json']);
  assert.deepEqual([other.code, other.lines()[0].error.code], [1, 'model-missing']);
});

const wrong: readonly (readonly string[])[] = [
  ['models'],
  ['models', 'buy'],
  ['models', 'list', 'more'],
  ['models', 'list', '--hub', 'https://models.example.org'],
  ['models', 'search'],
  ['models', 'search', ...'one two three four five six seven eight'.split(' ')],
  ['models', 'fetch'],
  ['models', 'fetch', 'one', 'two'],
  ['models', 'fetch', 'no-such-offer'],
  ['models', 'fetch', 'owner/name', '--context', '512'],
  ['models', 'inspect', 'a.gguf', '--context', 'many'],
  ['models', 'remove', 'Nothing'],
  ['ask', 'What?', note, '--model', 'Nothing'],
];

for (const words of wrong) {
  test(`wrong usage: ${words.join(' ').replaceAll(folder, '')}`, async () => {
    const { code, output, errors } = await cloister(words);
    assert.deepEqual([code, output], [2, '']);
    assert.match(errors, /cloister help/);
  });
}
