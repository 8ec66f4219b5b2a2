import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatKeep, keepOn, keptUntil } from './retentionWords.ts';

const DAY = 86_400_000;
const now = Date.UTC(2026, 10, 23, 12);

test('a time to be kept is told in years where it is some', () => {
  assert.deepEqual([1, 30, 180, 365, 6 * 365].map(formatKeep), ['1 day', '30 days', '180 days', '1 year', '6 years']);
});

test('a due date is told in words, a past one as over', () => {
  assert.equal(keptUntil({ due: null }, now), 'Kept until it is deleted');
  assert.equal(keptUntil({ due: now + 400 * DAY }, now), 'Until 28 Dec 2027');
  assert.equal(keptUntil({ due: now - 1 }, now), 'Its time is over');
});

test('keeping on counts from now, however long the time has been over', () => {
  const touched = now - 100 * DAY;
  const days = keepOn({ keepDays: 60, due: touched + 60 * DAY }, 30, now);
  assert.equal(touched + days * DAY, now + 30 * DAY);
});
