import type { Document } from '../contract/documents.ts';
import { formatCount } from '../contract/formatCount.ts';
import { unreadText } from '../contract/unreadText.ts';
import { pageTexts } from '../storage/documents.ts';
import { type AddedFile, addFiles } from './addFiles.ts';
import type { ReadCommand } from './commandLine.ts';
import type { Context } from './context.ts';
import { failureText } from './failureText.ts';

/** Prints what was read of each file, and what was not. False when a file failed. */
export async function read(command: ReadCommand, { workspace, terminal, signal }: Context): Promise<boolean> {
  const { services, caseId } = workspace;
  let succeeded = true;
  for await (const added of addFiles({ ...command, services, caseId, signal })) {
    if (added.error) {
      succeeded = false;
      terminal.complain(`${added.file}: ${failureText(added.error)}`);
    }
    const texts = added.document ? pageTexts(services.library.db, added.document.id).map(({ text }) => text) : [];
    if (command.json) terminal.print(JSON.stringify(toRecord(added, texts, command.text)));
    else if (added.document && !added.error) print(added.file, added.document, command.text ? texts : []);
  }
  return succeeded;

  function print(file: string, document: Document, texts: readonly string[]): void {
    const { pages, pagesRead, unread, hidden } = document;
    terminal.print(`${file}: ${pagesRead} of ${formatCount(pages, 'page')} read`);
    for (const { page, reason } of unread) terminal.print(`  page ${page} not read: ${unreadText(reason)}`);
    for (const page of hidden) terminal.print(`  page ${page}: text that nobody sees on it was left out`);
    texts.forEach((text, index) => {
      terminal.print(`\n--- ${file}, page ${index + 1} ---\n${text}`);
    });
  }
}

/** Scripts depend on these fields and their order: they may be added to, never changed. */
function toRecord({ file, document, error, milliseconds }: AddedFile, texts: readonly string[], withText: boolean) {
  return {
    file,
    format: document?.format ?? null,
    pages: document?.pages ?? 0,
    pagesRead: document?.pagesRead ?? 0,
    unread: document?.unread ?? [],
    characters: texts.reduce((sum, text) => sum + text.length, 0),
    children: 0,
    milliseconds,
    error: error && { code: error.code, message: failureText(error) },
    hidden: document?.hidden ?? [],
    ...(withText && { text: texts }),
  };
}
