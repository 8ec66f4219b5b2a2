import { setImmediate } from 'node:timers/promises';
import { AppError } from '../../contract/errors.ts';
import type { LedgerEntry, LedgerFilter, LedgerPage } from '../../contract/ledger.ts';
import type { Id } from '../../contract/types.ts';
import type { Database } from '../database.ts';
import { prepared } from '../statements.ts';
import type { LedgerLines } from './lines.ts';
import { readPayload } from './payloads.ts';
import { type LedgerRow, parseRow } from './row.ts';
import { getRow } from './rows.ts';

const TURN_MILLISECONDS = 8;
/** Of payloads opened for one search: a second or two. What was not looked at is told. */
const BYTES_SEARCHED = 100_000_000;

const statements = prepared((prepare) => ({
  title: prepare<[id: Id], { readonly title: string }>('SELECT title FROM conversations WHERE id = ? AND removed = 0'),
  caseName: prepare<[id: Id], { readonly name: string }>('SELECT name FROM cases WHERE id = ? AND removed = 0'),
}));

export type LedgerQuery = {
  readonly filter: LedgerFilter;
  readonly text: string;
  readonly before: number | null;
  readonly limit: number;
};

type Matches = { readonly numbers: readonly number[]; readonly searchedFrom: number | null };

export type Listing = (query: LedgerQuery) => Promise<LedgerPage>;

export function createListing(options: {
  readonly db: Database;
  readonly key: Uint8Array;
  readonly lines: LedgerLines;
  readonly now: () => number;
}): Listing {
  const { db, key, lines, now } = options;
  let searches = 0;
  let found: (Matches & Pick<LedgerQuery, 'filter' | 'text'>) | null = null;

  async function search(filter: LedgerFilter, text: string): Promise<Matches> {
    const own = ++searches;
    const numbers: number[] = [];
    let bytes = 0;
    let turn = performance.now();
    for (const number of lines.numbers(filter).toReversed()) {
      const row = lineOf(db, number);
      if (!row) continue;
      const looked = matches(row, text);
      bytes += looked.bytes;
      if (looked.found) numbers.push(number);
      if (bytes > BYTES_SEARCHED) return { numbers: numbers.toReversed(), searchedFrom: number };
      if (performance.now() - turn < TURN_MILLISECONDS) continue;
      await setImmediate();
      // Who types on has asked for something else meanwhile.
      if (own !== searches) throw new AppError('cancelled');
      if (!db.open) throw new AppError('library-locked');
      turn = performance.now();
    }
    return { numbers: numbers.toReversed(), searchedFrom: null };
  }

  function matches(row: LedgerRow, text: string): { readonly found: boolean; readonly bytes: number } {
    const wanted = text.toLocaleLowerCase();
    const { conversationTitle, caseName } = namesOf(db, row);
    const words = [row.destination, conversationTitle ?? '', caseName ?? ''];
    if (words.some((word) => word.toLocaleLowerCase().includes(wanted))) return { found: true, bytes: 0 };
    const payload = readPayload(db, key, row);
    if (payload.kind !== 'kept') return { found: false, bytes: 0 };
    const body = Buffer.from(payload.bytes).toString('utf8').toLocaleLowerCase();
    // In a body of JSON a quotation mark or a line's end stands escaped.
    const escaped = JSON.stringify(wanted).slice(1, -1);
    return { found: body.includes(wanted) || body.includes(escaped), bytes: payload.bytes.byteLength };
  }

  return async ({ filter, text, before, limit }) => {
    await lines.catchUp();
    const wanted = text.trim();
    let matched: Matches = { numbers: lines.numbers(filter), searchedFrom: null };
    if (wanted !== '') {
      // A further page of the same search.
      const isKnown = before !== null && found?.filter === filter && found.text === wanted;
      if (!isKnown || found === null) found = { ...(await search(filter, wanted)), filter, text: wanted };
      matched = found;
    }
    const end = before === null ? matched.numbers.length : firstAtOrAfter(matched.numbers, before);
    const page = matched.numbers.slice(Math.max(end - limit, 0), end).toReversed();
    return {
      entries: page.flatMap((number) => entryOf(db, lines, number) ?? []),
      matching: matched.numbers.length,
      searchedFrom: matched.searchedFrom,
      counts: {
        all: lines.numbers('all').length,
        openai: lines.numbers('openai').length,
        office: lines.numbers('office').length,
        refused: lines.numbers('refused').length,
      },
      sums: lines.sums(now()),
    };
  };
}

/** What the conversation and the case are called now. */
export function namesOf(
  db: Database,
  row: Pick<LedgerRow, 'conversationId' | 'caseId'>,
): { readonly conversationTitle: string | null; readonly caseName: string | null } {
  const { conversationId, caseId } = row;
  return {
    conversationTitle: conversationId === null ? null : (statements(db).title.get(conversationId)?.title ?? null),
    caseName: caseId === null ? null : (statements(db).caseName.get(caseId)?.name ?? null),
  };
}

function entryOf(db: Database, lines: LedgerLines, number: number): LedgerEntry | null {
  const row = lineOf(db, number);
  if (!row) return null;
  const resultNumber = lines.resultOf(number);
  const result = resultNumber === null ? null : lineOf(db, resultNumber);
  const names = namesOf(db, row);
  return {
    number,
    time: row.time,
    event: row.event,
    purpose: row.purpose,
    provider: row.provider,
    destination: row.destination,
    conversationId: names.conversationTitle === null ? null : row.conversationId,
    ...names,
    passages: row.passages,
    documents: row.documents,
    identifiersReplaced: row.identifiersReplaced,
    outcome: outcomeOf(row, result),
    reason: (result ?? row).reason,
    bytesSent: result?.bytesSent ?? 0,
    bytesReceived: result?.bytesReceived ?? 0,
    sha256: row.sha256,
    payloadErased: row.sha256 !== null && row.caseId !== null && names.caseName === null,
  };
}

function outcomeOf(row: LedgerRow, result: LedgerRow | null): LedgerEntry['outcome'] {
  switch (row.kind) {
    case 'note':
      return 'noted';
    case 'refusal':
      return 'refused';
    case 'intent':
    case 'result':
      return result?.outcome ?? 'open';
  }
}

function lineOf(db: Database, number: number): LedgerRow | null {
  const sealed = getRow(db, number);
  return sealed && parseRow(sealed.entry);
}

function firstAtOrAfter(numbers: readonly number[], wanted: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? wanted) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
