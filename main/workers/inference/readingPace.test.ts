import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ReadingPace } from './readingPace.ts';

/** Reads a number of parts at speeds in tokens a millisecond; gives back the threads of each part. */
function read(pace: ReadingPace, parts: number, speeds: Readonly<Record<number, number>>): number[] {
  return Array.from({ length: parts }, () => {
    const part = pace.next();
    pace.took(part, part.tokens / (speeds[part.threads] ?? 1));
    return part.threads;
  });
}

test('tries each number of threads, then stays with the faster', () => {
  const pace = new ReadingPace([2, 1]);
  assert.deepEqual(read(pace, 6, { 1: 0.7, 2: 1.3 }), [2, 1, 2, 2, 2, 2]);
});

test('leaves every core to others when one of them is wanted elsewhere, and comes back to it', () => {
  const pace = new ReadingPace([2, 1]);
  read(pace, 5, { 1: 0.7, 2: 1.3 });
  assert.deepEqual(read(pace, 4, { 1: 0.6, 2: 0.1 }), [2, 1, 1, 1]);
  assert.ok(read(pace, 20, { 1: 0.7, 2: 1.3 }).filter((threads) => threads === 2).length >= 10);
});

test('a part takes about a third of a second, on fast and on slow computers', () => {
  const slow = new ReadingPace([1]);
  read(slow, 1, { 1: 0.02 });
  assert.equal(slow.next().tokens, 32);
  const middling = new ReadingPace([1]);
  read(middling, 1, { 1: 0.5 });
  assert.equal(middling.next().tokens, 150);
  const fast = new ReadingPace([1]);
  read(fast, 1, { 1: 50 });
  assert.equal(fast.next().tokens, 512);
});

test('the speed of a handful of tokens says nothing about reading', () => {
  const pace = new ReadingPace([1]);
  read(pace, 1, { 1: 1 });
  pace.took({ tokens: 1, threads: 1 }, 100);
  assert.equal(pace.next().tokens, 300);
});
