import { saveLedger } from '../storage/ledger/saving.ts';
import { openLedger } from '../storage/ledger.ts';
import type { RecordsCommand } from './ledgerCommand.ts';
import type { Records } from './records.ts';

type Command = Extract<RecordsCommand, { readonly name: 'ledger export' }>;

/** Writes the whole ledger, and notes in it that a copy was taken. */
export async function ledgerExport({ library, format, out }: Command, { terminal, open }: Records): Promise<boolean> {
  const opened = await open(library);
  const ledger = openLedger(opened);
  if (out !== null) return saveLedger(opened.db, ledger, format, out);
  for await (const text of ledger.exportText(format)) await terminal.write(text);
  return true;
}
