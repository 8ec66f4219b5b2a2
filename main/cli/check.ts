import { formatCount } from '../contract/formatCount.ts';
import { identifierLabels } from '../contract/identifierText.ts';
import type { Identifier } from '../contract/review.ts';
import { findIdentifiersInLongText } from '../identifiers/findIdentifiersInLongText.ts';
import { createPause } from '../pause.ts';
import { pageTexts } from '../storage/documents.ts';
import { addFiles } from './addFiles.ts';
import type { CheckCommand } from './commandLine.ts';
import type { Context } from './context.ts';
import { failureText } from './failureText.ts';

/** Prints every identifier in the files, in reading order. False when a file failed. */
export async function check(command: CheckCommand, { workspace, terminal, signal }: Context): Promise<boolean> {
  const { services, caseId } = workspace;
  const pause = createPause(signal);
  let succeeded = true;
  for await (const { file, document, error } of addFiles({ ...command, services, caseId, signal })) {
    if (error) {
      succeeded = false;
      terminal.complain(`${file}: ${failureText(error)}`);
    }
    if (!document) continue;
    let count = 0;
    for (const { page, text } of pageTexts(services.library.db, document.id)) {
      const identifiers = await findIdentifiersInLongText(text, { signal });
      count += identifiers.length;
      for (const identifier of identifiers)
        terminal.print(command.json ? toLine(file, page, identifier) : toRow(page, identifier));
      // Ctrl-C is heard between two pages.
      await pause();
    }
    if (!command.json && !error) terminal.print(`${file}: ${formatCount(count, 'identifier')}\n`);
  }
  return succeeded;
}

/** Scripts depend on these fields and their order. Offsets are UTF-16, into the page's text as `read --text` prints it. */
function toLine(file: string, page: number, { start, end, kind, text }: Identifier): string {
  return JSON.stringify({ file, page, start, end, kind, text });
}

const PAGE_WIDTH = 6;
const KIND_WIDTH = Math.max(...Object.values(identifierLabels).map(({ length }) => length)) + 2;

function toRow(page: number, { kind, text }: Identifier): string {
  return `${String(page).padStart(PAGE_WIDTH)}  ${identifierLabels[kind].padEnd(KIND_WIDTH)}${text.replace(/\s+/g, ' ')}`;
}
