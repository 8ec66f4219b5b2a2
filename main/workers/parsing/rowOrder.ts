import type { WordBox } from '../../contract/documents.ts';
import type { LineEnd, Lines } from './lineOrder.ts';
import { isTable } from './tableColumns.ts';

/** A line as it was drawn. */
export type DrawnLine = {
  readonly text: string;
  readonly words: readonly WordBox[];
  readonly left: number;
  readonly right: number;
  /** Of its first word: a line may hold smaller ones. */
  readonly bottom: number;
  readonly height: number;
  /** The next one goes on within its last word. */
  readonly joined: boolean;
};

/** Share of a line's height within which two of them stand on one row. */
const LEVEL = 0.35;
/** Share of it by which one stands at least above the one drawn before it. */
const ABOVE = 0.7;
/** Share of a page's steps from line to line that go up where the page was drawn from its foot. */
const UPWARDS = 0.8;
const FEWEST_STEPS = 4;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * Lines in the order in which people read them where a page draws them otherwise: a table that is drawn column by column row
 * by row, a page that is drawn from its foot from the top. Columns of prose, signatures side by side and what cannot be told
 * for sure stay as they are drawn.
 */
export function inRowOrder(lines: Lines): Lines {
  const steps = stepsUp(lines);
  if (steps.up === 0) return lines;
  if (rightToLeft.test(lines.text)) return lines;
  const drawn = drawnLines(lines);
  if (drawn === null) return lines;
  const climbs = steps.up >= FEWEST_STEPS && steps.up >= steps.all * UPWARDS;
  if (climbs && !drawn.some(({ joined }) => joined)) return written(fromTop(drawn).map((line) => [line]));
  const rows = withTablesByRow(drawn);
  return rows === null ? lines : written(rows);
}

function stepsUp({ words, lineEnds }: Lines): { readonly up: number; readonly all: number } {
  let up = 0;
  let all = 0;
  let first = 0;
  let before: WordBox | undefined;
  for (const { words: end } of lineEnds) {
    const word = first < end ? words[first] : undefined;
    first = end;
    if (!word) continue;
    if (before) {
      all += 1;
      if (word.y + word.height < before.y + before.height - ABOVE * Math.min(word.height, before.height)) up += 1;
    }
    before = word;
  }
  return { up, all };
}

/** Null where part of a line has no place on the page. */
function drawnLines({ text, words, lineEnds }: Lines): DrawnLine[] | null {
  const drawn: DrawnLine[] = [];
  let from = 0;
  let first = 0;
  for (const { at, words: end, joined } of lineEnds) {
    const own = words.slice(first, end);
    const [word] = own;
    if (!word) return null;
    const start = from;
    drawn.push({
      text: text.slice(from, at),
      words: own.map((each) => ({ ...each, start: each.start - start, end: each.end - start })),
      left: own.reduce((least, { x }) => Math.min(least, x), word.x),
      right: own.reduce((most, { x, width }) => Math.max(most, x + width), word.x),
      bottom: word.y + word.height,
      height: word.height,
      joined,
    });
    from = joined ? at : at + 1;
    first = end;
  }
  return drawn;
}

function isAbove(line: DrawnLine, other: DrawnLine): boolean {
  return line.bottom < other.bottom - ABOVE * Math.min(line.height, other.height);
}

/** Each stretch of lines that climbs, turned over. */
function fromTop(drawn: readonly DrawnLine[]): DrawnLine[] {
  const stretches: DrawnLine[][] = [];
  for (const line of drawn) {
    const stretch = stretches.at(-1);
    const before = stretch?.at(-1);
    if (stretch && before && isAbove(line, before)) stretch.push(line);
    else stretches.push([line]);
  }
  return stretches.flatMap((stretch) => stretch.reverse());
}

/** Null where the page has no such table. */
function withTablesByRow(drawn: readonly DrawnLine[]): DrawnLine[][] | null {
  const starts = drawn.flatMap((line, index) => {
    const before = drawn[index - 1];
    return before && isAbove(line, before) ? [index] : [];
  });
  const rows: DrawnLine[][] = [];
  const effort = { left: MOST_LOOKED_AT };
  let copied = 0;
  let found = false;
  for (let column = 0; column < starts.length && effort.left > 0; column += 1) {
    const table = widestTable(drawn, starts.slice(column, column + MOST_COLUMNS + 1), { earliest: copied, effort });
    if (table === null) continue;
    found = true;
    rows.push(...drawn.slice(copied, table.from).map((line) => [line]), ...table.rows);
    copied = table.to;
    while ((starts[column + 1] ?? Number.POSITIVE_INFINITY) < copied) column += 1;
  }
  return found ? [...rows, ...drawn.slice(copied).map((line) => [line])] : null;
}

