import type { Random } from '../random.ts';

/** Numbers with check digits, reckoned here by hand and not by the library that the detectors ask. */

function mod97(digits: string): number {
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest;
}

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);
}

const crossSum = (value: number): number => Math.floor(value / 10) + (value % 10);
const asTwoDigits = (letter: string): string => String(letter.charCodeAt(0) - 64).padStart(2, '0');

export function nhs({ digits }: Random): string {
  for (;;) {
    const nine = digits(9);
    const check = (11 - (weighted(nine, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
    if (check < 10 && !nine.startsWith('0')) return nine + check;
  }
}

export function nino({ pick, digits }: Random): string {
  return (
    pick(['AB', 'CE', 'HJ', 'JK', 'LM', 'NP', 'PW', 'RS', 'SX', 'WM', 'YZ']) + digits(6) + pick(['A', 'B', 'C', 'D'])
  );
}

export function ssn({ below, digits }: Random): string {
  const area = String(1 + below(660)).padStart(3, '0');
  return area + String(10 + below(89)) + String(1000 + Number(digits(3)));
}

export function taxNumber({ below, digits }: Random): string {
  // Ten digits of which exactly one comes twice.
  const order = '0123456789'.split('').sort(() => below(3) - 1);
  const ten = order.slice(0, 9);
  ten.push(ten[below(9)] ?? '1');
  if (ten[0] === '0') ten[0] = order[9] ?? '7';
  if (new Set(ten).size !== 9 || ten[8] === ten[9]) return taxNumber({ below, digits } as Random);
  let product = 10;
  for (const digit of ten) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return ten.join('') + ((11 - product) % 10);
}

export function pensionNumber(random: Random): string {
  const letter = random.letters(1, 'ABCDEFGHIJKLMNOPRSTUVWZ');
  const day = String(1 + random.below(28)).padStart(2, '0');
  const month = String(1 + random.below(12)).padStart(2, '0');
  const head = random.pick(['12', '15', '28', '39', '52', '65', '09', '13', '53']) + day + month + random.digits(2);
  const serial = random.digits(2);
  const all = head + asTwoDigits(letter) + serial;
  const weights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];
  const sum = weights.reduce((total, weight, index) => total + crossSum(weight * Number(all[index])), 0);
  return `${head}${letter}${serial}${sum % 10}`;
}

export function insuredNumber(random: Random): string {
  const letter = random.letters(1, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const eight = random.digits(8);
  const all = asTwoDigits(letter) + eight;
  const sum = [...all].reduce((total, digit, index) => total + crossSum(Number(digit) * (index % 2 === 0 ? 1 : 2)), 0);
  return `${letter}${eight}${sum % 10}`;
}

export function austrianNumber(random: Random): string {
  for (;;) {
    const serial = String(100 + random.below(900));
    const birth = `${String(1 + random.below(28)).padStart(2, '0')}${String(1 + random.below(12)).padStart(2, '0')}${random.digits(2)}`;
    const check = (weighted(serial, [3, 7, 9]) + weighted(birth, [5, 8, 4, 2, 1, 6])) % 11;
    if (check < 10) return serial + check + birth;
  }
}

export function swissNumber({ digits }: Random): string {
  const twelve = `756${digits(9)}`;
  const sum = [...twelve].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
  return twelve + ((10 - (sum % 10)) % 10);
}

export function frenchNumber(random: Random): string {
  const month = String(1 + random.below(12)).padStart(2, '0');
  const department = random.pick(['13', '29', '31', '35', '44', '59', '69', '75', '78', '99', '2A']);
  const commune = String(1 + random.below(380)).padStart(3, '0');
  const head = `${random.pick(['1', '2'])}${String(25 + random.below(74))}${month}${department}${commune}${String(1 + random.below(900)).padStart(3, '0')}`;
  const key = 97 - mod97(head.replace('2A', '19'));
  return head + String(key).padStart(2, '0');
}

const DNI_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';

export function dni({ below }: Random): string {
  const number = 1_000_000 + below(98_000_000);
  return String(number).padStart(8, '0') + DNI_LETTERS.charAt(number % 23);
}

export function nie({ below, digits }: Random): string {
  const first = below(3);
  const seven = digits(7);
  return 'XYZ'.charAt(first) + seven + DNI_LETTERS.charAt(Number(first + seven) % 23);
}

export function spanishSocial({ pick, below }: Random): string {
  const head = pick(['01', '08', '28', '33', '41', '50']) + String(10_000_000 + below(89_999_999));
  return head + String(mod97(head)).padStart(2, '0');
}

export function iban(country: string, account: string): string {
  const digits = [...`${account}${country}00`].map((sign) => Number.parseInt(sign, 36)).join('');
  return country + String(98 - mod97(digits)).padStart(2, '0') + account;
}

export function card({ pick, digits }: Random): string {
  const kind = pick([
    { head: '4', length: 16 },
    { head: '51', length: 16 },
    { head: '55', length: 16 },
    { head: '37', length: 15 },
  ]);
  const head = kind.head + digits(kind.length - kind.head.length - 1);
  const sum = [...head].reverse().reduce((total, digit, index) => {
    const doubled = index % 2 === 0 ? Number(digit) * 2 : Number(digit);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return head + ((10 - (sum % 10)) % 10);
}

/** American ones carry a check digit, European ones do not. */
export function vehicleNumber(random: Random): string {
  const signs = '0123456789ABCDEFGHJKLMNPRSTUVWXYZ';
  const maker = random.pick(['WVW', 'WBA', 'WAU', 'VF1', 'VSS', 'SAJ', '1FT', '5YJ', '1FU', 'W0L']);
  const rest = random.letters(8, signs) + random.digits(6);
  const raw = `${maker}${rest}`;
  if (!/^[15]/.test(maker)) return raw;
  const worth = (sign: string): number =>
    /\d/.test(sign) ? Number(sign) : Number('12345678.12345.7.923456789'[sign.charCodeAt(0) - 65]);
  const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
  const sum = weights.reduce(
    (total, weight, index) => total + (weight === 0 ? 0 : weight * worth(raw.charAt(index))),
    0,
  );
  const check = sum % 11 === 10 ? 'X' : String(sum % 11);
  return `${raw.slice(0, 8)}${check}${raw.slice(9)}`;
}
