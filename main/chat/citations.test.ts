import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citeAnswer, type Source } from './citations.ts';
import type { Mark } from './marks.ts';

function source(page: number, text: string, start = 0): Source {
  return { documentId: 'd', documentName: 'contract.pdf', page, start, end: start + text.length, text };
}

const opening = source(
  1,
  'SUPPLY AGREEMENT\nThis Supply Agreement is made this 3rd day of May, 2021 by and between Orla Foods Ltd, of 12 Quay ' +
    'Street, Galway (the "Supplier"), and Brandt Maschinen GmbH (the "Buyer").',
);
const term = source(
  3,
  'TERM. The initial term of this Agreement is two (2) years. It renews for successive periods of twelve (12) months. ' +
    'Either party may terminate this Agreement at any time upon thirty (30) days prior written notice.',
  500,
);
const price = source(
  4,
  'PRICE. The Buyer shall pay $120,000 in monthly instalments. Late payments bear interest of 5% a year.',
);
const law = source(
  7,
  'This Agreement shall be governed by the laws of Ireland. The courts of Dublin have exclusive jurisdiction.',
);
const given = [opening, term, price, law];

const cite = (text: string, marks: readonly Mark[] = [], question = '') =>
  citeAnswer({ text, marks, question }, { given });
const summary = async (text: string) => (await cite(text)).citations.map(({ page, doubt }) => [page, doubt === null]);

test('a sentence gets the sentences that support it, marked or not, with offsets into the page', async () => {
  const text = 'Either side can end the agreement with 30 days written notice.';
  const { citations } = await cite(text);
  const [citation] = citations;
  assert.ok(citation);
  assert.equal(citations.length, 1);
  const quote = 'Either party may terminate this Agreement at any time upon thirty (30) days prior written notice.';
  assert.equal(citation.quote, quote);
  assert.equal(term.text.slice(citation.start - 500, citation.end - 500), quote);
  const { page, at, doubt, documentId } = citation;
  assert.deepEqual({ page, at, doubt, documentId }, { page: 3, at: text.length, doubt: null, documentId: 'd' });
});

test('true sentences in other words are cited where they stand, and verified', async () => {
  assert.deepEqual(await summary('The agreement is governed by the laws of Ireland.'), [[7, true]]);
  assert.deepEqual(await summary('It was made on May 3, 2021.'), [[1, true]]);
  assert.deepEqual(await summary('The Buyer pays 120,000 dollars in monthly instalments.'), [[4, true]]);
  assert.deepEqual(await summary('Late payments bear five percent interest.'), [[4, true]]);
  assert.deepEqual(await summary('The initial term is 24 months.'), [[3, true]]);
  assert.deepEqual(await summary('The parties are Orla Foods Ltd and Brandt Maschinen GmbH.'), [[1, true]]);
});

test('a changed number, date or name is never verified', async () => {
  const altered = [
    'Either party may terminate upon sixty (60) days prior written notice.',
    'Either party may terminate upon thirty months prior written notice.',
    'The initial term is three years.',
    'The Buyer shall pay $12,000 in monthly instalments.',
    'The Buyer shall pay €120,000 in monthly instalments.',
    'Late payments bear interest of 15%.',
    'It was made on May 4, 2021.',
    'The parties are Orla Foods Ltd and Schmidt Maschinen GmbH.',
    'The agreement is governed by the laws of Scotland.',
    'Scottish law governs the agreement.',
    'The courts of Cork have exclusive jurisdiction.',
  ];
  for (const text of altered) assert.ok(!(await cite(text)).citations.some(({ doubt }) => doubt === null), text);
});

test('what is in doubt is named in the words of the answer, so that a person knows what to look for', async () => {
  const doubts = async (text: string) => (await cite(text)).citations.map(({ doubt }) => doubt);
  const missing = (...words: string[]) => [{ kind: 'missing', words }];
  assert.deepEqual(
    await doubts('Either party may terminate upon sixty (60) days prior written notice.'),
    missing('sixty (60) days'),
  );
  assert.deepEqual(await doubts('Late payments bear interest of 15%.'), missing('15%'));
  assert.deepEqual(await doubts('The parties are Orla Foods Ltd and Schmidt Maschinen GmbH.'), missing('Schmidt'));
  assert.deepEqual(await doubts('The courts of Dublin have no exclusive jurisdiction.'), [
    { kind: 'otherwise', what: 'negation' },
  ]);
  assert.deepEqual(await doubts('It says “the courts of Dublin shall have sole jurisdiction”.'), [
    { kind: 'quotation' },
  ]);
});

test('what no source supports gets no citation, however it is marked', async () => {
  const unsupported = [
    'Disputes go to arbitration under the rules of the chamber of commerce.',
    'The patient was prescribed antibiotics.',
    'Employees receive stock options.',
    'Not found in these documents.',
    'The passages do not mention insurance.',
    'Here is what the agreement says:',
    'Yes.',
    '',
  ];
  for (const text of unsupported)
    assert.deepEqual((await cite(text, [{ at: text.length, numbers: [1, 2] }])).citations, [], text);
});

