import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AppError } from '../../contract/errors.ts';
import { downloadLimits } from './limits.ts';
import { pauseAfter } from './retrying.ts';

const lost = new AppError('connection-lost');

test('the pauses grow to half a minute and stay there; a byte begins them again', () => {
  const pauses = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((tries) => pauseAfter(lost, tries, downloadLimits));
  assert.deepEqual(pauses, [1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000, 30_000]);
  assert.equal(pauseAfter(lost, 0, downloadLimits), 1_000);
  assert.throws(() => pauseAfter(lost, 10, downloadLimits), { code: 'download-stopped' });
});

test('a server that says how long to wait is not asked before, and not waited for beyond reason', () => {
  const busy = (retryAfter: number) => new AppError('server-overloaded', 'busy', { retryAfter });
  assert.equal(pauseAfter(busy(90), 1, downloadLimits), 90_000);
  assert.equal(pauseAfter(busy(0), 3, downloadLimits), 4_000);
  assert.throws(() => pauseAfter(busy(7_200), 1, downloadLimits), { code: 'download-stopped' });
});

test('what no waiting changes ends at once, and a broken answer in the end says what it was', () => {
  for (const code of ['hub-gated', 'hub-token-wrong', 'hub-off', 'disk-full', 'download-changed'] as const) {
    assert.throws(() => pauseAfter(new AppError(code), 0, downloadLimits), { code });
  }
  assert.throws(() => pauseAfter(new AppError('hub-answer-unreadable'), 10, downloadLimits), {
    code: 'hub-answer-unreadable',
  });
  assert.throws(() => pauseAfter(new TypeError('a bug'), 1, downloadLimits), TypeError);
});
