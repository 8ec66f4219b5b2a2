import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passageExcerpt } from './passageExcerpt.ts';

const show = (passage: string, question: string): string =>
  passageExcerpt(passage, question)
    .map((part) => (part.match ? `<${part.text}>` : part.text))
    .join('');

test('words of the question are told apart in any form, common ones only between two of them', () => {
  assert.equal(
    show(
      'If purchases fall below eighty per cent the Supplier may end this Agreement.',
      'When may the supplier end the agreement for low purchases?',
    ),
    'If <purchases> fall below eighty per cent the <Supplier may end this Agreement>.',
  );
  assert.equal(show('Terminating it; termination.', 'Who can terminate?'), '<Terminating> it; <termination>.');
});

test('line breaks of the page become spaces', () => {
  assert.equal(show('one\ntwo\n\n  three', 'TWO'), 'one <two> three');
});

test('a long passage is cut around the words, at words, with dots', () => {
  const passage = `${'Filler words here. '.repeat(40)}The notice period is thirty days. ${'More filler follows. '.repeat(40)}`;
  const shown = show(passage, 'notice period');
  assert.match(shown, /^… .*The <notice period> is thirty days\./);
  assert.match(shown, / …$/);
  assert.ok(shown.length < 360);
});

test('no words in common shows the beginning; an empty passage nothing', () => {
  assert.equal(show('Alpha beta.', 'zeta'), 'Alpha beta.');
  assert.equal(show('', 'zeta'), '');
  assert.match(show('word '.repeat(200), 'zeta'), /^word .* …$/);
});
