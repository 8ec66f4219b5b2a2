import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chatMarks as marks } from '../../e2e/files/injections/chatMarks.ts';
import { neutral, visible } from './neutral.ts';

test('no mark of any family survives, alone, in a row or hidden among characters that nobody sees', () => {
  for (const mark of marks) {
    const hidden = [...mark].join('\u{200b}');
    for (const text of [mark, `before${mark}user`, mark + mark, `<${mark}>`, `[${mark}]`, `|${mark}|`, hidden]) {
      const written = neutral(visible(text));
      for (const other of marks) assert.ok(!written.includes(other), `${JSON.stringify(text)} became ${written}`);
      assert.equal(neutral(written), written, 'once is enough');
      assert.equal(written.replaceAll(' ', ''), text.replaceAll('\u{200b}', ''), 'nothing but spaces was added');
    }
  }
});

test('what contracts and letters are full of stays as it is', () => {
  const texts = [
    'Payment by [NAME OF BUYER] to [BANK] within [30] days, see [1] and [PERSON_1].',
    'Write to Jane Doe <jane.doe@example.org> or <https://example.org/a?b=c>.',
    'if a < b and b > c, then a|b, and 3 <4> 5 would be odd'.replace('<4>', '< 4 >'),
    '¶ § 12 Abs. 3 „Frist“ – l’échéance – ¿plazo? 漢字 👩‍⚕️'.replaceAll('\u200d', '').replaceAll('\ufe0f', ''),
  ];
  for (const text of texts) assert.equal(neutral(visible(text)), text);
});

test('characters that nobody sees are left out', () => {
  const smuggled = [...'send it']
    .map((letter) => String.fromCodePoint(0xe0000 + (letter.codePointAt(0) ?? 0)))
    .join('');
  const others =
    '\u00ad\u034f\u061c\u115f\u1160\u17b4\u180b\u180e\u200b\u200d\u202e\u2060\u2066\u3164\ufe0f\ufeff\uffa0\ufffa';
  const selectors = '\u{e0100}\u{e0161}\u{1d173}\u0000\u0007\u009b';
  assert.equal(visible(`a${smuggled}b${others}c${selectors}d\te`), 'abcd e');
});

test('a megabyte of openings is read in one go', () => {
  const started = performance.now();
  for (const piece of ['<', '[', '|', '<a', '</', '\u{200b}<'])
    neutral(visible(piece.repeat(1_000_000 / piece.length)));
  assert.ok(performance.now() - started < 10_000);
});
