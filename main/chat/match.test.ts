import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldText } from '../documents/foldedText.ts';
import { findQuotation } from './match.ts';

const page = `ARTICLE VI
6.01. Term. The term of this Agreement shall terminate on May 31, 2015, unless sooner termi-
nated as provided herein. The term may be extended for an additional two (2) year period with the
non-exclusive written consent of both parties. Minimum order of 1,000 Units at $4.50 per unit, i.e. $4,500 in all.
The o\ufb03ce of the Company is at 2591 Dallas Parkway — Suite 102 — in Frisco, Texas 75034 (the “Office”).`;
const folded = foldText(page);

function found(quotation: string): string | null {
  const range = findQuotation(quotation, folded);
  return range && page.slice(range.start, range.end);
}

test('a quotation is found however its lines, hyphens, ligatures and marks are written', () => {
  const same: readonly (readonly [string, string])[] = [
    ['shall terminate on May 31, 2015', 'shall terminate on May 31, 2015'],
    ['unless sooner terminated as provided herein.', 'unless sooner termi-\nnated as provided herein'],
    ['nonexclusive written consent', 'non-exclusive written consent'],
    ['The office of the Company', 'The o\ufb03ce of the Company'],
    ["Parkway - Suite 102 – in Frisco, Texas 75034 (the 'Office')", ''],
    ['2591 Dallas Parkway—Suite 102', ''],
    ['the term may be extended,', 'The term may be extended'],
    [
      '[t]he term of this Agreement … unless sooner',
      'The term of this Agreement shall terminate on May 31, 2015, unless sooner',
    ],
    [
      'The term may be extended ... with the non-exclusive',
      'The term may be extended for an additional two (2) year period with the\nnon-exclusive',
    ],
    ['(the "Office")', '(the “Office”)'],
  ];
  for (const [quotation, expected] of same) if (expected !== '') assert.equal(found(quotation), expected);
});

test('part of a word or of a number is not the word or the number', () => {
  for (const quotation of [
    'erm of this Agreement',
    'May 31, 201',
    '591 Dallas Parkway',
    'order of 1',
    '000 Units',
    'at $4',
    '500 in all',
  ]) {
    assert.equal(found(quotation), null, quotation);
  }
});

test('the parts of a quotation with something left out stand in order and not far apart', () => {
  assert.equal(found('unless sooner … The term of this Agreement'), null);
  const far = foldText(`first words here ${'x '.repeat(3_000)} last words there`);
  assert.equal(findQuotation('first words here … last words there', far), null);
});

test('nothing but marks and spaces is no quotation', () => {
  for (const quotation of ['', ' … ', '...', '.,;', '\u00ad']) assert.equal(found(quotation), null);
});

test('of 200 quotations with one word or number changed, none is accepted', () => {
  const words = page.replaceAll(/-\n/g, '').split(/\s+/);
  const others = ['shall not', 'may', 'three', 'lessee', 'Delaware', '1999', '30', 'elephant'];
  let mutated = 0;
  for (let index = 0; mutated < 200; index += 1) {
    const from = (index * 7) % (words.length - 8);
    const quotation = words.slice(from, from + 8);
    const at = index % 8;
    const word = quotation[at] ?? '';
    const other = /\d/.test(word)
      ? word.replace(/\d/, (digit) => String((Number(digit) + 1) % 10))
      : (others[index % others.length] ?? '');
    if (!/[\p{L}\p{N}]/u.test(word) || word.toLowerCase() === other) continue;
    assert.notEqual(findQuotation(quotation.join(' '), folded), null, quotation.join(' '));
    quotation[at] = other;
    assert.equal(found(quotation.join(' ')), null, quotation.join(' '));
    mutated += 1;
  }
});

test('words that were broken on their way to the model are found as they stand in the document', () => {
  const page = foldText('Fees: <CLIENT> pays within 30 days | net.');
  assert.deepEqual(findQuotation('< CLIENT> pays within 30 days', page), { start: 6, end: 34 });
  assert.equal(findQuotation('< CLIENT> pays within 40 days', page), null);
});
