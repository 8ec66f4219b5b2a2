/**
 * A number or date of a text, in a form that two ways of writing it share: "twelve (12) months" and "one year", "5 %" and
 * "five percent", "9/29/04" and "Sept 29, 2004". `unit` is null where none is known.
 */
export type Fact = NumberFact | DateFact;

type NumberFact = {
  readonly kind: 'number';
  /** As it is written, and in the smallest of its kind of units (two years: 2 and 24 months). */
  readonly value: number;
  readonly amount: number;
  readonly unit: string | null;
  readonly start: number;
  readonly end: number;
};

type DateFact = {
  readonly kind: 'date';
  /** Every date it can mean, as year-month-day with 0 for what it does not say: 3/4/05 can be read in two ways. */
  readonly dates: readonly string[];
  readonly start: number;
  readonly end: number;
};

/** The facts of a text from left to right. Numbers of list items at the beginnings of lines are none. */
export function factsIn(text: string): Fact[] {
  const facts: Fact[] = [];
  const taken = new Uint8Array(text.length);
  const isDated = /\d/.test(text);
  const hasMonth = isDated && anyMonth.test(text);
  for (const pattern of isDated ? datePatterns : []) {
    if (pattern.named && !hasMonth) continue;
    for (const match of text.matchAll(pattern.regex)) {
      const dates = taken[match.index] ? [] : pattern.read(match.slice(1).map((group) => group ?? ''));
      if (dates.length === 0) continue;
      const range = { start: match.index, end: match.index + match[0].length };
      taken.fill(1, range.start, range.end);
      facts.push({ kind: 'date', dates, ...range });
    }
  }
  for (const match of text.matchAll(numbers)) {
    if (taken[match.index] || isListItem(text, match.index, match[0])) continue;
    const value = numberOf(match[0]);
    if (value === null) continue;
    facts.push({ kind: 'number', ...withUnit(text, match.index, match.index + match[0].length, value) });
  }
  return facts.sort((a, b) => a.start - b.start);
}

/** Whether a text with these facts also says this one. A unit that only one of them has is no contradiction. */
export function saysFact(facts: readonly Fact[], fact: Fact): boolean {
  return facts.some((other) => {
    if (fact.kind === 'date')
      return other.kind === 'date' && other.dates.some((date) => fact.dates.some((one) => includesDate(date, one)));
    if (other.kind === 'date')
      return fact.unit === null && other.dates.some((date) => date.split('-').includes(String(fact.value)));
    if (other.unit === null || fact.unit === null) return other.value === fact.value;
    return other.unit === fact.unit && other.amount === fact.amount;
  });
}

/** "31 May 2015" also says "May 2015", and no more than that. */
function includesDate(full: string, part: string): boolean {
  const fields = full.split('-');
  return part.split('-').every((field, index) => field === '0' || field === fields[index]);
}

const monthNames = [
  'jan(?:uary|uar|vier)?|enero|gennaio|jänner',
  'feb(?:ruary|ruar)?|f[ée]vrier|febrero|febbraio',
  'mar(?:ch|s|zo)?|märz',
  'apr(?:il|ile)?|avril|abril',
  'may|mai|mayo|maggio',
  'june?|juni|juin|junio|giugno',
  'july?|juli|juillet|julio|luglio',
  'aug(?:ust)?|ao[ûu]t|agosto',
  'sept?(?:ember|embre)?|septiembre|settembre',
  'oct(?:ober|obre)?|okt(?:ober)?|octubre|ottobre',
  'nov(?:ember|embre)?|noviembre',
  'dec(?:ember)?|d[ée]cembre|dez(?:ember)?|diciembre|dicembre',
];
const anyMonth = new RegExp(`\\b(?:${monthNames.join('|')})\\b`, 'iu');
const month = `(${monthNames.join('|')})\\b\\.?`;
const day = '(\\d{1,2})(?:st|nd|rd|th|er|\\.)?';
/** Two digits behind a tab or on the next line are another cell, not a year. */
const year = '(\\d{4}|(?<= )\\d{2}(?!\\d))';

function monthOf(name: string): number {
  return monthNames.findIndex((names) => new RegExp(`^(?:${names})$`, 'iu').test(name)) + 1;
}

function yearOf(digits: string): number {
  if (digits.length === 4) return Number(digits);
  const short = Number(digits);
  return short < 70 ? 2000 + short : 1900 + short;
}

function dateOf(y: number, m: number, d: number): string[] {
  return m >= 0 && m <= 12 && d >= 0 && d <= 31 && !(m === 0 && d > 0) ? [`${y}-${m}-${d}`] : [];
}

type DatePattern = {
  /** It holds the name of a month, and need not be looked for in a text without one. */
  readonly named?: true;
  readonly regex: RegExp;
  readonly read: (groups: readonly string[]) => string[];
};

