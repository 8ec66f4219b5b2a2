import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textParts } from './textParts.ts';

const show = (...input: Parameters<typeof textParts>): string =>
  textParts(...input)
    .map(
      (part) =>
        `${part.marked ? '[' : ''}${part.hit === null ? '' : `${part.hit}:`}${part.text}${part.marked ? ']' : ''}`,
    )
    .join('|');

test('a text is cut where marks and hits begin and end, and nothing of it is lost', () => {
  assert.equal(show('abcdef', [{ start: 1, end: 5 }], [{ start: 2, end: 3 }]), 'a|[b]|[0:c]|[de]|f');
  assert.equal(
    show(
      'abcdef',
      [{ start: 2, end: 4 }],
      [
        { start: 0, end: 3 },
        { start: 3, end: 6 },
      ],
    ),
    '0:ab|[0:c]|[1:d]|1:ef',
  );
});

test('ranges beyond the text or empty ones change nothing', () => {
  assert.equal(show('ab', [{ start: 5, end: 9 }], [{ start: 1, end: 1 }]), 'a|b');
  assert.equal(show('', [], []), '');
});
