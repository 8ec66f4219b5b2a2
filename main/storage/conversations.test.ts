import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Question } from '../contract/conversations.ts';
import type { Id } from '../contract/types.ts';
import { createCase } from './cases.ts';
import {
  createConversation,
  getConversation,
  listConversations,
  renameConversation,
  setLeaf,
} from './conversations.ts';
import {
  branch,
  getMessage,
  insertAnswer,
  insertQuestion,
  listMessages,
  settleAnswers,
  updateAnswer,
} from './messages.ts';
import { newId } from './newId.ts';
import { addRead, newAnswer, temporaryLibrary } from './testing.ts';

const notFound = { code: 'not-found' };

function newQuestion(conversationId: Id, parentId: Id | null, text: string, created = 1): Question {
  return { kind: 'question', id: newId(), conversationId, parentId, created, text, sent: null };
}

async function oneConversation(t: Parameters<typeof temporaryLibrary>[0]) {
  const { db } = await temporaryLibrary(t);
  const { id: caseId } = createCase(db, 'a case');
  return { db, caseId, conversationId: createConversation(db, caseId, 'device').id };
}

test('the first question becomes the title, unless there is one', async (t) => {
  const { db, caseId, conversationId } = await oneConversation(t);
  insertQuestion(db, newQuestion(conversationId, null, `  Who\n\tpays${'😀'.repeat(100)}?`));
  const { title } = getConversation(db, conversationId);
  assert.equal(title, 'Who…');
  insertQuestion(db, newQuestion(conversationId, null, 'Another question'));
  assert.equal(getConversation(db, conversationId).title, title);
  const { id: named } = createConversation(db, caseId, 'device');
  renameConversation(db, named, 'Deposit');
  insertQuestion(db, newQuestion(named, null, 'Who pays?'));
  assert.equal(getConversation(db, named).title, 'Deposit');
});

test('a title ends with a whole word, unless it is one long word', async (t) => {
  const { db, caseId } = await oneConversation(t);
  const titleOf = (text: string): string => {
    const { id } = createConversation(db, caseId, 'device');
    insertQuestion(db, newQuestion(id, null, text));
    return getConversation(db, id).title;
  };
  assert.equal(titleOf('word '.repeat(16)), 'word '.repeat(16).trim());
  assert.equal(titleOf('word '.repeat(17)), `${'word '.repeat(16).trim()}…`);
  assert.equal(titleOf(`${'word '.repeat(15)}indemnity`), `${'word '.repeat(15).trim()}…`);
  assert.equal(titleOf('😀'.repeat(81)), `${'😀'.repeat(80)}…`);
});

test('a new message ends the branch on screen and brings its conversation to the top', async (t) => {
  const { db, caseId, conversationId } = await oneConversation(t);
  const later = createConversation(db, caseId, 'device').id;
  const question = newQuestion(conversationId, null, 'Who pays?', Date.now() + 60_000);
  insertQuestion(db, question);
  assert.deepEqual(
    listConversations(db, caseId).map(({ id, leafId }) => ({ id, leafId })),
    [
      { id: conversationId, leafId: question.id },
      { id: later, leafId: null },
    ],
  );
  const answer = newAnswer(conversationId, question.id);
  insertAnswer(db, answer);
  assert.equal(getConversation(db, conversationId).leafId, answer.id);
});

test('an edited question keeps its first answer on a branch of its own', async (t) => {
  const { db, conversationId } = await oneConversation(t);
  const first = newQuestion(conversationId, null, 'Who pays?');
  const firstAnswer = newAnswer(conversationId, first.id, { text: 'The tenant.' });
  const edited = newQuestion(conversationId, null, 'Who pays the deposit?');
  const editedAnswer = newAnswer(conversationId, edited.id, { text: 'The tenant, at once.' });
  const followUp = newQuestion(conversationId, editedAnswer.id, 'When?');
  insertQuestion(db, first);
  insertAnswer(db, firstAnswer);
  insertQuestion(db, edited);
  insertAnswer(db, editedAnswer);
  insertQuestion(db, followUp);
  assert.deepEqual(branch(db, followUp.id), [edited, editedAnswer, followUp]);
  assert.deepEqual(branch(db, firstAnswer.id), [first, firstAnswer]);
  assert.deepEqual(listMessages(db, conversationId), [first, firstAnswer, edited, editedAnswer, followUp]);
  assert.equal(setLeaf(db, conversationId, firstAnswer.id).leafId, firstAnswer.id);
});