/** The longest forms first: what one has taken, the next leaves alone. */
const datePatterns: readonly DatePattern[] = [
  {
    named: true,
    regex: new RegExp(
      `(?<![\\p{L}\\p{N}])${day}\\s+(?:day\\s+of\\s+|de\\s+)?${month},?\\s+(?:de\\s+)?${year}(?!\\d)`,
      'giu',
    ),
    read: ([d = '', m = '', y = '']) => dateOf(yearOf(y), monthOf(m), Number(d)),
  },
  {
    named: true,
    regex: new RegExp(`(?<!\\p{L})${month}\\s+${day},?\\s+(\\d{4})(?!\\d)`, 'giu'),
    read: ([m = '', d = '', y = '']) => dateOf(yearOf(y), monthOf(m), Number(d)),
  },
  {
    regex: /(?<![\d.,/-])(\d{4})-(\d{1,2})-(\d{1,2})(?![\d/-])/gu,
    read: ([y = '', m = '', d = '']) => dateOf(yearOf(y), Number(m), Number(d)),
  },
  {
    regex: /(?<![\d.,/-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/gu,
    read: ([one = '', , two = '', y = '']) => [
      ...dateOf(yearOf(y), Number(one), Number(two)),
      ...(one === two ? [] : dateOf(yearOf(y), Number(two), Number(one))),
    ],
  },
  {
    regex: /(?<![\d.,/-])(\d{1,2})\/(\d{4})(?![\d/-])/gu,
    read: ([m = '', y = '']) => dateOf(yearOf(y), Number(m), 0),
  },
  {
    named: true,
    regex: new RegExp(`(?<!\\p{L})${month},?\\s+(?:of\\s+)?(\\d{4})(?!\\d)`, 'giu'),
    read: ([m = '', y = '']) => dateOf(yearOf(y), monthOf(m), 0),
  },
  {
    named: true,
    regex: new RegExp(`(?<![\\p{L}\\p{N}])${day}\\s+(?:day\\s+of\\s+|de\\s+)?${month}(?!\\p{L})`, 'giu'),
    read: ([d = '', m = '']) => dateOf(0, monthOf(m), Number(d)),
  },
  {
    named: true,
    regex: new RegExp(`(?<!\\p{L})${month}\\s+${day}(?![\\p{L}\\d])`, 'giu'),
    read: ([m = '', d = '']) => dateOf(0, monthOf(m), Number(d)),
  },
];

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const powers = new Map([
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
]);
const numberWord = `(?:${[...small, ...tens, ...powers.keys()].join('|')})`;

/** Digits with their separators, or number words; digits that are part of a word ("B12", "3900A") are not numbers. */
const numbers = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\d+(?:[.,’']\\d+)*(?!\\d|[.,’']\\d)(?=(?:st|nd|rd|th|mg|g|kg|ml|cm|mm|h|am|pm|x)?(?!\\p{L}))|${numberWord}(?:(?:\\s+and)?[\\s-]+${numberWord})*(?!\\p{L}))`,
  'giu',
);

function numberOf(written: string): number | null {
  return /^\d/.test(written) ? digitsOf(written) : wordsToNumber(written.toLowerCase());
}

/** "1,000", "1.000", "1'000" are a thousand; the last separator parts decimals unless three digits follow it. */
function digitsOf(written: string): number {
  const groups = written.split(/[.,’']/u);
  const last = groups.at(-1) ?? '';
  const separators = written.replace(/\d/g, '');
  const isDecimal =
    groups.length > 1 &&
    (last.length !== 3 || (separators.length > 1 && separators.at(-1) !== separators.at(0)) || groups[0] === '0');
  return isDecimal ? Number(`${groups.slice(0, -1).join('')}.${last}`) : Number(groups.join(''));
}

function wordsToNumber(written: string): number | null {
  let total = 0;
  let part = 0;
  for (const word of written.split(/[\s-]+/).filter((each) => each !== 'and')) {
    const power = powers.get(word);
    if (power === 100) part = Math.max(1, part) * 100;
    else if (power !== undefined) {
      total += Math.max(1, part) * power;
      part = 0;
    } else if (small.includes(word)) part += small.indexOf(word);
    else part += (tens.indexOf(word) + 2) * 10;
  }
  const value = total + part;
  // "One" is more often a pronoun than a number.
  return value === 1 ? null : value;
}

/** Units by what follows or stands before a number; times are turned into days or months so that they can be compared. */
const units: readonly (readonly [pattern: RegExp, unit: string, factor: number])[] = [
  [/^(?:%|percent\b|per\s?cent\b|prozent\b|v\.\s?h\.)/iu, '%', 1],
  [/^(?:(?:beats\s+)?(?:a|per)\s+minute|bpm|\/\s?min)\b/iu, '1/minute', 1],
  [/^(?:minutes?|mins?|minuten)\b/iu, 'minute', 1],
  [/^(?:hours?|hrs?|stunden?|heures?|horas?)\b/iu, 'hour', 1],
  [/^(?:business|working|werktage?n?|jours? ouvr)/iu, 'business day', 1],
  [/^(?:calendar\s+)?(?:days?|tage?n?|jours?|d[ií]as?|giorni)\b/iu, 'day', 1],
  [/^(?:weeks?|wochen?|semaines?|semanas?)\b/iu, 'day', 7],
  [/^(?:(?:calendar)\s+)?(?:months?|monate?n?|mois|mes(?:es)?|mesi)\b/iu, 'month', 1],
  [/^(?:quarters?)\b/iu, 'month', 3],
  [/^(?:years?|yrs?|jahre?n?|ans?|années?|años?|anni)\b/iu, 'month', 12],
  [/^(?:mcg|micrograms?|ug|[µμ]g|mikrogramm)\b/iu, 'mg', 0.001],
  [/^(?:mg|milligrams?)\b/iu, 'mg', 1],
  [/^(?:g|grams?|gramm)\b/iu, 'mg', 1_000],
  [/^(?:ml|millilitres?|milliliters?)\b/iu, 'ml', 1],
  [/^(?:kg|kilograms?|kilos?|kilogramm)\b/iu, 'mg', 1_000_000],
  [/^(?:lbs?|pounds?(?!\s+sterling))\b/iu, 'lb', 1],
  [/^(?:l|lit(?:re|er)s?)\b/iu, 'ml', 1_000],
  [/^(?:mm|millimet(?:re|er)s?)\b/iu, 'mm', 1],
  [/^(?:cm|centimet(?:re|er)s?|zentimeter)\b/iu, 'mm', 10],
  [/^(?:m|met(?:re|er)s?)\b/iu, 'mm', 1_000],
  [/^mmol\b/iu, 'mmol', 1],
  [/^[µμu]mol\b/iu, 'mmol', 0.001],
  [/^mmhg\b/iu, 'mmHg', 1],
  [/^°\s?c\b/iu, '°C', 1],
  [/^°\s?f\b/iu, '°F', 1],
  [/^(?:iu|units?|einheiten)\b/iu, 'unit', 1],
  [/^(?:US\s?)?(?:dollars?|\$|USD)/iu, '$', 1],
  [/^(?:euros?|€|EUR)/iu, '€', 1],
  [/^(?:pounds?\s+sterling|£|GBP)/iu, '£', 1],
];

/** Behind a number may stand the same number again ("twelve (12)"), a second one ("2 to 6 puffs"), a hyphen, and words such as "additional". */
const between =
  /^(?:\s*\(\s*[\p{L}\p{N}.,\s-]{1,40}\))?(?:\s?(?:-|–|to|or)\s?\d[\d.,]*(?=\s))?[\s-]*(?:additional\s+|more\s+|further\s+|other\s+|consecutive\s+|successive\s+|full\s+|U\.?S\.?\s+)?/u;

/** Counted in something that is no unit of time, weight or money: "3 times" is not "3 weeks". */
const OTHER = 'other';
const scales = /^\s?(million|billion|thousand)\b/iu;

/** The number of this value from `start` to `end`, with the unit before or behind it, to whose end it then goes. */
function withUnit(text: string, start: number, end: number, written: number): Omit<NumberFact, 'kind'> {
  const after = text.slice(end, end + 80);
  const value = written * (powers.get(scales.exec(after)?.[1]?.toLowerCase() ?? '') ?? 1);
  if (references.test(text.slice(Math.max(0, start - 40), start)))
    return { value, amount: value, unit: 'reference', start, end };
  const currency = /(?:([$€£])|\b(USD|EUR|GBP))\s?$/u.exec(text.slice(Math.max(0, start - 5), start));
  if (currency) {
    const unit = currencies[currency[2] ?? ''] ?? currency[1] ?? null;
    return { value, amount: value, unit, start, end };
  }
  const next = after
    .replace(scales, '')
    .replace(/^\s*\)/u, '')
    .replace(between, '');
  for (const [pattern, unit, factor] of units) {
    const written = pattern.exec(next)?.[0].length ?? 0;
    if (written === 0) continue;
    return { value, amount: value * factor, unit, start, end: end + after.length - next.length + written };
  }
  const isCounted = /^\p{Ll}{2}/u.test(next) && !/^(?:and|or|to|of|und|et)\b/u.test(next);
  return { value, amount: value, unit: isCounted ? OTHER : null, start, end };
}

/** "Clauses 4.4, 9 and 10" count nothing. */
const references =
  /\b(?:clauses?|sections?|articles?|pages?|paragraphs?|exhibit|schedule)\s(?:[\d.]+(?:,?\s(?:and\s|or\s|to\s)?))*$/iu;

const currencies: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£' };

function isListItem(text: string, at: number, written: string): boolean {
  const startsLine = /(?:^|\n)[ \t*#>-]*\(?$/u.test(text.slice(Math.max(0, at - 8), at));
  return startsLine && /^[.)]\s/u.test(text.slice(at + written.length, at + written.length + 2));
}
