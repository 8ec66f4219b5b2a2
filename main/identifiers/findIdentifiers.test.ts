import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeLetters } from '../../e2e/identifiers/letters.ts';
import { measure, type Tally } from '../../e2e/identifiers/measure.ts';
import type { IdentifierKind } from '../contract/review.ts';
import { addressForms } from './addresses.ts';
import { bankForms } from './bank.ts';
import { caseForms } from './caseNumbers.ts';
import { ageForms, dateForms } from './dates.ts';
import { findIdentifiers } from './findIdentifiers.ts';
import { findIdentifiersInLongText } from './findIdentifiersInLongText.ts';
import { internetForms } from './internet.ts';
import { labelledForms } from './labelledNumbers.ts';
import { findNames } from './names/findNames.ts';
import { nationalForms } from './nationalNumbers.ts';
import { bareTelephones, labelledTelephones } from './telephones.ts';
import { vehicleForms } from './vehicles.ts';

const letters = [...writeLetters('tuned'), ...writeLetters('held-out')];
const { tallies } = measure(letters, findIdentifiers);

function tally(key: string): Tally {
  const found = tallies.get(key);
  assert.ok(found, `nothing was measured of ${key}`);
  return found;
}
const recall = ({ found, labelled }: Tally): number => found / labelled;
const precision = ({ falseAlarms, detected }: Tally): number => 1 - falseAlarms / detected;

test('letters in four languages hold thousands of identifiers, and most are found', () => {
  assert.ok(tally('all').labelled > 4_000);
  assert.ok(recall(tally('all structured')) >= 0.99, `structured: ${recall(tally('all structured'))}`);
  assert.ok(recall(tally('all names')) >= 0.95, `names: ${recall(tally('all names'))}`);
});

test('letters and notes that the rules were not made for hold up as well', () => {
  const unseen = measure(writeLetters('unseen-letters'), findIdentifiers).tallies.get('all names');
  const notes = measure(writeLetters('unseen-notes'), findIdentifiers).tallies.get('all names');
  assert.ok(unseen && recall(unseen) >= 0.95 && precision(unseen) >= 0.95);
  assert.ok(notes && recall(notes) >= 0.8 && precision(notes) >= 0.9);
});

test('no language and no kind falls behind the others', () => {
  for (const language of ['English', 'German', 'French', 'Spanish']) {
    assert.ok(recall(tally(`${language} structured`)) >= 0.99, `${language} structured`);
    assert.ok(recall(tally(`${language} names`)) >= 0.93, `${language} names`);
  }
  for (const [key, counted] of tallies) {
    if (key.startsWith('all ') && counted.labelled > 0) assert.ok(recall(counted) >= 0.95, key);
  }
});

test('what is no identifier stays: false alarms are few, and spans are exact', () => {
  const { exact, labelled } = tally('all');
  assert.ok(precision(tally('all')) >= 0.95, `precision: ${precision(tally('all'))}`);
  assert.ok(precision(tally('all names')) >= 0.92, `names: ${precision(tally('all names'))}`);
  assert.ok(exact / labelled >= 0.97);
});

function kindsIn(text: string): (readonly [IdentifierKind, string])[] {
  return findIdentifiers(text).map(({ kind, text: found }) => [kind, found] as const);
}

test('numbers with a wrong check digit are no IBAN and no card; right ones are', () => {
  assert.deepEqual(kindsIn('DE89 3704 0044 0532 0130 00'), [['iban', 'DE89 3704 0044 0532 0130 00']]);
  assert.ok(!kindsIn('DE88 3704 0044 0532 0130 00').some(([kind]) => kind === 'iban'));
  assert.deepEqual(kindsIn('4111 1111 1111 1111'), [['card', '4111 1111 1111 1111']]);
  assert.ok(!kindsIn('4111 1111 1111 1112').some(([kind]) => kind === 'card'));
});

test('a day of birth is told from other days, ages below ninety are left, a fax from a telephone', () => {
  assert.deepEqual(kindsIn('Frau Aylin Kaya, geb. am 12.03.1950, kam am 4.5.2024.'), [
    ['name', 'Aylin Kaya'],
    ['date-of-birth', '12.03.1950'],
    ['date', '4.5.2024'],
  ]);
  assert.deepEqual(kindsIn('She is 89 years old, her mother 93 years old.'), [['age', '93']]);
  assert.deepEqual(kindsIn('Tel. 0541 382711, Fax 0541 382712'), [
    ['telephone', '0541 382711'],
    ['fax', '0541 382712'],
  ]);
});

test('what is found is sorted, apart, and stands where it says', () => {
  for (const { text } of letters) {
    let end = 0;
    for (const identifier of findIdentifiers(text)) {
      assert.ok(identifier.start >= end && identifier.end > identifier.start);
      assert.equal(text.slice(identifier.start, identifier.end), identifier.text);
      end = identifier.end;
    }
  }
});

test('a long text is looked at in parts, and nothing is lost or found twice where they meet', async () => {
  const line = 'Herr Orhan Kowalski wohnt hier und ist unter 0541 382711 zu erreichen, sagt der Bote.\n';
  const text = line.repeat(1_000);
  const found = await findIdentifiersInLongText(text);
  assert.equal(found.length, 2_000);
  for (const [index, { start, end, text: value }] of found.entries()) {
    assert.equal(text.slice(start, end), value);
    assert.equal(value, index % 2 === 0 ? 'Orhan Kowalski' : '0541 382711');
  }
});

test('a long text lets others run in between, and a stop is heard', async () => {
  const text = 'Herr Orhan Kowalski wohnt hier und ist unter 0541 382711 zu erreichen, sagt der Bote.\n'.repeat(5_000);
  let turns = 0;
  const stop = new AbortController();
  const turn = setInterval(() => {
    turns += 1;
    if (turns === 3) stop.abort(new Error('stopped'));
  }, 1);
  await assert.rejects(findIdentifiersInLongText(text, { signal: stop.signal }), /stopped/);
  clearInterval(turn);
});

/** Milliseconds of the processor: what other programs do meanwhile does not count. */
function spent(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** A form whose time grows with the square of the text would take minutes here. */
const LONG = 1_000_000;
const MOST_MILLISECONDS = 1_000;
const hostile = ['a', 'A', '1', ' ', '\n', 'A. ', 'Aa ', '1 ', 'a.', 'Aa, ', '1-', 'n° ', '(', '@', 'A-'];

test('no form takes more than linear time, whatever the text', () => {
  const forms = [
    ...[...addressForms, ...bankForms, ...caseForms, ...ageForms, ...dateForms, ...internetForms, ...labelledForms],
    ...[...nationalForms, ...bareTelephones, ...labelledTelephones, ...vehicleForms],
  ];
  for (const piece of hostile) {
    const text = piece.repeat(LONG / piece.length);
    for (const { pattern, kind } of forms) {
      const took = spent(() => {
        for (const _ of text.matchAll(pattern));
      });
      assert.ok(took < MOST_MILLISECONDS, `${kind} ${pattern} on "${piece}": ${took} ms`);
    }
    const took = spent(() => void findNames(text.slice(0, LONG / 10)));
    assert.ok(took < MOST_MILLISECONDS, `names on "${piece}": ${took} ms`);
  }
});
