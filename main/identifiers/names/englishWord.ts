const ENDINGS = 's es ed ing ly ness'.split(' ');
const SHORTEST = 3;
/** "Reseller", "sublicensee" */
const PREFIX = /^(?:re|sub|co|non|pre|un|inter|mis|over|under|multi|anti|counter)-?/;

/** What an English word may be made from: "agreements" from "agreement", "stopping" from "stop", "licensed" from "license". */
export function basesOf(lower: string): readonly string[] {
  const bases = /(?:ies|ied)$/.test(lower) ? [`${lower.slice(0, -3)}y`] : [];
  for (const ending of ENDINGS) {
    if (!lower.endsWith(ending) || lower.length - ending.length < SHORTEST) continue;
    const stem = lower.slice(0, -ending.length);
    bases.push(stem, `${stem}e`);
    if (stem.length > SHORTEST && stem.at(-1) === stem.at(-2)) bases.push(stem.slice(0, -1));
  }
  return bases;
}

/** Whether a list that leaves out what can be made from its other words stands for this one. */
export function isEnglishWord(words: ReadonlySet<string>, lower: string): boolean {
  if (words.has(lower) || basesOf(lower).some((base) => words.has(base))) return true;
  const rest = lower.replace(PREFIX, '');
  return rest.length > SHORTEST && rest.length < lower.length && isEnglishWord(words, rest);
}
