import { sentences } from './sentences.ts';
import { type Word, wordsOf } from './words.ts';

/** What a passage must have to be a good one: its stem, and its worth from its rarity and where it comes from. */
export type RankedWord = { readonly stem: string; readonly worth: number; readonly ofQuestion: boolean };

type Rankable = { readonly id: number; readonly page: number; readonly start: number; readonly text: string };

// BM25's saturation and length, then what the rest adds. Chosen on questions about contracts; the result is flat around them.
const SATURATION = 1.2;
const LENGTH = 0.6;
const SENTENCE = 0.3;
const PAIR = 0.3;
const HEADING = 0.3;
const OPENING = 0.4;
const OPENING_ALONE = 0.4;
const NAMED = 0.2;
const NEAR = 3;

/**
 * Orders passages for a question: BM25 over its weighted words, more where many of them share a sentence or stand side by
 * side as they do in the question, in a heading, in a document that the question names, or at a document's opening if titles,
 * parties and dates are asked for. Scores lie between 0 and 1.
 */
export function rankPassages<Passage extends Rankable & { readonly documentName: string }>(
  passages: readonly Passage[],
  query: { readonly words: readonly RankedWord[]; readonly asksForOpening: boolean },
): (Passage & { readonly score: number })[] {
  const worth = new Map(query.words.map((word) => [word.stem, word.worth]));
  const asked = query.words.filter((word) => word.ofQuestion);
  const most = sum(asked.map((word) => word.worth)) || 1;
  const texts = passages.map((passage) => wordsOf(passage.text));
  const usual = sum(texts.map((words) => words.length)) / Math.max(1, texts.length);

  return passages
    .map((passage, index) => {
      const words = texts[index] ?? [];
      const named = new Set(wordsOf(passage.documentName).map(({ stem }) => stem));
      const share = sum(asked.filter(({ stem }) => named.has(stem)).map((word) => word.worth)) / most;
      const opens = query.asksForOpening && passage.page === 1 && passage.start < 50;
      const own =
        weigh(words, worth, usual) +
        SENTENCE * bestSentence(passage.text, words, worth) +
        PAIR * pairs(words, asked) +
        HEADING * inHeadings(passage.text, worth);
      const score = own * (1 + NAMED * share) * (opens ? 1 + OPENING : 1) + (opens ? OPENING_ALONE * most : 0);
      return { ...passage, score: score / (score + most) };
    })
    .sort((a, b) => b.score - a.score || a.id - b.id);
}

function weigh(words: readonly Word[], worth: ReadonlyMap<string, number>, usual: number): number {
  const counts = new Map<string, number>();
  for (const { stem } of words) if (worth.has(stem)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const length = SATURATION * (1 - LENGTH + (LENGTH * words.length) / Math.max(1, usual));
  return sum(
    Array.from(counts, ([stem, count]) => ((worth.get(stem) ?? 0) * count * (SATURATION + 1)) / (count + length)),
  );
}

function bestSentence(text: string, words: readonly Word[], worth: ReadonlyMap<string, number>): number {
  let best = 0;
  let next = 0;
  for (const { end } of sentences(text)) {
    const stems = new Set<string>();
    for (let word = words[next]; word && word.end <= end; word = words[next]) {
      stems.add(word.stem);
      next += 1;
    }
    best = Math.max(best, sum(Array.from(stems, (stem) => worth.get(stem) ?? 0)));
  }
  return best;
}

/** A line of capitalised words, or such words before a point at the beginning of one, with the number of the clause or without. */
const heading =
  /^[^\S\n]*(?:(?:(?:article|section|clause|schedule|§)\s*)?[\dIVXA-Z]{1,4}(?:\.\d+)*[.):]?\s+)?(\p{Lu}[\p{L}’'&/-]*(?:[^\S\n]+(?:of|and|to|the|for|in|on|or|by|with|\p{Lu}[\p{L}’'&/-]*)){0,6})[^\S\n]*(?:[.:—–]|$)/gmu;

function inHeadings(text: string, worth: ReadonlyMap<string, number>): number {
  const words = Array.from(text.matchAll(heading), ([, title = '']) => wordsOf(title)).flat();
  return sum(Array.from(new Set(words.map(({ stem }) => stem)), (stem) => worth.get(stem) ?? 0));
}

/** Neighbours in the question that are neighbours in the passage, in either order. */
function pairs(words: readonly Word[], asked: readonly RankedWord[]): number {
  const places = new Map<string, number[]>();
  for (const [index, { stem }] of words.entries()) places.set(stem, [...(places.get(stem) ?? []), index]);
  return sum(
    asked.slice(1).map((second, index) => {
      const first = asked[index];
      if (!first) return 0;
      const seconds = places.get(second.stem) ?? [];
      const near = places.get(first.stem)?.some((a) => seconds.some((b) => Math.abs(a - b) <= NEAR)) ?? false;
      return near ? Math.min(first.worth, second.worth) : 0;
    }),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
