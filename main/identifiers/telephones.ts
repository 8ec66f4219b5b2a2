import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { type Candidate, type Detector, type Form, findForms } from './candidate.ts';

const DIGITS = '\\(?\\+?\\(?\\d(?:[ \\u00a0()/.–-]{0,3}\\d){5,16}';
const LABEL =
  'tel(?:ephone|efon|efono|éfono)?s?(?: no\\.?| number)?|tél(?:éphone)?s?|tfnos?|tlfnos?|telf|teléfonos?|phone(?: no\\.?| number)?|ph|mobile|mob|cell(?: ?phone)?|call(?: me)?(?: on| at)?|ring(?: me| us)?(?: on)?|reached (?:on|at)|contact(?: number)?|pager|bleep|extension|ext|telefonisch(?: unter)?|telefonnummer|rufnummer|handy(?:nummer)?|mobil(?:nummer|funk)?|durchwahl|mobil erreichen sie mich unter|erreichbar unter|fon|portable|joignable au|rappelez(?:-moi)? au|appelez(?:-moi)? au|joindre au|numéro de téléphone|gsm|móvil(?: es el)?|movil|llám(?:ame|eme|enos) al|despacho';
const FAX = 'fax(?: no\\.?| number|nummer)?|facsimile|telefax|telefaks|télécopie(?:ur)?|télécop';

/** Where a national number without a label may come from: its first digits say which are worth a try. */
function countriesOf(digits: string): readonly CountryCode[] {
  if (digits.startsWith('00')) return ['DE'];
  if (digits.startsWith('0')) return ['DE', 'FR', 'GB', 'CH', 'AT', 'BE', 'NL', 'IT'];
  if (digits.length === 9) return ['ES'];
  return ['US'];
}

/** Each try costs some thirty microseconds. A page of numbers beyond this many is taken by their form alone. */
const MOST_TRIES = 400;

function createCheck(): (value: string) => boolean {
  let tries = 0;
  return (value) => {
    const digits = value.replace(/\D/g, '');
    const countries = value.includes('+') ? ([undefined] as const) : countriesOf(digits);
    return countries.some((country) => {
      tries += 1;
      if (tries > MOST_TRIES) return true;
      return parsePhoneNumberFromString(value.replace('(0)', ''), country)?.isValid() ?? false;
    });
  };
}

export const labelledTelephones: readonly Form[] = [
  {
    kind: 'fax',
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?i:${FAX})[.]?\\s{0,3}[:/]?\\s{0,3}(?<value>${DIGITS})(?!\\p{N})`, 'dgu'),
    weight: 8,
  },
  {
    kind: 'telephone',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?i:${LABEL})[.]?\\)?\\s{0,3}[:/]?\\s{0,3}(?<value>${DIGITS})(?!\\p{N})`,
      'dgu',
    ),
    weight: 7,
    // A month of a year.
    accept: (value) => !/^\d{1,2}\/\d{4}$/.test(value),
  },
];

/** Without a word before them; the library says which of these can be dialled. */
export const bareTelephones: readonly Form[] = [
  {
    kind: 'telephone',
    pattern: /(?<![\p{L}\p{N}.,/-])\+\d(?:[ \u00a0()/.–-]{0,3}\d){6,16}(?!\p{N})/gu,
    weight: 8,
  },
  {
    kind: 'telephone',
    pattern:
      /(?<![\p{L}\p{N}.,/+-]|\d )\(?0\d{1,5}\)?[ \u00a0/.–-]{0,3}\d(?:[ \u00a0/.–-]{0,3}\d){3,13}(?![\p{N}]|[.,]\d)/gu,
    weight: 4,
  },
  {
    kind: 'telephone',
    pattern:
      /(?<![\p{L}\p{N}.,/+-])(?:1[-. ])?(?:\([2-9]\d{2}\)[ .-]?|[2-9]\d{2}[-. ])\d{3}[-. ]\d{4}(?![\p{L}\p{N}]|-\d)/gu,
    weight: 5,
  },
  {
    kind: 'telephone',
    pattern:
      /(?<![\p{L}\p{N}.,/+-]|\d )(?:[6-9]\d{2}(?:[ .]\d{3}){2}|[6-9]\d{2}(?:[ .]\d{2}){3}|9[1-9](?:[ .]\d{3}){1}(?:[ .]\d{2}){2}|[67]\d{8}|9[1-8]\d{7})(?![\p{L}\p{N}]|[.,/ -]\d| ?(?:€|EUR|euros?|Euro|USD))/gu,
    weight: 4,
  },
];

const FAX_BEFORE = new RegExp(`(?:${FAX})[^\\p{L}\\n]{0,6}$`, 'iu');

export const findTelephones: Detector = (text) => {
  const check = createCheck();
  const bare = findForms(text, bareTelephones)
    .map((found) => trimmed(found, text))
    .filter(({ start, end }) => check(text.slice(start, end)))
    .map((found): Candidate => {
      const isFax = FAX_BEFORE.test(text.slice(Math.max(0, found.start - 20), found.start));
      return isFax ? { ...found, kind: 'fax' } : found;
    });
  return [...findForms(text, labelledTelephones).map((found) => trimmed(found, text)), ...bare];
};

/** A bracket that opens before the number and does not close in it is the sentence's. */
function trimmed(found: Candidate, text: string): Candidate {
  const value = text.slice(found.start, found.end);
  return value.startsWith('(') && !value.includes(')') ? { ...found, start: found.start + 1 } : found;
}
