import { moreTitles } from './cues.ts';
import { LONG_LINE, lineLength } from './page.ts';
import type { Token } from './tokens.ts';

const MOST = 4;

/** Whether a title ends at `at`: "Herr", or "Prof. Dr. med.", where the last word alone is none. */
export function isTitleEnd(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index >= Math.max(0, at - MOST); index -= 1) {
    const token = tokens[index];
    if (token?.isTitle) return true;
    if (!token || !moreTitles.has(token.lower)) return false;
  }
  return false;
}

/** Whether a word stands right behind a title. */
export function isNear(text: string, left: Token | undefined, right: Token): boolean {
  if (!left) return false;
  const gap = text.slice(left.end, right.start);
  if (/^\.?[-–]?[ \u00a0]{1,3}$/.test(gap)) return true;
  return /^\.?[ \u00a0]?\n[ \t]{0,6}$/.test(gap) && lineLength(text, left.end) >= LONG_LINE;
}
