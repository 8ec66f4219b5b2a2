import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Id } from '../contract/types.ts';
import { packWordBoxes } from '../contract/wordBoxes.ts';
import { caseKey, createCase, listCases, removeCase } from './cases.ts';
import { createConversation, listConversations, renameConversation } from './conversations.ts';
import type { Database } from './database.ts';
import { addDocument, getPage, listDocuments, storePages } from './documents.ts';
import { keepDrafts, listDrafts } from './drafts.ts';
import { addIntake } from './intake.ts';
import { createLedger } from './ledger.ts';
import { createLibrary, type Library, openWithKeychain } from './library.ts';
import { getMessage, insertAnswer, insertQuestion, listMessages } from './messages.ts';
import { newId } from './newId.ts';
import { newQuestion } from './newMessages.ts';
import { searchPassages } from './passages.ts';
import { fakeKeychain, filesHolding, newAnswer, temporaryFolder, wasKilled } from './testing.ts';

/** Not words of any language, without an ending for the stemmer and with no beginning in common. */
const gone = canaries('qzx');
const kept = canaries('wvj');
type Canaries = ReturnType<typeof canaries>;

const BOX = { start: 0, end: 5, y: 2, width: 3, height: 4 };

function canaries(start: string) {
  return {
    caseName: `${start}aa`,
    text: `${start}bb`,
    documentName: `${start}cc`,
    title: `${start}dd`,
    question: `${start}ee`,
    answer: `${start}ff`,
    thought: `${start}gg`,
    wire: `${start}hh`,
    placeholder: `${start}ii`,
    path: `${start}jj`,
    payload: `${start}kk`,
    original: `${start}ll`,
    draft: `${start}mm`,
    newDraft: `${start}nn`,
  };
}

const [, , role, folderToRemoveIn, turnsToLive] = process.argv;

if (role === 'remove' && folderToRemoveIn) await removeAndDie(folderToRemoveIn, Number(turnsToLive));
else {
  test('deleting a case destroys it: nothing of it is in any byte, and the other case is whole', wholly);
  test('a case whose deletion was killed at any step is gone after the next start', killed);
}

async function wholly(t: Parameters<typeof temporaryFolder>[0]): Promise<void> {
  const folder = join(temporaryFolder(t), 'library');
  const keychain = fakeKeychain();
  const library = await createLibrary({ folder, keychain, passphrase: null });
  t.after(() => library.close());
  const { db } = library;
  const doomed = await fill(library, gone, 60);
  const other = await fill(library, kept, 3);
  const key = Buffer.from(caseKey(db, doomed.caseId));
  const boxes = Buffer.from(packWordBoxes([{ ...BOX, x: boxOf(gone) }]));
  const sealed = Buffer.from(
    db.prepare<[Id], Uint8Array>('SELECT sealed FROM ledger_payloads WHERE case_id = ?').pluck().get(doomed.caseId) ??
      [],
  );
  assert.ok(sealed.byteLength > 0);
  for (const [name, word] of Object.entries(gone)) {
    // The payload and the original are sealed, under keys made from the case's.
    const expected = name !== 'payload' && name !== 'original';
    assert.equal(traces(db, word) > 0, expected, `${name} stands in the database before`);
  }
  assert.ok(bytesOf(db).includes(key) && bytesOf(db).includes(boxes) && bytesOf(db).includes(sealed));

  const removing = removeCase(db, doomed.caseId);
  invisible(db, doomed);
  await library.originals.remove(doomed.documentId);
  let turns = 0;
  let erased = false;
  const countTurns = (): void => {
    turns += 1;
    if (!erased) setImmediate(countTurns);
  };
  countTurns();
  await removing;
  erased = true;
  assert.ok(turns > 5, `the window waits for one step at a time: ${turns}`);

  for (const [name, word] of Object.entries(gone)) assert.equal(traces(db, word), 0, name);
  for (const [name, bytes] of Object.entries({ key, boxes, sealed })) {
    assert.ok(!bytesOf(db).includes(bytes), `${name}, in the database`);
    assert.deepEqual(filesHolding(folder, bytes), [], `${name}, in a file`);
  }
  assert.equal(count(db, 'cases') + count(db, 'conversations') + count(db, 'documents'), 3);
  assert.deepEqual(
    db
      .prepare("SELECT name FROM sqlite_schema WHERE name LIKE 'passage_index%' AND name LIKE ?")
      .all(`%${doomed.caseId}%`),
    [],
  );
  assert.deepEqual(readdirSync(join(folder, 'originals')), [other.documentId]);
  assert.equal(readFileSync(join(folder, 'library.db-wal')).byteLength, 0, 'the log is empty');
  whole(library, other, kept);
  library.close();
  for (const word of Object.values({ ...gone, ...kept })) assert.deepEqual(filesHolding(folder, word), []);

  const again = await openWithKeychain({ folder, keychain });
  t.after(() => again.close());
  for (const [name, word] of Object.entries(gone)) assert.equal(traces(again.db, word), 0, name);
  whole(again, other, kept);
}

