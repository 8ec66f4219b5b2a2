const ADDRESS = /(?<![\p{L}\d._%+-])(?<local>[\p{L}\d._%+-]{3,64})@/gu;
const LEAST = 3;

/** The parts of what stands before the "@" of addresses: many are someone's name, "jane.smith@", "jsmith@". */
export function mailWordsIn(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { groups } of text.matchAll(ADDRESS)) {
    const parts = (groups?.local ?? '').toLowerCase().split(/[\d._%+-]+/);
    for (const part of parts) {
      if (part.length >= LEAST) words.add(part);
      if (parts.length === 1 && part.length > LEAST) words.add(part.slice(1));
    }
  }
  return words;
}

/** As addresses write it: without accents. */
export const asInAddress = (lower: string): string => lower.normalize('NFD').replace(/[^a-z]/g, '');
