import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newRecoveryCode, readRecoveryCode } from './recoveryCode.ts';

test('a code is seven groups of four that nobody confuses, and another each time', () => {
  const codes = Array.from({ length: 200 }, newRecoveryCode);
  for (const code of codes) assert.match(code, /^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
  assert.equal(new Set(codes).size, codes.length);
});

test('a code is understood in small letters, with any or no spaces, and with O and I in the place of 0 and 1', () => {
  for (let i = 0; i < 200; i += 1) {
    const code = newRecoveryCode();
    const digits = code.replaceAll('-', '');
    for (const typed of [
      code,
      digits,
      code.toLowerCase(),
      ` ${code.replaceAll('-', '  ')}\n`,
      code.replaceAll('-', ' – '),
      code.replaceAll('0', 'O').replaceAll('1', 'I'),
      code.replaceAll('0', 'o').replaceAll('1', 'l'),
    ]) {
      assert.equal(readRecoveryCode(typed), digits, typed);
    }
  }
});

test('a wrong, missing, doubled or swapped digit is noticed before the half second of trying it', () => {
  let passed = 0;
  let tried = 0;
  for (let i = 0; i < 50; i += 1) {
    const digits = newRecoveryCode().replaceAll('-', '');
    for (let at = 0; at < digits.length; at += 1) {
      const other = digits[at] === 'X' ? 'Y' : 'X';
      tried += 1;
      if (readRecoveryCode(digits.slice(0, at) + other + digits.slice(at + 1)) !== null) passed += 1;
      assert.equal(readRecoveryCode(digits.slice(0, at) + digits.slice(at + 1)), null);
    }
  }
  assert.ok(passed < tried / 100, `${passed} of ${tried} wrong digits passed`);
  for (const nonsense of ['', 'U', 'not a code', '-'.repeat(28), '0'.repeat(200)]) {
    assert.equal(readRecoveryCode(nonsense), null);
  }
});
