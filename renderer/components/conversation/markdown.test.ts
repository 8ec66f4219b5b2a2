import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type MarkdownBlock, type Piece, parseMarkdown, runsOf } from './markdown.ts';

const show = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => (piece.bold ? `<b>${piece.text}</b>` : piece.code ? `<c>${piece.text}</c>` : piece.text))
    .join('');

function lines(block: MarkdownBlock<Piece>): readonly string[] {
  if (block.kind === 'table') return block.rows.map((row) => row.map(show).join(' / '));
  if (block.kind !== 'list') return [`${block.kind}: ${show(block.inlines)}`];
  return block.items.map((item) => `${'  '.repeat(item.depth)}${item.marker} ${show(item.inlines)}`);
}

const parse = (source: string): readonly string[] => parseMarkdown(source).flatMap(lines);

test('paragraphs, headings, lists and bold', () => {
  assert.deepEqual(parse('## The **right**\nOne\ntwo\n\nThree'), [
    'heading: The <b>right</b>',
    'paragraph: One\ntwo',
    'paragraph: Three',
  ]);
  assert.deepEqual(parse('1. One\n\n2) Two\n   more\n   - under\n7. Seven\n\nAfter'), [
    '1 One',
    '2 Two\nmore',
    '  • under',
    '7 Seven',
    'paragraph: After',
  ]);
  assert.deepEqual(parse('* a\n- b\n• c'), ['• a', '• b', '• c']);
});

test('a table has its cells, also empty ones, and ends where it ends', () => {
  const head = '| Clause | **Notice** |\n|---|:--:|\n';
  assert.deepEqual(parse(`Terms:\n${head}| 11.4 | 45 days |\n| | at once |\nAfter`), [
    'paragraph: Terms:',
    'Clause / <b>Notice</b>',
    '11.4 / 45 days',
    ' / at once',
    'paragraph: After',
  ]);
  assert.deepEqual(parse('a | b\n-- | --\nc | d'), ['a / b', 'c / d']);
  assert.deepEqual(parse('either | or'), ['paragraph: either | or']);
});

test('links and images are the text of their address; nothing else is markup', () => {
  assert.deepEqual(parse('See [here](https://evil.example/?q=1) ![x](http://a/b.png)'), [
    'paragraph: See here (https://evil.example/?q=1) x (http://a/b.png)',
  ]);
  assert.deepEqual(parse('<img src=x> & <b>not bold</b>'), ['paragraph: <img src=x> & <b>not bold</b>']);
});

test('stars and underscores that mark nothing stay', () => {
  assert.deepEqual(parse('2 * 3 * 4 and snake_case_name and 5** '), [
    'paragraph: 2 * 3 * 4 and snake_case_name and 5** ',
  ]);
  assert.deepEqual(parse('an *emphasised* word and `code **x**`'), [
    'paragraph: an emphasised word and <c>code **x**</c>',
  ]);
});

test('bold that is still being written is bold already, so that its end moves nothing', () => {
  assert.deepEqual(parse('The **notice per'), ['paragraph: The <b>notice per</b>']);
  assert.deepEqual(parse('A **b** and **c'), ['paragraph: A <b>b</b> and <b>c</b>']);
  assert.deepEqual(parse('- **Term'), ['• <b>Term</b>']);
});

test('each piece is a slice of the source', () => {
  const source = '# A **b**\n1. `c` [d](e)\n\n> f “g”\n| h | |\n|---|---|\n|  **i**|j';
  for (const block of parseMarkdown(source)) {
    for (const run of runsOf(block)) {
      for (const piece of run) {
        if (piece.end > piece.start) assert.equal(source.slice(piece.start, piece.end), piece.text);
      }
    }
  }
});

test('text made to be slow to match is parsed at once', () => {
  for (const part of ['| -', '--|', '|', '**a ', '[a](', '`a', '*a ', '__a', '![']) {
    const before = performance.now();
    parseMarkdown(part.repeat(5_000));
    assert.ok(performance.now() - before < 2_000, part);
  }
});
