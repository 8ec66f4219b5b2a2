import { stem } from '../../documents/stem.ts';
import { type Word, wordsOf } from '../../documents/words.ts';

/**
 * A word as the checks of meaning see it. `segment` counts the sentences, parts between semicolons, rows and items of lists
 * that stand before it; `gap` is what stands between it and the word before.
 */
export type Token = Word & {
  readonly written: string;
  readonly gap: string;
  readonly segment: number;
};

/** A line that short was not broken because the page ended there (as in prompt.ts). */
const SHORT_LINE = 40;
/** Lines of running text are longer than this on most pages. */
const LONG_LINE = 72;

/** Pasts that share no stem with their present: "is paid by" says who pays. */
const irregular = new Map(
  `pay paid, sell sold, tell told, hold held, keep kept, send sent, give gave given, take took taken, make made, bear bore borne,
  buy bought, lend lent, build built, write wrote written, choose chose chosen, know known, show shown, see saw seen, bring brought,
  rise rose risen, fall fell fallen, grow grew grown, begin began begun`
    .split(/,\s+/)
    .flatMap((verb) => {
      const [present = '', ...pasts] = verb.split(' ');
      return pasts.map((past): [string, string] => [past, stem(present)]);
    }),
);

export function tokensOf(text: string): Token[] {
  const ends = segmentEnds(text);
  const tokens: Token[] = [];
  let segment = 0;
  let before = 0;
  for (const word of wordsOf(text)) {
    while ((ends[segment] ?? Number.POSITIVE_INFINITY) <= word.start) segment += 1;
    const gap = text.slice(before, word.start);
    const present = irregular.get(word.plain);
    tokens.push({ ...word, stem: present ?? word.stem, written: text.slice(word.start, word.end), gap, segment });
    before = word.end;
  }
  return tokens;
}

/** A line without a point whose next begins with a capital: an item of a list, unless a name was broken off its sentence. */
function endsAlone(line: string, next: string): boolean {
  return (
    /^\s*\p{Lu}/u.test(next) &&
    !/(?:[,(-]|\b(?:of|the|and|or|in|to|by|a|an|for|with|from|at|is|shall|may))\s*$/u.test(line)
  );
}

/** A line of a table: cells parted by tabs or bars, or several numbers in a row. */
function isRow(line: string): boolean {
  return /[\t|]/.test(line) || /(?:\s\d[\d.,]*){2}\s*$/.test(line);
}

/** Ends of sentences, semicolons, and ends of lines that are rows, items or headings rather than broken by the page. */
function segmentEnds(text: string): number[] {
  const ends: number[] = [];
  let lineStart = 0;
  for (const { index: at, 0: mark } of text.matchAll(/\n|;|[.!?](?=["'”’)\]]*(?:\s|$))/gu)) {
    if (mark !== '\n') {
      ends.push(at);
      continue;
    }
    const line = text.slice(lineStart, at);
    lineStart = at + 1;
    const startsItem = /^[^\S\n]*(?:[•▪●*|–—-]|\d+[.)]\s|\n)/u.test(text.slice(at + 1, at + 24));
    const next = text.slice(at + 1, text.indexOf('\n', at + 1) + 1 || text.length);
    const isShort = line.trim().length < SHORT_LINE && !/^\s*\p{Ll}/u.test(next);
    if (isShort || (line.length < LONG_LINE && endsAlone(line, next)) || startsItem || isRow(line) || isRow(next))
      ends.push(at);
  }
  return ends;
}
