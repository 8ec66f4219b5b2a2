import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MOST_TICKS, stripTicks } from './stripTicks.ts';

const none = new Set<number>();

test('a short document has a tick a page', () => {
  const ticks = stripTicks({ pages: 4, unread: new Set([2]), readUpTo: 3, cited: new Set([3]), here: 3 });
  assert.deepEqual(
    ticks.map((tick) => tick.state),
    ['read', 'not-read', 'read', 'todo'],
  );
  assert.deepEqual(
    ticks.map((tick) => [tick.first, tick.last, tick.cited, tick.here]),
    [
      [1, 1, false, false],
      [2, 2, false, false],
      [3, 3, true, true],
      [4, 4, false, false],
    ],
  );
});

test('the ticks of a long document cover every page once, and one unread page is never lost among read ones', () => {
  const ticks = stripTicks({ pages: 1020, unread: new Set([517]), readUpTo: 1020, cited: none });
  assert.equal(ticks.length, MOST_TICKS);
  assert.equal(ticks[0]?.first, 1);
  assert.equal(ticks.at(-1)?.last, 1020);
  for (const [index, tick] of ticks.entries()) assert.equal(tick.first, (ticks[index - 1]?.last ?? 0) + 1);
  assert.deepEqual(
    ticks.filter((tick) => tick.state === 'not-read').map((tick) => tick.first <= 517 && tick.last >= 517),
    [true],
  );
});

test('a document of unknown length has no ticks', () => {
  assert.deepEqual(stripTicks({ pages: 0, unread: none, readUpTo: 0 }), []);
});
