import type { WordBox } from '../../contract/documents.ts';
import { inLineOrder, type LineEnd } from './lineOrder.ts';
import type { Rectangle } from './pdfGeometry.ts';
import { inRowOrder } from './rowOrder.ts';

export type PageText = { readonly text: string; readonly words: readonly WordBox[] };

/** The characters of a page in reading order, and where each stands on the page as shown (null: nowhere). */
export type PageCharacters = {
  readonly count: number;
  readonly code: (index: number) => number;
  readonly box: (index: number) => Rectangle | null;
};

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const HYPHEN = 45;
/** PDFium puts this in place of a hyphen that ends a line, and leaves the line break out. */
const HYPHEN_AT_LINE_END = 2;

const TRUE_HYPHEN = 0x2010;

/** Before these a hyphen belongs to the word ("non-exclusive") even when a line happens to end there. */
const hyphenatedPrefixes = new Set(['non', 'self', 'all', 'half', 'third', 'well']);

/**
 * Turns characters into clean text and the boxes of its words. Lines end with one \n, blank lines stand where the page
 * leaves a gap, a word broken over two lines is whole again (with a box for each part), control characters are gone.
 */
export function pageText(characters: PageCharacters): PageText {
  const units = new Uint16Array(characters.count * 2);
  const words: WordBox[] = [];
  const lineEnds: LineEnd[] = [];
  let length = 0;
  let wordStart = -1;
  let first = -1;
  let last = -1;

  const endWord = (): void => {
    if (wordStart >= 0 && length > wordStart)
      addWord(words, wordStart, length, characters.box(first), characters.box(last));
    wordStart = -1;
  };
  const put = (code: number, index: number): void => {
    if (wordStart < 0) {
      wordStart = length;
      first = index;
    }
    last = index;
    if (code > 0xffff) {
      units[length++] = 0xd7c0 + (code >> 10);
      units[length++] = 0xdc00 + (code & 0x3ff);
    } else units[length++] = code;
  };
  const endLine = (): void => {
    endWord();
    if (units[length - 1] === SPACE) length -= 1;
    if (length === 0 || units[length - 1] === LINE_FEED) return;
    lineEnds.push({ at: length, words: words.length, joined: false });
    units[length++] = LINE_FEED;
  };

  const joinLine = (): void => {
    endWord();
    lineEnds.push({ at: length, words: words.length, joined: true });
  };

  for (let index = 0; index < characters.count; index += 1) {
    const code = cleaned(characters.code(index));
    if (code === LINE_FEED || code === CARRIAGE_RETURN) endLine();
    else if (code === SPACE) {
      endWord();
      if (length > 0 && units[length - 1] !== SPACE && units[length - 1] !== LINE_FEED) units[length++] = SPACE;
    } else if (code === HYPHEN_AT_LINE_END) {
      last = index;
      const next = nextVisible(characters, index);
      if (!breaksWord(units, length, next)) put(HYPHEN, index);
      joinLine();
    } else if (code === TRUE_HYPHEN && isLineEnd(characters, index + 1)) {
      // As a hyphen at a line's end that PDFium itself knows.
      const end = lineEndFrom(characters, index + 1);
      if (breaksWord(units, length, nextVisible(characters, end))) {
        index = end;
        joinLine();
      } else {
        put(code, index);
        endWord();
      }
    } else if (isIdeograph(code)) {
      // Scripts without spaces: every character can be marked by itself.
      endWord();
      put(code, index);
      endWord();
    } else if (code !== 0) put(code, index);
  }
  endLine();
  if (units[length - 1] === LINE_FEED) length -= 1;
  const text = Buffer.from(units.buffer, 0, length * 2)
    .toString('utf16le')
    .toWellFormed();
  const ordered = inRowOrder(inLineOrder({ text, words, lineEnds }));
  return withBlankLines(ordered.text, ordered.words, ordered.lineEnds);
}

function addWord(words: WordBox[], start: number, end: number, first: Rectangle | null, last: Rectangle | null): void {
  const from = first ?? last;
  const to = last ?? first;
  if (!from || !to) return;
  const x = Math.min(from.left, to.left);
  const y = Math.min(from.top, to.top);
  const width = Math.max(from.right, to.right) - x;
  const height = Math.max(from.bottom, to.bottom) - y;
  words.push({ start, end, x, y, width, height });
}

