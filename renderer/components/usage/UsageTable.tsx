import { tokenCost } from '../../../main/contract/cost.ts';
import type { UsageLine } from '../../../main/contract/ledger.ts';
import type { Prices } from '../../../main/contract/settings.ts';
import { formatNumber } from '../../format.ts';
import { providerIcons } from '../../providerIcons.ts';
import { Icon } from '../Icon.tsx';
import { formatMoney, formatMonth } from './usageFormat.ts';

type UsageTableProps = {
  readonly lines: readonly UsageLine[];
  readonly prices: Prices;
  readonly officeName: string;
};

/** Tokens by month, provider and model, newest month first. */
export function UsageTable({ lines, prices, officeName }: UsageTableProps) {
  const names = { device: 'This computer', office: officeName, openai: 'OpenAI' } as const;
  return (
    <table aria-label="Use by month, place and model">
      <thead>
        <tr>
          <th>Month</th>
          <th>Where</th>
          <th>Model</th>
          <th className="num">Answers</th>
          <th className="num">Tokens read</th>
          <th className="num wide-only">Kept from before</th>
          <th className="num">Written</th>
          <th className="num wide-only">Would have cost</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, index) => {
          const { month, provider, model, answers, prompt, reused, generated } = line;
          const isFirst = lines[index - 1]?.month !== month;
          return (
            <tr key={`${month} ${provider} ${model}`}>
              <td className="nw">{isFirst ? formatMonth(month) : <span className="sr">{formatMonth(month)}</span>}</td>
              <td>
                <span className={`state where-to p${provider}`}>
                  <Icon of={providerIcons[provider]} small />
                  <span className="cut">{names[provider]}</span>
                </span>
              </td>
              <td className="what">{model}</td>
              <td className="num">{formatNumber(answers)}</td>
              <td className="num">{formatNumber(prompt)}</td>
              <td className="num wide-only">{formatNumber(reused)}</td>
              <td className="num">{formatNumber(generated)}</td>
              <td className="num wide-only">
                {provider === 'device' && formatMoney(tokenCost(line, prices).paid, prices.currency)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
