import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import type { Id } from '../contract/types.ts';
import { createCase, listCases } from './cases.ts';
import { createConversation, listConversations } from './conversations.ts';
import { listDocuments, pageTexts } from './documents.ts';
import { createLibrary, type Library, openWithKeychain } from './library.ts';
import { insertAnswer, insertQuestion, listMessages } from './messages.ts';
import { newId } from './newId.ts';
import { searchPassages } from './passages.ts';
import { addRead, fakeKeychain, filesHolding, newAnswer, temporaryFolder } from './testing.ts';

const CANARY = 'XylophoneCanary';
const KILLS = 8;

const [, , role, folderToWrite] = process.argv;

if (role === 'write' && folderToWrite) await writeUntilKilled(folderToWrite);
else test('kill -9 at any moment loses nothing that was acknowledged and leaves nothing readable', loop);

async function loop(t: Parameters<typeof temporaryFolder>[0]): Promise<void> {
  const folder = join(temporaryFolder(t), 'library');
  const keychain = fakeKeychain();
  const first = await createLibrary({ folder, keychain, passphrase: null });
  const { id: caseId } = createCase(first.db, 'a case');
  createConversation(first.db, caseId, 'device');
  first.close();
  const acknowledged = new Set<Id>();
  for (let kill = 0; kill < KILLS; kill += 1) {
    for (const id of await killedAfter(folder, 3 + kill * 7)) acknowledged.add(id);
    assert.deepEqual(filesHolding(folder, CANARY), []);
    const library = await openWithKeychain({ folder, keychain });
    check(library, acknowledged);
    library.close();
  }
  assert.ok(acknowledged.size > KILLS * 3);
}

function check({ db }: Library, acknowledged: ReadonlySet<Id>): void {
  assert.equal(db.pragma('integrity_check', { simple: true }), 'ok');
  const [oneCase] = listCases(db);
  assert.ok(oneCase);
  const [conversation] = listConversations(db, oneCase.id);
  assert.ok(conversation);
  const messages = listMessages(db, conversation.id);
  const documents = listDocuments(db, oneCase.id);
  const stored = new Set([...messages, ...documents].map(({ id }) => id));
  assert.deepEqual(
    [...acknowledged].filter((id) => !stored.has(id)),
    [],
  );
  for (const message of messages) {
    if (message.kind === 'answer') assert.deepEqual(message.state, { kind: 'stopped' });
    assert.ok(message.text.startsWith(CANARY));
  }
  // A page and its passages come together or not at all.
  for (const { id } of documents) {
    const found = searchPassages(db, { caseId: oneCase.id, documentIds: [id], query: CANARY, limit: 9 });
    assert.equal(found.length, pageTexts(db, id).length);
  }
}

/** Lets another process write, kills it after so many acknowledgements, and returns these. */
async function killedAfter(folder: string, count: number): Promise<Id[]> {
  const child = spawn(process.execPath, [import.meta.filename, 'write', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ids: Id[] = [];
  for await (const id of createInterface({ input: child.stdout })) {
    ids.push(id);
    if (ids.length === count) child.kill('SIGKILL');
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  assert.equal(child.signalCode, 'SIGKILL');
  return ids;
}

async function writeUntilKilled(folder: string): Promise<void> {
  const { db } = await openWithKeychain({ folder, keychain: fakeKeychain() });
  const caseId = listCases(db)[0]?.id ?? '';
  const conversationId = listConversations(db, caseId)[0]?.id ?? '';
  for (;;) {
    const question = {
      kind: 'question',
      id: newId(),
      conversationId,
      parentId: null,
      created: Date.now(),
      text: `${CANARY} asks`,
      sent: null,
    } as const;
    insertQuestion(db, question);
    const answer = newAnswer(conversationId, question.id, { state: { kind: 'writing' }, text: `${CANARY} answers` });
    insertAnswer(db, answer);
    const documentId = addRead(db, caseId, [`${CANARY} pays. `.repeat(50), `${CANARY} owes. `.repeat(50)]);
    process.stdout.write(`${question.id}\n${answer.id}\n${documentId}\n`);
    await new Promise(setImmediate);
  }
}
