import type { Coverage } from '../contract/conversations.ts';
import type { Document } from '../contract/documents.ts';

/** What of the case's documents could be read when an answer was made. */
export function coverageOf(documents: readonly Document[], kind: Coverage['kind']): Coverage {
  return {
    kind,
    documents: documents.length,
    documentsRead: documents.filter(({ state }) => state.kind === 'read').length,
    pages: documents.reduce((sum, { pages }) => sum + pages, 0),
    pagesRead: documents.reduce((sum, { pagesRead }) => sum + pagesRead, 0),
    unread: documents.flatMap(({ id, name, unread }) =>
      unread.map((page) => ({ ...page, documentId: id, documentName: name })),
    ),
    passagesLeftOut: 0,
    turnsLeftOut: 0,
    documentsHeldBack: 0,
    turnsHeldBack: 0,
    answerCut: false,
    answerLooped: false,
  };
}
