import type { Language } from './vocabulary.ts';

/** What a company writes behind its name. */
const COMPANY =
  /(?<words>(?:\p{Lu}[\p{L}\d&.'’-]{0,40}[ \u00a0]{1,2}(?:(?:and|und|et|y|&)[ \u00a0]{1,2})?){1,6}),?[ \u00a0]{0,2}(?:Inc|INC|LLC|Ltd|LTD|Limited|LIMITED|Corp|CORP|Corporation|CORPORATION|Company|LLP|PLC|plc|N\.V|B\.V|GmbH|AG|KG|OHG|SARL|SAS|S\.A\.S|S\.A|S\.L|S\.L\.U|SL)(?![\p{L}])/gu;
/** (the "Company"), “Effective Date”, « le Prêteur » */
const QUOTED =
  /["“„«][ \u00a0]?(?:(?:the|der|die|das|le|la|les|el|los|las)[ \u00a0]|l[’'])?(?<words>\p{Lu}[^"“”»\n]{1,50}?),?[ \u00a0]?["“”»]/gu;
/** Nobody is called "the Smith", nor "such Smith". */
const DETERMINED =
  /(?<![\p{L}])(?:the|such|any|each|every|no|this|said|a|an)[ \u00a0\n](?<words>\p{Lu}\p{Ll}[\p{L}-]{1,40})(?=[^\p{L}.]|\.\s)(?![ \u00a0]\p{Lu})/gu;
const WORD = /\p{L}[\p{L}\p{M}]+/gu;
const LEFT = 90;
const LEAST = 3;

/** The words, in small letters, that this text uses for things: companies, and terms that it defines or speaks of as things. */
export function thingsIn(text: string, language: Language): ReadonlySet<string> {
  const things = new Set<string>();
  for (const { groups } of text.matchAll(COMPANY)) addAll(groups?.words);
  for (const { groups, index } of text.matchAll(QUOTED)) {
    const words = groups?.words ?? '';
    const left = text.slice(Math.max(0, index - LEFT), index).toLowerCase();
    // Jane Smith ("Smith") is called so; "Smith" is no thing then.
    if (wordsOf(words).some((word) => left.includes(word))) continue;
    if (words.split(/\s+/).every((word) => /^\p{Lu}/u.test(word) || word.length <= LEAST)) addAll(words);
  }
  if (language === 'english') for (const { groups } of text.matchAll(DETERMINED)) addAll(groups?.words);
  return things;

  function addAll(words: string | undefined): void {
    for (const word of wordsOf(words ?? '')) if (word.length >= LEAST) things.add(word);
  }
}

function wordsOf(words: string): readonly string[] {
  return Array.from(words.matchAll(WORD), ([word]) => word.toLowerCase());
}
