import assert from 'node:assert/strict';
import { test } from 'node:test';
import { errorCodes } from './errors.ts';
import { errorText } from './errorText.ts';
import { formatBytes } from './formatBytes.ts';
import { unreadText } from './unreadText.ts';

test('every code is a sentence in plain words, with and without its values', () => {
  const values = { bytes: 2e9, limit: 1e9, needs: 3e9, free: 1e9, needed: 9e9, available: 6.2e9, minimum: 8 };
  for (const code of errorCodes) {
    for (const text of [errorText({ code, message: 'x' }), errorText({ code, message: 'x', values })]) {
      assert.match(text, /^[A-Z].*\.$/s, code);
      assert.doesNotMatch(text, /undefined|NaN|please|sorry|!|\berror\b|exception|ENO/i, code);
      assert.ok(!text.includes(code) || !code.includes('-'), code);
    }
  }
});

test('numbers of the failure reach the sentence', () => {
  const text = errorText({ code: 'disk-full', message: '', values: { needs: 3e9, free: 1.2e9 } });
  assert.match(text, /3\u00a0GB are needed and 1\.2\u00a0GB are free/);
});

test('sizes have one decimal where it matters and a space that does not break', () => {
  const sizes: readonly (readonly [number, string])[] = [
    [1, '1 byte'],
    [999, '999 bytes'],
    [1_000, '1 kB'],
    [8_400_000_000, '8.4 GB'],
    [42_500_000_000, '42.5 GB'],
    [168_000_000, '168 MB'],
    [99_960_000, '100 MB'],
    [999_960, '1 MB'],
    [12_000_000_000_000, '12 TB'],
  ];
  for (const [bytes, text] of sizes) assert.equal(formatBytes(bytes), text.replace(' ', '\u00a0'));
});

test('a page without text is called probably a scan, never left blank', () => {
  assert.equal(unreadText('no-text'), 'no text on this page, probably a scan');
});
