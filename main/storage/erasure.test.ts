import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caseKey, createCase, listCases, removeCase } from './cases.ts';
import { createConversation, removeConversation } from './conversations.ts';
import type { Database } from './database.ts';
import { addDocument, findDuplicate, getDocument, listDocuments, removeDocument } from './documents.ts';
import { keepDrafts } from './drafts.ts';
import { createLibrary, openWithKeychain } from './library.ts';
import { getMessage, insertAnswer, insertQuestion } from './messages.ts';
import { newId } from './newId.ts';
import { newQuestion } from './newMessages.ts';
import { searchPassages } from './passages.ts';
import { addRead, fakeKeychain, newAnswer, temporaryFolder, temporaryLibrary } from './testing.ts';

/** No ending for the stemmer to take off, no beginning in common with another word: the index would hold it whole. */
const CANARY = 'qzxqk';
const notFound = { code: 'not-found' };

/** How often the word stands in the decrypted bytes of the whole database, free space included. */
function traces(db: Database): number {
  return db.serialize().toString('latin1').toLowerCase().split(CANARY).length - 1;
}

test('a removed document leaves no word, name or quote in the bytes, and its neighbours stay', async (t) => {
  const { db } = await temporaryLibrary(t);
  const { id: caseId } = createCase(db, 'a case');
  const kept = addRead(db, caseId, ['The rent is due monthly.']);
  const id = addRead(db, caseId, Array(100).fill(`${CANARY} pays the rent. `.repeat(80)));
  db.prepare('UPDATE documents SET name = ? WHERE id = ?').run(`${CANARY}.pdf`, id);
  const answerId = answerAbout(db, caseId, id);
  assert.match(quoteOf(db, answerId), new RegExp(CANARY));
  assert.ok(traces(db) > 100);

  const removing = removeDocument(db, id);
  assert.throws(() => getDocument(db, id), notFound);
  assert.deepEqual(
    listDocuments(db, caseId).map((document) => document.id),
    [kept],
  );
  assert.equal(findDuplicate(db, caseId, id), null);
  assert.deepEqual(searchPassages(db, { caseId, query: CANARY, limit: 5 }), []);
  await removing;

  assert.equal(traces(db), 0);
  assert.equal(quoteOf(db, answerId), '');
  assert.equal(searchPassages(db, { caseId, query: 'rent', limit: 5 })[0]?.documentId, kept);
  await assert.rejects(removeDocument(db, id), notFound);
});

test('a removed case leaves nothing and another one is untouched', async (t) => {
  const { db } = await temporaryLibrary(t);
  const { id: keptCase } = createCase(db, 'another case');
  const kept = addRead(db, keptCase, ['The rent is due monthly.']);
  const { id: caseId } = createCase(db, CANARY);
  const documentId = addRead(db, caseId, Array(50).fill(`${CANARY} pays the rent. `.repeat(80)));
  const answerId = answerAbout(db, caseId, documentId);
  const key = Buffer.from(caseKey(db, caseId)).toString('latin1');
  const removing = removeCase(db, caseId);
  assert.deepEqual(
    listCases(db).map(({ id, documents }) => ({ id, documents })),
    [{ id: keptCase, documents: 1 }],
  );
  assert.throws(() => caseKey(db, caseId), notFound);
  assert.throws(() => getMessage(db, answerId), notFound);
  await removing;
  assert.equal(traces(db), 0);
  assert.ok(!db.serialize().toString('latin1').includes(key), 'the key of its original files');
  assert.equal(searchPassages(db, { caseId: keptCase, query: 'rent', limit: 5 })[0]?.documentId, kept);
  assert.equal(count(db, 'documents') + count(db, 'cases') + count(db, 'pages') + count(db, 'passages'), 4);
});

test('a removed conversation leaves none of its messages, nor what was typed in it and not sent', async (t) => {
  const { db } = await temporaryLibrary(t);
  const { id: caseId } = createCase(db, 'a case');
  const { id } = createConversation(db, caseId, 'device');
  const question = newQuestion({ conversationId: id, parentId: null, text: `Who is ${CANARY}?` });
  insertQuestion(db, question);
  insertAnswer(db, newAnswer(id, question.id, { text: `It is ${CANARY}. `.repeat(500), thought: CANARY }));
  keepDrafts(db, [{ caseId, conversationId: id, text: `And where is ${CANARY}? `.repeat(500) }]);
  removeConversation(db, id);
  assert.equal(traces(db), 0);
});

test('a removal that the end of the program cut short is made up for at the next start', async (t) => {
  const folder = temporaryFolder(t);
  const keychain = fakeKeychain();
  const { db, close } = await createLibrary({ folder, keychain, passphrase: null });
  const { id: caseId } = createCase(db, 'a case');
  const id = addRead(db, caseId, Array(200).fill(`${CANARY} pays the rent. `.repeat(80)));
  const removing = removeDocument(db, id);
  assert.ok(traces(db) > 100);
  close();
  await removing;
  const next = await openWithKeychain({ folder, keychain });
  t.after(() => next.close());
  assert.equal(traces(next.db), 0);
  assert.deepEqual(listDocuments(next.db, caseId), []);
});

test('the same file can come back after its removal', async (t) => {
  const { db } = await temporaryLibrary(t);
  const { id: caseId } = createCase(db, 'a case');
  const id = addRead(db, caseId, ['The rent is due monthly.']);
  const removing = removeDocument(db, id);
  const again = newId();
  addDocument(db, { id: again, caseId, name: 'contract.pdf', format: 'pdf', bytes: 1, sha256: id });
  await removing;
  assert.equal(findDuplicate(db, caseId, id), again);
});

function answerAbout(db: Database, caseId: string, documentId: string): string {
  const { id: conversationId } = createConversation(db, caseId, 'device');
  const question = newQuestion({ conversationId, parentId: null, text: 'Who pays?' });
  insertQuestion(db, question);
  const span = { documentId, page: 1, start: 0, end: 20, documentName: 'a document' };
  const quote = `${CANARY} pays the`;
  const answer = newAnswer(conversationId, question.id, {
    citations: [{ ...span, quote, at: 5, doubt: null }],
    passages: [{ ...span, id: 1, text: quote, score: 1 }],
  });
  insertAnswer(db, answer);
  return answer.id;
}

function quoteOf(db: Database, answerId: string): string {
  const message = getMessage(db, answerId);
  assert.ok(message.kind === 'answer');
  const [citation] = message.citations;
  const [passage] = message.passages;
  assert.ok(citation && passage);
  assert.equal(citation.quote, passage.text);
  return citation.quote;
}

function count(db: Database, table: string): number {
  return Number(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get());
}
