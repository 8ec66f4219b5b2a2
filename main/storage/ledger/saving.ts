import { open } from 'node:fs/promises';
import type { Database } from '../database.ts';
import { renameDurably } from '../files.ts';
import type { Ledger } from '../ledger.ts';
import { newId } from '../newId.ts';
import { storingAsync } from '../storageError.ts';
import { discardUnfinished, forgetUnfinished, noteUnfinished } from '../unfinishedFiles.ts';
import type { ExportFormat } from './exported.ts';

/**
 * Writes the whole ledger to the file, or leaves none; what a kill leaves is removed at the library's next start. False when
 * `path` is null: nobody chose one.
 */
export async function saveLedger(
  db: Database,
  ledger: Pick<Ledger, 'exportText'>,
  format: ExportFormat,
  path: string | null,
): Promise<boolean> {
  if (path === null) return false;
  const part = `${path}.${newId().slice(0, 12)}.part`;
  noteUnfinished(db, part);
  await storingAsync(async () => {
    try {
      const file = await open(part, 'wx', 0o600);
      try {
        for await (const text of ledger.exportText(format)) await file.writeFile(text);
        await file.sync();
      } finally {
        await file.close();
      }
      await renameDurably(part, path);
      forgetUnfinished(db, part);
    } catch (error) {
      await discardUnfinished(db, part);
      throw error;
    }
  });
  return true;
}
