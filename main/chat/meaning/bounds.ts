import type { Fact } from '../facts.ts';

/** How a number or date limits: at least, more than, at most, less than; null: not at all. */
export type Bound = '>=' | '>' | '<=' | '<';

const least = `at least|at the least|(?:not|no) (?:less|fewer|lower) than|a minimum(?: of)?|minimum|not below|(?:not|no) (?:earlier|sooner) than|not before|since|from|starting|mindestens|wenigstens|frühestens|au moins|al menos|como mínimo|almeno`;
const most = `at most|(?:not|no) (?:more|later|longer|greater|higher) than|not (?:to )?exceed(?:ing)?|not (?:above|over)|(?<!(?:go|goes|went|rises?|rose|raised|increased|titrated) )up to|a maximum(?: of)?|maximum|within|capped at|limited to|until|till|by|höchstens|maximal|spätestens|innerhalb(?: von)?|binnen|au plus|au maximum|dans un délai (?:de|d)|como máximo|al massimo|entro`;
const more = `(?:more|greater|longer|higher|later|larger) than|exceed(?:s|ing|ed)?|over|above|beyond|after|mehr als|länger als|plus de|más de|più di`;
const less = `(?:less|fewer|lower|shorter|smaller|earlier) than|below|under|before|weniger als|unter|moins de|menos de|meno di`;
/** What may stand between the word and its number. */
const between = `[\\s:]*(?:(?:the|a|an|its|of|about|total|sum|amount|eur|usd|gbp|cad|chf|aud|sek|nok|dkk|period)\\s+|[€$£]\\s?)*\\(?$`;

const before: readonly (readonly [RegExp, Bound])[] = [
  [pattern(least), '>='],
  [pattern(most), '<='],
  [pattern(more), '>'],
  [pattern(less), '<'],
];
const behind: readonly (readonly [RegExp, Bound])[] = [
  [/^\W{0,2}(?:\S+\s)?or (?:more|above|over|later|longer)\b/iu, '>='],
  [/^\W{0,2}(?:\S+\s)?or (?:less|fewer|below|under|earlier)\b/iu, '<='],
];

function pattern(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})${between}`, 'iu');
}

export function boundOf(text: string, fact: Pick<Fact, 'start' | 'end'>): Bound | null {
  const head = text.slice(Math.max(0, fact.start - 60), fact.start).replace(/\s+/g, ' ');
  const tail = text.slice(fact.end, fact.end + 24).replace(/\s+/g, ' ');
  return (
    [...before.map((one) => [...one, head] as const), ...behind.map((one) => [...one, tail] as const)].find(
      ([regex, , part]) => regex.test(part),
    )?.[1] ?? null
  );
}

/** "More than" may be dropped as little as it may become "less than"; "at least" may be left out, not added. */
export function allows(source: Bound | null, claim: Bound | null, fact: Fact): boolean {
  if (source === claim) return true;
  if (source !== null && claim !== null && source[0] === claim[0]) return fact.kind === 'date' || !isAmount(fact);
  if (source === null) return false;
  return claim === null && (source.length === 2 || fact.kind === 'date' || !isAmount(fact));
}

/** Of times, "after" and "from" or "before" and "by" are said for one another. */
function isAmount(fact: Fact): boolean {
  return fact.kind === 'number' && !['minute', 'hour', 'day', 'business day', 'month'].includes(fact.unit ?? '');
}
