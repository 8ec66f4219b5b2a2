import type { Coverage } from '../contract/conversations.ts';
import { formatCount } from '../contract/formatCount.ts';
import type { Id } from '../contract/types.ts';
import { unreadText } from '../contract/unreadText.ts';

const given: Readonly<Record<Coverage['kind'], string>> = {
  whole: 'the model was given all of it',
  passages: 'the model was given the passages that fit best',
  search: 'all of it was searched',
};

/** What an answer rests on and what was left out of it, in words. */
export function coverageLines(coverage: Coverage, names: ReadonlyMap<Id, string>): readonly string[] {
  const {
    kind,
    documents,
    documentsRead,
    pages,
    pagesRead,
    unread,
    passagesLeftOut,
    documentsHeldBack,
    answerCut,
    answerLooped,
  } = coverage;
  return [
    `Read ${documentsRead} of ${formatCount(documents, 'document')}, ${pagesRead} of ${formatCount(pages, 'page')}; ${given[kind]}.`,
    ...unread.map(({ documentId, documentName, page, reason }) => {
      return `  ${names.get(documentId) ?? documentName}, page ${page} not read: ${unreadText(reason)}`;
    }),
    ...(passagesLeftOut > 0
      ? [`Passages found but left out, because the model can hold no more: ${passagesLeftOut}.`]
      : []),
    ...(documentsHeldBack > 0
      ? [`Confidential documents not used, because they may not go to the office server: ${documentsHeldBack}.`]
      : []),
    ...(answerCut ? ['The answer was cut: it reached its longest length.'] : []),
    ...(answerLooped ? ['The model repeated itself and was stopped.'] : []),
  ];
}
