import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WordBox } from './documents.ts';
import { packWordBoxes, unpackWordBoxes } from './wordBoxes.ts';

const box = (start: number, end: number, x: number, y: number, width: number, height: number): WordBox => ({
  start,
  end,
  x,
  y,
  width,
  height,
});

test('words come back as they went in, in order, also backwards on the page and beyond its edge', () => {
  const words = [
    box(0, 9, 72, 72.25, 51.5, 14),
    box(10, 12, 126.5, 72.25, 8, 14),
    box(13, 20, 72, 86.0625, 40, 14),
    box(20, 20, -3.5, 700, 0, 9.5),
    box(1_999_990, 2_000_000, 400, 12, 30, 10),
  ];
  assert.deepEqual(unpackWordBoxes(packWordBoxes(words)), words);
});

test('positions are kept to within a thirty-second of a point', () => {
  const [word] = unpackWordBoxes(packWordBoxes([box(0, 1, 100 / 3, 200 / 3, 10 / 3, 40 / 3)]));
  assert.ok(word);
  for (const [kept, given] of [
    [word.x, 100 / 3],
    [word.y, 200 / 3],
    [word.width, 10 / 3],
    [word.height, 40 / 3],
  ] as const) {
    assert.ok(Math.abs(kept - given) <= 1 / 32);
  }
});

test('an absurd position neither throws nor disturbs the word after it', () => {
  const after = box(3, 5, 10, 10, 10, 10);
  assert.deepEqual(unpackWordBoxes(packWordBoxes([box(0, 2, 1e30, -1e30, 1e12, 5), after]))[1], after);
});

test('a page of words takes under twelve bytes a word', () => {
  const words = Array.from({ length: 500 }, (_, index) =>
    box(index * 6, index * 6 + 5, 72 + (index % 12) * 38.3, 72 + Math.floor(index / 12) * 13.8, 35.2, 13.4),
  );
  assert.ok(packWordBoxes(words).length < 500 * 12);
});

test('no words, and bytes cut short, give the words that are whole', () => {
  assert.deepEqual(unpackWordBoxes(packWordBoxes([])), []);
  const packed = packWordBoxes([box(0, 2, 10, 10, 10, 10), box(3, 5, 25, 10, 300, 10)]);
  for (let length = 0; length < packed.length; length += 1) {
    assert.ok(unpackWordBoxes(packed.subarray(0, length)).length <= 1);
  }
});
