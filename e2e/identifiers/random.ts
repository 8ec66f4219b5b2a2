import { randomNumbers } from '../files/randomNumbers.ts';

/** Numbers that are the same in every run: a set that changed by itself could not be measured twice. */
export type Random = {
  /** 0 … below - 1. */
  readonly below: (below: number) => number;
  readonly pick: <T>(values: readonly T[]) => T;
  readonly digits: (count: number) => string;
  readonly letters: (count: number, from?: string) => string;
};

export function createRandom(seed: number): Random {
  const next = randomNumbers(seed);
  const below = (limit: number): number => Math.floor(next() * limit);
  const many = (count: number, from: string): string =>
    Array.from({ length: count }, () => from.charAt(below(from.length))).join('');
  return {
    below,
    pick(values) {
      const value = values[below(values.length)];
      if (value === undefined) throw new Error('nothing to pick from');
      return value;
    },
    digits: (count) => many(count, '0123456789'),
    letters: (count, from = 'ABCDEFGHJKLMNPRSTUVWXYZ') => many(count, from),
  };
}
