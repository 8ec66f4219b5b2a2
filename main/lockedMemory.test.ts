import assert from 'node:assert/strict';
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { writeHeapSnapshot } from 'node:v8';
import { createSession } from './session.ts';
import { createCase, listCases } from './storage/cases.ts';
import { createConversation } from './storage/conversations.ts';
import { pageTexts } from './storage/documents.ts';
import { listDrafts } from './storage/drafts.ts';
import { deriveKey, unwrapKey } from './storage/keys.ts';
import { insertQuestion, listMessages } from './storage/messages.ts';
import { newId } from './storage/newId.ts';
import { readSidecar } from './storage/sidecar.ts';
import { addRead, fakeKeychain, temporaryFolder } from './storage/testing.ts';
import { spawnChildProcess } from './workers/childProcess.ts';

const PASSPHRASE = 'a long walk by the sea';
/** Never whole in any source, so that none of them is found in its place. */
const CANARY = ['Xylophone', 'Canary'].join('');
const words = [`${CANARY} pays the rent`, `What does ${CANARY} owe`, `Does ${CANARY} know`];

const held = new WeakMap<object, unknown>();

const [, , role, folderToHold] = process.argv;

if (role === 'hold' && folderToHold) await hold(folderToHold);
else test('a locked library leaves neither its keys in memory nor its words in the heap', { skip: notLinux() }, look);

function notLinux(): string | false {
  return process.platform === 'linux' ? false : 'only Linux lets a parent read the memory of its child';
}

async function look(t: Parameters<typeof temporaryFolder>[0]): Promise<void> {
  const folder = join(temporaryFolder(t), 'library');
  const child = fork(import.meta.filename, ['hold', folder], { execArgv: [] });
  t.after(() => child.kill('SIGKILL'));
  assert.equal(await said(child), 'open');
  assert.deepEqual(wordsIn(join(folder, 'open')), words, 'this test can see words in the heap');

  const sidecar = await readSidecar(folder);
  assert.ok(sidecar.passphrase);
  const dataKey = Buffer.from(await unwrapKey(sidecar.passphrase, PASSPHRASE, sidecar.id));
  const keys = {
    dataKey,
    database: Buffer.from(deriveKey(dataKey, 'database')),
    databaseAsText: Buffer.from(Buffer.from(deriveKey(dataKey, 'database')).toString('hex')),
    ledger: Buffer.from(deriveKey(dataKey, 'ledger')),
  };
  assert.ok(inMemory(child, keys).includes('dataKey'), 'this test can see a key in memory');

  child.send('lock');
  assert.equal(await said(child), 'locked');
  assert.deepEqual(wordsIn(join(folder, 'locked')), []);
  assert.deepEqual(inMemory(child, keys), []);
  child.send('end');
  await once(child, 'exit');
}

/** The application's main process, opened by passphrase, as it would be in the middle of work. */
async function hold(folder: string): Promise<void> {
  const session = createSession({
    folder,
    keychain: fakeKeychain(),
    spawn: spawnChildProcess,
    emit: () => undefined,
    policy: { kind: 'none' },
  });
  await session.start();
  await session.create(PASSPHRASE);
  work(session.services().library.db);
  const [oneCase] = listCases(session.services().library.db);
  session.keepDrafts([{ caseId: oneCase?.id ?? '', conversationId: null, text: `Does ${CANARY} know?` }], null);
  await session.services().importing.list(oneCase?.id ?? '');
  held.set(session.services().library, listDrafts(session.services().library.db));
  writeHeapSnapshot(join(folder, 'open'));
  process.send?.('open');
  await once(process, 'message');
  await session.lock();
  writeHeapSnapshot(join(folder, 'locked'));
  process.send?.('locked');
  await once(process, 'message');
  process.disconnect();
}

/** Words that only the open library keeps alive, as a screen's worth of them would be. */
function work(db: Parameters<typeof createCase>[0]): void {
  const { id: caseId } = createCase(db, CANARY);
  const documentId = addRead(db, caseId, Array(20).fill(`${CANARY} pays the rent. `.repeat(50)));
  const { id: conversationId } = createConversation(db, caseId, 'device');
  const question = { kind: 'question', id: newId(), conversationId, parentId: null, created: 1, sent: null } as const;
  insertQuestion(db, { ...question, text: `What does ${CANARY} owe?` });
  held.set(db, [...pageTexts(db, documentId), ...listMessages(db, conversationId)]);
}

/** Which of the words stand in what the heap holds. */
function wordsIn(snapshot: string): string[] {
  const text = readFileSync(snapshot, 'utf8');
  return words.filter((word) => text.includes(word));
}

async function said(child: ChildProcess): Promise<unknown> {
  const ended = once(child, 'exit').then(() => ['ended']);
  const [message] = await Promise.race([once(child, 'message'), ended]);
  return message;
}

/** Names of the keys whose bytes stand anywhere in what the process has written to its memory. */
function inMemory(child: ChildProcess, keys: Readonly<Record<string, Buffer>>): string[] {
  const memory = openSync(`/proc/${child.pid}/mem`, 'r');
  const found = new Set<string>();
  try {
    for (const line of readFileSync(`/proc/${child.pid}/maps`, 'utf8').split('\n')) {
      const [, from = '', to = '', rights = ''] = /^([0-9a-f]+)-([0-9a-f]+) (\S+)/.exec(line) ?? [];
      if (!rights.startsWith('rw') || line.includes('[vvar')) continue;
      const [start, end] = [Number.parseInt(from, 16), Number.parseInt(to, 16)];
      const bytes = readRange(memory, start, end - start);
      for (const [name, key] of Object.entries(keys)) if (bytes.includes(key)) found.add(name);
    }
  } finally {
    closeSync(memory);
  }
  return [...found];
}

function readRange(memory: number, start: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(Math.min(length, 512 * 2 ** 20));
  try {
    return bytes.subarray(0, readSync(memory, bytes, 0, bytes.length, start));
  } catch {
    return Buffer.alloc(0);
  }
}
