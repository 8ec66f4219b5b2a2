import type { Coverage } from '../../../main/contract/conversations.ts';
import type { Document, UnreadPage, UnreadReason } from '../../../main/contract/documents.ts';
import { formatCount } from '../../../main/contract/formatCount.ts';
import type { Id } from '../../../main/contract/types.ts';
import { formatNumber } from '../../format.ts';
import type { StripPages } from '../../stripTicks.ts';

/** What was put before the model, or searched: "Read 3 of 3 documents, 66 of 67 pages". */
export function coverageText(coverage: Coverage, passages: number): string {
  const { documents, documentsRead } = coverage;
  const documentsText =
    documents === 1 && documentsRead === 1
      ? '1 document'
      : `${formatNumber(documentsRead)} of ${formatCount(documents, 'document')}`;
  const pages = `${formatNumber(coverage.pagesRead)} of ${formatCount(coverage.pages, 'page')}`;
  switch (coverage.kind) {
    case 'whole':
      return `Read ${documentsText} whole, ${pages}`;
    case 'passages':
      return `Read ${closestText(passages)} of ${documentsText}, ${pages} searched`;
    case 'search':
      return `Searched ${documentsText}, ${pages}`;
  }
}

/** What was left out or cut short, each in a sentence of its own. */
export function coverageNotes(coverage: Coverage): readonly string[] {
  const { passagesLeftOut, turnsLeftOut, documentsHeldBack, turnsHeldBack, answerCut, answerLooped } = coverage;
  return [
    ...(passagesLeftOut > 0
      ? [`${formatCount(passagesLeftOut, 'passage')} found did not fit and ${was(passagesLeftOut)} left out`]
      : []),
    ...(turnsLeftOut > 0
      ? [
          `${formatCount(turnsLeftOut, 'earlier question')} of this conversation no longer fitted and ${was(turnsLeftOut)} left out`,
        ]
      : []),
    ...(documentsHeldBack > 0
      ? [
          `${formatCount(documentsHeldBack, 'confidential document')} ${was(documentsHeldBack)} not used: ${it(documentsHeldBack)} may not go to the office server`,
        ]
      : []),
    ...(turnsHeldBack > 0
      ? [
          `${formatCount(turnsHeldBack, 'earlier question')} ${was(turnsHeldBack)} left out, because the answer was made from such documents`,
        ]
      : []),
    ...(answerCut ? ['The answer reached the length limit and may end too soon'] : []),
    ...(answerLooped ? ['The model repeated itself and was stopped'] : []),
  ];
}

export type UnreadGroup = {
  readonly documentId: Id;
  readonly documentName: string;
  readonly reason: UnreadReason;
  readonly pages: readonly number[];
};

/** Pages of one document that were not read for the same reason, together. */
export function unreadGroups(
  unread: readonly (UnreadPage & { readonly documentId: Id; readonly documentName: string })[],
): readonly UnreadGroup[] {
  const groups = Map.groupBy(unread, (each) => `${each.documentId} ${each.reason}`);
  return [...groups.values()].flatMap((pages) =>
    pages.slice(0, 1).map(({ documentId, documentName, reason }) => ({
      documentId,
      documentName,
      reason,
      pages: pages.map((each) => each.page),
    })),
  );
}

/** The pages of the case as they were at the time of the answer, one document after the other. */
export function coverageStrip(
  coverage: Coverage,
  documents: readonly Document[],
  cited: readonly { readonly documentId: Id; readonly page: number }[],
): StripPages & { readonly cited: ReadonlySet<number> } {
  const offsets = new Map<Id, number>();
  let pages = 0;
  for (const document of documents) {
    offsets.set(document.id, pages);
    pages += document.pages;
  }
  const places = (items: readonly { readonly documentId: Id; readonly page: number }[]): ReadonlySet<number> =>
    new Set(
      items.flatMap(({ documentId, page }) => {
        const offset = offsets.get(documentId);
        return offset === undefined ? [] : [offset + page];
      }),
    );
  return {
    pages: Math.max(pages, coverage.pages),
    unread: places(coverage.unread),
    cited: places(cited),
    readUpTo: Number.POSITIVE_INFINITY,
  };
}

function closestText(passages: number): string {
  if (passages === 0) return 'passages';
  return passages === 1 ? 'the closest passage' : `the ${formatNumber(passages)} closest passages`;
}

function it(count: number): string {
  return count === 1 ? 'it' : 'they';
}

function was(count: number): string {
  return count === 1 ? 'was' : 'were';
}
