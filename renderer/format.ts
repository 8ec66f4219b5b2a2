import type { Time } from '../main/contract/types.ts';

const DAY = 86_400_000;

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'short' });
const dayAndMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const fullDate = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
const longDate = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** 1,020 */
export function formatNumber(value: number): string {
  return whole.format(value);
}

/** "10:42" today, "Tue" this week, "9 Nov" this year, "9 Nov 2024" before. */
export function formatTime(time: Time, now: Time = Date.now()): string {
  if (isSameDay(time, now)) return clock.format(time);
  return now - time < 6 * DAY && time < now ? weekday.format(time) : formatDate(time, now);
}

/** "today", "9 Nov" this year, "9 Nov 2024" before. */
export function formatDay(time: Time, now: Time = Date.now()): string {
  return isSameDay(time, now) ? 'today' : formatDate(time, now);
}

/** "today at 10:42", "on 9 Nov at 10:42" */
export function formatMoment(time: Time, now: Time = Date.now()): string {
  const day = formatDay(time, now);
  return `${day === 'today' ? day : `on ${day}`} at ${clock.format(time)}`;
}

/** "23 November 2026" */
export function formatFullDay(time: Time): string {
  return longDate.format(time);
}

/** "p. 14", "p. 14–15" */
export function formatPages(first: number, last: number = first): string {
  const start = formatNumber(first);
  return last === first ? `p.\u00a0${start}` : `p.\u00a0${start}–${formatNumber(last)}`;
}

/** "40 s left", "6 min left", "1 h 20 min left" */
export function formatTimeLeft(seconds: number): string {
  if (seconds < 55) return `${Math.max(1, Math.ceil(seconds))} s left`;
  const minutes = Math.max(1, Math.round(seconds / 60));
  if (minutes < 60) return `${minutes} min left`;
  const rest = minutes % 60;
  return rest === 0 ? `${Math.floor(minutes / 60)} h left` : `${Math.floor(minutes / 60)} h ${rest} min left`;
}

/** "8 s", "1 min 5 s" */
export function formatDuration(milliseconds: number): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  if (seconds < 60) return `${seconds} s`;
  const rest = seconds % 60;
  return rest === 0 ? `${Math.floor(seconds / 60)} min` : `${Math.floor(seconds / 60)} min ${rest} s`;
}

/** "a", "a and b", "a, b and c" */
export function formatList(items: readonly string[]): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

function formatDate(time: Time, now: Time): string {
  const sameYear = new Date(time).getFullYear() === new Date(now).getFullYear();
  return (sameYear ? dayAndMonth : fullDate).format(time);
}

function isSameDay(one: Time, other: Time): boolean {
  return new Date(one).toDateString() === new Date(other).toDateString();
}
