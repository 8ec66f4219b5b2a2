import type { WordBox } from '../../contract/documents.ts';

/** The text so far, and where each line of it ends: the place of its \n, and the number of words up to there. */
export type Lines = {
  readonly text: string;
  readonly words: readonly WordBox[];
  readonly lineEnds: readonly { readonly at: number; readonly words: number }[];
};

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
/** Share of its height within which a word touches the next. */
const TOUCHING = 0.12;

/**
 * Words of a line in the order in which they stand on it. Some writers draw what their main font lacks (a box, a raised or
 * lowered figure) after the rest of the line: "☐ no ☑ yes" would read "no yes ☐ ☑".
 */
export function inLineOrder(lines: Lines): Lines {
  const { text, words, lineEnds } = lines;
  if (!words.some((word, index) => jumpsBack(words[index - 1], word))) return lines;
  let ordered = '';
  const moved: WordBox[] = [];
  const ends: { readonly at: number; readonly words: number }[] = [];
  let from = 0;
  let first = 0;
  for (const { at, words: last } of lineEnds) {
    const line = words.slice(first, last);
    const sorted = isDisordered(text.slice(from, at), line) ? [...line].sort((a, b) => a.x - b.x) : null;
    if (sorted === null) {
      const shift = ordered.length - from;
      moved.push(...line.map((word) => ({ ...word, start: word.start + shift, end: word.end + shift })));
      ordered += text.slice(from, at);
    } else {
      sorted.forEach((word, index) => {
        ordered += separator(text, sorted[index - 1], word);
        const start = ordered.length;
        ordered += text.slice(word.start, word.end);
        moved.push({ ...word, start, end: ordered.length });
      });
    }
    ends.push({ at: ordered.length, words: last });
    ordered += text.slice(at, at + 1);
    from = at + 1;
    first = last;
  }
  return { text: ordered, words: moved, lineEnds: ends };
}

function isDisordered(text: string, words: readonly WordBox[]): boolean {
  if (!words.some((word, index) => jumpsBack(words[index - 1], word)) || rightToLeft.test(text)) return false;
  // Only where every letter has its place on the page is none lost.
  const placed = words.reduce((sum, { start, end }) => sum + end - start, 0);
  return placed === text.replace(/\s/g, '').length;
}

function jumpsBack(before: WordBox | undefined, word: WordBox): boolean {
  if (!before || word.x + word.width > before.x + before.width / 2) return false;
  const shared = Math.min(before.y + before.height, word.y + word.height) - Math.max(before.y, word.y);
  return shared > Math.min(before.height, word.height) / 2;
}

function separator(text: string, before: WordBox | undefined, word: WordBox): string {
  if (!before) return '';
  if (before.end <= word.start && text.slice(before.end, word.start).trim() === '') {
    return text.slice(before.end, word.start);
  }
  return word.x - before.x - before.width > Math.min(word.height, before.height) * TOUCHING ? ' ' : '';
}
