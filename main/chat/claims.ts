import { sentences } from '../documents/sentences.ts';
import { type Word, wordsOf } from '../documents/words.ts';
import { stopWords } from '../storage/stopWords.ts';
import { type Fact, factsIn } from './facts.ts';
import type { Mark } from './marks.ts';

/** A sentence of an answer that says something which a passage can support. */
export type Claim = {
  readonly start: number;
  /** Where its chip stands: behind the sentence and its punctuation. */
  readonly end: number;
  readonly text: string;
  /** The words that tell it from another sentence, each stem once. */
  readonly words: readonly Word[];
  /** Stems of capitalised words inside the sentence, and of words with digits: names of people, places and things. */
  readonly names: readonly string[];
  /** The stem of the first word if it is none of grammar: its capital does not tell whether it is a name. */
  readonly opening: string | null;
  readonly facts: readonly Fact[];
  /** Numbers of the passages that the model named for it. */
  readonly marked: readonly number[];
};

/**
 * The sentences of an answer in order, one at a time, with the marks that stand in it or right behind it; those that only say
 * that nothing was found, or announce what follows, are left out. `marks` are in the order in which they stand.
 */
export function* claimsIn(answer: string, marks: readonly Mark[]): Generator<Claim> {
  let before = 0;
  let passed = 0;
  for (const line of answer.matchAll(/[^\n]+/g)) {
    for (const sentence of sentences(line[0])) {
      const start = line.index + sentence.start;
      const end = line.index + sentence.end;
      const text = answer.slice(start, end);
      const first = passed;
      while ((marks[passed]?.at ?? Number.POSITIVE_INFINITY) <= end + 1) passed += 1;
      const marked = marks.slice(first, passed).flatMap(({ at, numbers }) => (at > before ? numbers : []));
      before = end + 1;
      const claim = { start, end, text, marked: [...new Set(marked)], ...contentOf(text) };
      if (claim.words.length + claim.facts.length > 0 && !saysNothing(text)) yield claim;
    }
  }
}

function contentOf(text: string): Pick<Claim, 'words' | 'names' | 'opening' | 'facts'> {
  const facts = factsIn(text);
  const words = new Map<string, Word>();
  const names = new Set<string>();
  let opening: string | null = null;
  let isFirst = true;
  // Both come in the order of the text.
  let next = 0;
  let endOfFact = 0;
  for (const word of wordsOf(text)) {
    const written = text.slice(word.start, word.end);
    for (let fact = facts[next]; fact && fact.start <= word.start; fact = facts[++next])
      endOfFact = Math.max(endOfFact, fact.end);
    if (word.end > endOfFact && !/^\d+$/.test(word.plain)) {
      const isStopWord = stopWords.has(word.plain);
      if (!isStopWord && !words.has(word.stem)) words.set(word.stem, word);
      if (isFirst ? isCode(written) : isName(written, isStopWord)) names.add(word.stem);
      if (isFirst && !isStopWord && /^\p{Lu}/u.test(written)) opening ??= word.stem;
    }
    isFirst = text.charAt(word.end) === ':';
  }
  return { words: [...words.values()], names: [...names], opening, facts };
}

/** "B12", "LLC": written so wherever it stands in a sentence. */
function isCode(written: string): boolean {
  return /\p{L}/u.test(written) && (/\p{N}/u.test(written) || /^\p{Lu}{2,}$/u.test(written));
}

/** Also a single letter, as in "vitamin D" or "Exhibit B". */
function isName(written: string, isStopWord: boolean): boolean {
  return isCode(written) || (/^\p{Lu}/u.test(written) && (!isStopWord || /^[B-HJ-Z]$/.test(written)));
}

/** One plain word inside a sentence ("monthly") says too little to be looked for. */
export function tellsEnough({ words, facts, names, opening }: Claim): boolean {
  return words.length + facts.length > 1 || facts.length + names.length > 0 || opening !== null;
}

const absence = new RegExp(
  [
    String.raw`\bnot (?:found|mentioned|stated|specified|addressed|given|provided|included|contained|covered|discussed)\b.{0,30}\b(?:documents?|passages?|texts?|pages?|information|context|sources?)\b`,
    String.raw`\b(?:documents?|passages?|texts?|pages?|information|context|sources?)\b.{0,40}\b(?:do|does|did)(?: not|n['’]t) (?:say|state|mention|specify|contain|include|provide|address|answer|give|tell|describe|discuss|indicate)\b`,
    String.raw`\bno (?:information|mention|answer)\b`,
    String.raw`\b(?:cannot|can['’]t|could not|unable to) (?:find|answer|determine)\b`,
    String.raw`\bnicht (?:gefunden|enthalten|erwähnt|angegeben)\b`,
    String.raw`\b(?:non|pas) (?:trouvée?s?|mentionnée?s?)\b`,
    String.raw`\bno se (?:encuentra|menciona|especifica)\b`,
  ].join('|'),
  'iu',
);

const assent = /^(?:yes|no|ja|nein|oui|non|sí|si)[.!,]?$/iu;

/** "Not found in these documents." has no source, and neither have "Yes." and "Here is what the passages say:". */
function saysNothing(text: string): boolean {
  return absence.test(text) || assent.test(text) || text.endsWith('?') || (text.endsWith(':') && !/\d/.test(text));
}
