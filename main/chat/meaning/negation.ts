import type { Token } from './clauses.ts';

/**
 * How a word is said: `yes`, `no` inside the reach of a negation, `open` where it stands before one in the same clause, so that
 * the sentence may deny it or something about it ("the copy was not received", "no copy was received").
 */
export type Polarity = 'yes' | 'no' | 'open';

export type Negated = {
  readonly polarities: readonly Polarity[];
  /** Words of a condition or an exception: "without", "unless", "except". Turning both it and the rest over says the same. */
  readonly conditional: readonly boolean[];
  readonly cues: readonly { readonly at: number; readonly reach: readonly number[] }[];
};

/** Deny what follows. After NegEx (Chapman et al. 2001), whose lists and idea of reach these shorten, with legal words. */
const denying = new Set(
  `no not t never neither nor cannot nobody nothing none negative denies denied deny denying lacks lacked lacking lack absence
  prohibits prohibit forbids forbid forbidden prohibited barred fails failed fail non
  nicht kein keine keinen keinem keiner keines nie niemals weder
  pas aucun aucune jamais ni
  nunca ningun ninguna niega
  non nessun nessuna nessuno mai nega`.split(/\s+/),
);
/** Deny what follows as a condition or an exception to the rest. */
const excepting = new Set(
  'without unless except excepting excluding excludes save ohne ausser sauf sans sin salvo excepto senza tranne'.split(
    ' ',
  ),
);
/** Deny what stands before them. */
const after = new Set(
  'negative absent none nil excluded forbidden prohibited interdit interdite verboten prohibido vietato'.split(' '),
);
/** "Not more than", "not only", "no later than": a bound or an emphasis, not a negation. */
const ofBounds = new Set(
  'more less fewer only later earlier longer sooner exceed exceeds exceeding below above before'.split(' '),
);
/** A new statement begins, which the negation before it does not reach. */
const stops = new Set(
  `but however although though because since which who whom while when where if so that despite aber sondern weil wenn mais
  car si pero porque ma perche once after before positive`.split(/\s+/),
);
const starts = new Set(
  `shall may must will would can could should is are was were has have had does do did it she he they there some reports
  a the`.split(/\s+/),
);
/** Between the items of a list. */
export const joining: ReadonlySet<string> = new Set([
  'or',
  'nor',
  'and',
  'oder',
  'und',
  'ou',
  'et',
  'o',
  'y',
  'e',
  'ni',
]);
/** "Free from defects for two years": these deny a thing, and the time is that of the whole. */
const ofThings = new Set(['free', 'lack', 'lacks', 'absence', 'without']);
const ofNouns = new Set(['except', 'excepting', 'excluding', 'save', 'without', 'sauf', 'salvo', 'tranne', 'ausser']);
const auxiliary = new Set(['is', 'are', 'was', 'were', 'has', 'have', 'had', 'shall', 'may', 'must', 'will']);
const forTimes = new Set(['for', 'during', 'within']);
const FARTHEST = 24;
const relative = new Set(['which', 'who', 'whom']);

export function negationsIn(tokens: readonly Token[]): Negated {
  const polarities: Polarity[] = tokens.map(() => 'yes');
  const conditional = tokens.map(() => false);
  const cues: { at: number; reach: number[] }[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    // "Not without", "nicht ohne": with.
    if (isDenying(tokens, at) && (isExcepting(tokens, at + 1) || deniesBefore(tokens, at + 1))) {
      at += 1;
      continue;
    }
    const isException = isExcepting(tokens, at);
    const isBackward = deniesBefore(tokens, at);
    if (!isException && !isBackward && !isDenying(tokens, at)) continue;
    const forward = isBackward ? [] : reachAfter(tokens, at);
    // "Die Kosten trägt er nicht": at the end of its clause it denies what came.
    const reach = forward.length > 0 ? forward : reachBefore(tokens, at);
    cues.push({ at, reach });
    // "Does not cover batteries, which are warranted" says something of the batteries too.
    const isToldOf = !isException && relative.has(tokens[(reach.at(-1) ?? at) + 1]?.plain ?? '');
    for (const index of reach) {
      polarities[index] = isToldOf && index > at + 1 ? 'open' : 'no';
      if (isException) conditional[index] = true;
    }
    if (isException || isPrefix(tokens, at) || joining.has(tokens[at - 1]?.plain ?? '')) continue;
    for (const index of reachBefore(tokens, at)) if (polarities[index] === 'yes') polarities[index] = 'open';
  }
  return { polarities, conditional, cues };
}

