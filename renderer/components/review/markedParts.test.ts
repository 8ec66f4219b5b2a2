import assert from 'node:assert/strict';
import test from 'node:test';
import { markedParts, placeholderSpans } from './markedParts.ts';

const place = (span: { readonly start: number; readonly end: number }) => span;
const joined = (parts: readonly { readonly text: string }[]) => parts.map(({ text }) => text).join('');

test('marks stand on their words, and nothing of the text is lost around them', () => {
  const text = 'To Mrs Ellingsen, born 14 March.';
  const parts = markedParts(
    text,
    [
      { start: 23, end: 31 },
      { start: 3, end: 16 },
    ],
    place,
  );
  assert.deepEqual(
    parts.map((part) => [part.text, part.span !== null]),
    [
      ['To ', false],
      ['Mrs Ellingsen', true],
      [', born ', false],
      ['14 March', true],
      ['.', false],
    ],
  );
  assert.equal(joined(parts), text);
});

test('overlapping marks never show a word twice', () => {
  const text = 'Samuel Okafor Street 12';
  const spans = [
    { start: 0, end: 13 },
    { start: 7, end: 23 },
    { start: 0, end: 6 },
  ];
  const parts = markedParts(text, spans, place);
  assert.deepEqual(
    parts.filter(({ span }) => span !== null).map((part) => part.text),
    ['Samuel Okafor'],
  );
  assert.equal(joined(parts), text);
});

test('a mark outside the text, or an empty one, changes nothing', () => {
  const spans = [
    { start: 2, end: 2 },
    { start: 3, end: 99 },
    { start: -1, end: 1 },
  ];
  assert.equal(joined(markedParts('Anna', spans, place)), 'Anna');
  assert.equal(markedParts('Anna', spans, place).length, 1);
  assert.equal(markedParts('', [], place).length, 0);
});

test('placeholders are found by their form, ordinary brackets are not', () => {
  const text = 'Dear [PERSON_1], see [DATE_OF_BIRTH_12] and [1] or [NOTE].';
  assert.deepEqual(
    placeholderSpans(text).map(({ start, end }) => text.slice(start, end)),
    ['[PERSON_1]', '[DATE_OF_BIRTH_12]'],
  );
});
