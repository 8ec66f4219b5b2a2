import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endsInLoop } from './repeats.ts';

const different = Array.from({ length: 500 }, (_, index) => index);
const times = (count: number, tokens: readonly number[]): number[] =>
  Array.from({ length: count }, () => tokens).flat();

test('a sentence that comes again and again is a loop, wherever the answer stands', () => {
  assert.ok(endsInLoop([...different, ...times(20, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10])]));
  assert.ok(endsInLoop([...different, ...times(200, [7])]));
  assert.ok(endsInLoop([...times(4, different.slice(0, 100))]));
});

test('a sum of many zeros, a short table and a repeated paragraph are none', () => {
  assert.ok(!endsInLoop(different));
  assert.ok(!endsInLoop([...different, ...times(12, [0])]));
  assert.ok(!endsInLoop([...different, ...times(8, [1, 2, 3, 4, 5, 6])]));
  assert.ok(!endsInLoop([...times(2, different.slice(0, 120))]));
  assert.ok(!endsInLoop([...times(50, [1, 2, 3, 4]), 5]));
});
