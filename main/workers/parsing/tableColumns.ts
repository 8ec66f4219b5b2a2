import type { DrawnLine } from './rowOrder.ts';

/** Share of the cells that stand beside one of the longest column. */
const ALIGNED = 0.8;
/** Words of a cell, in the mean, from which on its column is prose. */
const WORDY = 4;
/** Share of its letters and figures that are figures in a cell that holds a number. */
const FIGURES = 1 / 3;
/** Shares of the cells of a column that hold numbers. */
const FEW = 1 / 3;
const HALF = 0.5;
const NEARLY_ALL = 0.9;

/**
 * Whether columns of lines are those of a table: on common rows, of few words but in one of them, numbers in another. Columns
 * of prose, addresses and signatures stand side by side too, and are read one after the other.
 */
export function isTable(columns: readonly (readonly DrawnLine[])[], rows: readonly (readonly DrawnLine[])[]): boolean {
  const shared = rows.filter((row) => row.length > 1);
  if (shared.length < (columns.length === 2 ? 3 : 2)) return false;
  const columnOf = new Map(columns.flatMap((lines, column) => lines.map((line) => [line, column] as const)));
  return inOrder(shared, columnOf) && areAligned(columns, rows, columnOf) && areCells(columns, new Set(shared.flat()));
}

/** Nothing stands in its neighbour's place, and every row has its cells in the same order. */
function inOrder(rows: readonly (readonly DrawnLine[])[], columnOf: ReadonlyMap<DrawnLine, number>): boolean {
  const behind = new Set<string>();
  for (const row of rows) {
    for (const [index, line] of row.entries()) {
      const before = row[index - 1];
      if (!before) continue;
      const [a, b] = [columnOf.get(before) ?? 0, columnOf.get(line) ?? 0];
      if (line.left < before.right || a === b) return false;
      behind.add(`${a} ${b}`);
      if (behind.has(`${b} ${a}`)) return false;
    }
  }
  return true;
}

function areAligned(
  columns: readonly (readonly DrawnLine[])[],
  rows: readonly (readonly DrawnLine[])[],
  columnOf: ReadonlyMap<DrawnLine, number>,
): boolean {
  const longest = columns.reduce((most, lines, column) => {
    return lines.length > (columns[most]?.length ?? 0) ? column : most;
  }, 0);
  return columns.every((lines, column) => {
    if (column === longest) return true;
    const beside = rows.filter(
      (row) => row.some((line) => columnOf.get(line) === column) && row.some((line) => columnOf.get(line) === longest),
    );
    return beside.length >= lines.length * ALIGNED;
  });
}

function areCells(columns: readonly (readonly DrawnLine[])[], shared: ReadonlySet<DrawnLine>): boolean {
  const inPlace = [...columns].sort((a, b) => least(a) - least(b));
  const wordy = inPlace.filter((lines) => wordsOf(lines) > WORDY);
  if (wordy.length > (columns.length === 2 ? 0 : 1) || wordy.some((lines) => isProse(lines, shared))) return false;
  const [first = [], ...others] = inPlace;
  // Addresses have their numbers too, all of them.
  const enough = numbersIn(first) < FEW ? HALF : NEARLY_ALL;
  return others.some((lines) => lines.length > 1 && numbersIn(lines) >= enough);
}

function least(lines: readonly DrawnLine[]): number {
  return lines.reduce((most, { left }) => Math.min(most, left), Number.POSITIVE_INFINITY);
}

function wordsOf(lines: readonly DrawnLine[]): number {
  return lines.reduce((sum, { words }) => sum + words.length, 0) / lines.length;
}

/**
 * Lines that fill the width of their column, many of them in the middle of a sentence. Where a cell goes on in a second line,
 * nothing stands beside that one.
 */
function isProse(lines: readonly DrawnLine[], shared: ReadonlySet<DrawnLine>): boolean {
  const widest = lines.reduce((most, { left, right }) => Math.max(most, right - left), 0);
  const full = lines.filter(({ left, right }) => right - left >= widest * 0.8).length;
  const goOn = lines.filter((line) => shared.has(line) && /^\p{Ll}/u.test(line.text)).length;
  return full >= lines.length * 0.6 && goOn >= lines.length * 0.3;
}

function numbersIn(lines: readonly DrawnLine[]): number {
  return lines.filter(holdsNumber).length / lines.length;
}

/** "Date: 4 May 2026" is no cell but a line of a form or a signature. */
function holdsNumber({ text }: DrawnLine): boolean {
  if (/^\p{L}[^:]*:/u.test(text)) return false;
  const figures = text.match(/\d/g)?.length ?? 0;
  const all = text.match(/[\p{L}\d]/gu)?.length ?? 0;
  return figures > 0 && figures >= all * FIGURES;
}
