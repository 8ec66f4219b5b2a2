import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseThreads, threadCandidates } from './threads.ts';

test('never tries more threads than there are cores', () => {
  assert.deepEqual(threadCandidates(1), [1]);
  assert.deepEqual(threadCandidates(2), [2, 1]);
  assert.deepEqual(threadCandidates(12), [12, 6, 3, 1]);
});

test('one thread wins where two hold each other up', async () => {
  const speeds: Record<number, number> = { 2: 63, 1: 85 };
  assert.equal(await chooseThreads([2, 1], async (threads) => speeds[threads] ?? 0), 1);
});

test('stops measuring when fewer threads are clearly slower', async () => {
  const speeds: Record<number, number> = { 16: 20, 8: 24, 4: 14, 2: 8, 1: 4 };
  const tried: number[] = [];
  const best = await chooseThreads(threadCandidates(16), async (threads) => {
    tried.push(threads);
    return speeds[threads] ?? 0;
  });
  assert.equal(best, 8);
  assert.deepEqual(tried, [16, 8, 4]);
});
