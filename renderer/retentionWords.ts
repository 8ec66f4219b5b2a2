import type { Case } from '../main/contract/documents.ts';
import { formatCount } from '../main/contract/formatCount.ts';
import type { SettingsState } from '../main/contract/settings.ts';
import type { Time } from '../main/contract/types.ts';
import { formatDay } from './format.ts';

const DAY = 86_400_000;
const YEAR = 365;

/** What is offered; another number that somebody chose is offered beside them. */
export const usualDays: readonly number[] = [30, 90, 180, YEAR, 3 * YEAR, 6 * YEAR, 10 * YEAR];

/** "30 days", "1 year", "6 years" */
export function formatKeep(days: number): string {
  return days % YEAR === 0 ? formatCount(days / YEAR, 'year') : formatCount(days, 'day');
}

/** "Kept until it is deleted", "Until 9 Nov 2027", "Its time is over" */
export function keptUntil({ due }: Pick<Case, 'due'>, now: Time = Date.now()): string {
  if (due === null) return 'Kept until it is deleted';
  return due <= now ? 'Its time is over' : `Until ${formatDay(due, now)}`;
}

/** The days to set, so that a case whose time is over is kept for `more` from now. */
export function keepOn(
  { keepDays, due }: Pick<Case, 'keepDays' | 'due'>,
  more: number,
  now: Time = Date.now(),
): number {
  if (keepDays === null || due === null) return more;
  return keepDays + more + Math.max(0, Math.ceil((now - due) / DAY));
}

/** The most days that the organisation lets a case be kept; null where it says nothing. */
export function longestKept({ fixed, values }: Pick<SettingsState, 'fixed' | 'values'>): number | null {
  return fixed.includes('keepDays') ? values.keepDays : null;
}
