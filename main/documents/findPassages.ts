import type { FoundPassage } from '../contract/documents.ts';
import type { Id } from '../contract/types.ts';
import type { Database } from '../storage/database.ts';
import { countPassages, firstPassages, openingPassages, searchForWords } from '../storage/passages.ts';
import { searchWords } from '../storage/searchWords.ts';
import { type RankedWord, rankPassages } from './rankPassages.ts';
import { relatedWords } from './relatedWords.ts';
import { soughtBy } from './soughtAnswer.ts';
import { wordsOf } from './words.ts';

const CANDIDATES = 60;
/** What a word is worth beside the question's own: one of the question before, one for another, one near such answers. */
const EARLIER = 0.3;
const RELATED = 0.5;
const SOUGHT = 0.35;
const OPENINGS = 5;

export type PassageQuestion = {
  readonly caseId: Id;
  readonly documentIds?: readonly Id[] | null;
  readonly question: string;
  /** The question before in the conversation: its words count a little. */
  readonly earlier?: string | null;
  readonly count: number;
};

/**
 * The passages of a case that most likely answer a question in plain words, best first; scores lie between 0 and 1. Empty
 * when no word of it stands in the documents, unless it asks for what opens them: titles, parties, dates, names. A question
 * of stop words alone ("What is this about?") gets their openings too.
 */
export function findPassages(db: Database, options: PassageQuestion): FoundPassage[] {
  const { caseId, documentIds = null, question, earlier = null, count } = options;
  const asked = searchWords(question);
  if (asked.kind === 'nothing') return [];
  if (asked.kind === 'stop-words') {
    return openingPassages(db, { caseId, documentIds, limit: count }).map((passage) => ({ ...passage, score: 0 }));
  }
  const sought = soughtBy(question);
  const { all, words, helpers, shares } = countWords(db, caseId, [
    ...asked.words.map((word) => ({ word, share: 1 })),
    ...relatedWords(asked.words).map((word) => ({ word, share: RELATED })),
    ...sought.words.map((word) => ({ word, share: SOUGHT })),
    ...(earlier === null ? [] : searchWords(earlier).words).map((word) => ({ word, share: EARLIER })),
  ]);
  const found = searchForWords(db, { caseId, documentIds, words, helpers, limit: Math.max(CANDIDATES, count) });
  const openings = sought.atOpening ? openingsBeside(db, found, { caseId, documentIds }) : [];
  const candidates = [...found, ...openings];
  const ranked = [...words, ...helpers].flatMap(({ word, passages }): RankedWord[] => {
    const share = shares.get(word) ?? 0;
    const rarity = Math.log(1 + (Math.max(all, passages) - passages + 0.5) / (passages + 0.5));
    return wordsOf(word).map(({ stem }) => ({ stem, worth: share * rarity, ofQuestion: share === 1 }));
  });
  return rankPassages(candidates, { words: ranked, asksForOpening: sought.atOpening }).slice(0, count);
}

/** Of the documents in which something was found; of any where nothing was: "Who wrote this?" shares no word with a letter. */
function openingsBeside(
  db: Database,
  found: readonly FoundPassage[],
  among: Pick<PassageQuestion, 'caseId' | 'documentIds'>,
): readonly FoundPassage[] {
  if (found.length === 0) return openingPassages(db, { ...among, limit: OPENINGS });
  const documents = [...new Set(found.map(({ documentId }) => documentId))].slice(0, OPENINGS);
  const known = new Set(found.map(({ id }) => id));
  return firstPassages(db, documents).filter(({ id }) => !known.has(id));
}

/** Each word with the passages that have it; of words with one stem only the first, whose share is the largest. */
function countWords(db: Database, caseId: Id, words: readonly { readonly word: string; readonly share: number }[]) {
  const byStem = new Map<string, { readonly word: string; readonly share: number }>();
  for (const each of words) {
    const stems = wordsOf(each.word)
      .map(({ stem }) => stem)
      .join(' ');
    if (!byStem.has(stems)) byStem.set(stems, each);
  }
  const kept = [...byStem.values()];
  const { all, counted } = countPassages(
    db,
    caseId,
    kept.map(({ word }) => word),
  );
  const shares = new Map(kept.map(({ word, share }) => [word, share]));
  return {
    all,
    shares,
    words: counted.filter(({ word }) => shares.get(word) === 1),
    helpers: counted.filter(({ word }) => shares.get(word) !== 1),
  };
}
