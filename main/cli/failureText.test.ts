import assert from 'node:assert/strict';
import { test } from 'node:test';
import { errorText } from '../contract/errorText.ts';
import { failureText } from './failureText.ts';

test('what to do about a protected document is something that a command line can do', () => {
  assert.match(failureText({ code: 'password-needed', message: '' }), /--password/);
});

test('other errors have the sentence that they have everywhere', () => {
  assert.equal(failureText({ code: 'file-empty', message: '' }), errorText({ code: 'file-empty', message: '' }));
});
