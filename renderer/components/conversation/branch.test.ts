import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer, Message, Question } from '../../../main/contract/conversations.ts';
import { branch, leafBelow } from './branch.ts';
import { newAnswer } from './testing.ts';

function question(id: string, parentId: string | null): Question {
  return { kind: 'question', id, conversationId: 'c', parentId, created: 0, text: id, sent: null };
}

function answer(id: string, parentId: string): Answer {
  return newAnswer({ id, parentId, text: id });
}

// q1 ─ a1 ─ q2 ─ a2          the first branch
//    │    └ q3 ─ a3, a4      q2 edited into q3, answered twice
// q4 ─ a5                    the first question edited
const messages: readonly Message[] = [
  question('q1', null),
  answer('a1', 'q1'),
  question('q2', 'a1'),
  answer('a2', 'q2'),
  question('q3', 'a1'),
  answer('a3', 'q3'),
  answer('a4', 'q3'),
  question('q4', null),
  answer('a5', 'q4'),
];

const ids = (leafId: string | null) => branch(messages, leafId).map((turn) => [turn.question.id, turn.answer?.id]);

test('the branch runs from the first question to the leaf and leaves the other versions out', () => {
  assert.deepEqual(ids('a2'), [
    ['q1', 'a1'],
    ['q2', 'a2'],
  ]);
  assert.deepEqual(ids('a3'), [
    ['q1', 'a1'],
    ['q3', 'a3'],
  ]);
  assert.deepEqual(ids('a5'), [['q4', 'a5']]);
});

test('each turn knows its versions and which of them is on screen', () => {
  const [first, second] = branch(messages, 'a3');
  assert.deepEqual(
    first?.questions.all.map((each) => each.id),
    ['q1', 'q4'],
  );
  assert.equal(first?.questions.index, 0);
  assert.deepEqual(
    second?.questions.all.map((each) => each.id),
    ['q2', 'q3'],
  );
  assert.equal(second?.questions.index, 1);
  assert.deepEqual(
    second?.answers.all.map((each) => each.id),
    ['a3', 'a4'],
  );
  assert.equal(second?.answers.index, 0);
});

test('a leaf that is a question shows its newest answer, or none', () => {
  assert.deepEqual(ids('q3').at(-1), ['q3', 'a4']);
  assert.deepEqual(branch([question('q1', null)], 'q1')[0]?.answer, null);
});

test('a leaf that is not known yet does not empty the screen', () => {
  assert.deepEqual(ids('unknown'), [['q4', 'a5']]);
  assert.deepEqual(ids(null), [['q4', 'a5']]);
  assert.deepEqual(branch([], null), []);
});

test('an answer whose question has not arrived is passed over', () => {
  const turns = branch([...messages, answer('a9', 'q9')], 'a9');
  assert.deepEqual(
    turns.map((turn) => turn.question.id),
    ['q4'],
  );
});

test('a cycle in the messages ends', () => {
  assert.deepEqual(branch([question('q1', 'a1'), answer('a1', 'q1')], 'a1'), []);
});

test('the leaf below a version is its newest descendant', () => {
  assert.equal(leafBelow(messages, 'q1'), 'a4');
  assert.equal(leafBelow(messages, 'q2'), 'a2');
  assert.equal(leafBelow(messages, 'q4'), 'a5');
  assert.equal(leafBelow(messages, 'a3'), 'a3');
});
