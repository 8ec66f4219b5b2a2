import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Identifier } from '../contract/review.ts';
import { mergeIdentifiers } from './mergeIdentifiers.ts';

const text = 'Ann Pell saw Pellworm. Ann Pell is unwell, call 4711 0815.';

test('both findings are merged without overlap, each with who found it', () => {
  const identifier = (start: number, end: number): Identifier => ({
    kind: 'name',
    start,
    end,
    text: text.slice(start, end),
  });
  const merged = mergeIdentifiers(
    [identifier(0, 3), identifier(13, 21)],
    [identifier(0, 8), identifier(15, 25), identifier(30, 33)],
  );
  assert.deepEqual(
    merged.map(({ start, end, foundBy }) => [start, end, foundBy]),
    [
      [0, 8, 'model'],
      [13, 21, 'shape'],
      [30, 33, 'model'],
    ],
  );
});
