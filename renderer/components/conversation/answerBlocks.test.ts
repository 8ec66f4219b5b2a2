import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Citation, Quotation } from '../../../main/contract/conversations.ts';
import { type AnswerBlock, type AnswerInline, answerBlocks } from './answerBlocks.ts';

function citation(at: number, page = 14): Citation {
  return { documentId: 'd', page, start: 0, end: 5, documentName: 'A.pdf', quote: 'words', at, doubt: null };
}

function quotation(text: string, words: string, found = true): Quotation {
  const start = text.indexOf(words);
  return { start, end: start + words.length, found };
}

function blocksOf(
  text: string,
  citations: readonly Citation[],
  quotations: readonly Quotation[],
  unsourced: readonly number[] = [],
): readonly AnswerBlock[] {
  return answerBlocks(text, { citations, quotations, unsourced });
}

function words(inline: AnswerInline): string {
  if (inline.kind === 'lost' || inline.kind === 'unsourced') return `[${inline.kind}]`;
  if (inline.kind === 'citations') return inline.citations.map((each) => `[p.${each.page}]`).join('');
  const text = inline.pieces.map((piece) => piece.text).join('');
  return inline.kind === 'words' ? text : `<${text}>`;
}

function show(block: AnswerBlock): string {
  if (block.kind === 'table')
    return block.rows.map((row) => row.map((cell) => cell.map(words).join('')).join('|')).join('\n');
  if (block.kind !== 'list') return block.inlines.map(words).join('');
  return block.items.map((item) => `${item.marker} ${item.inlines.map(words).join('')}`).join('\n');
}

test('a citation in a table stands in the cell that it ends, behind an empty one as well', () => {
  const text = '| Clause | | Notice |\n|---|---|---|\n| 11.4 | | 45 days |\n\nAfter.';
  const after = (what: string): number => text.indexOf(what) + what.length;
  const blocks = blocksOf(
    text,
    [citation(after('11.4'), 1), citation(after('days'), 2), citation(after('After.'), 3)],
    [],
  );
  assert.deepEqual(blocks.map(show), ['Clause||Notice\n11.4[p.1]||45 days[p.2]', 'After.[p.3]']);
});

test('a citation stands behind the words that end at its offset, also inside bold and lists', () => {
  const text = 'First sentence. **Second one.** Third.\n\n1. Item one.\n2. Item two.';
  const after = (what: string): number => text.indexOf(what) + what.length;
  const blocks = blocksOf(
    text,
    [citation(after('First sentence.'), 1), citation(after('Second one.'), 2), citation(after('Item one.'), 3)],
    [],
  );
  assert.deepEqual(blocks.map(show), ['First sentence.[p.1] Second one.[p.2] Third.', '1 Item one.[p.3]\n2 Item two.']);
});

test('offsets inside markup or beyond the end lose no citation', () => {
  const text = '**Bold.**\n\n- one\n- two';
  const blocks = blocksOf(text, [citation(0, 1), citation(8, 2), citation(text.length, 3), citation(999, 4)], []);
  assert.deepEqual(blocks.map(show), ['Bold.[p.1][p.2]', '• one\n• two[p.3][p.4]']);
});

test('an empty text keeps no place for a citation and does not fail', () => {
  assert.deepEqual(blocksOf('', [citation(0)], []), []);
});

test('quotations keep their offsets when markup around and inside them is taken away', () => {
  const text = 'It says “in **each** of two” and “by post”.';
  const blocks = blocksOf(text, [], [quotation(text, '“in **each** of two”'), quotation(text, '“by post”', false)]);
  assert.equal(blocks.map(show).join(), 'It says <“in each of two”> and <“by post”>.[lost]');
});

test('a citation inside a quotation moves behind it', () => {
  const text = 'It says “in each. Of two” here.';
  const blocks = blocksOf(text, [citation(text.indexOf(' Of'))], [quotation(text, '“in each. Of two”')]);
  assert.equal(blocks.map(show).join(), 'It says <“in each. Of two”>[p.14] here.');
});

test('a quotation over two paragraphs is told once, at its end', () => {
  const text = 'It says “one\n\ntwo” end.';
  const blocks = blocksOf(text, [], [quotation(text, '“one\n\ntwo”', false)]);
  assert.deepEqual(blocks.map(show), ['It says <“one>', '<two”>[lost] end.']);
});

test('a citation stands behind the sign that closes its words', () => {
  const text = 'It is “so”. (Or not.) No 1.5 here.';
  const after = (what: string): number => text.indexOf(what) + what.length;
  const blocks = blocksOf(text, [citation(after('“so”'), 1), citation(after('not'), 2), citation(after('1'), 3)], []);
  assert.equal(blocks.map(show).join(), 'It is “so”.[p.1] (Or not.)[p.2] No 1[p.3].5 here.');
});

test('that there is no source stands behind the sentence, also where the next one has one', () => {
  const text = 'The sky is red. Law is “so”.\n\n- Rent is due.\n- Rain.';
  const after = (what: string): number => text.indexOf(what) + what.length;
  const unsourced = [after('red.'), after('Rain.')];
  const blocks = blocksOf(text, [citation(after('due.'), 1)], [quotation(text, '“so”', false)], unsourced);
  assert.deepEqual(blocks.map(show), [
    'The sky is red.[unsourced] Law is <“so”>.[lost]',
    '• Rent is due.[p.1]\n• Rain.[unsourced]',
  ]);
});

test('citations at one place stay together', () => {
  const text = 'A. B.';
  assert.equal(
    blocksOf(text, [citation(2, 1), citation(2, 2)], [])
      .map(show)
      .join(),
    'A.[p.1][p.2] B.',
  );
});

test('offsets count UTF-16 units', () => {
  const text = 'Ω 𝄞 first. second.';
  const blocks = blocksOf(text, [citation(text.indexOf(' second'))], []);
  assert.equal(blocks.map(show).join(), 'Ω 𝄞 first.[p.14] second.');
});