const MOST_COLUMNS = 12;
/** Lines that are looked at on one page, again and again: many thousand columns are no table that anybody reads. */
const MOST_LOOKED_AT = 200_000;
/** Times the usual height of a word from which on it is several letters above each other. */
const STACKED = 1.8;

/** `earliest`: where what is no part of another table begins. */
type Search = { readonly earliest: number; readonly effort: { left: number } };

type Table = { readonly from: number; readonly to: number; readonly rows: readonly DrawnLine[][] };

/** The table whose second column begins at `starts[0]`, with as many of the columns behind it as make one. */
function widestTable(drawn: readonly DrawnLine[], starts: readonly number[], search: Search): Table | null {
  for (let columns = Math.min(starts.length, MOST_COLUMNS); columns > 0 && search.effort.left > 0; columns -= 1) {
    const inner = starts.slice(0, columns);
    const table = tableOf(drawn, inner, starts[columns] ?? drawn.length, search);
    if (table !== null) return table;
  }
  return null;
}

function tableOf(
  drawn: readonly DrawnLine[],
  starts: readonly number[],
  end: number,
  { earliest, effort }: Search,
): Table | null {
  const [second = 0] = starts;
  const last = starts.at(-1) ?? second;
  const top = starts.reduce((least, start) => {
    const line = drawn[start];
    return line ? Math.min(least, line.bottom - line.height * LEVEL) : least;
  }, Number.POSITIVE_INFINITY);
  // What stands above the other columns is no part of the first, and what stands below them none of the last.
  let from = second;
  while (from > earliest && (drawn[from - 1]?.bottom ?? 0) >= top) {
    const [line, below] = [drawn[from - 1], drawn[from]];
    if (line && below && from < second && isAbove(below, line)) break;
    from -= 1;
  }
  effort.left -= last - from;
  if (from === second) return null;
  const foot = drawn.slice(from, last).reduce((most, line) => Math.max(most, line.bottom + line.height * LEVEL), 0);
  let to = last;
  while (to < end && (drawn[to]?.bottom ?? 0) <= foot) to += 1;
  const lines = drawn.slice(from, to);
  if (drawn[from - 1]?.joined || lines.some(({ joined }) => joined)) return null;
  const stacked = stackedIn(lines);
  const columns = [from, ...starts]
    .map((start, index) => drawn.slice(start, [...starts, to][index]).filter((line) => !stacked.has(line)))
    .filter((column) => column.length > 0);
  const rows = rowsOf(columns);
  return isTable(columns, rows) ? { from, to, rows: [...rows, ...[...stacked].map((line) => [line])] } : null;
}

/** PDFium may take single letters above each other for one word, which belongs to no row: it follows the table. */
function stackedIn(lines: readonly DrawnLine[]): ReadonlySet<DrawnLine> {
  const heights = lines.map(({ height }) => height).sort((a, b) => a - b);
  const usual = heights[Math.floor(heights.length / 2)] ?? 0;
  return new Set(lines.filter(({ words }) => words.some(({ height }) => height > usual * STACKED)));
}

function rowsOf(columns: readonly (readonly DrawnLine[])[]): DrawnLine[][] {
  const rows: DrawnLine[][] = [];
  for (const line of columns.flat().sort((a, b) => a.bottom - b.bottom)) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row && first && line.bottom - first.bottom <= LEVEL * Math.min(line.height, first.height)) row.push(line);
    else rows.push([line]);
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left));
}

function written(rows: readonly (readonly DrawnLine[])[]): Lines {
  let text = '';
  const words: WordBox[] = [];
  const lineEnds: LineEnd[] = [];
  for (const row of rows) {
    for (const [index, line] of row.entries()) {
      if (index > 0) text += ' ';
      const start = text.length;
      for (const word of line.words) words.push({ ...word, start: word.start + start, end: word.end + start });
      text += line.text;
    }
    const joined = row.at(-1)?.joined === true;
    lineEnds.push({ at: text.length, words: words.length, joined });
    if (!joined) text += '\n';
  }
  return { text: text.endsWith('\n') ? text.slice(0, -1) : text, words, lineEnds };
}
