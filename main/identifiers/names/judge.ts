import { cueBefore } from './cueBefore.ts';
import { cueBehind } from './cueBehind.ts';
import { formOf } from './formOf.ts';
import { layoutOf } from './layout.ts';
import { thingBefore, thingBehind } from './ordinary.ts';
import { type Around, type Found, LEFT, RIGHT, type Run } from './page.ts';
import { isRole } from './roles.ts';
import { isAcronym } from './tokens.ts';
import { fromFirstName, trimEnd } from './trim.ts';

/** A run from this score on is taken for a name. */
export const ENOUGH = 2;

export type Judged = Found & { readonly score: number };

/** How likely a run, or a part of it, is a name; null when it surely is none. */
export function judge(around: Around, run: Run, cue: number): Judged | null {
  const { text, tokens } = around;
  if (cue >= 6) {
    const [first] = tokens.slice(run.first, run.last + 1);
    // "Frau Direktorin"
    if (
      run.first === run.last &&
      first &&
      around.language === 'german' &&
      /in$/.test(first.lower) &&
      !first.isFamily &&
      isRole(first.lower, 'german')
    )
      return null;
    const whole = trimEnd(around, run, true);
    return whole && { ...whole, weight: 6, score: cue, isSure: true };
  }
  const inner = cue >= 2 ? run : fromFirstName(around, run);
  const part = trimEnd(around, inner, cue >= 2);
  if (!part) return null;
  const start = tokens[part.first];
  const end = tokens[part.last];
  if (!start || !end) return null;
  const left = text.slice(Math.max(0, start.start - LEFT), start.start);
  const right = text.slice(end.end, end.end + RIGHT);
  if (cue < 4 && (thingBehind.test(right) || thingBefore.test(left))) return null;
  if (part.first === part.last && isAcronym(start)) return null;
  const layout = layoutOf(text, start.start, end.end);
  const led = part.first === run.first ? cue : cueBefore(around, part);
  const behind = cueBehind(around, part, right);
  const form = formOf(around, part, { cue: led, behind, layout });
  const score = form + led + behind + (layout.isCell ? 1 : 0);
  return { ...part, weight: 4, score, isSure: isSure(around, part, score) };
}

function isSure({ tokens }: Around, { first, last }: Run, score: number): boolean {
  const head = tokens[first];
  if (score < ENOUGH) return false;
  if (first < last && !tokens.slice(first, last + 1).some(({ isOrdinary }) => isOrdinary)) return true;
  return score > ENOUGH || head?.isInitial === true || (head?.isGiven === true && !head.isOrdinary && first < last);
}