test('a message cannot follow one of another conversation, nor be shown there', async (t) => {
  const { db, caseId, conversationId } = await oneConversation(t);
  const question = newQuestion(conversationId, null, 'Who pays?');
  insertQuestion(db, question);
  const { id: other } = createConversation(db, caseId, 'device');
  assert.throws(() => insertAnswer(db, newAnswer(other, question.id)), notFound);
  assert.throws(() => insertQuestion(db, newQuestion(conversationId, newId(), 'x')), notFound);
  assert.throws(() => insertQuestion(db, newQuestion(newId(), null, 'x')), notFound);
  assert.throws(() => setLeaf(db, other, question.id), notFound);
  assert.deepEqual(listMessages(db, other), []);
});

test('an answer comes back whole, its quotes taken from the pages', async (t) => {
  const { db, caseId, conversationId } = await oneConversation(t);
  const documentId = addRead(db, caseId, ['The tenant pays the deposit.']);
  const question = newQuestion(conversationId, null, 'Who pays?');
  insertQuestion(db, question);
  const span = { documentId, page: 1, start: 4, end: 15, documentName: 'contract.pdf' };
  const answer = newAnswer(conversationId, question.id, { state: { kind: 'reading', done: 1, total: 9 }, text: 'The' });
  insertAnswer(db, answer);
  const finished = newAnswer(conversationId, question.id, {
    id: answer.id,
    created: answer.created,
    text: 'The tenant pays "all".',
    thought: 'Who is it?',
    thoughtMilliseconds: 12,
    citations: [{ ...span, quote: 'tenant pays', at: 15, doubt: { kind: 'missing', words: ['all'] } }],
    quotations: [{ start: 16, end: 21, found: false }],
    passages: [{ ...span, id: 7, text: 'tenant pays', score: 2.5 }],
    coverage: {
      kind: 'passages',
      documents: 1,
      documentsRead: 1,
      pages: 1,
      pagesRead: 0,
      unread: [{ documentId, documentName: 'contract.pdf', page: 1, reason: 'no-text' }],
      passagesLeftOut: 2,
      turnsLeftOut: 1,
      documentsHeldBack: 2,
      turnsHeldBack: 1,
      answerCut: true,
      answerLooped: false,
    },
    model: 'a model',
    tokens: { prompt: 100, reused: 50, generated: 12 },
    milliseconds: { firstToken: 5, total: 50 },
  });
  updateAnswer(db, finished);
  assert.deepEqual(getMessage(db, answer.id), finished);
  assert.throws(() => updateAnswer(db, newAnswer(conversationId, question.id)), notFound);
});

test('an answer cut short by the end of the program stays as far as it got', async (t) => {
  const { db, conversationId } = await oneConversation(t);
  const question = newQuestion(conversationId, null, 'Who pays?');
  insertQuestion(db, question);
  const states = [
    { kind: 'finding' },
    { kind: 'reading', done: 1, total: 2 },
    { kind: 'thinking' },
    { kind: 'writing' },
    { kind: 'finished' },
    { kind: 'failed', error: { code: 'worker-crashed', message: 'm' } },
  ] as const;
  for (const state of states) insertAnswer(db, newAnswer(conversationId, question.id, { state, text: 'The ten' }));
  settleAnswers(db);
  const answers = listMessages(db, conversationId).filter((message) => message.kind === 'answer');
  assert.deepEqual(
    answers.map(({ state }) => state.kind),
    ['stopped', 'stopped', 'stopped', 'stopped', 'finished', 'failed'],
  );
  assert.ok(answers.every(({ text }) => text === 'The ten'));
});
