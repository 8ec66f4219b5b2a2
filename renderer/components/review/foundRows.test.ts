import assert from 'node:assert/strict';
import test from 'node:test';
import type { ReviewedIdentifier } from '../../../main/contract/review.ts';
import { foundRows, turnedOver } from './foundRows.ts';

const place = { start: 0, end: 1, out: { start: 0, end: 1 }, foundBy: 'shape' } as const;
const name: ReviewedIdentifier = {
  ...place,
  kind: 'name',
  text: 'Marit Ellingsen',
  placeholder: '[PERSON_1]',
  replaced: true,
  fixed: false,
};
const date: ReviewedIdentifier = {
  ...name,
  kind: 'date',
  text: '2 December',
  placeholder: '[DATE_1]',
  replaced: false,
};

test('a name that is written twice is one line, with each way it is written', () => {
  const rows = foundRows([name, date, { ...name, text: 'Mrs Ellingsen' }, name]);
  assert.deepEqual(
    rows.map(({ kind, written, times }) => ({ kind, written, times })),
    [
      { kind: 'Name', written: ['Marit Ellingsen', 'Mrs Ellingsen'], times: 3 },
      { kind: 'Date', written: ['2 December'], times: 1 },
    ],
  );
});

test('what the organisation requires of one occurrence holds for the line', () => {
  assert.equal(foundRows([name, { ...name, fixed: true }])[0]?.fixed, true);
});

test('turning one over leaves the others as they are', () => {
  assert.deepEqual(turnedOver([name, date], '[PERSON_1]'), ['[DATE_1]', '[PERSON_1]']);
  assert.deepEqual(turnedOver([name, date], '[DATE_1]'), []);
});
