import type { Answer, Message, Question } from '../contract/conversations.ts';
import type { Document, FoundPassage } from '../contract/documents.ts';
import { AppError } from '../contract/errors.ts';
import type { Id } from '../contract/types.ts';
import { findPassages } from '../documents/findPassages.ts';
import { createPause } from '../pause.ts';
import type { Database } from '../storage/database.ts';
import { getPage, pageTexts } from '../storage/documents.ts';
import { behind, branch, getMessage } from '../storage/messages.ts';
import { countPassages, openingPassages, searchPassages } from '../storage/passages.ts';
import type { Source } from './citations.ts';
import type { EarlierTurn } from './prompt.ts';
import { quotationsIn } from './quotations.ts';

/** No language needs fewer tokens than one for so many characters; beyond, counting is not worth the reading. */
const MOST_CHARACTERS_A_TOKEN = 8;
const FEWEST_CHARACTERS_A_PASSAGE = 100;
const PAGES_FOR_A_QUOTATION = 5;
/** Far more than an answer has; any further ones are looked for in its sources alone. */
const MOST_QUOTATIONS = 200;

/** Everything of the database that goes into an answer. */
export type Gathered = {
  readonly passages: readonly FoundPassage[];
  readonly pages: readonly Source[] | null;
  readonly earlier: readonly ToldTurn[];
  /** Earlier turns that may not be told again. */
  readonly turnsHeldBack: number;
};

/** `madeFrom`: the documents behind the answer; null where nobody knows. */
export type ToldTurn = EarlierTurn & { readonly madeFrom: readonly Id[] | null };

export function gather(
  db: Database,
  options: {
    readonly caseId: Id;
    /** Those that may be used; `among` names them unless they are all of the case. */
    readonly documents: readonly Document[];
    readonly among: readonly Id[] | null;
    readonly question: Question;
    readonly count: number;
    readonly contextSize: number;
    /** Whether an answer made from these documents may be told again. */
    readonly mayTell: (madeFrom: readonly Id[] | null) => boolean;
  },
): Gathered {
  const { caseId, documents, among, question, count, contextSize, mayTell } = options;
  const found = passagesFor(db, { caseId, among, question, count });
  const turns = earlierTurns(db, question.parentId === null ? [] : branch(db, question.parentId));
  const earlier = turns.filter(({ madeFrom }) => mayTell(madeFrom));
  return {
    // A question in words that no document has may still be one about them, in another language for instance.
    passages: found.length > 0 ? found : openingPassages(db, { caseId, documentIds: among, limit: count }),
    pages: wholePages(db, caseId, documents, contextSize * MOST_CHARACTERS_A_TOKEN),
    earlier,
    turnsHeldBack: turns.length - earlier.length,
  };
}

export function passagesFor(
  db: Database,
  options: {
    readonly caseId: Id;
    readonly among?: readonly Id[] | null;
    readonly question: Question;
    readonly count: number;
  },
): FoundPassage[] {
  const { caseId, among = null, question, count } = options;
  const earlier = questionBefore(db, question)?.text ?? null;
  return findPassages(db, { caseId, documentIds: among, question: question.text, earlier, count });
}

/** That which the answer before was given to. */
function questionBefore(db: Database, { parentId }: Question): Message | null {
  const answer = parentId === null ? null : getMessage(db, parentId);
  return answer?.kind === 'answer' ? getMessage(db, answer.parentId) : null;
}

/** All pages with text, unless they have more characters than could ever fit. */
function wholePages(db: Database, caseId: Id, documents: readonly Document[], mostCharacters: number): Source[] | null {
  if (countPassages(db, caseId, []).all * FEWEST_CHARACTERS_A_PASSAGE > mostCharacters) return null;
  const pages: Source[] = [];
  let characters = 0;
  for (const { id, name } of documents) {
    for (const { page, text } of pageTexts(db, id)) {
      if (text.trim() === '') continue;
      characters += text.length;
      if (characters > mostCharacters) return null;
      pages.push({ documentId: id, documentName: name, page, start: 0, end: text.length, text });
    }
  }
  return pages;
}

/** Questions that got no words in answer (no model yet, or a failure before the first one) are not told again. */
function earlierTurns(db: Database, messages: readonly Message[]): ToldTurn[] {
  return messages.flatMap((message, index) => {
    const question = messages[index - 1];
    if (message.kind !== 'answer' || question?.kind !== 'question' || !hasWords(message)) return [];
    const { madeFrom } = behind(db, message.id);
    return [{ question: question.text, answer: message.text, passages: message.passages, madeFrom }];
  });
}

function hasWords(answer: Answer): boolean {
  return answer.mode === 'answer' && answer.text.trim() !== '';
}

/**
 * Whole pages of the case in which the answer's quotations may stand: those of its sources, and those that share their words.
 * Pauses for others.
 */
export async function pagesForQuotations(
  db: Database,
  { caseId, text, sources }: { readonly caseId: Id; readonly text: string; readonly sources: readonly Source[] },
): Promise<Source[]> {
  const pause = createPause();
  // A model that is stuck quotes the same again and again.
  const quotations = new Set(quotationsIn(text).map(({ start, end }) => text.slice(start, end)));
  if (quotations.size === 0) return [];
  const found: FoundPassage[] = [];
  for (const query of [...quotations].slice(0, MOST_QUOTATIONS)) {
    found.push(...searchPassages(db, { caseId, query, limit: PAGES_FOR_A_QUOTATION }));
    await pause();
  }
  const pages = new Map<string, Source>();
  for (const { documentId, documentName, page } of [...sources, ...found]) {
    const key = `${documentId} ${page}`;
    if (pages.has(key)) continue;
    const whole = wholeText(db, documentId, page);
    if (whole === null) continue;
    pages.set(key, { documentId, documentName, page, start: 0, end: whole.length, text: whole });
    await pause();
  }
  return [...pages.values()];
}

/** Null where its document was removed while the answer was being written. */
function wholeText(db: Database, documentId: Id, page: number): string | null {
  try {
    return getPage(db, documentId, page).text;
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-found') return null;
    throw error;
  }
}
