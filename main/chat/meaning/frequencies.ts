/** How often, as "twice a day" says it: "2 day"; "daily" leaves the number open: "? day". */
type Frequency = { readonly times: number | null; readonly per: string; readonly start: number; readonly end: number };

const periods: readonly (readonly [per: string, words: string, adverbs: string])[] = [
  ['hour', 'hour|stunde|heure|hora|ora', 'hourly|stündlich'],
  ['day', 'day|tag|jour|d[ií]a|giorno', 'daily|täglich|diari[oa]|quotidien(?:ne)?'],
  ['week', 'week|woche|semaine|semana|settimana', 'weekly|wöchentlich'],
  ['month', 'month|monat|mois|mes|mese', 'monthly|monatlich|mensuel(?:le)?'],
  ['quarter', 'quarter|quartal|trimestre', 'quarterly|vierteljährlich'],
  ['year', 'year|jahr|an|année|año|anno', 'yearly|annual(?:ly)?|per annum|p\\.\\s?a\\.|jährlich|annuel(?:le)?'],
];
const each =
  "(?:(?<!(?:for|within|over|about|than|half|of|after|least|in)\\s)(?:a|an)|per|each|every|pro|par|al|cada|alla|all['’]|im|jede[nrs]?)";
const count =
  '(once|twice|one|two|three|four|five|six|\\d{1,2}|einmal|zweimal|dreimal|une|deux|trois)(?:\\s+(?:times|fois|mal))?';
const numbers = ['', 'one', 'two', 'three', 'four', 'five', 'six'];
const others = new Map([
  ['once', 1],
  ['twice', 2],
  ['einmal', 1],
  ['zweimal', 2],
  ['dreimal', 3],
  ['une', 1],
  ['deux', 2],
  ['trois', 3],
]);
const latin = new Map([
  ['q', 1],
  ['o', 1],
  ['b', 2],
  ['t', 3],
]);

const patterns = periods.map(([per, words, adverbs]) => ({
  per,
  // "For a year" is how long, not how often.
  regex: new RegExp(`(?<![\\p{L}\\p{N}])(?:${count}\\s+)?(?:${each}\\s*(?:${words})|${adverbs})(?!\\p{L})`, 'giu'),
}));

/** So often in all: "twice", "three times". */
const counted = /\b(?:twice|(two|three|four|five|six|\d{1,2}) times)\b/giu;

export function frequenciesIn(text: string): Frequency[] {
  const found: Frequency[] = patterns.flatMap(({ per, regex }) =>
    Array.from(text.matchAll(regex), (match) => {
      const word = (match[1] ?? '').toLowerCase();
      const times = others.get(word) ?? (/^\d/.test(word) ? Number(word) : numbers.indexOf(word));
      return {
        times: times > 0 && word !== '' ? times : null,
        per,
        start: match.index,
        end: match.index + match[0].length,
      };
    }),
  );
  for (const match of text.matchAll(counted)) {
    const end = match.index + match[0].length;
    const word = (match[1] ?? '2').toLowerCase();
    const times = /^\d/.test(word) ? Number(word) : Math.max(2, numbers.indexOf(word));
    if (!found.some((one) => one.start <= match.index && one.end >= end))
      found.push({ times, per: '', start: match.index, end });
  }
  for (const match of text.matchAll(/\b([qobt])\.?(?:i\.?)?d\b\.?/giu)) {
    const times = latin.get((match[1] ?? '').toLowerCase()) ?? null;
    found.push({ times, per: 'day', start: match.index, end: match.index + match[0].length });
  }
  return found;
}

export function isSameFrequency(one: Frequency, other: Frequency): boolean {
  return one.per === other.per && (one.times === other.times || one.times === null || other.times === null);
}
