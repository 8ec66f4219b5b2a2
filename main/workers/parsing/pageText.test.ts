import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageText } from './pageText.ts';

/** Characters ten points wide on lines twenty points apart, but where `tops` says otherwise. */
function characters(text: string, tops: readonly number[] = []) {
  const codes = [...text].map((character) => character.codePointAt(0) ?? 0);
  const lines = [...text].map((_, index) => [...text].slice(0, index).filter((each) => each === '\n').length);
  return {
    count: codes.length,
    code: (index: number) => codes[index] ?? 0,
    box: (index: number) => {
      const top = tops[lines[index] ?? 0] ?? (lines[index] ?? 0) * 20;
      return { left: index * 10, right: index * 10 + 10, top, bottom: top + 12 };
    },
  };
}

const words = (from: ReturnType<typeof pageText>): string[] =>
  from.words.map(({ start, end }) => from.text.slice(start, end));

test('control characters, soft hyphens, marks of direction and non-characters are gone, blanks are single', () => {
  const page = pageText(characters('\ufeffa\0b\u00adc\u200b  \u00a0\td\u202e\ufffee \r\n\r\n\r\n f\n '));
  assert.equal(page.text, 'abc de\nf');
  assert.deepEqual(words(page), ['abc', 'de', 'f']);
});

test('ligatures and letters beyond sixteen bits keep offsets and boxes together', () => {
  const page = pageText(characters('o\ufb03ce \u{1d400}\u{1d401} end'));
  assert.equal(page.text, 'o\ufb03ce \u{1d400}\u{1d401} end');
  assert.deepEqual(words(page), ['o\ufb03ce', '\u{1d400}\u{1d401}', 'end']);
});

test('half a surrogate pair is replaced, so that storing the text cannot change its length', () => {
  const page = pageText({ count: 3, code: (index) => [65, 0xd835, 66][index] ?? 0, box: () => null });
  assert.equal(page.text, 'A\ufffdB');
});

test('scripts without spaces get a box for every character', () => {
  assert.deepEqual(words(pageText(characters('すき12風'))), ['す', 'き', '12', '風']);
});

test('PDFium’s hyphen at a line’s end joins a word, but not a compound, a name or a number', () => {
  for (const [given, expected] of [
    ['agree\x02ment', 'agreement'],
    ['über\x02prüfen', 'überprüfen'],
    ['non\x02exclusive', 'non-exclusive'],
    ['Smith\x02Jones', 'Smith-Jones'],
    ['A\x021', 'A-1'],
    ['end\x02', 'end-'],
  ] as const) {
    assert.equal(pageText(characters(given)).text, expected);
  }
});

test('the hyphen of Unicode at a line’s end is one too', () => {
  assert.equal(pageText(characters('agree\u2010\r\nment now')).text, 'agreement now');
  assert.equal(pageText(characters('non\u2010\nexclusive')).text, 'non\u2010\nexclusive');
  assert.equal(pageText(characters('well\u2010known')).text, 'well\u2010known');
});

test('a gap is a blank line; even spacing, a new column and a first line are none', () => {
  const paragraphs = pageText(characters('a\nb\nc\nd', [0, 20, 60, 80]));
  assert.equal(paragraphs.text, 'a\nb\n\nc\nd');
  assert.deepEqual(words(paragraphs), ['a', 'b', 'c', 'd']);
  assert.equal(pageText(characters('a\nb\nc\nd', [0, 40, 80, 120])).text, 'a\nb\nc\nd');
  assert.equal(pageText(characters('a\nb\nc\nd', [200, 220, 0, 20])).text, 'a\nb\nc\nd');
});

test('what is drawn behind the rest of its line stands where it is seen, Hebrew as it is written', () => {
  const at = (text: string, places: readonly number[], top = 0) => ({
    count: text.length,
    code: (index: number) => text.charCodeAt(index),
    box: (index: number) => {
      const left = places[index] ?? 0;
      const line = text.slice(0, index).split('\n').length - 1;
      return { left, right: left + 10, top: top + line * 20, bottom: top + line * 20 + 12 };
    },
  });
  const page = pageText(at('no H O ☐ ₂\nend', [20, 30, 40, 50, 60, 70, 80, 0, 0, 60, 0, 0, 10, 20]));
  assert.equal(page.text, '☐ no H₂O\nend');
  assert.deepEqual(words(page), ['☐', 'no', 'H', '₂', 'O', 'end']);
  assert.equal(pageText(at('אב גד', [50, 40, 30, 20, 10])).text, 'אב גד');
});

test('a page without characters is empty', () => {
  assert.deepEqual(pageText(characters('')), { text: '', words: [] });
  assert.deepEqual(pageText(characters(' \n ')), { text: '', words: [] });
});

test('a line that begins with the rest of a word leaves no gap behind it', () => {
  const page = pageText({
    ...characters('first\nsecond agree\x02ment\nthird\nfourth\nfifth'),
    box: (index) => {
      // The words from "ment" on stand a line lower than their place in the text tells.
      const line = [0, 1, 2, 3, 4, 5][[5, 18, 23, 29, 36, 43].findIndex((end) => index <= end)] ?? 0;
      return { left: index * 10, right: index * 10 + 10, top: line * 20, bottom: line * 20 + 12 };
    },
  });
  assert.equal(page.text, 'first\nsecond agreement\nthird\nfourth\nfifth');
});

test('words drawn behind their line are put into it alone, though the line begins and ends within a word', () => {
  const text = 'a creat\x02ing b con\x02strued';
  const line = (index: number): number => (index <= 7 ? 0 : index <= 17 ? 1 : 2);
  const page = pageText({
    ...characters(text),
    // "b" was drawn before "ing" and stands behind it.
    box: (index) => {
      const start = [0, 8, 18][line(index)] ?? 0;
      const left = text[index] === 'b' ? 5 : 20 + (index - start) * 10;
      return { left, right: left + 10, top: line(index) * 20, bottom: line(index) * 20 + 12 };
    },
  });
  assert.equal(page.text.endsWith('construed'), true);
  assert.deepEqual(words(page), ['a', 'creat', 'b', 'ing', 'con', 'strued']);
});

test('a word that begins with "ex" is whole again', () => {
  assert.equal(pageText(characters('ex\x02ercised')).text, 'exercised');
});
