/** Scripts that put no space between words: each character is a word of the index, and several of them a phrase. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
/** "Licensee¹" is the word "Licensee", "cm²" stays as it is. */
const noteMark = /(?<=\p{L}{3})[⁰¹²³⁴-⁹]+/gu;
const hyphenated = /(\p{L}+)[-\u2010\u00ad]\r?\n\s*(\p{L}+)/gu;

/**
 * Text as the index is given it. Ligatures and full-width letters become plain ones; a word broken at the end of a line
 * is added whole, beside its halves, because some hyphens belong to the word.
 */
export function indexable(text: string): string {
  return text
    .replace(noteMark, ' ')
    .normalize('NFKC')
    .replace(hyphenated, '$1 $2 $1$2')
    .replaceAll('\u00ad', '')
    .replace(unspaced, ' $& ');
}
