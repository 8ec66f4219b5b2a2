import { createHash, createHmac } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { AppError } from '../../contract/errors.ts';
import type { Database } from '../database.ts';
import { type ExportFormat, lineFormats, toExported } from './exported.ts';
import { namesOf } from './listing.ts';
import { readPayload } from './payloads.ts';
import { parseRow } from './row.ts';
import { rowsAfter } from './rows.ts';

const ROWS_A_TURN = 20;

/**
 * The whole ledger as text, a few rows at a time, and in the end the library's word for all of it. Rows written meanwhile are
 * left out.
 */
export async function* exportedText(options: {
  readonly db: Database;
  readonly key: Uint8Array;
  readonly format: ExportFormat;
  readonly upTo: number;
}): AsyncGenerator<string> {
  const { db, key, format, upTo } = options;
  const { head, rowText, endText } = lineFormats[format];
  const digest = createHash('sha256').update(head);
  yield head;
  let at = 0;
  let rows = 0;
  while (at < upTo) {
    if (!db.open) throw new AppError('library-locked');
    let text = '';
    const read = rowsAfter(db, at, ROWS_A_TURN).filter(({ number }) => number <= upTo);
    for (const sealed of read) {
      at = sealed.number;
      const row = parseRow(sealed.entry);
      // What somebody made unreadable is missing in the copy, and every check of it says so.
      if (row === null) continue;
      const payload = readPayload(db, key, row);
      const rest = {
        ...namesOf(db, row),
        payload: payload.kind === 'kept' ? payload.bytes : null,
        payloadErased: payload.kind === 'erased',
      };
      text += rowText(toExported(sealed, row, rest), rows === 0);
      rows += 1;
    }
    if (read.length === 0) break;
    digest.update(text);
    yield text;
    await setImmediate();
  }
  const sha256 = digest.digest('hex');
  yield endText({ rows, sha256, mac: vouchForExport(sha256, key) });
}

export function vouchForExport(sha256: string, key: Uint8Array): string {
  return createHmac('sha256', key).update(`cloister ledger export ${sha256}`).digest('hex');
}
