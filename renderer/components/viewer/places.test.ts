import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageNames, pageRanges, placeLabel, rangeText, shortName } from './places.ts';

test('a citation names the page, the section, or neither for a text of one section', () => {
  assert.equal(placeLabel({ format: 'pdf', pages: 1 }, 14), 'p.\u00a014');
  assert.equal(placeLabel({ format: 'docx', pages: 4 }, 3), 'section\u00a03');
  assert.equal(placeLabel({ format: 'text', pages: 1 }, 1), '');
  assert.equal(placeLabel(undefined, 2), 'p.\u00a02');
});

test('a short name loses its extension and the middle, never its ends', () => {
  assert.equal(shortName('Agreement.pdf'), 'Agreement');
  assert.equal(shortName('.docx'), '.docx');
  assert.equal(shortName('Amendment No. 1'), 'Amendment No. 1');
  const long = shortName('BLACKBOXSTOCKSINC_08_05_2014-EX-10.1-DITRIBUTOR AGREEMENT.PDF');
  assert.equal(long, 'BLACKBOXSTO…AGREEMENT');
});

test('pages that follow each other become ranges', () => {
  assert.deepEqual(pageRanges([17, 91, 88, 89, 90, 17]).map(rangeText), ['17', '88–91']);
  assert.deepEqual(pageRanges([]), []);
  assert.deepEqual(pageNames([14, 15, 20, 21, 22]), ['14', '15', '20–22']);
});
