import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotationsIn } from './quotations.ts';

const quoted = (text: string) => quotationsIn(text).map(({ start, end }) => text.slice(start, end));

test('quotations in any marks are found, without the marks', () => {
  assert.deepEqual(quoted('It says “the fee is due” and "in advance of it".'), ['the fee is due', 'in advance of it']);
  assert.deepEqual(quoted('„die Frist beträgt drei Monate“ »gilt nur für Mieter« «le délai est de trois mois»'), [
    'die Frist beträgt drei Monate',
    'gilt nur für Mieter',
    'le délai est de trois mois',
  ]);
  assert.deepEqual(quoted('"Confidentiality"'), ['Confidentiality']);
});

test('names, terms, apostrophes, inches and marks that do not close are no quotations', () => {
  assert.deepEqual(quoted(`the "Company" and the buyer's 5" pipe`), []);
  assert.deepEqual(quoted('He said "one two three\nand four five six" later'), []);
  assert.deepEqual(quoted('“never closed words here'), []);
});
