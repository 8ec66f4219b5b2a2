import type { Fact } from '../facts.ts';
import { saysFact } from '../facts.ts';

type Told = { readonly text: string; readonly facts: readonly Fact[] };
type Cell = { readonly row: number; readonly column: number; readonly columns: number };

/** "94 on 14 October" where the 94 stand in the column of 10 October: a number and a date of a claim from two columns. */
export function columnsDisagree(claim: Told, passage: Told): boolean {
  if (!/[\t|]/.test(passage.text)) return false;
  const cellsOf = (fact: Fact): Cell[] =>
    passage.facts.filter((one) => saysFact([one], fact)).flatMap(({ start }) => cellAt(passage.text, start) ?? []);
  const dates = claim.facts.filter(({ kind }) => kind === 'date').map(cellsOf);
  const numbers = claim.facts.filter(({ kind }) => kind === 'number').map(cellsOf);
  return dates.some((heads) =>
    numbers.some((cells) => {
      const pairs = cells.flatMap((cell) => heads.map((head) => [cell, head] as const));
      const inOneTable = pairs.filter(([cell, head]) => cell.row > head.row && cell.columns === head.columns);
      return inOneTable.length > 0 && inOneTable.every(([cell, head]) => cell.column !== head.column);
    }),
  );
}

/** The cell that holds an offset; null outside of tables. */
function cellAt(text: string, offset: number): Cell | null {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(start, text.indexOf('\n', offset) + 1 || text.length);
  const columns = line.split(/[\t|]/).length;
  const row = text.slice(0, start).split('\n').length;
  return columns < 3 ? null : { row, column: text.slice(start, offset).split(/[\t|]/).length, columns };
}
