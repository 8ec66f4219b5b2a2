import { formatBytes } from '../contract/formatBytes.ts';
import type { LedgerEntry } from '../contract/ledger.ts';
import { ledgerDetail, ledgerTitle, outcomeText } from '../contract/ledgerText.ts';
import { openLedger } from '../storage/ledger.ts';
import type { RecordsCommand } from './ledgerCommand.ts';
import type { Records } from './records.ts';

type Command = Extract<RecordsCommand, { readonly name: 'ledger list' }>;

const PAGE = 500;
const places = { device: 'This computer', office: 'Office server', openai: 'OpenAI' } as const;

/** Prints every entry, oldest first. */
export async function ledgerList({ library, json }: Command, { terminal, open }: Records): Promise<boolean> {
  const ledger = openLedger(await open(library));
  const entries: LedgerEntry[] = [];
  let before: number | null = null;
  for (;;) {
    const page = await ledger.list({ filter: 'all', text: '', before, limit: PAGE });
    entries.push(...page.entries);
    before = page.entries.at(-1)?.number ?? null;
    if (before === null) break;
  }
  for (const entry of entries.toReversed()) terminal.print(json ? JSON.stringify(entry) : toLine(entry));
  return true;
}

function toLine(entry: LedgerEntry): string {
  const { number, time, provider, outcome, destination, bytesSent, bytesReceived } = entry;
  const words = [
    String(number),
    new Date(time).toISOString(),
    provider === null ? 'Cloister' : places[provider],
    outcomeText(outcome),
  ];
  if (destination !== '') words.push(destination);
  if (outcome !== 'noted') words.push(`${formatBytes(bytesSent)} sent, ${formatBytes(bytesReceived)} received`);
  words.push(ledgerTitle(entry));
  const detail = ledgerDetail(entry);
  if (detail !== '') words.push(detail);
  return words.join('  ');
}
