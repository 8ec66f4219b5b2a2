import { stopWords } from './stopWords.ts';

const MOST_WORDS = 64;

export type SearchWords = {
  /** `stop-words`: it has no other words, so these are they. */
  readonly kind: 'words' | 'stop-words' | 'nothing';
  /** Each once, in lower case, in the order of the text. Neighbouring characters of unspaced scripts come in twos, parted by a space. */
  readonly words: readonly string[];
};

/** The words of a question that are worth looking for. */
export function searchWords(query: string): SearchWords {
  const found = query.normalize('NFKC').toLowerCase().match(wordsOfQuery)?.flatMap(inIndexForm) ?? [];
  const all = [...new Set(found)];
  if (all.length === 0) return { kind: 'nothing', words: [] };
  const telling = all.filter((word) => !stopWords.has(word)).slice(0, MOST_WORDS);
  if (telling.length === 0) return { kind: 'stop-words', words: all.slice(0, MOST_WORDS) };
  return { kind: 'words', words: telling };
}

const unspacedRun = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー]+';
const wordsOfQuery = new RegExp(`${unspacedRun}|(?:(?!${unspacedRun})[\\p{L}\\p{N}\\p{M}])+`, 'gu');
const startsUnspaced = new RegExp(`^${unspacedRun}`, 'u');

/** Without spaces there is no telling where a word ends: every two neighbouring characters are looked for, as a phrase. */
function inIndexForm(word: string): string[] {
  if (!startsUnspaced.test(word)) return [word];
  const characters = [...word];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]} ${character}`);
}
