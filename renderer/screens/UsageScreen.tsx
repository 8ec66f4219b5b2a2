import { useEffect, useState } from 'react';
import { type Comparison, compareCosts } from '../../main/contract/cost.ts';
import type { UsageLine } from '../../main/contract/ledger.ts';
import type { Prices } from '../../main/contract/settings.ts';
import { on, request } from '../api.ts';
import type { AppState } from '../appState.ts';
import { CostChart } from '../components/usage/CostChart.tsx';
import { PriceFields } from '../components/usage/PriceFields.tsx';
import { UsageTable } from '../components/usage/UsageTable.tsx';
import { formatMoney, formatMonth, formatTokens } from '../components/usage/usageFormat.ts';
import { reportFailure } from '../failures.ts';

/** How many tokens went where, and from which volume on own hardware costs less. */
export function UsageScreen({ app }: { readonly app: AppState }) {
  const lines = useUsage();
  const { prices, office } = app.settings.values;
  const comparison = compareCosts(lines ?? [], prices);
  const setPrices = (changed: Prices) => {
    request('settings.set', { prices: changed }).catch(reportFailure);
  };
  return (
    <div className="screen">
      <div className="wide usage">
        <div className="title">
          <div className="grow">
            <h1>Usage and cost</h1>
            <p>
              Tokens are the pieces of words that a model reads and writes. They are counted here and told to no one.
            </p>
          </div>
        </div>
        {lines !== null && lines.length === 0 && (
          <div className="empty">
            <h2>No answer was counted yet</h2>
            <p className="q">
              Once a model has answered, its tokens stand here by month, with what they would have cost.
            </p>
          </div>
        )}
        {lines !== null && lines.length > 0 && <UsageTable lines={lines} prices={prices} officeName={office.name} />}
        <section aria-labelledby="compared">
          <div className="sect">
            <h2 id="compared">Own hardware or paying by the token</h2>
          </div>
          {lines !== null && (
            <p className="verdict">
              {comparison === null
                ? 'There is nothing to compare until a model on this computer has answered: what it reads, writes and takes in time is measured, not guessed.'
                : verdict(comparison, prices)}
            </p>
          )}
          {comparison && (
            <CostChart comparison={comparison} currency={prices.currency} paidName={prices.comparedWith.name} />
          )}
          <PriceFields prices={prices} onChange={setPrices} />
          <p className="small qq">
            These figures are yours to change; the prices are examples and not of any offer. The time of people, cooling
            and the computer’s other work are not in them.
          </p>
        </section>
      </div>
    </div>
  );
}

function verdict(
  { months, breakEven, hardwarePerMonth, energyPerMillion, paidPerMillion }: Comparison,
  prices: Prices,
) {
  const { currency, comparedWith } = prices;
  const money = (amount: number) => formatMoney(amount, currency);
  const last = months.at(-1);
  const measured = `A million tokens, in the mix used here, costs ${money(paidPerMillion)} there and ${money(energyPerMillion)} of electricity here; the hardware costs ${money(hardwarePerMonth)} a month, used or not.`;
  if (breakEven === null) {
    return `Own hardware never costs less than ${comparedWith.name} at these figures: its electricity alone costs as much as the tokens. ${measured}`;
  }
  const lastMonth = last
    ? ` In ${formatMonth(last.month)} it was ${formatTokens(last.tokens)}: ${money(last.paid)} there, ${money(last.own)} here.`
    : '';
  return `Own hardware costs less from ${formatTokens(breakEven)} tokens a month on.${lastMonth} ${measured}`;
}

/** Null until main has answered; read again whenever an answer has ended. */
function useUsage(): readonly UsageLine[] | null {
  const [lines, setLines] = useState<readonly UsageLine[] | null>(null);
  useEffect(() => {
    const load = () => void request('usage.list', {}).then(setLines, reportFailure);
    load();
    return on('answer.changed', ({ tokens }) => tokens !== null && load());
  }, []);
  return lines;
}
