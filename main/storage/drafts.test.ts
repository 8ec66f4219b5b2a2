import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCase, removeCase } from './cases.ts';
import { createConversation, removeConversation } from './conversations.ts';
import type { Database } from './database.ts';
import { keepDrafts, listDrafts } from './drafts.ts';
import { temporaryLibrary } from './testing.ts';

/** How often the word stands in the decrypted bytes of the whole database, free space included. */
function traces(db: Database, word: string): number {
  return db.serialize().toString('latin1').split(word).length - 1;
}

const textsOf = (db: Database) => listDrafts(db).map(({ text }) => text);

test('each composer keeps its own words, the last typed first, and a new wording takes the place of the old', async (t) => {
  const { db } = await temporaryLibrary(t);
  const { id: caseId } = createCase(db, 'a case');
  const { id: otherCase } = createCase(db, 'another case');
  const { id: conversationId } = createConversation(db, caseId, 'openai');
  keepDrafts(db, [{ caseId, conversationId, text: 'What of the' }]);
  keepDrafts(db, [{ caseId, conversationId: null, text: 'A new one' }]);
  keepDrafts(db, [{ caseId: otherCase, conversationId: null, text: 'Elsewhere' }]);
  db.exec("UPDATE drafts SET changed = CASE text WHEN 'Elsewhere' THEN 2 ELSE 1 END");
  keepDrafts(db, [{ caseId, conversationId, text: 'What of the rent? ' }]);
  assert.deepEqual(listDrafts(db), [
    { caseId, conversationId, text: 'What of the rent? ' },
    { caseId: otherCase, conversationId: null, text: 'Elsewhere' },
    { caseId, conversationId: null, text: 'A new one' },
  ]);
});

test('what was sent or deleted in the composer leaves no byte', async (t) => {
  const { db } = await temporaryLibrary(t);
  const { id: caseId } = createCase(db, 'a case');
  const { id: conversationId } = createConversation(db, caseId, 'device');
  for (const where of [conversationId, null]) {
    keepDrafts(db, [{ caseId, conversationId: where, text: 'Xylophone '.repeat(1_500) }]);
    assert.ok(traces(db, 'Xylophone') > 1_000);
    keepDrafts(db, [{ caseId, conversationId: where, text: 'Short' }]);
    assert.equal(traces(db, 'Xylophone'), 0);
    keepDrafts(db, [{ caseId, conversationId: where, text: '' }]);
    assert.equal(traces(db, 'Short'), 0);
  }
  assert.deepEqual(listDrafts(db), []);
});

test('drafts go at once with their conversation or case, and none comes back for what is gone', async (t) => {
  const { db } = await temporaryLibrary(t);
  const { id: caseId } = createCase(db, 'a case');
  const { id: kept } = createConversation(db, caseId, 'device');
  const { id: conversationId } = createConversation(db, caseId, 'device');
  const { id: otherCase } = createCase(db, 'another case');
  const late = { caseId, conversationId, text: 'typed while it was being deleted' };
  keepDrafts(db, [late, { ...late, conversationId: kept, text: 'kept' }, { ...late, caseId: otherCase }]);
  assert.deepEqual(textsOf(db).sort(), ['kept', late.text], 'a conversation of another case is not there');
  const removing = removeConversation(db, conversationId);
  assert.deepEqual(textsOf(db), ['kept']);
  await removing;
  keepDrafts(db, [late, { ...late, conversationId: null }]);
  assert.deepEqual(textsOf(db), [late.text, 'kept']);
  const removingCase = removeCase(db, caseId);
  assert.deepEqual(listDrafts(db), []);
  await removingCase;
  keepDrafts(db, [
    { ...late, conversationId: kept },
    { ...late, conversationId: null },
  ]);
  assert.deepEqual(listDrafts(db), []);
});
