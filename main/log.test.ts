import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeError, logLine } from './log.ts';

test('text, names with spaces and paths never reach a log line', () => {
  const line = logLine('import.failed', {
    text: 'The patient was admitted',
    path: '/home/anna/cases/Smith.pdf',
    windows: 'C:\\cases\\Smith.pdf',
    code: 'pdf-damaged',
    pages: 3,
  });
  assert.doesNotMatch(line, /patient|anna|Smith/);
  assert.deepEqual(
    { ...JSON.parse(line), time: '' },
    {
      time: '',
      event: 'import.failed',
      text: '(left out)',
      path: '(left out)',
      windows: '(left out)',
      code: 'pdf-damaged',
      pages: 3,
    },
  );
});

test('an error is told by kind and place, not by its message', () => {
  const error = Object.assign(new TypeError("cannot read '/home/anna/Smith.pdf'"), { code: 'ENOENT' });
  const told = describeError(error);
  assert.equal(told.kind, 'TypeError');
  assert.equal(told.code, 'ENOENT');
  assert.match(String(told.at), /^log\.test\.ts:\d+:\d+$/);
  assert.doesNotMatch(JSON.stringify(told), /anna|Smith/);
});

test('things that are not errors are told by their type', () => {
  assert.deepEqual(describeError('secret'), { kind: 'string' });
  assert.deepEqual(describeError(undefined), { kind: 'undefined' });
});
