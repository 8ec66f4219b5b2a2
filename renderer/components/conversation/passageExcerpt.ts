/** A part of a passage; `match` says that the words were asked for. */
export type ExcerptPart = { readonly text: string; readonly match: boolean };

type Word = { readonly start: number; readonly end: number; readonly stem: string };

const LONGEST = 320;

const common = new Set(
  'a an and any are as at be by can did do does for from had has have how if in into is it its may must not of on or shall should that the their there these this those to under was were what when where which who whose why will with would'.split(
    ' ',
  ),
);

/** Near enough to the stemming of the search that found the passage to show why it was found. */
function stem(word: string): string {
  const lower = word.toLocaleLowerCase('en');
  if (lower.length < 4) return lower;
  const cut = lower.replace(/(?:ations?|ating|ated|ates?|ators?|ments?|ings?|edly|ed|ies|es|s|ly|y|e)$/, '');
  return cut.length < 3 ? lower : cut;
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    stem: stem(match[0]),
  }));
}

/** Where the part with the most different words of the question begins. */
function bestStart(words: readonly Word[], wanted: ReadonlySet<string>): number {
  let best = { start: 0, count: 0 };
  words.forEach((first, index) => {
    if (!wanted.has(first.stem)) return;
    const near = words.slice(index).filter((word) => word.end <= first.start + LONGEST && wanted.has(word.stem));
    const count = new Set(near.map((word) => word.stem)).size;
    if (count > best.count) best = { start: first.start, count };
  });
  return best.start;
}

/** Goes back to the start of the sentence if that is near, otherwise by a few words. */
function startOfSentence(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 120), at);
  const sentence = [...before.matchAll(/(?:[.;:!?]|^)\s+(?=\S)/g)].at(-1);
  if (at <= 120) return sentence && at > 60 ? at - before.length + sentence.index + sentence[0].length : 0;
  if (sentence) return at - before.length + sentence.index + sentence[0].length;
  return at - 40 + text.slice(at - 40, at).indexOf(' ') + 1;
}

/** The part of a passage that answers the question best, at most a few lines, with the question's words told apart. */
export function passageExcerpt(passage: string, question: string): readonly ExcerptPart[] {
  const text = passage.replaceAll(/\s+/g, ' ').trim();
  const wanted = new Set(
    wordsOf(question)
      .map((word) => ({ ...word, plain: question.slice(word.start, word.end).toLocaleLowerCase('en') }))
      .filter((word) => !common.has(word.plain) && word.plain.length > 1)
      .map((word) => word.stem),
  );
  const words = wordsOf(text);
  const whole = text.length <= LONGEST;
  const from = whole ? 0 : startOfSentence(text, bestStart(words, wanted));
  const to = from + LONGEST >= text.length ? text.length : text.lastIndexOf(' ', from + LONGEST);

  const shown = words.filter((word) => word.start >= from && word.end <= to);
  const matches = shown.map((word) => wanted.has(word.stem));
  const beside = (one: Word | undefined, other: Word | undefined): boolean =>
    one !== undefined && other !== undefined && text.slice(one.end, other.start) === ' ';
  const joined = shown.map((word, index) => {
    if (matches[index]) return true;
    const [before, next] = [shown[index - 1], shown[index + 1]];
    const between = matches[index - 1] && matches[index + 1] && beside(before, word) && beside(word, next);
    return between === true && common.has(text.slice(word.start, word.end).toLocaleLowerCase('en'));
  });

  const parts: ExcerptPart[] = [];
  const add = (part: string, match: boolean): void => {
    const last = parts.at(-1);
    if (last && last.match === match) parts[parts.length - 1] = { text: last.text + part, match };
    else if (part) parts.push({ text: part, match });
  };
  add(from > 0 ? '… ' : '', false);
  let done = from;
  shown.forEach((word, index) => {
    const match = joined[index] === true;
    const space = text.slice(done, word.start);
    add(space, match && joined[index - 1] === true && space === ' ');
    add(text.slice(word.start, word.end), match);
    done = word.end;
  });
  add(text.slice(done, to), false);
  add(to < text.length ? ' …' : '', false);
  return parts;
}
