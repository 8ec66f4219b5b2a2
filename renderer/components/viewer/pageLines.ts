import type { WordBox } from '../../../main/contract/documents.ts';

/** Words that stand side by side on one line of the page, from left to right. Points from the top left of the page. */
export type PageLine = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly words: readonly WordBox[];
};

export type Rect = Pick<WordBox, 'x' | 'y' | 'width' | 'height'>;

/** A gap wider than this many line heights is another column, or another cell of a table. */
const WIDEST_GAP = 3;

/** The smallest rectangle around all of them. */
function around(rects: readonly Rect[]): Rect {
  const x = Math.min(...rects.map((rect) => rect.x));
  const y = Math.min(...rects.map((rect) => rect.y));
  const right = Math.max(...rects.map((rect) => rect.x + rect.width));
  const bottom = Math.max(...rects.map((rect) => rect.y + rect.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** Each lies at the height of the other's middle, as a superscript and its word do. */
function sameHeight(one: Rect, other: Rect): boolean {
  const overlap = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return overlap >= Math.min(one.height, other.height) / 2;
}

function follows(word: WordBox, before: WordBox): boolean {
  const gap = word.x - (before.x + before.width);
  const height = Math.max(word.height, before.height);
  return sameHeight(word, before) && gap > -height && gap < height * WIDEST_GAP;
}

/** The words of a page, in the order of its text, as lines. */
export function pageLines(words: readonly WordBox[]): readonly PageLine[] {
  const lines: WordBox[][] = [];
  for (const word of words) {
    const line = lines.at(-1);
    const before = line?.at(-1);
    if (line && before && follows(word, before)) line.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => ({ ...around(line), words: line }));
}

/** The part of a word that lies in the span; letters are taken to be equally wide. */
function clip(word: WordBox, start: number, end: number): Rect {
  const letters = Math.max(1, word.end - word.start);
  const from = Math.max(0, start - word.start) / letters;
  const to = Math.min(letters, end - word.start) / letters;
  return { x: word.x + word.width * from, y: word.y, width: word.width * (to - from), height: word.height };
}

/** What a span of the page's text covers on the page: one rectangle a line. */
export function spanRects(lines: readonly PageLine[], start: number, end: number): readonly Rect[] {
  return lines.flatMap((line) => {
    const words = line.words.filter((word) => word.start < end && word.end > start);
    if (words.length === 0) return [];
    return [around(words.map((word) => clip(word, start, end)))];
  });
}

/** Rectangles that stand under one another, as one: what a bar in the margin runs beside. A new column begins anew. */
export function columnsOf(rects: readonly Rect[]): readonly Rect[] {
  const columns: Rect[] = [];
  for (const rect of rects) {
    const last = columns.at(-1);
    const below = last && rect.y >= last.y - 1 && rect.y - (last.y + last.height) < rect.height * 4;
    const beside = last && rect.x < last.x + last.width && rect.x + rect.width > last.x;
    const sameLine = last && sameHeight(rect, last);
    if (last && below && (beside || sameLine)) columns[columns.length - 1] = around([last, rect]);
    else columns.push(rect);
  }
  return columns;
}
