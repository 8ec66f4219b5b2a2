import { stem } from './stem.ts';

/** A word of a text: where it stands (UTF-16 offsets), and its stem without accents, ligatures and capitals. */
export type Word = { readonly start: number; readonly end: number; readonly plain: string; readonly stem: string };

const letters = /[\p{L}\p{N}\p{M}]+/gu;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Where a script puts no space between words, every character counts as one. */
const lettersOrUnspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}])+/gu;

/** A raised figure behind a word is the mark of a note; behind less it is one of a unit ("cm²"). */
const noteMark = /(?<=\p{L}{3})[⁰¹²³⁴-⁹]+$/u;

const MOST_KNOWN = 50_000;
const known = new Map<string, { readonly plain: string; readonly stem: string }>();

export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(unspaced.test(text) ? lettersOrUnspaced : letters), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    ...formsOf(match[0]),
  }));
}

/** The same words come again and again, so their forms are kept for as long as they are few. */
function formsOf(word: string): { readonly plain: string; readonly stem: string } {
  const found = known.get(word);
  if (found) return found;
  const plain = word.replace(noteMark, '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const forms = { plain, stem: stem(plain) };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, forms);
  return forms;
}
