import assert from 'node:assert/strict';
import { test } from 'node:test';
import { soughtBy } from './soughtAnswer.ts';

test('a turn of phrase brings the words that stand beside its answers', () => {
  const finds: readonly (readonly [question: string, word: string])[] = [
    ['How long does the agreement run?', 'months'],
    ['Who signed for the buyer?', 'president'],
    ['When will she be seen again?', 'follow'],
    ['What happens if payment is late?', 'interest'],
    ['Who pays the legal fees?', 'prevailing'],
    ['What dose was prescribed?', 'mg'],
  ];
  for (const [question, word] of finds) assert.ok(soughtBy(question).words.includes(word), question);
});

test('parts of other words bring none, and no word comes twice', () => {
  assert.deepEqual(soughtBy('Are pendants, signage and blasted stone covered?').words, []);
  const { words } = soughtBy('How long is the notice to end or terminate the term?');
  assert.equal(new Set(words).size, words.length);
});

test('parties, dates and authors are sought at the opening, terms are not', () => {
  for (const question of ['Who wrote this?', 'When was it signed?', 'What is the effective date?'])
    assert.ok(soughtBy(question).atOpening, question);
  for (const question of ['When must it be paid?', 'Is there a cap on liability?'])
    assert.ok(!soughtBy(question).atOpening, question);
});
