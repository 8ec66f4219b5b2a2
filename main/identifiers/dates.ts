import { type Candidate, type Detector, type Form, findForms } from './candidate.ts';

const english =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec';
const german =
  'Januar|Jänner|Jaenner|Februar|Feber|März|Maerz|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan|Feb|Mrz|Apr|Jun|Jul|Aug|Sept|Sep|Okt|Nov|Dez';
const french =
  'janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre|janv|févr|fév|avr|juil|sept|oct|nov|déc';
const spanish =
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|ene|feb|mar|abr|may|jun|jul|ago|sept|sep|oct|nov|dic';
const YEAR = '(?:1[89]|20)\\d{2}';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const before = '(?<![\\p{L}\\p{N}]|[\\d][.,/-])';
const behind = '(?![\\p{L}\\p{N}]|[.,/-]\\d)';

const form = (source: string, weight = 6, accept?: Form['accept']): Form => ({
  kind: 'date',
  pattern: new RegExp(before + source + behind, 'gu'),
  weight,
  ...(accept && { accept }),
});

/** Versions, sections and quantities look like short dates; the word before them tells. */
const NOT_A_DATE =
  /(?:versions?|release|section|sections|chapter|kapitel|ziffer|nr\.?|punkt|abschnitt|chapitre|capítulo|version|versión|apartado|§+|v)\s?$/i;

function isDay(value: string, text: string, start: number): boolean {
  const [first = 0, second = 0] = value
    .split(/[./-]|\s/)
    .filter((part) => part !== '')
    .map(Number);
  const isPossible = (first <= 31 && second <= 12) || (first <= 12 && second <= 31);
  return isPossible && first > 0 && second > 0 && !NOT_A_DATE.test(text.slice(Math.max(0, start - 12), start));
}

/** French law is called by its date. */
const LAW =
  /(?:loi|décret|ordonnance|arrêté|directive|circulaire|ley|real decreto|gesetz|verordnung)(?: n° ?[\d-]{1,12})?(?: du| de| vom)? $/iu;
const isNoLaw = (_value: string, text: string, start: number): boolean =>
  !LAW.test(text.slice(Math.max(0, start - 40), start));

/** A month of a year is one where no day stands before it: that would be another form, or the name of a law. */
const isWithoutDay = (_value: string, text: string, start: number): boolean =>
  !/\d(?:er|\.|º)?(?: de)? $/.test(text.slice(Math.max(0, start - 7), start));

const SPACE = '[ \\u00a0\\n]{1,2}';

