import type { Token } from './clauses.ts';

const prepositions = new Set(
  'of to for with from by on in at under against between than as into upon without among through about before after'.split(
    ' ',
  ),
);
const between = new Set(
  'the a an any each either neither every its his her their other this that no both all such mr mrs ms dr'.split(' '),
);
const be = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'gets', 'got']);
const adverbs = new Set(['not', 'also', 'only', 'then', 'finally', 'already', 'always', 'never', 'to']);
/** Who does what in families, practices and agreements, however they are written. */
const roles = new Set(
  `mother father brother sister son daughter husband wife patient surgeon doctor nurse physician landlord tenant lessor lessee
  buyer seller supplier purchaser vendor distributor lender borrower employer employee licensor licensee customer client
  contractor plaintiff defendant guarantor company`.split(/\s+/),
);

/**
 * Who does what each word says: the index of the token that names them, null where that is not plain. "The Supplier shall pay
 * the Buyer" and "the Buyer is paid by the Supplier" give paying the same one.
 */
export function actorsIn(tokens: readonly Token[], isParty: (token: Token) => boolean): (number | null)[] {
  return tokens.map((_, at) => {
    if (isPassive(tokens, at)) return agentBehind(tokens, at, isParty);
    for (let index = at - 1; index >= 0; index -= 1) {
      const token = tokens[index];
      if (!token || token.segment !== tokens[at]?.segment) return null;
      if (token.plain === 'it' || token.plain === 'she' || token.plain === 'he' || token.plain === 'they') return null;
      if (isParty(token) && isSubject(tokens, index) && !isGoverned(tokens, index)) return index;
    }
    return null;
  });
}

export function isRole(token: Token): boolean {
  return roles.has(token.plain);
}

/** What acts is followed by its verb: "the Clause prevails", "the Supplier shall"; "give the Distributor the manuals" is not. */
function isSubject(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (isCapital(tokens[next]) || adverbs.has(tokens[next]?.plain ?? '')) next += 1;
  return verb.test(tokens[next]?.plain ?? '');
}

/** "The Landlord is responsible": what is said of the party is a state, not an act. */
export function isState(tokens: readonly Token[], actor: number): boolean {
  let next = actor + 1;
  while (isCapital(tokens[next])) next += 1;
  return be.has(tokens[next]?.plain ?? '');
}

const verb =
  /^(?:shall|may|must|will|would|can|cannot|could|should|has|have|had|need|did|gave|took|made|paid|sold|kept|sent|told|held|is|was|are|were|(?!(?:as|its|his|this|thus|less|plus|days|months|years)$)\p{L}+[^s]s|\p{L}{2,}ed)$/u;

/** Behind a preposition, or owning something, a party does nothing. */
function isGoverned(tokens: readonly Token[], at: number): boolean {
  return isOwner(tokens, at) || prepositions.has(tokens[beforeName(tokens, at)]?.plain ?? '');
}

/** "The Supplier's", "the parties'". */
function isOwner(tokens: readonly Token[], at: number): boolean {
  return /^['’]/u.test(tokens[at + 1]?.gap ?? '');
}

/** The word before a party, its article and what else belongs to its name. */
function beforeName(tokens: readonly Token[], at: number): number {
  let index = at - 1;
  while (index > at - 4 && (between.has(tokens[index]?.plain ?? '') || isCapital(tokens[index]))) index -= 1;
  return index;
}

/** Whose each thing is or to whom it goes, by stems: "property of the Supplier", "the Supplier's property", "belongs to her". */
export function ownersIn(
  tokens: readonly Token[],
  isParty: (token: Token) => boolean,
): { readonly owned: string; readonly owner: string }[] {
  return tokens.flatMap((token, at) => {
    if (!isParty(token)) return [];
    const of = beforeName(tokens, at);
    const isS = tokens[at + 1]?.plain === 's';
    const between = tokens[of]?.plain ?? '';
    const isGiven = between === 'of' || between === 'to';
    const owned = isOwner(tokens, at) ? tokens[at + (isS ? 2 : 1)] : isGiven ? tokens[of - 1] : undefined;
    // "The laws of the State of Texas": the name goes on.
    const goesOn = tokens[at + 1]?.plain === 'of';
    if (!owned || goesOn || owned.segment !== token.segment) return [];
    return [{ owned: between === 'to' ? `${owned.stem} to` : owned.stem, owner: token.stem }];
  });
}

function isCapital(token: Token | undefined): boolean {
  return /^\p{Lu}/u.test(token?.written ?? '');
}

function isPassive(tokens: readonly Token[], at: number): boolean {
  let index = at - 1;
  while (index > at - 3 && adverbs.has(tokens[index]?.plain ?? '')) index -= 1;
  return be.has(tokens[index]?.plain ?? '') && tokens[index]?.segment === tokens[at]?.segment;
}

function agentBehind(tokens: readonly Token[], at: number, isParty: (token: Token) => boolean): number | null {
  for (let index = at + 1; index < Math.min(tokens.length, at + 12); index += 1) {
    const token = tokens[index];
    if (!token || token.segment !== tokens[at]?.segment) return null;
    if (token.plain !== 'by') continue;
    for (let next = index + 1; next < index + 5; next += 1) {
      const party = tokens[next];
      if (party && isParty(party)) return next;
    }
  }
  return null;
}
