import { AppError, assertNever } from '../contract/errors.ts';
import { type Library, libraryExists, openWithPassphrase } from '../storage/library.ts';
import type { RecordsCommand } from './ledgerCommand.ts';
import { ledgerExport } from './ledgerExport.ts';
import { ledgerList } from './ledgerList.ts';
import { ledgerVerify } from './ledgerVerify.ts';
import type { Terminal } from './terminal.ts';
import { usage } from './usage.ts';

/** What a command on a library's records works with. */
export type Records = {
  readonly terminal: Terminal;
  /** Opens the library that is there; none is made. */
  readonly open: (folder: string) => Promise<Library>;
};

/** Runs a command that needs no workers and no case. */
export async function records(
  command: RecordsCommand,
  given: { readonly terminal: Terminal; readonly askPassphrase: () => Promise<string> },
): Promise<boolean> {
  const opened: Library[] = [];
  const context: Records = {
    terminal: given.terminal,
    async open(folder) {
      if (!libraryExists(folder)) throw new AppError('library-missing');
      const library = await openWithPassphrase({ folder, passphrase: await given.askPassphrase(), keychain: null });
      opened.push(library);
      return library;
    },
  };
  try {
    return await run(command, context);
  } finally {
    for (const library of opened) library.close();
  }
}

function run(command: RecordsCommand, context: Records): Promise<boolean> {
  switch (command.name) {
    case 'ledger list':
      return ledgerList(command, context);
    case 'ledger export':
      return ledgerExport(command, context);
    case 'ledger verify':
      return ledgerVerify(command, context);
    case 'usage':
      return usage(command, context);
    default:
      return assertNever(command);
  }
}
