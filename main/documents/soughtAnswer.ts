/** What a question in plain words looks for beyond the words it is put in. */
export type Sought = {
  /** Words that stand beside such an answer in documents. */
  readonly words: readonly string[];
  /** Titles, parties, dates and names stand at the opening of a document, often without a word of the question. */
  readonly atOpening: boolean;
};

type Rule = { readonly asks: RegExp; readonly words: string };

const asksForOpening =
  /\b(?:title|titled|called|names?|named|part(?:y|ies)|dated?|who|whom|effect|effective|patient|age|old|author|wrote)\b|\bwhen\b.*\b(?:made|signed|executed|entered|written|seen|visit\w*)\b/i;

/** As in relatedWords.ts general usage only, but of whole turns of phrase: "how long", "come back". */
const rules: readonly Rule[] = [
  { asks: /\bsign(?:ed|s)\b|\bsignator/i, words: 'title name signed president director' },
  { asks: /\bwho\b.*\b(?:part(?:y|ies)|between|compan\w*|made|entered|agree)/i, words: 'between party' },
  { asks: /\bhow (?:long|soon)\b|\b(?:duration|length)\b/i, words: 'term period months years days' },
  { asks: /\b(?:notice|warning)\b/i, words: 'notice days prior written' },
  {
    asks: /\b(?:end|ends|ending|over|run|runs|last|lasts|expir\w*|terminat\w*)\b/i,
    words: 'term terminate expire',
  },
  { asks: /\b(?:walk away|get out|pull out|back out|leave early)\b/i, words: 'terminate termination notice' },
  { asks: /\bdue\b.*\bpa(?:y|id)|\bpa(?:id|y\w*)\b.*\bdue\b/i, words: 'net invoice days payable terms' },
  { asks: /\blate\b.*\bpa(?:y|id)|\bpa(?:id|y\w*)\b.*\b(?:late|overdue)\b/i, words: 'interest due overdue' },
  { asks: /\b(?:legal|lawyers?|attorneys?) (?:fees|costs)\b/i, words: 'attorneys costs prevailing' },
  { asks: /\bdos(?:e|age)s?\b|\bhow much\b.*\btake\b/i, words: 'mg daily' },
  {
    asks: /\b(?:come back|return|seen? again|follow[- ]?up|next (?:visit|appointment)|recheck)\b/i,
    words: 'return follow weeks appointment',
  },
  { asks: /\bblood pressure\b/i, words: 'bp vitals' },
  { asks: /\b(?:pulse|heart rate)\b/i, words: 'hr pulse vitals' },
  { asks: /\b(?:doctor|physician|clinician|consultant)\b/i, words: 'dr md provider' },
  { asks: /\b(?:born|birthday|date of birth)\b/i, words: 'dob born birth' },
  { asks: /\bweigh(?:s|t)?\b/i, words: 'wt weight kg lb' },
];

export function soughtBy(question: string): Sought {
  const words = rules.filter(({ asks }) => asks.test(question)).flatMap((rule) => rule.words.split(' '));
  return { words: [...new Set(words)], atOpening: asksForOpening.test(question) };
}
