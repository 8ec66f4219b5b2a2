import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatCount } from '../main/contract/formatCount.ts';
import {
  formatDay,
  formatDuration,
  formatList,
  formatNumber,
  formatPages,
  formatTime,
  formatTimeLeft,
} from './format.ts';

const now = new Date(2025, 10, 23, 15, 30).getTime();
const at = (year: number, month: number, day: number, hour = 10, minute = 42) =>
  new Date(year, month - 1, day, hour, minute).getTime();

test('numbers keep their thousands apart and agree with their word', () => {
  assert.equal(formatNumber(1020), '1,020');
  assert.equal(formatCount(1, 'page'), '1 page');
  assert.equal(formatCount(1020, 'page'), '1,020 pages');
});

test('a time is as short as its distance allows, and never ambiguous', () => {
  assert.equal(formatTime(at(2025, 11, 23), now), '10:42');
  assert.equal(formatTime(at(2025, 11, 18), now), 'Tue');
  assert.equal(formatTime(at(2025, 11, 9), now), '9 Nov');
  assert.equal(formatTime(at(2024, 11, 23), now), '23 Nov 2024');
  // A week ago is the same weekday as today: it must not read like today.
  assert.equal(formatTime(at(2025, 11, 16), now), '16 Nov');
  assert.equal(formatTime(at(2025, 11, 25), now), '25 Nov');
  assert.equal(formatDay(at(2025, 11, 23), now), 'today');
});

test('pages are cited with a space that does not break', () => {
  assert.equal(formatPages(14), 'p.\u00a014');
  assert.equal(formatPages(14, 15), 'p.\u00a014–15');
});

test('time left is rounded to what a person plans by', () => {
  assert.equal(formatTimeLeft(0.2), '1 s left');
  assert.equal(formatTimeLeft(40), '40 s left');
  assert.equal(formatTimeLeft(58), '1 min left');
  assert.equal(formatTimeLeft(360), '6 min left');
  assert.equal(formatTimeLeft(4800), '1 h 20 min left');
  assert.equal(formatTimeLeft(7200), '2 h left');
  assert.equal(formatDuration(65_000), '1 min 5 s');
});

test('a list reads like a sentence', () => {
  assert.equal(formatList([]), '');
  assert.equal(formatList(['17']), '17');
  assert.equal(formatList(['17', '88', '91']), '17, 88 and 91');
});