async function killed(t: Parameters<typeof temporaryFolder>[0]): Promise<void> {
  const folder = join(temporaryFolder(t), 'library');
  const keychain = fakeKeychain();
  const first = await createLibrary({ folder, keychain, passphrase: null });
  const other = await fill(first, kept, 3);
  first.close();
  let inBetween = 0;
  for (const turns of [0, 1, 2, 4, 7, 11, 16, 60]) {
    const before = await openWithKeychain({ folder, keychain });
    const doomed = await fill(before, gone, 60);
    const key = Buffer.from(caseKey(before.db, doomed.caseId));
    before.close();
    const child = spawn(process.execPath, [import.meta.filename, 'remove', folder, String(turns)], {
      stdio: 'inherit',
    });
    const [status, signal] = await once(child, 'exit');
    if (wasKilled({ status, signal })) inBetween += 1;
    const { db, ...library } = await openWithKeychain({ folder, keychain });
    for (const [name, word] of Object.entries(gone)) assert.equal(traces(db, word), 0, `${name} after ${turns} turns`);
    assert.ok(!bytesOf(db).includes(key));
    invisible(db, doomed);
    assert.equal(db.pragma('integrity_check', { simple: true }), 'ok');
    assert.deepEqual(readdirSync(join(folder, 'originals')), [other.documentId], 'originals');
    whole({ db, ...library }, other, kept);
    library.close();
  }
  assert.ok(inBetween >= 5, `${inBetween} were killed in the middle`);
}

/** Another process removes the case and is killed after so many turns of the event loop, each of which is a step. */
async function removeAndDie(folder: string, turns: number): Promise<void> {
  const library = await openWithKeychain({ folder, keychain: fakeKeychain() });
  const doomed = listCases(library.db).find(({ name }) => name === gone.caseName);
  const removing = removeCase(library.db, doomed?.id ?? '');
  for (let turn = 0; turn < turns; turn += 1) await new Promise(setImmediate);
  if (library.db.prepare('SELECT 1 FROM cases WHERE removed = 1').get()) process.kill(process.pid, 'SIGKILL');
  await removing;
  library.close();
}

type Filled = {
  readonly caseId: Id;
  readonly documentId: Id;
  readonly conversationId: Id;
  readonly questionId: Id;
  readonly answerId: Id;
};

