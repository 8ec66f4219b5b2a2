/** Their point does not end a sentence. Single letters are taken for abbreviations too. */
const abbreviations = new Set(
  `no nos art arts sec secs inc corp co ltd llc mr mrs ms dr prof st vs v cf e.g i.e etc al approx dept est fig ex pp p
  para paras cl ch vol rev ed jr sr hon gen gov sgt capt col jan feb mar apr jun jul aug sep sept oct nov dec nr abs bzw
  ca bspw evtl ggf inkl usw vgl z.b d.h u.a u.s u.k a.m p.m b.i.d t.i.d q.d min max`.split(/\s+/),
);

const candidates = /[.!?…]+["'”’»)\]]*(?=\s)|[。！？]+[」』”’]*|\n[^\S\n]*(?=\n)/gu;

/** Where sentences end, in UTF-16 offsets behind their punctuation. A blank line ends one too. The end of the text is not listed. */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  for (const match of text.matchAll(candidates)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && !endsSentence(text, match.index, end)) continue;
    ends.push(end);
  }
  return ends;
}

export type Range = { readonly start: number; readonly end: number };

/** The sentences of `text`, without the white space between them. */
export function sentences(text: string): Range[] {
  const ranges: Range[] = [];
  let start = 0;
  for (const end of [...sentenceEnds(text), text.length]) {
    const range = trimmed(text, { start, end });
    if (range.start < range.end) ranges.push(range);
    start = end;
  }
  return ranges;
}

export function trimmed(text: string, { start, end }: Range): Range {
  let [first, last] = [start, end];
  while (first < last && isSpace(text, first)) first += 1;
  while (last > first && isSpace(text, last - 1)) last -= 1;
  return { start: first, end: last };
}

/** A point after an abbreviation, an initial or the number of a clause, or before a small letter, goes on. */
function endsSentence(text: string, point: number, end: number): boolean {
  const before = /(?:^|[\s("“„])([\p{L}\p{N}.]*)$/u.exec(text.slice(Math.max(0, point - 24), point))?.[1] ?? '';
  const after = /^\s*["'“„«(]?(\S)/u.exec(text.slice(end, end + 24))?.[1] ?? '';
  if (/^\p{Ll}$/u.test(after)) return false;
  if (/^\p{L}$/u.test(before) || /^(?:\d{1,3}|[ivxlcIVXLC]{1,5})(?:\.\d{1,3})*$/.test(before)) return false;
  return !abbreviations.has(before.toLowerCase());
}

function isSpace(text: string, offset: number): boolean {
  return text.charAt(offset).trim() === '';
}
