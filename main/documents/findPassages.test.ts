import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCase } from '../storage/cases.ts';
import { addRead, temporaryLibrary } from '../storage/testing.ts';
import { findPassages } from './findPassages.ts';
import { findText } from './findText.ts';

const opening =
  'SUPPLY AGREEMENT\nThis Supply Agreement is made on 3 May 2021 by and between Orla Ltd and Brandt GmbH.';
const term = 'The term of this Agreement is two years. Either side may end it with ninety days written notice.';
const fees = 'All fees are stated without tax. The buyer pays within thirty days of the invoice.';
const court = 'This Agreement is governed by the laws of Ireland, and its courts decide.';
const note = 'CURRENT MEDICATIONS\nFerrous sulfate 325 mg by mouth twice a day.';

async function caseOf(t: Parameters<typeof temporaryLibrary>[0], ...documents: readonly string[][]) {
  const { db } = await temporaryLibrary(t);
  const { id: caseId } = createCase(db, 'a case');
  const ids = documents.map((pages) => addRead(db, caseId, pages));
  const first = (question: string, earlier: string | null = null): string | undefined =>
    findPassages(db, { caseId, question, earlier, count: 3 })[0]?.text;
  return { db, caseId, ids, first };
}

test('a question finds its passage, also in other words than the document uses', async (t) => {
  const { first } = await caseOf(t, [opening, fees, term, court], [note]);
  assert.equal(first('Which law governs this agreement?'), court);
  assert.equal(first('When does this agreement expire?'), term);
  assert.equal(first('Who are the parties to this agreement?'), opening);
  assert.equal(first('What medicine does she take?'), note);
  assert.equal(first('How is a licence fee paid?'), fees);
});

test('turns of phrase find what stands beside their answers, though they share no word with it', async (t) => {
  const cash = 'Terms are net cash upon delivery, and title passes then.';
  const leaving = 'Either side may terminate upon thirty days prior written notice.';
  const visit = 'BP 152/88, HR 68, wt 95 kg.';
  const back = 'Follow up in the clinic in four weeks.';
  const { first } = await caseOf(t, [opening, cash, leaving, court], [visit, note, back]);
  assert.equal(first('When is payment due?'), cash);
  assert.equal(first('Can they walk away?'), leaving);
  assert.equal(first('What was the blood pressure?'), visit);
  assert.equal(first('When should she come back?'), back);
});

test('who wrote something is looked for at its opening, even where no word is shared', async (t) => {
  const letter = 'Harbour Road Practice, 4 December 2025. Dr Ines Okwuosa.';
  const { first } = await caseOf(t, [letter, 'She walks forty minutes a day.', 'Weight 71.4 kg.']);
  assert.equal(first('Who wrote this letter?'), letter);
  assert.equal(first('Is there a zebra?'), undefined);
});

test('of two passages with the same words, the one headed by them comes first', async (t) => {
  const assign = '12.5 ASSIGNMENT. No side may hand this over to others without consent.';
  const passing = 'Without consent an assignment of this to others is void.';
  const { first } = await caseOf(t, [fees, passing, term, assign]);
  assert.equal(first('What does it say about assignment?'), assign);
});

test('a word that a note is hung on weighs as much as without it', async (t) => {
  const plain = 'Some say that a licensee is heard of elsewhere too, and go on about it at some length here.';
  const noted = 'The licensee³ pays.';
  const { first } = await caseOf(t, [fees, plain, term, noted, court]);
  assert.equal(first('What about the licensee?'), noted);
});

test('scores are between 0 and 1, the best first, and no passage comes twice', async (t) => {
  const { db, caseId } = await caseOf(t, [opening, fees, term, court]);
  const found = findPassages(db, { caseId, question: 'What is the term of this agreement and its fees?', count: 10 });
  assert.ok(found.length > 2);
  assert.equal(new Set(found.map(({ id }) => id)).size, found.length);
  const scores = found.map(({ score }) => score);
  assert.deepEqual(
    scores,
    scores.toSorted((a, b) => b - a),
  );
  assert.ok(scores.every((score) => score > 0 && score < 1));
});

test('what no document speaks of is not found, and a question without a topic gets the openings', async (t) => {
  const { db, caseId, first } = await caseOf(t, [opening, fees], [note]);
  assert.equal(first('Is there a zebra?'), undefined);
  assert.equal(first('?!'), undefined);
  const texts = findPassages(db, { caseId, question: 'What is this about?', count: 2 }).map(({ text }) => text);
  assert.deepEqual(texts, [opening, note]);
});

test('the question before helps where the new one says too little, and does not drown it', async (t) => {
  const fines = 'Late delivery is fined. The days of notice for a fine are five.';
  const { first } = await caseOf(t, [fines, term, fees]);
  assert.equal(first('How many days?', 'When must the buyer pay the invoice?'), fees);
  assert.equal(first('What is the fine for late delivery?', 'When must the buyer pay the invoice?'), fines);
});

test('a text is found wherever it stands, however its lines are broken', async (t) => {
  const { db, ids } = await caseOf(t, ['The termi-\nnation of the\no\ufb03ce.', 'No THE OFFICE here. The office.']);
  const [id = ''] = ids;
  assert.deepEqual(findText(db, id, 'Termination of  the office'), [{ documentId: id, page: 1, start: 4, end: 29 }]);
  assert.deepEqual(
    findText(db, id, 'the office').map(({ page, start }) => [page, start]),
    [
      [1, 21],
      [2, 3],
      [2, 20],
    ],
  );
  assert.deepEqual(findText(db, id, ' \u00ad '), []);
  assert.deepEqual(findText(db, id, 'of(fice'), []);
});

test('no more than a thousand places are returned', async (t) => {
  const { db, ids } = await caseOf(t, ['ha '.repeat(800), 'ha '.repeat(800)]);
  assert.equal(findText(db, ids[0] ?? '', 'ha').length, 1_000);
});
