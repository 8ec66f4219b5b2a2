import { particles, relations, shortTitles, titles } from './cues.ts';
import { isEnglishWord } from './englishWord.ts';
import { thingsIn } from './things.ts';
import type { Language, Vocabulary } from './vocabulary.ts';

/** A word of the text and what can be said of it by itself. */
export type Token = {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly lower: string;
  /** Begins with a capital letter, or all of it is in capitals. */
  readonly isCapital: boolean;
  readonly isCapitals: boolean;
  /** One capital letter and a dot. */
  readonly isInitial: boolean;
  readonly isTitle: boolean;
  readonly isParticle: boolean;
  readonly isGiven: boolean;
  readonly isFamily: boolean;
  /** An ordinary word, or one that this text writes small elsewhere or uses for a thing. */
  readonly isOrdinary: boolean;
  readonly isSmallElsewhere: boolean;
  readonly isThing: boolean;
  readonly isPlace: boolean;
  readonly isNever: boolean;
  /** Such a word, and a surname as well: "Richter", "Lundi". */
  readonly isSoft: boolean;
  /** "d'Ormesson" */
  readonly isElided: boolean;
};

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu;
const SMALLEST = 3;
const CALENDAR =
  /^(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|lunes|martes|viernes|sábado|domingo|janvier|avril|mars|mai|juin|juillet|lundi|mardi|jeudi|vendredi|samedi|dimanche|januar|märz|april|juni|juli|august|sonntag|montag|freitag|samstag|january|march|may|june|friday|sunday|monday)$/;
export const isMonthOrDay = (lower: string): boolean => CALENDAR.test(lower);
const common: Readonly<Record<Language, ReadonlySet<string>>> = {
  english: new Set('the and of to for with was is that his her by has been not'.split(' ')),
  german: new Set('der die das und den mit von zu ist im wir sich dem nicht auf eine'.split(' ')),
  french: new Set('le la les et des du une pour est dans au avec par sur été'.split(' ')),
  spanish: new Set('el la los y del por con una para en se que las su al'.split(' ')),
};

/** The lists have these from names of several words. */
const JOINING = new Set('de del du des da do dos di la las le les los el y e und zu zur von der den'.split(' '));
/** Given names as officials and writers shorten them. */
const SHORT_GIVEN = new Set('mª fco jhon ma'.split(' '));

/** Names put together with a hyphen count when a part of them does, or all parts where `isWhole`. */
function isIn(list: ReadonlySet<string>, lower: string, isWhole: boolean): boolean {
  if (list.has(lower)) return true;
  if (!lower.includes('-')) return false;
  const parts = lower.split('-');
  if (isWhole) return parts.every((part) => list.has(part));
  return parts.some((part) => part.length >= SMALLEST && list.has(part));
}

export function tokensOf(
  text: string,
  vocabulary: Vocabulary,
): { readonly tokens: Token[]; readonly language: Language } {
  const matches = [...text.matchAll(WORD)];
  const small = new Set<string>();
  const counts: Record<Language, number> = { english: 0, german: 0, french: 0, spanish: 0 };
  for (const { 0: raw, index } of matches) {
    if (raw.charAt(0) === raw.charAt(0).toUpperCase()) continue;
    if (!isInAddress(text, index, index + raw.length)) small.add(raw);
    for (const [language, words] of Object.entries(common)) if (words.has(raw)) counts[asLanguage(language)] += 1;
  }
  const [best = 'english'] = Object.entries(counts).sort(([, a], [, b]) => b - a)[0] ?? [];
  const language = asLanguage(best);
  const things = thingsIn(text, language);
  const isNeverIn = (lower: string): boolean => vocabulary.never[language].has(lower) || relations.has(lower);
  const isOrdinary = (lower: string): boolean =>
    vocabulary.ordinary.has(lower) ||
    small.has(lower) ||
    things.has(lower) ||
    (language === 'english' && isEnglishWord(vocabulary.english, lower));
  const tokens = matches.map((match): Token => {
    const [whole] = match;
    // A possessive belongs to the sentence.
    const raw = language === 'english' || /^\p{Lu}{2,}['’]s$/u.test(whole) ? whole.replace(/['’][sS]$/, '') : whole;
    const start = match.index;
    const end = start + raw.length;
    const lower = raw.toLowerCase().replace(/’/g, "'");
    const first = raw.charAt(0);
    const touchesDigit = /[\p{N}_@/]/u.test(text.charAt(start - 1)) || /[\p{N}_@]/u.test(text.charAt(end));
    // "L'hôpital" is an article before a word, "d'Ormesson" a name.
    const isElided = !touchesDigit && /^d['’]\p{Lu}/u.test(raw);
    const isArticle = /^\p{Lu}['’]\p{Ll}/u.test(raw);
    const isCapital = !touchesDigit && !isArticle && (isElided || first !== first.toLowerCase());
    const isSingle = raw.length === 1 && isCapital && !/[ÓÒ]/.test(raw);
    const dotted = text.charAt(end) === '.';
    const isTitle =
      titles.has(lower) &&
      (!shortTitles.has(lower) ||
        (isCapital && (dotted || lower === 'me' || lower === 'pr') && isTitleIn(lower, language)));
    const isParticle = particles.has(lower) && !isSingle;
    return {
      start,
      end,
      raw,
      lower,
      isCapital,
      isCapitals: isCapital && raw.length > 1 && raw === raw.toUpperCase(),
      isInitial: isSingle && dotted && !isTitle,
      isTitle,
      isParticle,
      isGiven: isCapital && !JOINING.has(lower) && (isIn(vocabulary.given, lower, true) || SHORT_GIVEN.has(lower)),
      isFamily: isCapital && !JOINING.has(lower) && isIn(vocabulary.family, lower, false),
      isOrdinary: isCapital && !isParticle && isOrdinary(lower),
      isSmallElsewhere: small.has(lower),
      isThing: things.has(lower),
      isPlace: vocabulary.places.has(lower),
      isNever: isSingle ? !dotted : isNeverIn(lower),
      isSoft: isCapital && isNeverIn(lower) && (vocabulary.family.has(lower) || isMonthOrDay(lower)),
      isElided,
    };
  });
  return { tokens, language };
}

const LONGEST_ACRONYM = 5;

/** "UTEK", and "McDATA" too. */
export function isAcronym({ isCapitals, isFamily, isGiven, raw }: Token): boolean {
  if (!isCapitals) return /\p{Ll}\p{Lu}{3}|^\p{Lu}{2,}\p{Ll}/u.test(raw);
  return raw.length <= LONGEST_ACRONYM && !isFamily && !isGiven;
}

/** What stands small in an address of the internet is often a name. */
function isInAddress(text: string, start: number, end: number): boolean {
  return /[@._/\d]/.test(text.charAt(start - 1)) || /^(?:[@_/\d]|\.\p{L})/u.test(text.slice(end, end + 2));
}

function isTitleIn(lower: string, language: Language): boolean {
  if (lower === 'd') return language === 'spanish';
  if (lower === 'sr') return language === 'spanish' || language === 'german';
  if (lower === 'm' || lower === 'me' || lower === 'pr' || lower === 'mm' || lower === 'mes')
    return language === 'french';
  return language === 'german' || language === 'english';
}

function asLanguage(key: string): Language {
  return key === 'german' || key === 'french' || key === 'spanish' ? key : 'english';
}