export const dateForms: readonly Form[] = [
  form(`\\d{1,2}([./-])\\d{1,2}\\1${YEAR}`, 7, isDay),
  form(`\\d{1,2}\\. \\d{1,2}\\. ${YEAR}`, 6, isDay),
  form(`\\d{1,2}([./])\\d{1,2}\\1\\d{2}`, 5, isDay),
  form(`\\d{2}-\\d{2}-\\d{2}`, 3, isDay),
  form(
    `${YEAR}([-/.])(?:0?[1-9]|1[0-2])\\1${DAY}(?:T\\d{2}:\\d{2}(?::\\d{2})?(?:\\.\\d{1,6})?(?:Z|[+-]\\d{2}:?\\d{2})?)?`,
    7,
  ),
  form(`(?:${DAY}\\. ?(?:[–-]|bis|und)? ?)?${DAY}\\.? ?(?:${german})\\.?${SPACE}(?:${YEAR}|['’]\\d{2})`, 7),
  form(`${DAY}(?:st|nd|rd|th)?${SPACE}(?:of )?(?:(?i:${english}))\\.?,?${SPACE}(?:${YEAR}|['’]\\d{2})`, 7),
  form(`${DAY}[- ](?:${english})[- ](?:${YEAR}|\\d{2})`, 6),
  form(`(?:(?i:${english}))\\.?${SPACE}${DAY}(?:st|nd|rd|th)?,?${SPACE}${YEAR}`, 7),
  form(`(?:1(?:er|ER|ᵉʳ)|${DAY})${SPACE}(?:(?i:${french}))\\.?${SPACE}${YEAR}`, 7, isNoLaw),
  form(`${DAY}(?:º|\\.º)?${SPACE}de${SPACE}(?:(?i:${spanish}))${SPACE}(?:del?${SPACE}(?:año )?)?${YEAR}`, 7, isNoLaw),
  form(`${DAY}[-/ ](?:(?i:${spanish}|${french}))[-/. ]{1,2}(?:${YEAR}|\\d{2})`, 6, isNoLaw),
  // Without a day, or without a year.
  form(`(?:${english}|${german}),? ${YEAR}`, 4),
  form(`(?:(?i:${french})) ${YEAR}`, 4, isWithoutDay),
  form(`(?:(?i:${spanish})) (?:del? )?${YEAR}`, 4, isWithoutDay),
  form(
    `${DAY}(?:st|nd|rd|th)?${SPACE}(?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December)`,
    4,
  ),
  form(
    `(?:January|February|March|April|May|June|July|August|September|October|November|December)${SPACE}${DAY}(?:st|nd|rd|th)?`,
    4,
  ),
  form(
    `${DAY}\\.${SPACE}(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)`,
    4,
  ),
  form(
    `(?:1er|${DAY})${SPACE}(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)`,
    4,
  ),
  form(
    `${DAY}${SPACE}de${SPACE}(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)`,
    4,
  ),
  {
    kind: 'date',
    pattern:
      /(?<![\p{L}\p{N}])(?:am|vom|bis|zum|seit|ab|den|dem)\s(?<value>(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.)(?![\p{N}])/dgu,
    weight: 4,
  },
  {
    kind: 'date',
    pattern:
      /(?<![\p{L}\p{N}])(?:on|dated?|since|until|seen)\s(?<value>(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|[12]\d|3[01]))(?![\p{N}/])/dgu,
    weight: 4,
  },
];

const BORN =
  /(?:(?<!\p{L})(?:born|d\.? ?o\.? ?b\.?|date of birth|birth ?date|geb(?:\.|oren)|geburts(?:datum|tag)|née?|naissance|d\.? ?d\.? ?n|ddn|nacid[oa]s?|nacimiento|nac|f\. ?n|n\. am)(?!\p{L})|[*∗])[^\n;]{0,45}$/iu;
/** Between the word and the day there may be a place and a maiden name, no other day and no new sentence. */
const OTHER = /\d{4}|\p{L}{3,}\. \p{Lu}/u;

function asBirth(text: string, { start, weight, ...rest }: Candidate): Candidate {
  const left = text.slice(Math.max(0, start - 60), start).replace(/\n(?=[^\n]*$)/u, ' ');
  const between = left.match(BORN)?.[0];
  const isBirth = between !== undefined && !OTHER.test(between);
  return { ...rest, start, weight: isBirth ? weight + 1 : weight, kind: isBirth ? 'date-of-birth' : 'date' };
}

/** Days, and months of a year. Years by themselves are none. */
export const findDates: Detector = (text) => findForms(text, dateForms).map((found) => asBirth(text, found));

export const ageForms: readonly Form[] = [
  {
    kind: 'age',
    pattern:
      /(?<![\p{L}\p{N}.,/-])(?<value>9\d|1[0-2]\d)[ \u00a0-]?(?:years?[ -]old|year[ -]old|y\/?o(?!\p{L})|yrs?(?!\p{L})|years of age|Jahren?(?!\p{L})|-?jährig|J\.|ans(?!\p{L})|años(?!\p{L}))/dgu,
    weight: 6,
  },
  {
    kind: 'age',
    pattern:
      /(?<![\p{L}\p{N}])(?:aged?|Alter|âgée?s?(?: de)?|edad|at the age of|im Alter von)\s{0,2}:?\s{1,2}(?<value>9\d|1[0-2]\d)(?![\p{N}]|[.,]\d|\s?%)/dgiu,
    weight: 6,
  },
];

export const findAges: Detector = (text) => findForms(text, ageForms);
