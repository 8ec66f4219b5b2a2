import type { ImportOutcome } from '../main/contract/documents.ts';
import type { ErrorData } from '../main/contract/errors.ts';
import { errorText } from '../main/contract/errorText.ts';
import { formatCount } from '../main/contract/formatCount.ts';
import type { Id } from '../main/contract/types.ts';
import { formatList, formatNumber } from './format.ts';

const MOST_NAMES = 3;

export type ImportSummary = {
  readonly failed: boolean;
  readonly title: string;
  /** One sentence a kind of trouble. */
  readonly lines: readonly string[];
  /** The document that was already there, when there is exactly one to show. */
  readonly show: Id | null;
};

/** What to tell about an import; null when everything went in, because the list shows that already. */
export function importSummary(outcomes: readonly ImportOutcome[]): ImportSummary | null {
  const refused = outcomes.filter((outcome) => outcome.kind === 'refused');
  const duplicates = outcomes.filter((outcome) => outcome.kind === 'duplicate');
  const alreadyHere = duplicates.length === 0 ? null : `${subject(duplicates)} already in this case.`;
  if (refused.length === 0) {
    const [only] = duplicates;
    if (alreadyHere === null || only === undefined) return null;
    return { failed: false, title: alreadyHere, lines: [], show: duplicates.length === 1 ? only.documentId : null };
  }
  const [first] = refused;
  const title =
    refused.length === 1
      ? `“${first?.name}” was not added.`
      : `${formatNumber(refused.length)} of ${formatCount(outcomes.length, 'file')} were not added.`;
  const lines = [...byCode(refused)].map(([, group]) => {
    const [one] = group;
    if (one === undefined) return '';
    return refused.length === 1 ? errorText(one.error) : `${names(group)}: ${errorText(one.error)}`;
  });
  return { failed: true, title, lines: [...lines, ...(alreadyHere === null ? [] : [alreadyHere])], show: null };
}

type Named = { readonly name: string };

function byCode<Refused extends { readonly error: ErrorData }>(refused: readonly Refused[]) {
  return Map.groupBy(refused, (outcome) => outcome.error.code);
}

function subject(duplicates: readonly Named[]): string {
  return `${names(duplicates)} ${duplicates.length === 1 ? 'is' : 'are'}`;
}

/** “A”, “B” and 12 more */
function names(named: readonly Named[]): string {
  const shown = named.slice(0, MOST_NAMES).map(({ name }) => `“${name}”`);
  const rest = named.length - shown.length;
  return formatList(rest > 0 ? [...shown, `${formatNumber(rest)} more`] : shown);
}
