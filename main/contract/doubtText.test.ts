import assert from 'node:assert/strict';
import { test } from 'node:test';
import { doubtText } from './doubtText.ts';

test('what is missing is named: two of it behind the citation, all of it in the sentence', () => {
  const one = doubtText({ kind: 'missing', words: ['60 days'] });
  assert.deepEqual(one, { check: 'check “60 days”', why: '“60 days” does not stand in the cited passage.' });
  const three = doubtText({ kind: 'missing', words: ['60 days', 'Oslo', '2019'] });
  assert.equal(three.check, 'check “60 days”, “Oslo” and more');
  assert.equal(three.why, '“60 days”, “Oslo”, “2019” do not stand in the cited passage.');
});
