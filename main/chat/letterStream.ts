/**
 * A text as the letters and digits in it, without case, accents, ligatures, punctuation and white space. A piece is a run of
 * them between other characters; `letterStarts` and `hashes` have one entry more than there are pieces. The arrays are
 * longer than that, and are used again for the next text.
 */
export type LetterStream = {
  readonly text: string;
  readonly pieces: number;
  /** UTF-16 offsets into the text. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly letters: Uint16Array;
  /** Offsets into `letters`. */
  readonly letterStarts: Uint32Array;
  /** Of all letters before. */
  readonly hashes: Uint32Array;
};

const BASE = 0x01_00_01_93;
const UNKNOWN = 0;
const BREAK = 1;
const SKIP = 2;
const SEVERAL = 3;
const ALONE = 4;

/** What each UTF-16 unit becomes, found out when it is first met. */
const known = new Uint16Array(65_536);
/** Those that become several letters, or a piece of their own. */
const written = new Map<number, string>();

const ignored = /^[\p{M}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]$/u;
const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;
const asLetters: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };

function lettersOf(character: string): string {
  const plain = character.normalize('NFKD').toLowerCase().normalize('NFKD');
  return Array.from(plain.matchAll(/[\p{L}\p{N}]/gu), ([letter]) => asLetters[letter] ?? letter).join('');
}

function lookUp(unit: number): number {
  // Halves of characters beyond the first 65,536 stand for themselves: the same on both sides.
  if (unit >= 0xd800 && unit <= 0xdfff) return unit;
  const character = String.fromCharCode(unit);
  if (ignored.test(character)) return SKIP;
  // A sign is none of the word beside it, also one that is written with letters, as ™ is.
  const letters = /[\p{L}\p{N}]/u.test(character) ? lettersOf(character) : '';
  if (letters === '') return BREAK;
  if (unspaced.test(character)) {
    written.set(unit, letters);
    return ALONE;
  }
  if (letters.length === 1 && letters.charCodeAt(0) > ALONE) return letters.charCodeAt(0);
  written.set(unit, letters);
  return SEVERAL;
}

const powers: number[] = [1];

function power(of: number): number {
  for (let next = powers.length; next <= of; next += 1) powers.push(Math.imul(powers[next - 1] ?? 0, BASE));
  return powers[of] ?? 0;
}

/** Of the letters of the pieces from `from` up to `to`; the same wherever they stand and however they are parted. */
export function hashOf({ letterStarts, hashes }: LetterStream, from: number, to: number): number {
  const length = (letterStarts[to] ?? 0) - (letterStarts[from] ?? 0);
  return ((hashes[to] ?? 0) - Math.imul(hashes[from] ?? 0, power(length))) >>> 0;
}

/** A reader that keeps its arrays: what it returned holds until it reads the next text. */
export function createLetterReader(): (text: string) => LetterStream {
  let room = 0;
  let starts = new Uint32Array(0);
  let ends = new Uint32Array(0);
  let letterStarts = new Uint32Array(0);
  let hashes = new Uint32Array(0);
  let letters = new Uint16Array(0);

  function makeRoom(characters: number): void {
    if (characters <= room) return;
    room = Math.ceil(characters * 1.5);
    starts = new Uint32Array(room + 1);
    ends = new Uint32Array(room + 1);
    letterStarts = new Uint32Array(room + 2);
    hashes = new Uint32Array(room + 2);
    letters = new Uint16Array(room * 2);
  }

  // The loop that everything held goes through before anything leaves: without calls for the letters that are most.
  return (text) => {
    makeRoom(text.length);
    let pieces = 0;
    let count = 0;
    let hash = 0;
    let isOpen = false;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      let kind = known[unit] ?? UNKNOWN;
      if (kind === UNKNOWN) {
        kind = lookUp(unit);
        known[unit] = kind;
      }
      if (kind === SKIP) continue;
      if (isOpen && (kind === BREAK || kind === ALONE)) {
        ends[pieces] = at;
        pieces += 1;
        isOpen = false;
      }
      if (kind === BREAK) continue;
      if (!isOpen) {
        starts[pieces] = at;
        letterStarts[pieces] = count;
        hashes[pieces] = hash;
        isOpen = true;
      }
      if (kind > ALONE) {
        letters[count] = kind;
        count += 1;
        hash = (Math.imul(hash, BASE) + kind) | 0;
        continue;
      }
      const several = written.get(unit) ?? '';
      if (count + several.length + text.length > letters.length)
        letters = larger(letters, count + several.length + text.length);
      for (let each = 0; each < several.length; each += 1) {
        const letter = several.charCodeAt(each);
        letters[count] = letter;
        count += 1;
        hash = (Math.imul(hash, BASE) + letter) | 0;
      }
      if (kind === ALONE) {
        ends[pieces] = at + 1;
        pieces += 1;
        isOpen = false;
      }
    }
    if (isOpen) {
      ends[pieces] = text.length;
      pieces += 1;
    }
    letterStarts[pieces] = count;
    hashes[pieces] = hash;
    return { text, pieces, starts, ends, letters, letterStarts, hashes };
  };
}

function larger(from: Uint16Array<ArrayBuffer>, length: number): Uint16Array<ArrayBuffer> {
  const to = new Uint16Array(length * 2);
  to.set(from);
  return to;
}
