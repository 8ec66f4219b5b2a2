import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { Answer, AnswerState } from '../contract/conversations.ts';
import { newAnswer } from '../storage/newMessages.ts';
import { createDraft, type Draft } from './draft.ts';
import { follow } from './follow.ts';
import type { AnswerRecord } from './record.ts';

/** What is told and kept of an answer, and how often the words that came are read for it. */
function setUp(t: TestContext) {
  t.mock.timers.enable({ apis: ['setInterval'] });
  let answer: Answer = newAnswer(
    { id: 'question', conversationId: 'conversation' },
    { provider: 'office', model: 'a model', mode: 'answer', state: { kind: 'finding' } },
  );
  const states: AnswerState['kind'][] = [];
  const seen = { told: '', kept: 0, read: 0 };
  const nothing = (): void => undefined;
  const record: AnswerRecord = {
    answer: () => answer,
    change: nothing,
    setBehind: nothing,
    show(state) {
      answer = { ...answer, state };
      states.push(state.kind);
    },
    keep() {
      seen.kept += 1;
    },
    grow({ text }) {
      seen.told += text;
    },
    finish: nothing,
    fail: nothing,
  };
  const draft = createDraft({ numbers: [1], given: ['The notice period is thirty days.'] });
  const counting: Draft = {
    ...draft,
    shown() {
      seen.read += 1;
      return draft.shown();
    },
    grow() {
      seen.read += 1;
      return draft.grow();
    },
  };
  const writing = follow(record, counting, new AbortController().signal);
  t.after(writing.stop);
  return { states, seen, ...writing.listeners, pass: (milliseconds: number) => t.mock.timers.tick(milliseconds) };
}

test('the first words are told at once, the others a few at a time', (t) => {
  const { states, seen, onText, onThought, pass } = setUp(t);
  onText('\n');
  onThought('The passage says');
  onText('\n\n');
  onText('Thirty');
  assert.deepEqual([states, seen.told], [['thinking', 'writing'], 'Thirty']);
  onText(' days.');
  assert.equal(seen.told, 'Thirty');
  pass(80);
  assert.equal(seen.told, 'Thirty days.');
});

test('words that may be a mark are told once they are none', (t) => {
  const { states, seen, onText, pass } = setUp(t);
  onText('[1');
  assert.deepEqual([states, seen.told], [[], '']);
  onText('st] version');
  pass(80);
  assert.deepEqual([states, seen.told], [['writing'], '[1st] version']);
});

test('a server that changes between thoughts and words has nothing read or kept for it each time', (t) => {
  const { states, seen, onText, onThought } = setUp(t);
  for (let piece = 0; piece < 1_000; piece += 1) {
    onThought('perhaps ');
    onText(piece < 500 ? '[1]' : 'thirty ');
  }
  assert.ok(seen.read < 10 && seen.kept < 10, `${seen.read} read, ${seen.kept} kept`);
  assert.deepEqual(states, ['thinking']);
});