test('a wrong mark does not win over the passage that supports the sentence, a right one decides between twins', async () => {
  const text = 'The agreement is governed by the laws of Ireland.';
  assert.equal((await cite(text, [{ at: text.length - 1, numbers: [2] }])).citations[0]?.page, 7);
  const twins = [source(2, law.text), source(9, law.text)];
  const answer = { text, marks: [{ at: text.length, numbers: [2] }], question: '' };
  assert.equal((await citeAnswer(answer, { given: twins })).citations[0]?.page, 9);
});

test('each sentence has its own chip, and neighbours with the same place share one', async () => {
  const text =
    'The initial term is two years. It renews for 12 months.\n- The laws of Ireland govern the agreement.\n- Irish courts: the courts of Dublin have jurisdiction.';
  assert.deepEqual(
    (await cite(text)).citations.map(({ page, at }) => [page, text.slice(0, at).split(/[\n.]/).length]),
    [
      [3, 2],
      [3, 3],
      [7, 5],
      [7, 7],
    ],
  );
  const same = 'The initial term is two years. So the initial term is 24 months.';
  assert.deepEqual(
    (await cite(same)).citations.map(({ at }) => at),
    [same.length],
  );
});

test('a quotation is found in its source, and its chip leads to it', async () => {
  const text = 'The contract says that “the courts of Dublin have exclusive jurisdiction.”';
  const { citations, quotations } = await cite(text);
  assert.deepEqual(
    quotations.map(({ start, end, found }) => [text.slice(start, end), found]),
    [['the courts of Dublin have exclusive jurisdiction.', true]],
  );
  assert.equal(citations[0]?.page, 7);
  assert.equal(citations[0]?.doubt, null);
});

test('words that the source does not have are marked as not found, and the sentence is not verified', async () => {
  const text = 'It says "the courts of Dublin shall have sole jurisdiction", and "Supplier" is a term.';
  const { citations, quotations } = await cite(text);
  assert.deepEqual(
    quotations.map(({ found }) => found),
    [false],
  );
  assert.ok(citations.every(({ doubt }) => doubt !== null));
});

test('a quotation may stand on a page that the model was not given', async () => {
  const elsewhere = source(12, 'Signed in Galway by the managing director on behalf of the Supplier.');
  const text = 'It was "signed in Galway by the managing director".';
  const { citations, quotations } = await citeAnswer({ text, marks: [], question: '' }, { given, pages: [elsewhere] });
  assert.equal(quotations[0]?.found, true);
  assert.deepEqual(
    citations.map(({ page, doubt }) => [page, doubt]),
    [[12, null]],
  );
});

test('a chip never stands behind a sentence that has no source, and such a sentence says so', async () => {
  const law = 'It is governed by the laws of Ireland.';
  const invented = ['Snow fell on the harbour.', 'The orchestra played until midnight.'];
  const text = `${law} ${invented.join(' ')} ${law} The courts of Dublin have exclusive jurisdiction.`;
  const { citations, unsourced } = await cite(text);
  assert.equal(citations[0]?.at, law.length);
  assert.deepEqual(
    unsourced.map((at) => text.slice(0, at)),
    [`${law} ${invented.join(' ')}`],
  );
  const listed = invented.map((item) => `- ${item}`).join('\n');
  assert.equal((await cite(listed)).unsourced.length, 2, 'each line has its own');
});

test('sentences that share a place share its chip, but for one in doubt', async () => {
  const [one, two, other] = [
    'It is governed by the laws of Ireland.',
    'The laws of Ireland govern this Agreement.',
    'It is governed by the laws of Scotland.',
  ];
  const chips = async (...sentences: readonly string[]) =>
    (await cite(sentences.join(' '))).citations.map(({ at, doubt }) => [at, doubt === null]);
  assert.deepEqual(await chips(one, two), [[one.length + 1 + two.length, true]]);
  assert.deepEqual(await chips(other, two), [
    [other.length, false],
    [other.length + 1 + two.length, true],
  ]);
});

test('no source is missed by what is assent, a question, a quotation that was not found, or a sum of what is cited', async () => {
  for (const text of ['Yes.', 'Would you like to hear more of the orchestra?', 'It says “the orchestra shall play”.'])
    assert.deepEqual((await cite(text)).unsourced, [], text);
  const summary = 'The governing laws are those of Ireland, and the initial term is two years.';
  const parts = 'This Agreement shall be governed by the laws of Ireland. The initial term is two years.';
  assert.deepEqual((await cite(`${summary}\n${parts}`)).unsourced, []);
  const without = { text: 'The orchestra played until midnight.', marks: [], question: '' };
  assert.deepEqual((await citeAnswer(without, { given: [] })).unsourced, [], 'nothing was read');
});

test('numbers of one sentence may stand in two places', async () => {
  const text = 'The initial term is two years and the Buyer pays $120,000 in monthly instalments.';
  assert.deepEqual((await cite(text)).citations.map(({ page }) => page).toSorted(), [3, 4]);
});

test('a short answer that names one thing is cited where that stands', async () => {
  assert.deepEqual(
    (await cite('Ireland.', [], 'Which law governs?')).citations.map(({ page }) => page),
    [7],
  );
  assert.deepEqual(
    (await cite('$120,000', [], 'How much?')).citations.map(({ page }) => page),
    [4],
  );
});
