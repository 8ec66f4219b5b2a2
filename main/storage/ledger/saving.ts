import { open, rm } from 'node:fs/promises';
import { renameDurably } from '../files.ts';
import type { Ledger } from '../ledger.ts';
import { storingAsync } from '../storageError.ts';
import type { ExportFormat } from './exported.ts';

/** Writes the whole ledger to the file, or leaves none. False when `path` is null: nobody chose one. */
export async function saveLedger(
  ledger: Pick<Ledger, 'exportText'>,
  format: ExportFormat,
  path: string | null,
): Promise<boolean> {
  if (path === null) return false;
  const part = `${path}.part`;
  await storingAsync(async () => {
    try {
      const file = await open(part, 'w', 0o600);
      try {
        for await (const text of ledger.exportText(format)) await file.writeFile(text);
        await file.sync();
      } finally {
        await file.close();
      }
      await renameDurably(part, path);
    } catch (error) {
      await rm(part, { force: true }).catch(() => undefined);
      throw error;
    }
  });
  return true;
}
