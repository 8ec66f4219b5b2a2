import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitPassages } from './splitPassages.ts';

function split(text: string): string[] {
  return splitPassages([{ page: 1, text }]).map(({ start, end }) => text.slice(start, end));
}

const clause = (number: string, title: string): string =>
  `${number} ${title}. The parties agree on this, Inc. notwithstanding anything in Section 4.2 of the other agreement. ` +
  'Neither party shall be bound by more than it has signed for.';

test('every word is in exactly one passage, whatever the text is like', () => {
  const texts = [
    '',
    ' \n\t ',
    'word',
    clause('1.', 'Scope').repeat(30),
    Array.from({ length: 40 }, (_, index) => `${index}.\n\nHEADING\n\n${clause(`${index}.1`, 'Item')}`).join('\n\n'),
    'HEADING\n'.repeat(500),
    'x'.repeat(5_000),
    `${'ab '.repeat(700)}\n\n\n${'😀'.repeat(900)}`,
    '本契約の契約期間は二年間とする。'.repeat(200),
    'no punctuation at all just words and words '.repeat(100),
    '\ud800'.repeat(2_000),
  ];
  for (const text of texts) {
    assert.equal(split(text).join('').replace(/\s+/g, ''), text.replace(/\s+/g, ''));
    for (const passage of split(text)) assert.equal(passage, passage.trim());
  }
});

test('passages are long enough to tell something and short enough to be shown', () => {
  const lengths = split(clause('1.', 'Scope').repeat(60)).map((passage) => passage.length);
  assert.ok(Math.max(...lengths) <= 900, `${Math.max(...lengths)}`);
  assert.ok(Math.min(...lengths) >= 400, `${Math.min(...lengths)}`);
});

test('a page without blank lines is parted between sentences, not in them', () => {
  const sentence =
    'The supplier delivers the goods to the named place at its own cost and risk, within\nthe agreed time.';
  for (const passage of split(`${sentence} `.repeat(40))) assert.ok(passage.endsWith('agreed time.'), passage);
});

test('a point behind an abbreviation, an initial or a number is no end of a sentence', () => {
  const sentence =
    'Dr. A. Smith of Acme Corp. and Beta Inc. paid No. 5 under Sec. 4.2. of the deed, e.g. The Deed, in full.';
  for (const passage of split(`${sentence} `.repeat(30))) assert.ok(passage.startsWith('Dr. A. Smith'), passage);
});

test('a heading stays with what it heads', () => {
  const body = 'This clause says what the parties owe to one another in some detail and at some length. '.repeat(4);
  const text = Array.from(
    { length: 12 },
    (_, index) => `ARTICLE ${index + 1}\nGENERAL PROVISIONS\n${index + 1}.\n\n${body}`,
  ).join('\n');
  const passages = split(text);
  assert.ok(passages.length > 3);
  for (const passage of passages) assert.ok(passage.startsWith('ARTICLE') && /[a-z]\.$/.test(passage), passage);
});

test('a clause is not parted from its number', () => {
  const text = Array.from(
    { length: 20 },
    (_, index) => `${index + 1}.1 ${'Each party bears its own cost '.repeat(9)}`,
  ).join('\n');
  for (const passage of split(text)) assert.match(passage, /^\d+\.1 /);
});

test('text without spaces is parted between sentences and never within a character', () => {
  for (const passage of split('本契約の契約期間は二年間とする。'.repeat(100))) assert.ok(passage.endsWith('。'));
  for (const passage of split('😀e\u0301'.repeat(600))) assert.ok(!/^(?:[\udc00-\udfff]|\p{M})/u.test(passage));
});

test('a passage belongs to one page and its offsets to that page', () => {
  const pages = [
    { page: 4, text: '  first page  ' },
    { page: 5, text: '' },
    { page: 6, text: 'third page' },
  ];
  assert.deepEqual(splitPassages(pages), [
    { page: 4, start: 2, end: 12 },
    { page: 6, start: 0, end: 10 },
  ]);
});

test('hostile text takes no longer than its length', () => {
  for (const text of [
    'a.'.repeat(100_000),
    '\n'.repeat(200_000),
    ' .'.repeat(100_000),
    '. \n'.repeat(60_000),
    '('.repeat(200_000),
  ]) {
    const start = performance.now();
    split(text);
    assert.ok(performance.now() - start < 5_000, text.slice(0, 4));
  }
});
