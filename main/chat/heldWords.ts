import type { HeldWords } from '../contract/review.ts';
import { createPause } from '../pause.ts';
import type { Database } from '../storage/database.ts';
import { heldAnswers, heldDocuments, heldPages } from '../storage/heldText.ts';
import { createLetterReader, hashOf, type LetterStream } from './letterStream.ts';

/** So many words in a row are no coincidence. */
const HELD = 8;
/** Every eight words hold so many pieces in a row that also stand in a row in what was typed: from those the rest is found. */
const SEED = 5;
const MOST_PIECES_OF_SEED = 12;
/** So many pieces before a page are read again with it, so that words across pages stand in a row. */
const CARRIED = 40;
/** Pieces of what was typed that are taken in between two pauses: well under a millisecond. */
const AT_ONCE = 256;

export type HeldIn = Omit<HeldWords, 'kind'> & {
  /** Which of the texts. */
  readonly text: number;
};

/**
 * The first run of eight words of these texts that stands in any page or name of any confidential document of any case, or
 * in any answer that was written on this computer or by the office server; null when there is none. Words are what white
 * space parts, as either side has it. Case, accents, punctuation, white space, hyphens and ligatures make no difference,
 * nor does the end of a page. Reads everything there is, in steps of at most 10 milliseconds or so.
 */
export async function findHeldWords(
  db: Database,
  texts: readonly string[],
  { signal }: { readonly signal: AbortSignal },
): Promise<HeldIn | null> {
  signal.throwIfAborted();
  const pause = createPause(signal);
  const typed = texts.map((text) => createLetterReader()(text));
  const look = await createLook(typed, pause);
  for (const { id, name } of heldDocuments(db)) {
    // The words of a file's name are parted by what parts no words elsewhere.
    const { found } = look(name.replace(/[_.-]+/g, ' '));
    if (found) return { ...found, source: { documentId: id, documentName: name, page: 1 } };
    let before = '';
    for (let page = 0; ; ) {
      const pages = heldPages(db, id, page);
      for (const each of pages) {
        page = each.page;
        const text = `${before}\n${each.text}`;
        const { found, end } = look(text);
        if (found) return { ...found, source: { documentId: id, documentName: name, page } };
        before = end;
        await pause();
      }
      if (pages.length === 0) break;
    }
    await pause();
  }
  for (let number = 0; ; ) {
    const answers = heldAnswers(db, number);
    for (const answer of answers) {
      number = answer.number;
      const found = look(answer.text).found ?? look(answer.thought).found;
      if (found) return { ...found, source: null };
      await pause();
    }
    if (answers.length === 0) return null;
  }
}

type Seed = { readonly text: number; readonly from: number; readonly to: number };
type Range = { readonly from: number; readonly to: number };

type Looked = {
  readonly found: { readonly text: number; readonly start: number; readonly end: number } | null;
  /** The last words of what was looked at. */
  readonly end: string;
};

/** Looks whether eight words of the typed texts stand in another one. */
async function createLook(
  typed: readonly LetterStream[],
  pause: () => Promise<void>,
): Promise<(text: string) => Looked> {
  const seeds = new Map<number, Seed[]>();
  // Most of what is read has no seed: a bit a hash tells that faster than the map.
  const bits = new Uint8Array(1 << 20);
  for (const [text, stream] of typed.entries()) {
    for (let from = 0; from < stream.pieces; from += 1) {
      if (from % AT_ONCE === 0) await pause();
      for (let to = from + 1; to <= Math.min(stream.pieces, from + MOST_PIECES_OF_SEED); to += 1) {
        const hash = hashOf(stream, from, to);
        const same = seeds.get(hash);
        if (same) same.push({ text, from, to });
        else seeds.set(hash, [{ text, from, to }]);
        bits[hash & 0xf_ff_ff] = 1;
      }
    }
  }
  const read = createLetterReader();

  return (text) => {
    const stream = read(text);
    for (let from = 0; from + SEED <= stream.pieces; from += 1) {
      const hash = hashOf(stream, from, from + SEED);
      if (bits[hash & 0xf_ff_ff] === 0) continue;
      for (const seed of seeds.get(hash) ?? []) {
        const ours = typed[seed.text];
        const range = ours && heldAround(ours, seed, stream, { from, to: from + SEED });
        if (ours && range) {
          const found = { text: seed.text, start: ours.starts[range.from] ?? 0, end: ours.ends[range.to - 1] ?? 0 };
          return { found, end: '' };
        }
      }
    }
    return { found: null, end: text.slice(stream.starts[Math.max(0, stream.pieces - CARRIED)] ?? 0) };
  };
}

