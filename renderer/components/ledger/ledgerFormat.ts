import { formatBytes } from '../../../main/contract/formatBytes.ts';
import type { Time } from '../../../main/contract/types.ts';
import { formatNumber } from '../../format.ts';

const sameYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const otherYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** "21 Nov, 16:08": in a record every day has its date. */
export function formatWhen(time: Time, now: Time = Date.now()): string {
  const isThisYear = new Date(time).getFullYear() === new Date(now).getFullYear();
  return `${(isThisYear ? sameYear : otherYear).format(time)}, ${clock.format(time)}`;
}

export function formatClock(time: Time): string {
  return clock.format(time);
}

/** To the byte below 10 kB: "1,104 B". */
export function formatExactBytes(bytes: number): string {
  return bytes < 10_000 ? `${formatNumber(bytes)}\u00a0B` : formatBytes(bytes);
}
