import type { Token } from './tokens.ts';
import type { Language } from './vocabulary.ts';

/** A text, read: what all that follows looks at. */
export type Page = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly language: Language;
  /** The parts of e-mail addresses in it. */
  readonly mailWords: ReadonlySet<string>;
};

/** Tokens from `first` to `last` that stand side by side and may be a name together. */
export type Run = { readonly first: number; readonly last: number };

/** What was found before this run, where something was. */
export type Around = Page & { readonly before: Run | null };

/** `isSure`: sure enough that a part of it means the same person elsewhere in the text. */
export type Found = Run & { readonly weight: number; readonly isSure: boolean };

/** So much is read before a run and behind it. */
export const LEFT = 70;
export const RIGHT = 60;
/** A line that is so long is broken by its margin, not by what it says. */
export const LONG_LINE = 60;

export function lineLength(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - LONG_LINE), at);
  return before.length - (before.lastIndexOf('\n') + 1);
}

/** Whether a token may be a part of a name by what it is. */
export const isPart = (token: Token): boolean => token.isCapital && !token.isNever && !token.isTitle;
/** Nothing is known of it: no list of names, places or words has it. */
export const isUnknown = (token: Token): boolean =>
  !token.isGiven && !token.isFamily && !token.isOrdinary && !token.isPlace && !token.isNever;
/** A given name that is no other word. */
export const isFirstName = (token: Token): boolean => token.isGiven && !token.isOrdinary && !token.isPlace;
