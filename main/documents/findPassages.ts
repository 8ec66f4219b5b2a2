import type { FoundPassage, Id } from '../contract/types.ts';
import type { Database } from '../storage/database.ts';
import { countPassages, openingPassages, searchPassages } from '../storage/passages.ts';
import { searchWords } from '../storage/searchWords.ts';
import { type RankedWord, rankPassages } from './rankPassages.ts';
import { relatedWords } from './relatedWords.ts';
import { wordsOf } from './words.ts';

const CANDIDATES = 60;
/** What a word of the question before, or one that stands for a word of this question, is worth beside its own. */
const EARLIER = 0.3;
const RELATED = 0.5;

/** Words by which people ask for what stands at the opening of a document. */
const openingWords =
  /\b(?:title|titled|called|name|names|named|part(?:y|ies)|dated?|who|whom|effect|effective|patient|age|old|author|wrote)\b/i;

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
 * when no word of it stands in the documents. A question of stop words alone ("What is this about?") gets their openings.
 */
export function findPassages(db: Database, options: PassageQuestion): FoundPassage[] {
  const { caseId, documentIds = null, question, earlier = null, count } = options;
  const asked = searchWords(question);
  if (asked.kind === 'nothing') return [];
  if (asked.kind === 'stop-words') {
    return openingPassages(db, { caseId, documentIds, limit: count }).map((passage) => ({ ...passage, score: 0 }));
  }
  const before = earlier === null ? [] : searchWords(earlier).words;
  const related = relatedWords(asked.words);
  const limit = Math.max(CANDIDATES, count);
  const found = searchPassages(db, { caseId, documentIds, query: question, limit });
  const wider =
    before.length + related.length > 0
      ? searchPassages(db, { caseId, documentIds, query: [...asked.words, ...before, ...related].join(' '), limit })
      : [];
  const candidates = [...new Map([...found, ...wider].map((passage) => [passage.id, passage])).values()];
  const words = rankedWords(db, caseId, [
    ...asked.words.map((word) => ({ word, share: 1 })),
    ...related.map((word) => ({ word, share: RELATED })),
    ...before.map((word) => ({ word, share: EARLIER })),
  ]);
  return rankPassages(candidates, { words, asksForOpening: openingWords.test(question) }).slice(0, count);
}

/** Each stem once, with the share of the first word that has it. */
function rankedWords(
  db: Database,
  caseId: Id,
  words: readonly { readonly word: string; readonly share: number }[],
): RankedWord[] {
  const byStem = new Map<string, { readonly word: string; readonly share: number }>();
  for (const { word, share } of words) {
    for (const { stem } of wordsOf(word)) if (!byStem.has(stem)) byStem.set(stem, { word, share });
  }
  const counted = [...byStem];
  const { all, having } = countPassages(
    db,
    caseId,
    counted.map(([, { word }]) => word),
  );
  return counted.map(([stem, { share }], index) => {
    const passages = having[index] ?? 0;
    const rarity = Math.log(1 + (all - passages + 0.5) / (passages + 0.5));
    return { stem, worth: share * rarity, ofQuestion: share === 1 };
  });
}
