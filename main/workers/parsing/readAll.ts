import type { DocumentFormat } from '../../contract/documents.ts';
import type { ReadPage } from '../methods.ts';
import { parsingHandlers } from './handlers.ts';

/** Reads a whole document through the worker's handler, for tests. */
export async function readAll(
  format: DocumentFormat,
  bytes: Uint8Array,
  options: {
    readonly password?: string;
    readonly from?: number;
    readonly singly?: boolean;
    readonly signal?: AbortSignal;
  } = {},
): Promise<{ readonly pages: readonly ReadPage[]; readonly total: number; readonly batches: readonly number[] }> {
  const pages: ReadPage[] = [];
  const batches: number[] = [];
  const { password = null, from = 1, singly = false, signal = new AbortController().signal } = options;
  const { pages: total } = await parsingHandlers.read(
    { format, bytes, password, from, singly },
    {
      emit: (event) => {
        if (event.kind !== 'read') return;
        pages.push(...event.pages);
        batches.push(event.pages.length);
      },
      signal,
    },
  );
  return { pages, total, batches };
}
