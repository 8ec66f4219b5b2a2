import { problemText } from '../contract/ledgerText.ts';
import { type ExportProblem, verifyExport } from '../storage/ledger/verifying.ts';
import { openLedger } from '../storage/ledger.ts';
import type { RecordsCommand } from './ledgerCommand.ts';
import type { Records } from './records.ts';

type Command = Extract<RecordsCommand, { readonly name: 'ledger verify' }>;
type Verdict = {
  readonly entries: number;
  readonly problems: readonly ExportProblem[];
  readonly later: number | null;
  readonly acknowledgedBy: number | null;
};

/**
 * Prints a line for every problem, then what was looked at. A clock that was set back is told and is no failure; damage that
 * somebody acknowledged stays damage, and what was written since is told apart from it.
 */
export async function ledgerVerify(command: Command, context: Records): Promise<boolean> {
  const { json } = command;
  const { print } = context.terminal;
  const { entries, problems, later, acknowledgedBy } = await verify(command, context);
  for (const { number, problem, acknowledged } of problems) {
    const text = sentence(problem, number);
    print(json ? JSON.stringify({ number, problem, text, acknowledged }) : text);
  }
  const damages = problems.filter(({ problem }) => problem !== 'clock-back');
  const intact = damages.length === 0;
  const intactSince = damages.every(({ acknowledged }) => acknowledged) ? acknowledgedBy : null;
  if (json) print(JSON.stringify({ entries, intact, intactSince, later }));
  else if (intact) print(`${wholeLedger(entries)}${addedSince(later)}`);
  else if (intactSince !== null) {
    print(`Entry ${intactSince} acknowledges this damage. From there on all entries are intact.${addedSince(later)}`);
  }
  return intact;
}

async function verify({ library, file }: Command, { open }: Records): Promise<Verdict> {
  const ledger = library === null ? null : openLedger(await open(library));
  if (file === null) {
    if (ledger === null) throw new Error('there is nothing to verify');
    return { ...(await ledger.check()), later: null };
  }
  const { rows, ...verdict } = await (ledger ? ledger.verifyExport(file) : verifyExport(file, null));
  return { entries: rows, ...verdict };
}

function sentence(problem: ExportProblem['problem'], number: number): string {
  switch (problem) {
    case 'payload-changed':
      return `The text of entry ${number} was changed or taken out.`;
    case 'of-another-library':
      return 'This copy was not made from this library.';
    case 'unreadable':
      return number === 0 ? 'This is no copy of a ledger.' : `From entry ${number} on the copy cannot be read.`;
    case 'changed':
      return number === 0 ? 'The copy was changed, in a place that belongs to no entry.' : problemText(problem, number);
    default:
      return problemText(problem, number);
  }
}

function wholeLedger(entries: number): string {
  return entries === 1 ? 'The one entry is intact.' : `All ${entries} entries are intact.`;
}

function addedSince(later: number | null): string {
  return later ? ` The library has ${later} more since.` : '';
}
