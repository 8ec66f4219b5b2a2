import { createHash, randomInt } from 'node:crypto';

/** Crockford's digits: no I, L, O or U, which are taken for others. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 130 bits of chance. */
const RANDOM_DIGITS = 26;
const CHECK_DIGITS = 2;
const GROUP = 4;

/** Seven groups of four, the last two digits a check of the others: `7K2M-9QXT-…`. */
export function newRecoveryCode(): string {
  const digits = Array.from({ length: RANDOM_DIGITS }, () => DIGITS.charAt(randomInt(DIGITS.length))).join('');
  const groups = `${digits}${checkOf(digits)}`.match(new RegExp(`.{${GROUP}}`, 'g')) ?? [];
  return groups.join('-');
}

/** The code's digits alone, however it was typed; null when a digit is missing or wrong. */
export function readRecoveryCode(typed: string): string | null {
  const digits = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Dash}._]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (digits.length !== RANDOM_DIGITS + CHECK_DIGITS) return null;
  return digits.endsWith(checkOf(digits.slice(0, RANDOM_DIGITS))) ? digits : null;
}

/** One mistyped digit in a thousand passes it, and is then refused by the key itself. */
function checkOf(digits: string): string {
  const hash = createHash('sha256').update(`cloister recovery code ${digits}`).digest();
  return Array.from({ length: CHECK_DIGITS }, (_, index) => DIGITS.charAt(hash.readUInt8(index) % DIGITS.length)).join(
    '',
  );
}
