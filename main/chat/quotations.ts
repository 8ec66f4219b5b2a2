type Range = { readonly start: number; readonly end: number };

const FEWEST_WORDS = 3;
const FEWEST_CHARACTERS = 12;

/** Opening and closing marks; a mark that both opens and closes pairs up with the next of its kind on the line. */
const marked = /“([^“”\n]+)”|„([^„“”\n]+)[“”]|«([^«»\n]+)»|»([^«»\n]+)«|"([^"\n]+)"/gu;

/** What a text puts in quotation marks, without the marks, if it is long enough to be more than a name or a term. */
export function quotationsIn(text: string): Range[] {
  return Array.from(text.matchAll(marked)).flatMap((match) => {
    const words = match.slice(1).find((group) => group !== undefined) ?? '';
    const start = match.index + 1;
    const isLong = words.trim().split(/\s+/).length >= FEWEST_WORDS || words.trim().length >= FEWEST_CHARACTERS;
    return isLong ? [{ start, end: start + words.length }] : [];
  });
}
