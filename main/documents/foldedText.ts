/** A text as it is compared, and for every UTF-16 unit of it the range of the original that it stands for. */
export type FoldedText = { readonly text: string; readonly starts: Uint32Array; readonly ends: Uint32Array };

/**
 * The one normalisation by which words are looked for in a page:
 * - capitals, ligatures and full-width forms become plain small letters (NFKC), accents stay;
 * - every kind of quotation mark becomes " or ', every kind of dash -, and an ellipsis three points;
 * - white space of any length becomes one space;
 * - soft hyphens, zero-width and direction marks are left out, and so is a hyphen within a word, with the end of the line
 *   behind it: "termi-\nnation" is "termination", and "non-exclusive" is "nonexclusive" on both sides;
 * - raised figures behind a word are the mark of a note and left out; behind a number they stay raised, as "10⁶" is not "106".
 * Letters, digits and all other signs have to be the same.
 */
export function foldText(original: string): FoldedText {
  let units = new Uint16Array(original.length + 64);
  let starts = new Uint32Array(units.length);
  let ends = new Uint32Array(units.length);
  let length = 0;

  function put(unit: number, start: number, end: number): void {
    if (length === units.length) {
      units = larger(units, new Uint16Array(length * 2));
      starts = larger(starts, new Uint32Array(length * 2));
      ends = larger(ends, new Uint32Array(length * 2));
    }
    units[length] = unit;
    starts[length] = start;
    ends[length] = end;
    length += 1;
  }

  for (let at = 0; at < original.length; ) {
    const plain = plainAscii[original.charCodeAt(at)] ?? 0;
    if (plain > 0) {
      put(plain, at, at + 1);
      at += 1;
      continue;
    }
    const character = String.fromCodePoint(original.codePointAt(at) ?? 0);
    const end = at + character.length;
    if (isSpace(character)) {
      if (length > 0 && units[length - 1] !== SPACE) put(SPACE, at, end);
      else if (length > 0) ends[length - 1] = end;
      at = end;
      continue;
    }
    const beyond = wordGoesOn(original, at, character);
    if (beyond > 0) {
      at = beyond;
      continue;
    }
    const folded = raised.test(character) ? foldRaised(original, at, character) : foldCharacter(character);
    for (let unit = 0; unit < folded.length; unit += 1) put(folded.charCodeAt(unit), at, end);
    at = end;
  }
  return { text: Buffer.from(units.buffer, 0, length * 2).toString('utf16le'), starts, ends };
}

const SPACE = 32;

/** What an ASCII character other than white space and the hyphen becomes; 0 for those that need a closer look. */
const plainAscii = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code <= SPACE || code === 127) return 0;
  const character = String.fromCharCode(code);
  return character === '-' || character === '`' ? 0 : character.toLowerCase().charCodeAt(0);
});

function larger<Offsets extends { set(from: Offsets): void }>(from: Offsets, to: Offsets): Offsets {
  to.set(from);
  return to;
}

function isSpace(character: string): boolean {
  return character.trim() === '' && character !== '\ufeff';
}

const invisible = /^[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]$/u;
const doubleQuote = /^[“”„‟«»″＂〝〞❝❞]$/u;
const singleQuote = /^[‘’‚‛‹›′＇`´❛❜]$/u;
const dash = /^[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]$/u;
const letter = /^\p{L}/u;
const letterOrDigit = /^[\p{L}\p{N}]/u;
const endsInLetter = /\p{L}\p{M}*$/u;
const endsInLetterOrDigit = /[\p{L}\p{N}]\p{M}*$/u;

const raised = /^[⁰¹²³⁴-⁹]$/u;
const endsInMarkedWord = /\p{L}{3}[⁰¹²³⁴-⁹]*$/u;
const endsInMarkedNumber = /\d[⁰¹²³⁴-⁹]*$/;
const LONGEST_MARK = 8;

function foldRaised(text: string, at: number, figure: string): string {
  const before = text.slice(Math.max(0, at - LONGEST_MARK), at);
  if (endsInMarkedWord.test(before)) return '';
  return endsInMarkedNumber.test(before) ? figure : foldCharacter(figure);
}

/** For a hyphen within a word, at the end of a line or not: where the word goes on. 0 for anything else. */
function wordGoesOn(text: string, at: number, character: string): number {
  if (character !== '-' && character !== '\u2010' && character !== '\u2011' && character !== '\u00ad') return 0;
  const before = text.slice(Math.max(0, at - 4), at);
  if (!endsInLetterOrDigit.test(before)) return 0;
  let next = at + 1;
  while (next < text.length && isSpace(text.charAt(next))) next += 1;
  if (next > at + 1 && !/^[^\S\n]*\r?\n[^\S\n]*$/.test(text.slice(at + 1, next))) return 0;
  const after = text.slice(next, next + 2);
  return letterOrDigit.test(after) && (endsInLetter.test(before) || letter.test(after)) ? next : 0;
}

function foldCharacter(character: string): string {
  if (invisible.test(character)) return '';
  if (doubleQuote.test(character)) return '"';
  if (singleQuote.test(character)) return "'";
  if (dash.test(character)) return '-';
  return character.normalize('NFKC').toLowerCase();
}
