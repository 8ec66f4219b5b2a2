import { placeholderNames } from '../contract/identifierText.ts';
import type { Identifier, IdentifierKind, ReviewedIdentifier } from '../contract/review.ts';
import type { Placeholder } from '../storage/placeholders.ts';

export type FoundIdentifier = Identifier & { readonly foundBy: ReviewedIdentifier['foundBy'] };

/**
 * Words that look like a placeholder: as we write it, and as models change it on the way back ([Person 1], **[PERSON_1]**,
 * \[PERSON\_1\], PERSON_1). Without brackets only in our own spelling, so that "person 1" stays what it is.
 */
const names = [...new Set(Object.values(placeholderNames))].sort((a, b) => b.length - a.length);
const between = String.raw`\\?[_\s-]?`;
const spelled = names.map((name) => name.replaceAll('_', '\\\\?_')).join('|');
const loosely = names.map((name) => name.split('_').map(inAnyCase).join(between)).join('|');
const mention = new RegExp(
  String.raw`\\?[[【{<⟦]\s{0,2}(?<loose>${loosely})${between}(?<number>\d{1,6})\s{0,2}\\?[\]】}>⟧]` +
    String.raw`|(?<![\p{L}\p{N}_])(?<strict>${spelled})\\?_(?<bare>\d{1,6})(?![\p{N}_])`,
  'gu',
);
/** The end of a text that may yet turn out to be one. */
const unfinished = /(?:\\?[[【{<⟦][^\]】}>⟧\n]{0,48}|(?<![\p{L}\p{N}_])[A-Z][A-Z_\\]{0,30}\d{0,6}|\\)$/u;
const LONGEST_UNFINISHED = 60;

function inAnyCase(word: string): string {
  return word.replace(/./g, (letter) => `[${letter}${letter.toLowerCase()}]`);
}

/** One spelling for all of those. */
function keyOfMention(groups: Partial<Record<string, string>> | undefined): string {
  const name = (groups?.loose ?? groups?.strict ?? '').replace(/[^A-Za-z]/g, '').toUpperCase();
  return `${name} ${Number(groups?.number ?? groups?.bare ?? '0')}`;
}

function keyOfPlaceholder(placeholder: string): string {
  const [match] = placeholder.matchAll(mention);
  return keyOfMention(match?.groups);
}

/** The same text whatever its capitals and white space. */
function keyOfText(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/**
 * A placeholder for every identifier, in their order. The same text has the same one through the whole conversation, with
 * any capitals and white space. A surname alone is another text than the full name and has another one, so that each comes
 * back exactly as it was written. No number is given that stands in `texts` already, whoever wrote it there.
 */
export function assignPlaceholders(
  identifiers: readonly Identifier[],
  { known, texts }: { readonly known: readonly Placeholder[]; readonly texts: readonly string[] },
): readonly Placeholder[] {
  const byText = new Map(known.map((each) => [keyOfText(each.text), each]));
  const taken = new Set([
    ...known.map(({ placeholder }) => keyOfPlaceholder(placeholder)),
    ...texts.flatMap((text) => Array.from(text.matchAll(mention), ({ groups }) => keyOfMention(groups))),
  ]);

  function next(kind: IdentifierKind): string {
    for (let number = 1; ; number += 1) {
      const placeholder = `[${placeholderNames[kind]}_${number}]`;
      const key = keyOfPlaceholder(placeholder);
      if (taken.has(key)) continue;
      taken.add(key);
      return placeholder;
    }
  }

  return identifiers.map(({ kind, text }) => {
    const key = keyOfText(text);
    const same = byText.get(key);
    if (same) return same;
    const made = { placeholder: next(kind), kind, text };
    byText.set(key, made);
    return made;
  });
}

/**
 * Beside what was found: the same texts wherever else they stand, what has a placeholder from earlier, and words that were
 * typed to look like a placeholder that stands for something else by now, which would otherwise come back as that.
 * Sorted by where they start, not overlapping.
 */
export function completeIdentifiers(
  text: string,
  found: readonly FoundIdentifier[],
  known: readonly Placeholder[],
): readonly FoundIdentifier[] {
  const wanted: readonly FoundIdentifier[] = [
    ...found,
    ...known.map((each) => ({ ...each, start: 0, end: 0, foundBy: 'shape' as const })),
  ];
  const repeated = wanted.flatMap(({ kind, text: words, foundBy }) =>
    isTelling(kind, words) ? occurrences(text, words).map((range) => ({ ...range, kind, foundBy })) : [],
  );
  const byKey = new Map(known.map(({ placeholder, kind }) => [keyOfPlaceholder(placeholder), kind]));
  const literal = Array.from(text.matchAll(mention)).flatMap((match) => {
    const kind = byKey.get(keyOfMention(match.groups));
    const start = match.index;
    return kind ? [{ kind, start, end: start + match[0].length, foundBy: 'shape' as const }] : [];
  });
  const kept: FoundIdentifier[] = [];
  const byStart = [...literal, ...found, ...repeated].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const { kind, start, end, foundBy } of byStart) {
    const last = kept.at(-1);
    if (last && last.end > start) continue;
    kept.push({ kind, start, end, foundBy, text: text.slice(start, end) });
  }
  return kept;
}

