import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Id } from '../contract/types.ts';
import { createCase, removeCase } from './cases.ts';
import { createConversation, removeConversation } from './conversations.ts';
import type { Database } from './database.ts';
import { addDocument, clearPages, removeDocument, setConfidential, storePages } from './documents.ts';
import { keepDrafts } from './drafts.ts';
import { heldGeneration } from './heldText.ts';
import { insertAnswer, insertQuestion, updateAnswer } from './messages.ts';
import { newId } from './newId.ts';
import { newQuestion } from './newMessages.ts';
import { setSetting } from './settings.ts';
import { transaction } from './statements.ts';
import { addRead, newAnswer, temporaryLibrary } from './testing.ts';

type Given = { readonly db: Database; readonly caseId: Id; readonly documentId: Id; readonly conversationId: Id };

const page = (number: number) => ({ page: number, text: 'Words', unread: null, size: null, boxes: new Uint8Array(0) });

const changes: Readonly<Record<string, (given: Given) => unknown>> = {
  'a document that is only named yet': ({ db, caseId }) => {
    const id = newId();
    addDocument(db, { id, caseId, name: 'opinion.pdf', format: 'pdf', bytes: 1, sha256: id });
  },
  'a further page of a document': ({ db, documentId }) => storePages(db, documentId, [page(7)], []),
  'a document that becomes confidential': ({ db, documentId }) => setConfidential(db, documentId, true),
  // Pages on either side of it stand in a row then.
  'pages that go': ({ db, documentId }) => clearPages(db, documentId),
  'a document that goes': ({ db, documentId }) => removeDocument(db, documentId),
  'a conversation that goes': ({ db, conversationId }) => removeConversation(db, conversationId),
  'a case that goes': ({ db, caseId }) => removeCase(db, caseId),
  'an answer, and more words of it': ({ db, conversationId }) => {
    const question = newQuestion({ conversationId, parentId: null, text: 'What?' });
    insertQuestion(db, question);
    const answer = newAnswer(conversationId, question.id);
    insertAnswer(db, answer);
    const before = heldGeneration(db);
    updateAnswer(db, { ...answer, text: 'More words' });
    assert.notEqual(heldGeneration(db), before);
  },
  'an update by hand': ({ db }) => db.exec("UPDATE pages SET text = 'Other words'"),
};

async function setUp(t: Parameters<typeof temporaryLibrary>[0]): Promise<Given> {
  const { db } = await temporaryLibrary(t);
  const { id: caseId } = createCase(db, 'a case');
  const documentId = addRead(db, caseId, ['Words', 'More words']);
  const { id: conversationId } = createConversation(db, caseId, 'device');
  return { db, caseId, documentId, conversationId };
}

for (const [what, change] of Object.entries(changes)) {
  test(`what is held is another then: ${what}`, async (t) => {
    const given = await setUp(t);
    const before = heldGeneration(given.db);
    assert.equal(heldGeneration(given.db), before, 'and asking changes nothing');
    await change(given);
    assert.notEqual(heldGeneration(given.db), before);
  });
}

test('what is written elsewhere, or not after all, changes nothing of what is held', async (t) => {
  const { db, caseId, documentId, conversationId } = await setUp(t);
  const before = heldGeneration(db);
  keepDrafts(db, [{ caseId, conversationId, text: 'typed' }]);
  setSetting(db, 'theme', 'dark');
  createCase(db, 'another case');
  const failing = (): void =>
    transaction(db, () => {
      storePages(db, documentId, [page(7)], []);
      throw new Error('the disk is full');
    });
  assert.throws(failing, /full/);
  assert.equal(heldGeneration(db), before);
});