/** A case with a canary of its own in every place that words are kept. */
async function fill(library: Library, words: Canaries, pages: number): Promise<Filled> {
  const { db, originals, folder } = library;
  const { id: caseId } = createCase(db, words.caseName);
  const documentId = newId();
  async function* file(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(words.original);
  }
  const { signal } = new AbortController();
  await originals.write({ id: documentId, key: caseKey(db, caseId), source: file(), signal });
  const name = `${words.documentName}.pdf`;
  addDocument(db, { id: documentId, caseId, name, format: 'pdf', bytes: 5, sha256: documentId });
  const text = `${words.text} pays the rent. `.repeat(60);
  const boxes = packWordBoxes([{ ...BOX, x: boxOf(words) }]);
  const read = Array.from({ length: pages }, (_, index) => ({
    page: index + 1,
    text,
    unread: null,
    size: null,
    boxes,
  }));
  const passages = read.map(({ page }) => ({ page, start: 0, end: text.length }));
  storePages(db, documentId, read, passages);
  addIntake(db, caseId, [`/somewhere/${words.path}.pdf`]);

  const { id: conversationId } = createConversation(db, caseId, 'device');
  const question = newQuestion({ conversationId, parentId: null, text: `Who is ${words.question}?` });
  insertQuestion(db, question);
  db.prepare('UPDATE messages SET wire = ? WHERE id = ?').run(`Who is ${words.wire}?`, question.id);
  const answer = newAnswer(conversationId, question.id, {
    text: `It is ${words.answer}. `.repeat(300),
    thought: words.thought,
  });
  insertAnswer(db, answer);
  for (let more = 0; more < 50; more += 1) {
    insertAnswer(
      db,
      newAnswer(conversationId, question.id, { text: `It is ${words.answer}. `, thought: words.thought }),
    );
  }
  renameConversation(db, conversationId, words.title);
  db.prepare('INSERT INTO placeholders (conversation_id, placeholder, kind, text) VALUES (?, ?, ?, ?)').run(
    conversationId,
    '[PERSON_1]',
    'name',
    words.placeholder,
  );
  keepDrafts(db, [
    { caseId, conversationId, text: `And what of ${words.draft}`.repeat(200) },
    { caseId, conversationId: null, text: `Or of ${words.newDraft}` },
  ]);
  const ledger = createLedger({ db, key: library.subkey('ledger'), headFile: join(folder, 'ledger.head') });
  const payload = Buffer.from(JSON.stringify({ input: words.payload }));
  const about = { passages: 0, documents: 0, identifiersReplaced: 0, conversationId, caseId } as const;
  ledger.begin({ provider: 'openai', purpose: 'answer', destination: 'api.openai.com:443', ...about, payload });
  return { caseId, documentId, conversationId, questionId: question.id, answerId: answer.id };
}

function boxOf(words: Canaries): number {
  return words === gone ? 123.5 : 77.25;
}

/** Nobody finds it, by any way there is. */
function invisible(db: Database, doomed: Filled): void {
  const notFound = { code: 'not-found' };
  assert.ok(listCases(db).every(({ id }) => id !== doomed.caseId));
  assert.throws(() => caseKey(db, doomed.caseId), notFound);
  assert.deepEqual(listDocuments(db, doomed.caseId), []);
  assert.deepEqual(listConversations(db, doomed.caseId), []);
  assert.deepEqual(listMessages(db, doomed.conversationId), []);
  assert.ok(listDrafts(db).every(({ caseId }) => caseId !== doomed.caseId));
  assert.throws(() => getMessage(db, doomed.answerId), notFound);
  assert.throws(() => createConversation(db, doomed.caseId, 'device'), notFound);
  assert.deepEqual(searchPassages(db, { caseId: doomed.caseId, query: gone.text, limit: 5 }), []);
}

function whole({ db, originals }: Pick<Library, 'db' | 'originals'>, other: Filled, words: Canaries): void {
  assert.equal(listCases(db).find(({ id }) => id === other.caseId)?.name, words.caseName);
  assert.equal(listDocuments(db, other.caseId)[0]?.name, `${words.documentName}.pdf`);
  assert.equal(listConversations(db, other.caseId)[0]?.title, words.title);
  assert.equal(listMessages(db, other.conversationId).length, 52);
  assert.equal(getPage(db, other.documentId, 2).words[0]?.x, boxOf(words));
  assert.equal(searchPassages(db, { caseId: other.caseId, query: words.text, limit: 5 }).length, 3);
  assert.ok(originals);
  const { question, answer, thought, wire, placeholder, path, draft, newDraft } = words;
  for (const word of [question, answer, thought, wire, placeholder, path, draft, newDraft]) {
    assert.ok(traces(db, word) > 0, word);
  }
}

/** The decrypted bytes of all pages, free ones included, with what is in the log. */
function bytesOf(db: Database): Buffer {
  return db.serialize();
}

function traces(db: Database, word: string): number {
  return bytesOf(db).toString('latin1').toLowerCase().split(word).length - 1;
}

function count(db: Database, table: string): number {
  return Number(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get());
}
