import type { Token } from './clauses.ts';

/** What a text makes of an act: a duty, a permission, advice, a ban, or freedom from a duty. */
export type Force = 'duty' | 'permission' | 'advice' | 'ban' | 'free';

/** A modal word and the words it governs, nearest first. */
export type Modal = { readonly at: number; readonly force: Force; readonly reach: readonly number[] };

type Plain = 'duty' | 'need' | 'permission' | 'advice';

/** In front of what they govern. "Has to" and "is entitled to" need their second word. */
const leading = new Map<string, Plain>([
  ...words('duty', 'must shall muss müssen doit doivent debe deben deve devono'),
  ...words('need', 'need needs required obliged obligated'),
  ...words(
    'permission',
    'may might can could cannot entitled darf dürfen kann können peut peuvent puede pueden può possono',
  ),
  ...words('permission', 'allowed permitted option'),
  ...words('advice', 'should ought recommended advised sollte sollten'),
]);
/** Behind what they govern: "driving is not allowed". */
const closing = new Map<string, Plain>([
  ...words('need', 'required mandatory compulsory obligatory necessary'),
  ...words('permission', 'allowed permitted optional erlaubt'),
  ...words('advice', 'recommended advised advisable'),
]);
const bans = new Set(['forbidden', 'prohibited', 'barred']);
const negators = new Set([
  'not',
  't',
  'no',
  'neither',
  'nor',
  'never',
  'nobody',
  'cannot',
  'nicht',
  'kein',
  'keine',
  'ne',
  'non',
]);
/** "Not without", "not unless", "not until" permit under a condition. */
const lifting = new Set(['ohne', 'without', 'unless', 'until', 'sans', 'sin', 'senza']);
const clauses = new Set(['if', 'when', 'which', 'who', 'that', 'because', 'unless', 'while', 'where', 'until']);
const REACH = 10;

function words(force: Plain, list: string): [string, Plain][] {
  return list.split(' ').map((word) => [word.normalize('NFKD').replace(/\p{M}/gu, ''), force]);
}

export function modalsIn(tokens: readonly Token[]): Modal[] {
  const modals: Modal[] = [];
  for (const [at, token] of tokens.entries()) {
    const plain = token.plain;
    const next = tokens[at + 1];
    const takesTo = /^(?:has|have|had)$/.test(plain) && next?.plain === 'to' && next.gap === ' ';
    const isClosing = (closing.has(plain) || bans.has(plain)) && next?.plain !== 'to';
    const force = takesTo ? 'need' : isClosing ? closing.get(plain) : leading.get(plain);
    if (bans.has(plain)) {
      modals.push({ at, force: 'ban', reach: isClosing ? before(tokens, at) : behind(tokens, at) });
    } else if (force && isModal(tokens, at)) {
      const reach = isClosing ? before(tokens, at) : behind(tokens, at);
      modals.push({ at, force: negated(tokens, at, force), reach });
    }
  }
  return modals;
}

/** "In May 2020" and "May 31" are dates, "the written option" and "as required" no acts. */
function isModal(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.plain === 'may') return token.written !== 'May' || (at === 0 && !/^\d/.test(tokens[1]?.plain ?? ''));
  return true;
}

function negated(tokens: readonly Token[], at: number, force: Plain): Force {
  const around = tokens.slice(Math.max(0, at - 3), at + 4).filter(({ segment }) => segment === tokens[at]?.segment);
  const subject = tokens.slice(Math.max(0, at - 8), at).filter(({ segment }) => segment === tokens[at]?.segment);
  const isNegated =
    tokens[at]?.plain === 'cannot' ||
    around.some((token) => negators.has(token.plain) && !lifting.has(tokens[tokens.indexOf(token) + 1]?.plain ?? '')) ||
    subject.some(({ plain }) => plain === 'neither' || plain === 'no');
  if (force === 'need') return isNegated ? 'free' : 'duty';
  return isNegated && force !== 'advice' ? 'ban' : force;
}

function behind(tokens: readonly Token[], at: number): number[] {
  const reach: number[] = [];
  for (let index = at + 1; index < tokens.length && reach.length < REACH; index += 1) {
    const token = tokens[index];
    if (!token || token.segment !== tokens[at]?.segment || clauses.has(token.plain)) break;
    if (leading.has(token.plain) && !closing.has(token.plain) && index > at + 3) break;
    reach.push(index);
  }
  return reach;
}

function before(tokens: readonly Token[], at: number): number[] {
  const reach: number[] = [];
  for (let index = at - 1; index >= 0 && reach.length < REACH; index -= 1) {
    const token = tokens[index];
    if (!token || token.segment !== tokens[at]?.segment || clauses.has(token.plain)) break;
    reach.push(index);
  }
  return reach;
}
