import { type FoldedText, foldText } from '../documents/foldedText.ts';
import { unbroken } from './neutral.ts';

type Range = { readonly start: number; readonly end: number };

/** Between two parts of a quotation with an ellipsis; more would be two places, not one with something left out. */
const MOST_LEFT_OUT = 2_000;

/**
 * Where a quotation stands in a page's text, in UTF-16 offsets of that text; null when it does not. Both are folded
 * (documents/foldedText.ts says what that evens out). Beyond that, an ellipsis may leave something out, a letter may be put
 * in brackets ("[T]he"), and punctuation at the end may be the quoting sentence's own. Every word and number has to be there,
 * whole and in order.
 */
export function findQuotation(quotation: string, page: FoldedText): Range | null {
  const found = findAsWritten(quotation, page);
  if (found !== null) return found;
  const whole = unbroken(quotation);
  return whole === quotation ? null : findAsWritten(whole, page);
}

function findAsWritten(quotation: string, page: FoldedText): Range | null {
  const parts = quotation
    .replace(/\[(\p{L}{1,3})\]/gu, '$1')
    .split(/\s*\[?(?:…|\.\s?\.\s?\.)\]?\s*/u)
    .map((part) => foldText(part).text.replace(/^[\s,;:]+|[\s.,;:!?]+$/gu, ''))
    .filter((part) => part !== '');
  const [first, ...rest] = parts;
  if (first === undefined) return null;
  for (let at = indexOfWhole(page.text, first, 0); at >= 0; at = indexOfWhole(page.text, first, at + 1)) {
    const end = endOfRest(page.text, rest, at + first.length);
    if (end !== null) return { start: page.starts[at] ?? 0, end: page.ends[end - 1] ?? 0 };
  }
  return null;
}

function endOfRest(text: string, parts: readonly string[], from: number): number | null {
  let end = from;
  for (const part of parts) {
    const at = indexOfWhole(text, part, end);
    if (at < 0 || at - end > MOST_LEFT_OUT) return null;
    end = at + part.length;
  }
  return end;
}

/** "30 days" does not stand in "130 days", nor "1,000" in "1,000,000". */
function indexOfWhole(text: string, part: string, from: number): number {
  for (let at = text.indexOf(part, from); at >= 0; at = text.indexOf(part, at + 1)) {
    const before = text.slice(Math.max(0, at - 2), at);
    const after = text.slice(at + part.length, at + part.length + 2);
    if (!joins(before.slice(-1), part.charAt(0)) && !joins(part.slice(-1), after.charAt(0))) {
      const splitsNumber = (/\d[.,]$/.test(before) && /^\d/.test(part)) || (/\d$/.test(part) && /^[.,]\d/.test(after));
      if (!splitsNumber) return at;
    }
  }
  return -1;
}

function joins(one: string, other: string): boolean {
  return /[\p{L}\p{N}\p{M}]/u.test(one) && /[\p{L}\p{N}\p{M}]/u.test(other) && !isUnspaced(one) && !isUnspaced(other);
}

function isUnspaced(character: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character);
}
