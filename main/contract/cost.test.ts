import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareCosts, tokenCost } from './cost.ts';
import type { UsageLine } from './ledger.ts';
import type { Prices } from './settings.ts';

const prices: Prices = {
  currency: 'EUR',
  comparedWith: { name: 'A paid model', prompt: 2, generated: 10 },
  hardware: { price: 2_400, years: 4, watts: 500 },
  energyPerKilowattHour: 0.4,
};

const line: UsageLine = {
  month: '2026-11',
  provider: 'device',
  model: 'Quill 14B',
  answers: 100,
  prompt: 1_200_000,
  reused: 400_000,
  generated: 200_000,
  milliseconds: 10 * 3_600_000,
};

test('tokens cost what the list says, those kept from before nothing, and energy what the time took', () => {
  // 800,000 at 2 and 200,000 at 10 per million; 0.5 kW for 10 hours at 0.40.
  assert.deepEqual(tokenCost(line, prices), { tokens: 1_000_000, paid: 3.6, energy: 2 });
});

test('own hardware is cheaper from the volume on at which both lines meet', () => {
  const comparison = compareCosts([line], prices);
  assert.ok(comparison);
  assert.equal(comparison.hardwarePerMonth, 50);
  assert.equal(comparison.paidPerMillion, 3.6);
  assert.equal(comparison.energyPerMillion, 2);
  // 50 a month over a saving of 1.60 a million.
  assert.equal(comparison.breakEven, 31_250_000);
  const [, paidEnd] = comparison.paidLine;
  const [ownStart, ownEnd] = comparison.ownLine;
  assert.deepEqual(paidEnd, { tokens: 50_000_000, cost: 180 });
  assert.deepEqual(ownStart, { tokens: 0, cost: 50 });
  assert.deepEqual(ownEnd, { tokens: 50_000_000, cost: 150 });
});

test('months add up over models, oldest first, and tokens of other providers are not the device’s', () => {
  const comparison = compareCosts(
    [
      line,
      { ...line, model: 'Fern 3B', answers: 1, prompt: 100, reused: 0, generated: 0, milliseconds: 0 },
      { ...line, month: '2026-10', answers: 2 },
      { ...line, provider: 'openai', month: '2026-09' },
    ],
    prices,
  );
  assert.deepEqual(
    comparison?.months.map(({ month, answers, tokens, own }) => [month, answers, tokens, own]),
    [
      ['2026-10', 2, 1_000_000, 52],
      ['2026-11', 101, 1_000_100, 52],
    ],
  );
});

test('where energy costs more than the tokens there is no volume that pays', () => {
  const comparison = compareCosts([line], { ...prices, energyPerKilowattHour: 4 });
  assert.equal(comparison?.breakEven, null);
  // The chart still shows the months there are.
  assert.equal(comparison?.paidLine[1].tokens, 1_200_000);
});

test('without an answer there is nothing to compare', () => {
  assert.equal(compareCosts([], prices), null);
  assert.equal(compareCosts([{ ...line, provider: 'office' }], prices), null);
});
