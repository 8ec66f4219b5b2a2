import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type StripPages, stripRuns, stripTicks, type Tick } from './stripTicks.ts';

function strip(pages: number, more: Partial<StripPages> = {}): StripPages {
  return { pages, unread: new Set(), readUpTo: pages, ...more };
}

const show = (tick: Tick): string =>
  `${tick.first}-${tick.last} ${tick.state}${tick.cited ? ' cited' : ''}${tick.here ? ' here' : ''}`;

test('up to 80 pages each has its own tick', () => {
  const ticks = stripTicks(strip(41, { unread: new Set([17]), cited: new Set([14, 15]), here: 14 }));
  assert.equal(ticks.length, 41);
  assert.deepEqual(ticks.slice(13, 17).map(show), [
    '14-14 read cited here',
    '15-15 read cited',
    '16-16 read',
    '17-17 not-read',
  ]);
});

test('beyond 80 every page is in exactly one tick, and no unread or cited page gets lost', () => {
  const ticks = stripTicks(strip(1_020, { unread: new Set([777]), cited: new Set([778]), here: 1_020, readUpTo: 900 }));
  assert.equal(ticks.length, 80);
  let next = 1;
  for (const tick of ticks) {
    assert.equal(tick.first, next);
    next = tick.last + 1;
  }
  assert.equal(next, 1_021);
  assert.equal(ticks.filter((tick) => tick.state === 'not-read').length, 1);
  assert.equal(ticks.filter((tick) => tick.cited).length, 1);
  assert.equal(ticks.at(-1)?.here, true);
  assert.equal(ticks.at(-1)?.state, 'todo');
  assert.equal(ticks[0]?.state, 'read');
});

test('a short strip joins what looks alike', () => {
  const runs = stripRuns(strip(67, { unread: new Set([17]), cited: new Set([14, 15]) }));
  assert.deepEqual(runs.map(show), ['1-13 read', '14-15 read cited', '16-16 read', '17-17 not-read', '18-67 read']);
});

test('a short strip with many separate marks stays within its width', () => {
  const every = new Set(Array.from({ length: 40 }, (_, index) => index * 2 + 1));
  assert.ok(stripRuns(strip(80, { unread: every })).length <= 24);
});

test('a document without pages has no ticks', () => {
  assert.deepEqual(stripTicks(strip(0)), []);
});
