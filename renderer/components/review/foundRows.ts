import { identifierLabels } from '../../../main/contract/identifierText.ts';
import type { ReviewedIdentifier } from '../../../main/contract/review.ts';

/** One line of the table: everything that one placeholder stands for. */
export type FoundRow = {
  readonly placeholder: string;
  readonly kind: string;
  /** Each way it is written, once. */
  readonly written: readonly string[];
  readonly times: number;
  readonly replaced: boolean;
  readonly fixed: boolean;
};

export function foundRows(identifiers: readonly ReviewedIdentifier[]): readonly FoundRow[] {
  const groups = Map.groupBy(identifiers, ({ placeholder }) => placeholder);
  return [...groups].flatMap(([placeholder, those]) =>
    those.slice(0, 1).map(({ kind, replaced }) => ({
      placeholder,
      kind: identifierLabels[kind],
      written: [...new Set(those.map(({ text }) => text))],
      times: those.length,
      replaced,
      fixed: those.some(({ fixed }) => fixed),
    })),
  );
}

/** What stays as written when this one is turned over. */
export function turnedOver(identifiers: readonly ReviewedIdentifier[], placeholder: string): readonly string[] {
  const asWritten = new Set(identifiers.filter(({ replaced }) => !replaced).map((each) => each.placeholder));
  if (!asWritten.delete(placeholder)) asWritten.add(placeholder);
  return [...asWritten];
}
