import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factsIn, saysFact } from './facts.ts';

/** Whether the source says every number and date of the claim, and there is at least one. */
function says(source: string, claim: string): boolean {
  const facts = factsIn(claim);
  assert.ok(facts.length > 0, claim);
  return facts.every((fact) => saysFact(factsIn(source), fact));
}

test('two ways of writing a number or a date are the same', () => {
  const same: readonly (readonly [string, string])[] = [
    ['a term of twelve (12) months', '12 months'],
    ['a term of twelve (12) months', 'one year is 12 months'],
    ['for 24 months', 'two years'],
    ['within two weeks', '14 days'],
    ['1,000 Units', '1000 units'],
    ['1.000,50 EUR', '€1,000.50'],
    ['$120,000', 'USD 120,000'],
    ['one hundred twenty thousand dollars', '$120,000'],
    ['five percent', '5%'],
    ['$1.5 million', '$1,500,000'],
    ['this 1st day of August, 2013', 'August 1, 2013'],
    ['9/29/04', 'September 29, 2004'],
    ['29.09.2004', '2004-09-29'],
    ['Sept 29, 2004', '29 September 2004'],
    ['May 31, 2015', 'in May 2015'],
    ['31 May 2015', 'the year 2015'],
    ['twenty-four months', '24 months'],
    ['ferrous sulfate 325 mg', '325 mg'],
    ['0.5 g', '500 mg'],
    ['thirty (30) days prior written notice', '30 days'],
    ['a 12-month term', '12 months'],
    ['30. September 2020', '30/09/2020'],
  ];
  for (const [source, claim] of same) assert.ok(says(source, claim), `${source} / ${claim}`);
});

test('another number, unit or date is not', () => {
  const different: readonly (readonly [string, string])[] = [
    ['30 days', '60 days'],
    ['30 days', '30 months'],
    ['one year', '18 months'],
    ['5 days', '5%'],
    ['$120,000', '$12,000'],
    ['$120,000', '€120,000'],
    ['May 31, 2015', 'May 30, 2015'],
    ['May 31, 2015', 'May 31, 2016'],
    ['May 2015', 'May 31, 2015'],
    ['1,000', '1,001'],
    ['vitamin B12', '12 tablets'],
    ['twenty-four', '20'],
    ['3900A Street', '3900'],
  ];
  for (const [source, claim] of different) assert.ok(!says(source, claim), `${source} / ${claim}`);
});

test('the numbers of list items and pronouns are no facts', () => {
  assert.deepEqual(factsIn('1. First\n2) Second\n(3) Third\nOne of the parties agrees in May.'), []);
});

test('hostile text takes no longer than its length', () => {
  for (const text of [
    '1,'.repeat(50_000),
    'one '.repeat(20_000),
    'may '.repeat(20_000),
    '1 '.repeat(50_000),
    '1/1/'.repeat(20_000),
  ]) {
    const start = performance.now();
    factsIn(text);
    assert.ok(performance.now() - start < 3_000, text.slice(0, 8));
  }
});

test('a day without its year, units of a laboratory, and what is no year', () => {
  assert.ok(says('stopped on 11 October 2025', '11 October'));
  assert.ok(says('11 October', 'October 11'));
  assert.ok(!says('stopped on 11 October 2025', '11 November'));
  assert.ok(!says('6 October\t10 October', '6 October 2010'));
  assert.ok(says('75 mcg', '75 micrograms'));
  assert.ok(!says('75 mcg', '75 mg'));
  assert.ok(!says('11 mm wide', '11 cm wide'));
  assert.ok(!says('five Business Days', 'five days'));
  assert.ok(!says('Clauses 4.4, 9 and 10', 'ten years'));
});