function isPrefix(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.plain === 'non' && /^[-‐‑]$/u.test(tokens[at + 1]?.gap ?? '');
}

function deniesBefore(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.plain ?? '';
  return after.has(tokens[at]?.plain ?? '') && !['for', 'from', 'of', 'to'].includes(next);
}

function isDenying(tokens: readonly Token[], at: number): boolean {
  const plain = tokens[at]?.plain ?? '';
  if (plain === 'free') return isPlain(tokens[at + 1], 'of', 'from');
  if (!denying.has(plain)) return false;
  if (plain === 't' && !/^['’]$/.test(tokens[at]?.gap ?? '')) return false;
  return !ofBounds.has(tokens[at + 1]?.plain ?? '');
}

function isExcepting(tokens: readonly Token[], at: number): boolean {
  const plain = tokens[at]?.plain ?? '';
  if (plain === 'other' || plain === 'rather') return isPlain(tokens[at + 1], 'than');
  // "Not until they are paid for" is "not unless"; "until they are paid for" is a time.
  if (plain === 'until') return tokens.slice(Math.max(0, at - 8), at).some(({ plain: one }) => denying.has(one));
  return excepting.has(plain);
}

function reachAfter(tokens: readonly Token[], at: number): number[] {
  if (isPrefix(tokens, at)) return [at + 1];
  const reach: number[] = [];
  for (let index = at + 1; index < tokens.length && index - at <= FARTHEST; index += 1) {
    const token = tokens[index];
    if (!token || token.segment !== tokens[at]?.segment) break;
    if (ofThings.has(tokens[at]?.plain ?? '') && forTimes.has(token.plain)) break;
    const isNext = index === at + 1;
    // "All except digoxin were continued": the verb is that of the whole.
    if (ofNouns.has(tokens[at]?.plain ?? '') && auxiliary.has(token.plain)) break;
    if (!isNext && (stops.has(token.plain) || isExcepting(tokens, index) || isDenying(tokens, index))) break;
    if (token.gap.includes('(') || (!isNext && token.gap.includes(',') && !isList(tokens, index))) break;
    if (!isNext && /^(?:and|und|et|y|e)$/.test(token.plain) && starts.has(tokens[index + 1]?.plain ?? '')) break;
    reach.push(index);
  }
  return reach;
}

function reachBefore(tokens: readonly Token[], at: number): number[] {
  const reach: number[] = [];
  for (let index = at - 1; index >= 0 && at - index <= FARTHEST; index -= 1) {
    const token = tokens[index];
    if (!token || token.segment !== tokens[at]?.segment || tokens[index + 1]?.gap.includes('\t')) break;
    if (tokens[index + 1]?.gap.includes(',') && !isList(tokens, index + 1, at)) break;
    if (stops.has(token.plain) || excepting.has(token.plain)) break;
    reach.push(index);
  }
  return reach;
}

/** "Denies pain, fever, or cough": the comma goes on to an "or". "No fever, some cough and sputum" begins anew. */
function isList(tokens: readonly Token[], at: number, end = at + 10): boolean {
  if (starts.has(tokens[at]?.plain ?? '')) return false;
  for (let index = at; index < Math.min(tokens.length, end); index += 1) {
    const token = tokens[index];
    if (!token || token.segment !== tokens[at]?.segment) return false;
    if (joining.has(token.plain)) return true;
    if (stops.has(token.plain) || denying.has(token.plain) || excepting.has(token.plain)) return false;
  }
  return false;
}

function isPlain(token: Token | undefined, ...words: readonly string[]): boolean {
  return words.includes(token?.plain ?? '');
}
