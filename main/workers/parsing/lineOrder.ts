import type { WordBox } from '../../contract/documents.ts';

/**
 * Where a line of the page ends: the place of its \n, and the number of words up to there. The text of a `joined` one goes on
 * in the next without a \n, as it ends within a word.
 */
export type LineEnd = { readonly at: number; readonly words: number; readonly joined: boolean };

export type Lines = {
  readonly text: string;
  readonly words: readonly WordBox[];
  readonly lineEnds: readonly LineEnd[];
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
  const ends: LineEnd[] = [];
  let from = 0;
  let first = 0;
  for (const { at, words: last, joined } of lineEnds) {
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
    ends.push({ at: ordered.length, words: last, joined });
    const next = joined ? at : at + 1;
    ordered += text.slice(at, next);
    from = next;
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
