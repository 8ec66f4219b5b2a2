/** Passages that the model named, and where: `at` is the UTF-16 offset in the text without the marks. */
export type Mark = { readonly at: number; readonly numbers: readonly number[] };

export type Stripped = { readonly text: string; readonly marks: readonly Mark[] };

const numbers = String.raw`\d{1,3}(?: {0,2}(?:,|;|and|&|-|–) {0,2}\d{1,3}){0,12}`;
const label = String.raw`(?:\^|(?:passages?|sources?|pages?|no\.?) {0,2})?`;
const one = String.raw`(?:\[ {0,2}${label}${numbers} {0,2}\]|【 {0,2}${label}${numbers}[^\]】\n]{0,12}】)`;
const gap = String.raw`[^\S\n]{0,8}`;
const run = new RegExp(`${gap}${one}(?:${gap},?${gap}${one})*`, 'giu');
/** The end of a text that may yet turn out to be a mark, or to stand before one. */
const unfinished = new RegExp(String.raw`(?:${gap}${one}${gap},?)*${gap}(?:[[【][^\]】\n]{0,48})?$`, 'iu');
const LONGEST_UNFINISHED = 200;

/**
 * Takes the model's marks ("[1]", "[2, 3]", "【4】") out of its text. What looks like one but stands in a passage itself
 * (`isLiteral`: "within [5] days") is text. While the text is still growing, `isWhole` false keeps back an end that may be
 * a mark: what was returned once stays the beginning of what is returned later.
 */
export function stripMarks(
  raw: string,
  {
    count,
    isWhole,
    isLiteral,
  }: { readonly count: number; readonly isWhole: boolean; readonly isLiteral: (mark: string) => boolean },
): Stripped {
  const settled = isWhole ? raw : settledPart(raw);
  const marks: Mark[] = [];
  let text = '';
  let from = 0;
  for (const match of settled.matchAll(run)) {
    const mark = match[0].trim();
    const named = numbersIn(mark);
    const known = named.filter((number) => number >= 1 && number <= count);
    const end = match.index + match[0].length;
    const isMark = known.length > 0 || /^[^\S\n]{0,8}(?:[.,;:!?)]|\n|$)/u.test(settled.slice(end, end + 12));
    if (!isMark || isLiteral(mark)) continue;
    text += settled.slice(from, match.index);
    from = end;
    if (known.length > 0) marks.push({ at: text.length, numbers: known });
  }
  return { text: text + settled.slice(from), marks };
}

function settledPart(raw: string): string {
  const from = Math.max(0, raw.length - LONGEST_UNFINISHED);
  const end = raw.slice(from);
  return raw.slice(0, from + (unfinished.exec(end)?.index ?? end.length));
}

/** "[2-4]" names three passages. */
function numbersIn(mark: string): number[] {
  const found = Array.from(mark.matchAll(/(\d+)(?:\s*[-–]\s*(\d+))?/gu), ([, first = '', last = first]) => {
    const [from, to] = [Number(first), Number(last)];
    return to > from && to - from < 20 ? Array.from({ length: to - from + 1 }, (_, index) => from + index) : [from];
  });
  return [...new Set(found.flat())];
}
