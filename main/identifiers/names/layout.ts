import { LEFT, RIGHT } from './page.ts';

/** Where a run stands on the page. */
export type Layout = {
  /** Right after a mark, a wide gap or the beginning of a line, and right before one of these. */
  readonly opens: boolean;
  readonly closes: boolean;
  /** Right behind a colon. */
  readonly isNoted: boolean;
  /** Right behind the beginning of a line or a wide gap. */
  readonly opensCell: boolean;
  /** Has a line, or a column of it, to itself. */
  readonly isCell: boolean;
  /** Its line also holds a date or a number, as rows of tables do. */
  readonly isRow: boolean;
};

const OPENS =
  /(?:^|\n|\d{4}[ \u00a0]|[ \t]{2,}|\t|[(;:•·*|/–—>"“„«][ \u00a0]?|,[ \u00a0]|\n[ \t]*(?:\d{1,3}|[a-z])[.)°]{1,2}[ \t]+)[ \t]*$/;
const CLOSES = /^(?:[ \t]{2,}|\t|[ \t]*(?:\n|$)|[ \u00a0]?[(;:)|/,•·"”»<]|\.(?:\s|$)|[ \u00a0][–—-][ \u00a0])/;
const CELL_OPENS = /(?:^|\n|[ \t]{3,}|\t|\|[ \t]?)[ \t]*(?:\d{1,3}[.)°]?[ \t]+)?$/;
const CELL_CLOSES = /^,?[ \t]*(?:\n|$|[ \t]{3,}|\t|\|)/;
const DATE_OR_NUMBER = /\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d[\d ./-]{3,}\d|[ \t]{2,}\d{1,3}(?:[ \t]{2,}|$)/;
const LONGEST_ROW = 220;

export function layoutOf(text: string, start: number, end: number): Layout {
  const left = text.slice(Math.max(0, start - LEFT), start);
  const right = text.slice(end, end + RIGHT);
  const opensCell = CELL_OPENS.test(left);
  return {
    opens: OPENS.test(left),
    closes: CLOSES.test(right),
    isNoted: /:[ \u00a0]{1,3}$/.test(left),
    opensCell,
    isCell: opensCell && CELL_CLOSES.test(right),
    isRow: opensCell && isRow(text, start, end),
  };
}

function isRow(text: string, start: number, end: number): boolean {
  const left = text.slice(Math.max(0, start - LONGEST_ROW), start);
  const right = text.slice(end, end + LONGEST_ROW);
  const newline = right.indexOf('\n');
  const line = `${left.slice(left.lastIndexOf('\n') + 1)}#${newline === -1 ? right : right.slice(0, newline)}`;
  // A sentence may hold a date as well: the words of a row stand apart.
  return / {2,}|\t|\|/.test(line.trim()) && DATE_OR_NUMBER.test(line);
}
