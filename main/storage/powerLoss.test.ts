import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { createDisk, type Survival } from '../../e2e/disk/droppedWrites.ts';
import { canTrace, type SystemCall, traceWrites } from '../../e2e/disk/traceWrites.ts';
import { randomNumbers } from '../../e2e/files/randomNumbers.ts';
import type { Id } from '../contract/types.ts';
import { caseKey, createCase, listCases } from './cases.ts';
import { createConversation, listConversations } from './conversations.ts';
import { addDocument, listDocuments, pageTexts, removeDocument, storePages } from './documents.ts';
import { openLedger } from './ledger.ts';
import { createLibrary, type Library, libraryExists, openWithKeychain } from './library.ts';
import { insertAnswer, insertQuestion, listMessages } from './messages.ts';
import { newId } from './newId.ts';
import { newAnswer, newQuestion } from './newMessages.ts';
import { fakeKeychain, newIntent, temporaryFolder } from './testing.ts';

const [, , role, folderToWrite] = process.argv;
const random = randomNumbers(11);
const kinds: ReadonlySet<string> = new Set(['case', 'document', 'ledger', 'message', 'pages']);

const nothing: Survival = { name: 'nothing that was not synced', keeps: () => false, names: () => 0 };
/** More than that, and less than a kill leaves. */
const others: readonly Survival[] = [
  { name: 'names alone', keeps: () => false, names: () => 1 },
  { name: 'bytes alone', keeps: () => true, names: () => 0 },
  { name: 'some sectors and some names', keeps: () => random() < 0.5, names: random },
];

if (role === 'write' && folderToWrite) await work(folderToWrite);
else {
  test(
    'power that fails at any moment loses nothing that was acknowledged and damages nothing',
    {
      skip: !canTrace() && 'there is no strace here',
    },
    failEverywhere,
  );
}

async function failEverywhere(t: Parameters<typeof temporaryFolder>[0]): Promise<void> {
  const folder = temporaryFolder(t);
  const root = join(folder, 'disk');
  const left = join(folder, 'left');
  mkdirSync(root);
  const calls = traceWrites([process.execPath, import.meta.filename, 'write', join(root, 'library')]);
  const disk = createDisk(root);
  // Hears of no sync in the second half.
  const careless = createDisk(root);
  const acknowledged: string[] = [];
  let failures = 0;
  for (const [index, call] of calls.entries()) {
    if (/^(fsync|fdatasync|rename|unlink)$/.test(call.name)) {
      for (const survival of [nothing, others[failures % others.length] ?? nothing]) {
        disk.fail(left, survival);
        await check(join(left, 'library'), acknowledged).catch((error) => {
          throw new Error(`before call ${index} (${call.name}), kept: ${survival.name}`, { cause: error });
        });
      }
      failures += 1;
    }
    disk.apply(call, index);
    if (index < calls.length / 2 || !/^f(data)?sync$/.test(call.name)) careless.apply(call, index);
    acknowledged.push(...linesOf(call));
  }
  assert.ok(acknowledged.includes('end') && failures > 100, `${failures} failures tried`);
  careless.fail(left, nothing);
  await assert.rejects(check(join(left, 'library'), acknowledged), 'this disk forgets what was not synced');
}

function linesOf({ name, values: [descriptor, text = ''] }: SystemCall): readonly string[] {
  return name === 'write' && descriptor === '1' ? text.split('\n').filter(Boolean) : [];
}

async function check(folder: string, acknowledged: readonly string[]): Promise<void> {
  if (acknowledged.length === 0 && !libraryExists(folder)) {
    // What is left of the first attempt is in nobody's way.
    (await createLibrary({ folder, keychain: fakeKeychain(), passphrase: null })).close();
    return;
  }
  const library = await openWithKeychain({ folder, keychain: fakeKeychain() });
  try {
    assert.equal(library.db.pragma('integrity_check', { simple: true }), 'ok');
    const ledger = openLedger(library);
    assert.deepEqual((await ledger.check()).problems, []);
    const { entries } = await ledger.list({ filter: 'all', text: '', before: null, limit: 500 });
    const stored = new Set([...entries.map(({ number }) => `ledger ${number}`), ...(await held(library))]);
    const removing = new Set(acknowledged.flatMap((line) => /^removing (\w+)/.exec(line)?.[1] ?? []));
    for (const line of acknowledged) {
      const [kind = '', id = ''] = line.split(' ');
      if (kind === 'removed') assert.ok(!stored.has(`document ${id}`), 'what was removed is back');
      if (kinds.has(kind) && !removing.has(id)) assert.ok(stored.has(line), `${kind} lost`);
    }
  } finally {
    library.close();
  }
}

