import { compareCosts, tokenCost } from '../contract/cost.ts';
import { getSettings } from '../storage/settings.ts';
import { listUsage } from '../storage/usage.ts';
import type { RecordsCommand } from './ledgerCommand.ts';
import type { Records } from './records.ts';

type Command = Extract<RecordsCommand, { readonly name: 'usage' }>;

/** Prints tokens by month, provider and model; for this computer also what they would have cost elsewhere. */
export async function usage({ library, json }: Command, { terminal, open }: Records): Promise<boolean> {
  const { db } = await open(library);
  const { prices } = getSettings(db);
  const { currency } = prices;
  const lines = listUsage(db);
  for (const line of lines) {
    const cost = line.provider === 'device' ? tokenCost(line, prices) : null;
    const record = {
      ...line,
      tokensCompared: cost?.tokens ?? null,
      wouldHaveCost: cost?.paid ?? null,
      energyCost: cost?.energy ?? null,
      currency,
    };
    const { month, provider, model, answers, prompt, reused, generated } = line;
    const words = `${month}  ${provider}  ${model}  ${answers} answers, ${prompt} tokens read (${reused} kept), ${generated} written`;
    const costs = cost ? `, ${money(cost.paid)} elsewhere, ${money(cost.energy)} of electricity` : '';
    terminal.print(json ? JSON.stringify(record) : words + costs);
  }
  if (json) return true;
  const comparison = compareCosts(lines, prices);
  if (lines.length === 0) terminal.print('No answer was counted yet.');
  else if (comparison?.breakEven) {
    const tokens = Math.round(comparison.breakEven).toLocaleString('en-GB');
    terminal.print(`Own hardware costs less from ${tokens} tokens a month on.`);
  }
  return true;

  function money(amount: number): string {
    return `${amount.toFixed(2)} ${currency}`;
  }
}
