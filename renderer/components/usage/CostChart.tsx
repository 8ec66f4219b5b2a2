import { useId } from 'react';
import type { Comparison, CostPoint } from '../../../main/contract/cost.ts';
import { formatAxis, formatMoney, formatMonth, formatTokens } from './usageFormat.ts';

const WIDTH = 720;
const HEIGHT = 300;
const LEFT = 80;
const RIGHT = 24;
const TOP = 20;
const BOTTOM = 44;

type CostChartProps = { readonly comparison: Comparison; readonly currency: string; readonly paidName: string };

/** What a month costs at each volume: a line for tokens that are paid for, one for own hardware, a point where they meet. */
export function CostChart({ comparison, currency, paidName }: CostChartProps) {
  const id = useId();
  const { months, breakEven, paidLine, ownLine, paidPerMillion } = comparison;
  const most = paidLine[1].tokens;
  const highest = Math.max(paidLine[1].cost, ownLine[1].cost);
  const x = (tokens: number) => LEFT + (tokens / most) * (WIDTH - LEFT - RIGHT);
  const y = (cost: number) => HEIGHT - BOTTOM - (cost / highest) * (HEIGHT - TOP - BOTTOM);
  const path = (line: readonly CostPoint[]) =>
    line.map(({ tokens, cost }, index) => `${index === 0 ? 'M' : 'L'}${x(tokens)} ${y(cost)}`).join('');
  const meet = breakEven === null ? null : { tokens: breakEven, cost: (breakEven * paidPerMillion) / 1_000_000 };
  // At the end of the chart the dearer line has its name above it, the other below.
  const paidIsAbove = paidLine[1].cost >= ownLine[1].cost;
  return (
    <figure className="cost">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-table`}
      >
        <title id={`${id}-title`}>Cost of a month by the tokens of the month</title>
        {ticks(highest).map((cost) => (
          <g key={cost}>
            <line className="grid" x1={LEFT} x2={WIDTH - RIGHT} y1={y(cost)} y2={y(cost)} />
            <text x={LEFT - 8} y={y(cost) + 4} textAnchor="end">
              {formatAxis(cost, currency)}
            </text>
          </g>
        ))}
        {ticks(most).map((tokens) => (
          <text key={tokens} x={x(tokens)} y={HEIGHT - BOTTOM + 18} textAnchor="middle">
            {formatTokens(tokens)}
          </text>
        ))}
        <text x={WIDTH - RIGHT} y={HEIGHT - 6} textAnchor="end">
          tokens a month
        </text>
        <path className="paid" d={path(paidLine)} />
        <path className="own" d={path(ownLine)} />
        {meet && (
          <>
            <line className="meet" x1={x(meet.tokens)} x2={x(meet.tokens)} y1={y(meet.cost)} y2={HEIGHT - BOTTOM} />
            <circle className="meet" cx={x(meet.tokens)} cy={y(meet.cost)} r={5} />
          </>
        )}
        {months.map(({ month, tokens, own }) => (
          <circle key={month} className="month" cx={x(tokens)} cy={y(own)} r={3.5}>
            <title>{`${formatMonth(month)}: ${formatTokens(tokens)} tokens`}</title>
          </circle>
        ))}
        <text
          className="name"
          x={x(0.9 * most) - 10}
          y={y(0.9 * paidLine[1].cost) + (paidIsAbove ? 0 : 22)}
          textAnchor="end"
        >
          {paidName}
        </text>
        <text className="name own" x={x(most)} y={y(ownLine[1].cost) + (paidIsAbove ? 20 : -10)} textAnchor="end">
          Own hardware
        </text>
      </svg>
      <figcaption className="small qq">
        Each dot is a month of this computer. Tokens that were read before and kept count as nothing: those who sell
        tokens ask little for them.
      </figcaption>
      <table className="sr" id={`${id}-table`}>
        <caption>Cost of each month, in {currency}</caption>
        <thead>
          <tr>
            <th>Month</th>
            <th>Tokens</th>
            <th>{paidName}</th>
            <th>Own hardware</th>
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, tokens, paid, own }) => (
            <tr key={month}>
              <td>{formatMonth(month)}</td>
              <td>{formatTokens(tokens)}</td>
              <td>{formatMoney(paid, currency)}</td>
              <td>{formatMoney(own, currency)}</td>
            </tr>
          ))}
          {meet && (
            <tr>
              <td>Break-even</td>
              <td>{formatTokens(meet.tokens)}</td>
              <td>{formatMoney(meet.cost, currency)}</td>
              <td>{formatMoney(meet.cost, currency)}</td>
            </tr>
          )}
        </tbody>
      </table>
    </figure>
  );
}

/** Round steps, four to eight of them, from nothing to at most `highest`. */
function ticks(highest: number): readonly number[] {
  if (!(highest > 0)) return [0];
  const power = 10 ** Math.floor(Math.log10(highest));
  const step = power * ([0.2, 0.5, 1].find((each) => highest / (each * power) <= 6) ?? 2);
  return Array.from({ length: Math.floor(highest / step) + 1 }, (_, index) => index * step);
}
