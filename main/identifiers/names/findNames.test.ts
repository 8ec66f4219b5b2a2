import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findNames } from './findNames.ts';

const namesIn = (text: string): string[] =>
  [...findNames(text)].sort((a, b) => a.start - b.start).map(({ start, end }) => text.slice(start, end));

test('terms, companies and headings of a contract are no names; who signs it is one', () => {
  const text = `DISTRIBUTION AGREEMENT

This Distribution Agreement (the "Agreement") is made as of the Effective Date between Kestrel Widgets, Inc. ("Kestrel") and Norvale
Trading Corp. (the "Reseller"). The Reseller shall sell the Products to End User Customers in the Territory. If Reseller fails to
comply, Kestrel may end the Premier Partner Program. Upon Termination, Reseller returns all Confidential Information to Kestrel.

ARTICLE II. GRANT OF RIGHTS

KESTREL WIDGETS, INC.                         NORVALE TRADING CORP.
By: /s/ Thurstan P. Openshaw                  By: /s/ Orla Quillfeather
Thurstan P. Openshaw                          Orla Quillfeather
President and Sole Director                   Chief Executive Officer`;
  assert.deepEqual(
    [...new Set(namesIn(text))].filter((name) => name !== 'Thurstan P. Openshaw'),
    ['Orla Quillfeather'],
  );
  assert.ok(namesIn(text).includes('Thurstan P. Openshaw'));
});

test('a row of a table may begin with a surname that no list has', () => {
  assert.deepEqual(namesIn('Bed   Name                  Born\n1     Vrzelka, Ompra          04.05.1961\n'), [
    'Vrzelka, Ompra',
  ]);
});

test('whoever was named in full is known by the surname, its particles and all', () => {
  assert.deepEqual(namesIn('I met Jane van der Quillem in Leeds. Later van der Quillem rang the office and said no.'), [
    'Jane van der Quillem',
    'van der Quillem',
  ]);
});

test('nobody is called what stands behind an article, however it is written', () => {
  assert.deepEqual(namesIn('The parties agree that the Reseller and a Sublicensee shall inform the Vendor.'), []);
  assert.deepEqual(namesIn('Le Conseil de la Fédération a saisi la Commission.'), []);
});

test('what a person alone does tells a name that no list has', () => {
  assert.deepEqual(namesIn('She was late, and Vrzelka said that he had seen nothing of the car or of the dog.'), [
    'Vrzelka',
  ]);
});
