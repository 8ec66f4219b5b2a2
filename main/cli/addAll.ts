import type { Id } from '../contract/types.ts';
import { addFiles } from './addFiles.ts';
import type { Context } from './context.ts';
import { failureText } from './failureText.ts';

/** Reads all files of a command before it searches them. One that failed is named and the others go on. */
export async function addAll(
  command: { readonly files: readonly string[]; readonly password: string | null },
  { workspace, terminal, signal }: Context,
): Promise<{ readonly names: ReadonlyMap<Id, string>; readonly succeeded: boolean }> {
  const names = new Map<Id, string>();
  let succeeded = true;
  for await (const { file, document, error } of addFiles({ ...command, ...workspace, signal })) {
    // The same bytes under two names are one document, known by the first.
    if (document && !names.has(document.id)) names.set(document.id, file);
    if (!error) continue;
    succeeded = false;
    terminal.complain(`${file}: ${failureText(error)}`);
  }
  return { names, succeeded };
}
