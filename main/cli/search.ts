import { findPassages } from '../documents/findPassages.ts';
import { addAll } from './addAll.ts';
import type { SearchCommand } from './commandLine.ts';
import type { Context } from './context.ts';

/** Prints the best passages, best first. False when a file could not be read. */
export async function search(command: SearchCommand, context: Context): Promise<boolean> {
  const { workspace, terminal } = context;
  const { names, succeeded } = await addAll(command, context);
  const { db } = workspace.services.library;
  const found = findPassages(db, { caseId: workspace.caseId, question: command.query, count: command.count });
  found.forEach((passage, index) => {
    const { documentId, page, start, end, text, score } = passage;
    const file = names.get(documentId) ?? passage.documentName;
    const rank = index + 1;
    if (command.json) terminal.print(JSON.stringify({ rank, file, page, start, end, text, score }));
    else terminal.print(`${rank}. ${file}, page ${page}\n   ${text.replaceAll(/\s+/g, ' ').trim()}\n`);
  });
  if (found.length === 0) terminal.complain('Not found in these documents.');
  return succeeded;
}
