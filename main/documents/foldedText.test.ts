import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldText } from './foldedText.ts';

function folded(text: string): string {
  return foldText(text).text;
}

test('what a page and a quotation of it may write differently is the same when folded', () => {
  const same: readonly (readonly [string, string])[] = [
    ['The  o\ufb03ce\n\tof', 'the office of'],
    ['termi-\nnation', 'termination'],
    ['non-\nexclusive licence', 'non-exclusive licence'],
    ['co\u00adopera\u00ad\ntion', 'cooperation'],
    ['“Effective Date”', '"Effective Date"'],
    ['Company’s', "Company's"],
    ['2013–2015', '2013-2015'],
    ['12-\nmonth', '12-month'],
    ['wait… more', 'wait... more'],
    ['zero\u200bwidth\u202e', 'zerowidth'],
    ['Ｆｕｌｌ', 'full'],
    ['the Licensee¹² shall', 'the Licensee shall'],
  ];
  for (const [one, other] of same) assert.equal(folded(one), folded(other), one);
});

test('words, numbers, accents and signs that differ stay different', () => {
  const different: readonly (readonly [string, string])[] = [
    ['shall', 'may'],
    ['30 days', '90 days'],
    ['1,000', '1,0000'],
    ['resume', 'résumé'],
    ['10-12', '1012'],
    ['2004-\n05', '200405'],
    ['$5', '€5'],
    ['10⁶', '10'],
    ['10⁶', '106'],
    ['1,000³ euros', '1,0003 euros'],
    ['cm²', 'cm³'],
  ];
  for (const [one, other] of different) assert.notEqual(folded(one), folded(other), one);
});

test('every unit leads back to the place in the text that it stands for', () => {
  const original = 'A  “Termi-\nnation” of the o\ufb03ce 😀 x';
  const { text, starts, ends } = foldText(original);
  const back = (needle: string): string => {
    const at = text.indexOf(needle);
    assert.ok(at >= 0, needle);
    return original.slice(starts[at], ends[at + needle.length - 1]);
  };
  assert.equal(back('termination'), 'Termi-\nnation');
  assert.equal(back('office'), 'o\ufb03ce');
  assert.equal(back('a "'), 'A  “');
  assert.equal(back('😀 x'), '😀 x');
});

test('signs that unfold into many do not run out of room', () => {
  const original = '\ufdfa'.repeat(50);
  const { text, ends } = foldText(original);
  assert.equal(text.length, 50 * 18);
  assert.equal(ends[text.length - 1], 50);
});