/** 0 for what is not text: control and format characters, soft hyphens, non-characters. */
function cleaned(code: number): number {
  if (code >= SPACE && code < 0x7f) return code;
  if (code === HYPHEN_AT_LINE_END || code === LINE_FEED || code === CARRIAGE_RETURN) return code;
  if (code === 9 || code === 11 || code === 12) return SPACE;
  if (code < 0xa0 || code === 0xad || code === 0xfeff || code > 0x10ffff) return 0;
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x3000) return SPACE;
  if (code >= 0x200b && code <= 0x200f) return 0;
  if (code === 0x2028 || code === 0x2029) return LINE_FEED;
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x206f)) return 0;
  if (code === 0xf0b7) return 0x2022;
  return (code & 0xfffe) === 0xfffe || (code >= 0xfdd0 && code <= 0xfdef) ? 0 : code;
}

function isIdeograph(code: number): boolean {
  return code >= 0x2e80 && (code <= 0x9fff || (code >= 0xac00 && code <= 0xd7a3) || (code >= 0xf900 && code <= 0xfaff));
}

function isLineEnd({ count, code }: PageCharacters, index: number): boolean {
  return index < count && (code(index) === LINE_FEED || code(index) === CARRIAGE_RETURN);
}

/** The last character of the line end that begins at `index`. */
function lineEndFrom(characters: PageCharacters, index: number): number {
  let end = index;
  while (isLineEnd(characters, end + 1)) end += 1;
  return end;
}

function nextVisible({ count, code }: PageCharacters, index: number): number {
  for (let next = index + 1; next < count; next += 1) {
    const found = cleaned(code(next));
    if (found !== 0 && found !== SPACE) return found;
  }
  return 0;
}

/** Whether a hyphen at a line's end only breaks a word ("agree-ment") and is not part of it ("A-1", "non-exclusive"). */
function breaksWord(units: Uint16Array, length: number, next: number): boolean {
  let start = length;
  while (start > 0 && isLowerCase(units[start - 1] ?? 0)) start -= 1;
  if (start === length || !isLowerCase(next)) return false;
  return !hyphenatedPrefixes.has(String.fromCharCode(...units.subarray(start, length)).toLowerCase());
}

function isLowerCase(code: number): boolean {
  if (code < 0x80) return code >= 97 && code <= 122;
  const letter = String.fromCodePoint(code);
  return letter !== letter.toUpperCase();
}

/** A step from line to line well above the page's usual one leaves a blank line. */
const GAP = 1.3;

/** The step within paragraphs: among the smaller ones, as many pages are made of paragraphs of one line. */
function usualStep(steps: readonly number[], words: readonly WordBox[]): number {
  const height = words[Math.floor(words.length / 2)]?.height ?? 0;
  const down = steps.filter((step) => step > height * 0.7).sort((a, b) => a - b);
  return down[Math.floor((down.length - 1) / 4)] ?? Number.POSITIVE_INFINITY;
}

function withBlankLines(text: string, words: readonly WordBox[], lineEnds: readonly LineEnd[]): PageText {
  const steps: number[] = [];
  let before: WordBox | undefined;
  let line = 0;
  for (const { words: end } of lineEnds) {
    const word = words[line];
    steps.push(before && word && line < end ? word.y + word.height - before.y - before.height : 0);
    if (line < end) before = word;
    line = end;
  }
  const limit = usualStep(steps, words) * GAP;
  if (!steps.some((step) => step > limit)) return { text, words };

  let spaced = '';
  let copied = 0;
  let added = 0;
  let next = 0;
  const shifted: WordBox[] = [];
  steps.forEach((step, index) => {
    const end = lineEnds[index];
    if (!end) return;
    const previous = lineEnds[index - 1];
    if (step > limit && previous && !previous.joined) {
      spaced += `${text.slice(copied, previous.at)}\n`;
      copied = previous.at;
      added += 1;
    }
    for (; next < end.words; next += 1) {
      const word = words[next];
      if (word) shifted.push({ ...word, start: word.start + added, end: word.end + added });
    }
  });
  return { text: spaced + text.slice(copied), words: shifted };
}