/** "5" stands for an age in one place and for anything in the next. */
function isTelling(kind: IdentifierKind, words: string): boolean {
  return words.trim().length >= (kind === 'name' ? 3 : 6);
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function occurrences(text: string, words: string): { readonly start: number; readonly end: number }[] {
  const pattern = words.trim().split(/\s+/).map(escaped).join(String.raw`\s+`);
  const whole = new RegExp(String.raw`(?<![\p{L}\p{N}])${pattern}(?![\p{L}\p{N}])`, 'giu');
  return Array.from(text.matchAll(whole), ({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

/** The text with placeholders in the place of identifiers, but for those that stay as they are written. */
export function writeOutgoing(
  text: string,
  identifiers: readonly FoundIdentifier[],
  placeholders: readonly Placeholder[],
  { asWritten, required }: { readonly asWritten: ReadonlySet<string>; readonly required: boolean },
): { readonly outgoing: string; readonly reviewed: readonly ReviewedIdentifier[] } {
  let outgoing = '';
  let from = 0;
  const reviewed = identifiers.map((identifier, index): ReviewedIdentifier => {
    const placeholder = placeholders[index]?.placeholder ?? '';
    // Whoever typed what looks like a placeholder would get back what that stands for.
    const fixed = required || keyOfPlaceholder(identifier.text) !== keyOfPlaceholder('');
    const replaced = fixed || !asWritten.has(placeholder);
    outgoing += text.slice(from, identifier.start);
    const start = outgoing.length;
    outgoing += replaced ? placeholder : identifier.text;
    from = identifier.end;
    return { ...identifier, placeholder, replaced, fixed, out: { start, end: outgoing.length } };
  });
  return { outgoing: outgoing + text.slice(from), reviewed };
}

/**
 * Puts back what the placeholders stand for. While the text is still growing, `isWhole` false keeps back an end that may
 * be a placeholder: what was returned once stays the beginning of what is returned later.
 */
export function createRestorer(
  placeholders: readonly Placeholder[],
): (raw: string, options: { readonly isWhole: boolean }) => string {
  const texts = new Map(placeholders.map(({ placeholder, text }) => [keyOfPlaceholder(placeholder), text]));
  return (raw, { isWhole }) => {
    const settled = isWhole ? raw : settledPart(raw);
    return settled.replace(mention, (...match) => {
      const groups: Partial<Record<string, string>> = match.at(-1);
      return texts.get(keyOfMention(groups)) ?? String(match[0]);
    });
  };
}

function settledPart(raw: string): string {
  const from = Math.max(0, raw.length - LONGEST_UNFINISHED);
  const end = raw.slice(from);
  return raw.slice(0, from + (unfinished.exec(end)?.index ?? end.length));
}