/** The pieces of `ours` around a seed that stand in a row in `theirs` too, when they are eight words; null otherwise. */
function heldAround(ours: LetterStream, seed: Range, theirs: LetterStream, place: Range): Range | null {
  if (!sameLetters(ours, seed, theirs, place)) return null;
  let [from, to, start, end] = [seed.from, seed.to, place.from, place.to];
  for (;;) {
    const next = stepOn(ours, to, theirs, end);
    if (next === null) break;
    [to, end] = next;
    if (isHeld(ours, { from, to }, theirs, { from: start, to: end })) return { from, to };
  }
  for (;;) {
    const next = stepBack(ours, from, theirs, start);
    if (next === null) break;
    [from, start] = next;
    if (isHeld(ours, { from, to }, theirs, { from: start, to: end })) return { from, to };
  }
  return isHeld(ours, { from, to }, theirs, { from: start, to: end }) ? { from, to } : null;
}

/** The next place behind these two where a piece ends in both, with the same letters between; null when there is none. */
function stepOn(ours: LetterStream, to: number, theirs: LetterStream, end: number): [number, number] | null {
  let [one, other] = [to + 1, end + 1];
  while (one <= ours.pieces && other <= theirs.pieces) {
    const difference = lettersIn(ours, to, one) - lettersIn(theirs, end, other);
    if (difference === 0) {
      return sameLetters(ours, { from: to, to: one }, theirs, { from: end, to: other }) ? [one, other] : null;
    }
    if (difference < 0) one += 1;
    else other += 1;
  }
  return null;
}

function stepBack(ours: LetterStream, from: number, theirs: LetterStream, start: number): [number, number] | null {
  let [one, other] = [from - 1, start - 1];
  while (one >= 0 && other >= 0) {
    const difference = lettersIn(ours, one, from) - lettersIn(theirs, other, start);
    if (difference === 0) {
      return sameLetters(ours, { from: one, to: from }, theirs, { from: other, to: start }) ? [one, other] : null;
    }
    if (difference < 0) one -= 1;
    else other -= 1;
  }
  return null;
}

function lettersIn({ letterStarts }: LetterStream, from: number, to: number): number {
  return (letterStarts[to] ?? 0) - (letterStarts[from] ?? 0);
}

function sameLetters(ours: LetterStream, mine: Range, theirs: LetterStream, yours: Range): boolean {
  const length = lettersIn(ours, mine.from, mine.to);
  if (length !== lettersIn(theirs, yours.from, yours.to)) return false;
  const [one, other] = [ours.letterStarts[mine.from] ?? 0, theirs.letterStarts[yours.from] ?? 0];
  for (let at = 0; at < length; at += 1) if (ours.letters[one + at] !== theirs.letters[other + at]) return false;
  return true;
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const brokenWord = /(\p{L})[-\u2010\u2011\u00ad]\s*\n\s*(?=\p{L})/gu;

function isHeld(ours: LetterStream, mine: Range, theirs: LetterStream, yours: Range): boolean {
  const typed = textOf(ours, mine).replace(unspaced, ' $& ').trim().split(/\s+/).length;
  if (typed >= HELD) return true;
  const kept = textOf(theirs, yours).replace(brokenWord, '$1').replace(unspaced, ' $& ').trim().split(/\s+/);
  return kept.filter((word) => /[\p{L}\p{N}]/u.test(word)).length >= HELD;
}

function textOf({ text, starts, ends }: LetterStream, { from, to }: Range): string {
  return text.slice(starts[from] ?? 0, ends[to - 1] ?? 0);
}
