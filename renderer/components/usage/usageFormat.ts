import { formatNumber } from '../../format.ts';

const MILLION = 1_000_000;
const oneDecimal = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const monthAndYear = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "850,000", "31.3 million". */
export function formatTokens(tokens: number): string {
  return tokens < MILLION ? formatNumber(tokens) : `${oneDecimal.format(tokens / MILLION)} million`;
}

/** Cents only where they matter. */
export function formatMoney(amount: number, currency: string): string {
  return withCents(amount, currency, amount !== 0 && amount < 100);
}

/** For the round figures beside a chart. */
export function formatAxis(amount: number, currency: string): string {
  return withCents(amount, currency, !Number.isInteger(amount));
}

function withCents(amount: number, currency: string, cents: boolean): string {
  const fractionDigits = cents ? 2 : 0;
  return new Intl.NumberFormat('en-GB', {
    style: 'currency',
    currency,
    minimumFractionDigits: fractionDigits,
    maximumFractionDigits: fractionDigits,
  }).format(amount);
}

/** "November 2026" from "2026-11". */
export function formatMonth(month: string): string {
  return monthAndYear.format(Date.parse(`${month}-01T00:00:00Z`));
}
