import type { UsageLine } from './ledger.ts';
import type { Prices } from './settings.ts';

/**
 * What the device's tokens would have cost elsewhere, and what they cost here.
 *
 * Tokens that were read before and kept (`reused`) count as nothing: who sells tokens asks little or nothing for them a second
 * time, and a comparison that flattered own hardware would be worth nothing.
 */
export type TokenCost = {
  /** Tokens that would have been paid for. */
  readonly tokens: number;
  /** At the price list. */
  readonly paid: number;
  /** Electricity while the device worked. */
  readonly energy: number;
};

type Counted = Pick<UsageLine, 'prompt' | 'reused' | 'generated' | 'milliseconds'>;

const MILLION = 1_000_000;
const MILLISECONDS_AN_HOUR = 3_600_000;

export function tokenCost(line: Counted, prices: Prices): TokenCost {
  const prompt = Math.max(line.prompt - line.reused, 0);
  const { comparedWith, hardware, energyPerKilowattHour } = prices;
  const kilowattHours = (hardware.watts / 1_000) * (line.milliseconds / MILLISECONDS_AN_HOUR);
  return {
    tokens: prompt + line.generated,
    paid: (prompt * comparedWith.prompt + line.generated * comparedWith.generated) / MILLION,
    energy: kilowattHours * energyPerKilowattHour,
  };
}

export type DeviceMonth = TokenCost & {
  readonly month: string;
  readonly answers: number;
  /** With the month's share of the hardware. */
  readonly own: number;
};

/** A point of the chart: a volume of tokens in a month, and what it costs. */
export type CostPoint = { readonly tokens: number; readonly cost: number };

export type Comparison = {
  /** Oldest first; only months in which the device answered. */
  readonly months: readonly DeviceMonth[];
  /** What the hardware costs in a month, used or not. */
  readonly hardwarePerMonth: number;
  /** Per million tokens, in the mix of reading and writing that was used. */
  readonly paidPerMillion: number;
  readonly energyPerMillion: number;
  /** Tokens a month from which own hardware costs less; null when it never does. */
  readonly breakEven: number | null;
  /** Two points each, from no tokens to the end of the chart. */
  readonly paidLine: readonly [CostPoint, CostPoint];
  readonly ownLine: readonly [CostPoint, CostPoint];
};

/** Null while the device has answered nothing: without a mix and a pace there is nothing honest to compare. */
export function compareCosts(usage: readonly UsageLine[], prices: Prices): Comparison | null {
  const device = usage.filter(({ provider }) => provider === 'device');
  const all = tokenCost(sum(device), prices);
  if (all.tokens === 0) return null;

  const { price, years } = prices.hardware;
  const hardwarePerMonth = years > 0 ? price / (years * 12) : price;
  const paidPerMillion = (all.paid / all.tokens) * MILLION;
  const energyPerMillion = (all.energy / all.tokens) * MILLION;
  const saved = paidPerMillion - energyPerMillion;
  const breakEven = saved > 0 ? (hardwarePerMonth / saved) * MILLION : null;
  const months = monthsOf(device, prices, hardwarePerMonth);
  const end = Math.max(1.6 * (breakEven ?? 0), 1.2 * Math.max(...months.map(({ tokens }) => tokens)));
  return {
    months,
    hardwarePerMonth,
    paidPerMillion,
    energyPerMillion,
    breakEven,
    paidLine: [
      { tokens: 0, cost: 0 },
      { tokens: end, cost: (end * paidPerMillion) / MILLION },
    ],
    ownLine: [
      { tokens: 0, cost: hardwarePerMonth },
      { tokens: end, cost: hardwarePerMonth + (end * energyPerMillion) / MILLION },
    ],
  };
}

function monthsOf(device: readonly UsageLine[], prices: Prices, hardwarePerMonth: number): DeviceMonth[] {
  return [...new Set(device.map(({ month }) => month))].toSorted().map((month) => {
    const total = sum(device.filter((line) => line.month === month));
    const cost = tokenCost(total, prices);
    return { ...cost, month, answers: total.answers, own: hardwarePerMonth + cost.energy };
  });
}

function sum(lines: readonly UsageLine[]): Counted & Pick<UsageLine, 'answers'> {
  const total = { answers: 0, prompt: 0, reused: 0, generated: 0, milliseconds: 0 };
  for (const line of lines) {
    total.answers += line.answers;
    total.prompt += line.prompt;
    total.reused += line.reused;
    total.generated += line.generated;
    total.milliseconds += line.milliseconds;
  }
  return total;
}
