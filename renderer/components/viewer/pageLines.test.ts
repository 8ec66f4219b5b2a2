import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WordBox } from '../../../main/contract/documents.ts';
import { columnsOf, pageLines, spanRects } from './pageLines.ts';

/** Words of a text set at 6 points a letter, each line 12 points under the one before. */
function words(text: string, x = 50, y = 100): WordBox[] {
  return [...text.matchAll(/\S+/g)].map((match) => {
    const before = text.slice(0, match.index);
    const line = before.split('\n').length - 1;
    const column = match.index - (before.lastIndexOf('\n') + 1);
    return {
      start: match.index,
      end: match.index + match[0].length,
      x: x + column * 6,
      y: y + line * 12,
      width: match[0].length * 6,
      height: 10,
    };
  });
}

const text = 'If purchases fall\nbelow eighty per\ncent';

test('words on one height are one line', () => {
  const lines = pageLines(words(text));
  assert.deepEqual(
    lines.map((line) => line.words.length),
    [3, 3, 1],
  );
  assert.deepEqual([lines[1]?.x, lines[1]?.y, lines[1]?.width, lines[1]?.height], [50, 112, 96, 10]);
});

test('a second column and a far cell begin their own line', () => {
  const left = words('left words', 50);
  const right = words('right', 300).map((word) => ({ ...word, start: word.start + 11, end: word.end + 11 }));
  assert.equal(pageLines([...left, ...right]).length, 2);
});

test('a superscript stays on its line', () => {
  const [first, second] = words('word 1');
  assert.ok(first && second);
  assert.equal(pageLines([first, { ...second, y: second.y - 3, height: 6 }]).length, 1);
});

test('a span covers one rectangle a line, the gaps between its words included', () => {
  const lines = pageLines(words(text));
  const start = text.indexOf('purchases');
  const rects = spanRects(lines, start, text.indexOf(' per'));
  assert.deepEqual(rects, [
    { x: 50 + 3 * 6, y: 100, width: 14 * 6, height: 10 },
    { x: 50, y: 112, width: 12 * 6, height: 10 },
  ]);
});

test('part of a word covers part of its box', () => {
  const lines = pageLines(words(text));
  const start = text.indexOf('chase');
  assert.deepEqual(spanRects(lines, start, start + 5), [{ x: 50 + 6 * 6, y: 100, width: 30, height: 10 }]);
});

test('a span without words covers nothing', () => {
  assert.deepEqual(spanRects(pageLines(words(text)), 2, 3), []);
  assert.deepEqual(spanRects([], 0, 10), []);
});

test('the bar runs beside the lines of a column and begins anew in the next', () => {
  const rects = spanRects(pageLines(words(text)), 0, text.length);
  assert.deepEqual(columnsOf(rects), [{ x: 50, y: 100, width: 102, height: 34 }]);
  const next = { x: 300, y: 60, width: 50, height: 10 };
  assert.equal(columnsOf([...rects, next]).length, 2);
});
