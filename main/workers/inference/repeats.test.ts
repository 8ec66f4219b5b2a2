import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endsInLoop } from './repeats.ts';

const different = Array.from({ length: 500 }, (_, index) => `Clause ${index} is of its own kind. `).join('');
const sentence = 'The Supplier shall deliver the goods. ';

test('a sentence that comes again and again is a loop, wherever the answer stands', () => {
  assert.ok(endsInLoop(different + sentence.repeat(15)));
  assert.ok(endsInLoop(`${different}${'-'.repeat(600)}`));
  assert.ok(endsInLoop(different.slice(0, 550).repeat(4)));
});

test('a list that says the same under each number is a loop', () => {
  const items = Array.from({ length: 20 }, (_, index) => `${index + 1}. ${sentence}\n`);
  assert.ok(endsInLoop(`The duties are:\n\n${items.join('')}`));
});

test('a sum of many zeros, a table of numbers and a paragraph said twice are none', () => {
  assert.ok(!endsInLoop(different));
  assert.ok(!endsInLoop(`${different}${'0'.repeat(12)}`));
  assert.ok(!endsInLoop(different + sentence.repeat(8)));
  assert.ok(!endsInLoop(different.slice(0, 580).repeat(2)));
  assert.ok(!endsInLoop(`${sentence.repeat(30)}And then it ends.`));
  const rows = Array.from({ length: 40 }, (_, index) => `| ${2_000 + index} | ${index * 37} | ${index % 7} |\n`);
  assert.ok(!endsInLoop(rows.join('')));
});