async function held({ db, originals }: Library): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { id: caseId } of listCases(db)) {
    found.push(`case ${caseId}`);
    for (const { id } of listConversations(db, caseId)) {
      found.push(...listMessages(db, id).map((message) => `message ${message.id}`));
    }
    for (const { id, pagesRead } of listDocuments(db, caseId)) {
      const original = await originals.read({ id, key: caseKey(db, caseId) });
      assert.deepEqual(Buffer.from(original), content(id));
      assert.equal(pageTexts(db, id).length, pagesRead);
      found.push(`document ${id}`);
      if (pagesRead > 0) found.push(`pages ${id}`);
    }
  }
  return found;
}

/** What a person does in ten minutes; a line on stdout once something counts as kept. */
async function work(folder: string): Promise<void> {
  const keychain = fakeKeychain();
  const said = (line: string): boolean => process.stdout.write(`${line}\n`);
  const first = await createLibrary({ folder, keychain, passphrase: null });
  said('library');
  const { id: caseId } = createCase(first.db, 'a case');
  said(`case ${caseId}`);
  const { id: conversationId } = createConversation(first.db, caseId, 'device');
  const documents: Id[] = [];
  for (let round = 0; round < 3; round += 1) {
    documents.push(await addFile(first, caseId, said));
    askOnce(first, conversationId, said);
  }
  said(`removing ${documents[1]}`);
  await removeDocument(first.db, documents[1] ?? '');
  said(`removed ${documents[1]}`);
  await first.originals.remove(documents[1] ?? '');
  first.close();
  const second = await openWithKeychain({ folder, keychain });
  await addFile(second, caseId, said);
  askOnce(second, conversationId, said);
  second.close();
  said('end');
}

async function addFile({ db, originals }: Library, caseId: Id, said: (line: string) => void): Promise<Id> {
  const id = newId();
  const { bytes, sha256 } = await originals.write({
    id,
    key: caseKey(db, caseId),
    source: one(content(id)),
    signal: new AbortController().signal,
  });
  addDocument(db, { id, caseId, name: 'contract.pdf', format: 'pdf', bytes, sha256 });
  said(`document ${id}`);
  const text = Array.from({ length: 400 }, (_, line) => `${id} pays ${line} times. `).join('');
  const pages = Array.from({ length: 8 }, (_, page) => page + 1);
  storePages(
    db,
    id,
    pages.map((page) => ({ page, text, unread: null, size: null, boxes: new Uint8Array(20_000) })),
    pages.map((page) => ({ page, start: 0, end: text.length })),
  );
  said(`pages ${id}`);
  return id;
}

function askOnce(library: Library, conversationId: Id, said: (line: string) => void): void {
  const { db } = library;
  const question = newQuestion({ conversationId, parentId: null, text: 'Who pays?' });
  insertQuestion(db, question);
  said(`message ${question.id}`);
  const answer = newAnswer(question, { provider: 'device', model: null, mode: 'answer', state: { kind: 'finished' } });
  insertAnswer(db, { ...answer, text: 'The tenant.' });
  said(`message ${answer.id}`);
  const ledger = openLedger(library);
  const number = ledger.begin(newIntent({ payload: Buffer.from('{}') }));
  said(`ledger ${number}`);
  ledger.end(number, { outcome: 'sent', reason: null, bytesSent: 2, bytesReceived: 2 });
}

/** The same for the same document, in both processes. */
function content(id: Id): Buffer {
  const hash = createHash('sha256').update(id).digest();
  return Buffer.concat(Array<Buffer>(3_000).fill(hash));
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
