import { join } from 'node:path';
import { AppError, type ErrorCode } from '../contract/errors.ts';
import type { LedgerCheck, LedgerEvent, LedgerPurpose } from '../contract/ledger.ts';
import type { Id, ProviderId, Time } from '../contract/types.ts';
import type { Database } from './database.ts';
import { addToDigest, packAcknowledged } from './ledger/acknowledged.ts';
import { isDamage, type Survey, surveyLedger } from './ledger/check.ts';
import { compareEnds } from './ledger/ends.ts';
import type { ExportFormat } from './ledger/exported.ts';
import { exportedText } from './ledger/exporting.ts';
import { headText, readHead, writeHead } from './ledger/head.ts';
import { createLines } from './ledger/lines.ts';
import { createListing, type Listing } from './ledger/listing.ts';
import { caseIsThere, readPayload, storePayload } from './ledger/payloads.ts';
import {
  beginsChain,
  type LedgerAbout,
  type LedgerRow,
  NO_HASH,
  openRow,
  parseRow,
  type SealedRow,
  sealRow,
  sha256Of,
  toHex,
} from './ledger/row.ts';
import { getRow, headInDatabase, insertRow, lastRow, rowsAfter, setHeadInDatabase } from './ledger/rows.ts';
import { type ExportVerdict, verifyExport } from './ledger/verifying.ts';
import type { Library } from './library.ts';
import { newId } from './newId.ts';
import { transaction } from './statements.ts';

/** What is written down before a connection is made. */
export type LedgerIntent = LedgerAbout & {
  readonly purpose: LedgerPurpose;
  /** The body as it leaves, byte for byte, or what the hub is asked, its path and query; null when there is neither. */
  readonly payload: Uint8Array | null;
};

export type LedgerResult = {
  readonly outcome: 'sent' | 'unanswered' | 'not-connected';
  readonly reason: ErrorCode | null;
  /** Of the body and the headers, before TLS. */
  readonly bytesSent: number;
  readonly bytesReceived: number;
};

/** The part of the ledger that whoever acts needs: writing. Every call is on the disk when it returns. */
export type LedgerWriter = {
  /**
   * Before the first byte. Returns the number to `end` with. Throws when it cannot be written, and `ledger-damaged` when the
   * ledger is known to be: then nothing may leave.
   */
  readonly begin: (intent: LedgerIntent) => number;
  /** Throws when it cannot be written: the entry then stays open, which is what is known of it. */
  readonly end: (number: number, result: LedgerResult) => void;
  /** Nothing left, because a rule of ours said no. */
  readonly refuse: (intent: LedgerIntent, reason: ErrorCode) => void;
  readonly note: (
    event: LedgerEvent,
    about?: { readonly caseId?: Id; readonly provider?: ProviderId; readonly destination?: string },
  ) => void;
};

export type Ledger = LedgerWriter & {
  /** Newest first. Rejects with `cancelled` when a later call searches for something else. */
  readonly list: Listing;
  /** The exact bytes as text; null when there were none or they went with their case. Throws `not-found`, `ledger-damaged`. */
  readonly payload: (number: number) => string | null;
  /** Every row. Damage that it finds closes the ways out, as damage found at the opening does. */
  readonly check: () => Promise<LedgerCheck>;
  /**
   * Begins a new chain behind the damage that a person was shown: its first row says what was found and where the last sound
   * row is. From then on that damage is told as acknowledged, and the ways out are open. Nothing is changed when the ledger is
   * not damaged, or when other damage is found than `seen` shows. The check as it is then.
   */
  readonly acknowledge: (seen: LedgerCheck) => Promise<LedgerCheck>;
  /** All rows as a file's text, a piece at a time; that it was taken is noted first and is the last row in it. */
  readonly exportText: (format: ExportFormat) => AsyncGenerator<string>;
  /** Holds an exported file against this ledger. */
  readonly verifyExport: (file: string) => Promise<ExportVerdict>;
  /** What the head file holds now, for a copy of the database that is made in the same turn of the event loop. */
  readonly head: () => string;
};

export type LedgerOptions = {
  readonly db: Database;
  /** The library's key for its ledger; whoever gave it wipes it. */
  readonly key: Uint8Array;
  /** Outside the database: what notices that its end was cut off or an old copy put back. */
  readonly headFile: string;
  /** Told of every row, once it is on the disk. */
  readonly changed?: (number: number) => void;
  readonly now?: () => Time;
  /** Milliseconds of a clock that nobody sets. */
  readonly monotonic?: () => number;
};

/** So many of the last rows are looked at when the ledger is opened; `check` looks at all. */
const LOOKED_AT = 64;

const empty = {
  refersTo: null,
  event: null,
  provider: null,
  purpose: null,
  destination: '',
  conversationId: null,
  caseId: null,
  passages: 0,
  documents: 0,
  identifiersReplaced: 0,
  outcome: null,
  reason: null,
  bytesSent: 0,
  bytesReceived: 0,
  sha256: null,
} as const;

type NewRow = Partial<LedgerRow> & Pick<LedgerRow, 'kind'>;

/** The ledger of an open library, for as long as that is open. */
export function openLedger(library: Library, changed?: (number: number) => void): Ledger {
  return createLedger({
    db: library.db,
    key: library.subkey('ledger'),
    headFile: join(library.folder, 'ledger.head'),
    ...(changed && { changed }),
  });
}

/** Opens the ledger, or begins it. A full disk keeps nobody from reading it. */
export function createLedger(options: LedgerOptions): Ledger {
  const { db, key, headFile, changed, now = Date.now, monotonic = () => performance.now() } = options;
  const boot = newId();
  /** Begun by this process behind acknowledged damage. */
  let chains = 0;
  const open = new Map<number, LedgerIntent>();
  let last = lastRow(db);
  let damaged = !endIsIntact();
  let headNumber = damaged ? 0 : numberOf(readHead(headFile, key));

  function endIsIntact(): boolean {
    const file = readHead(headFile, key);
    const atFile = typeof file === 'string' ? null : getRow(db, file.number);
    if (compareEnds({ file, database: headInDatabase(db), last, atFile }).length > 0) return false;
    return tailIsIntact();
  }

  function tailIsIntact(): boolean {
    let intact = true;
    let before: SealedRow | null = null;
    for (const sealed of rowsAfter(db, (last?.number ?? 0) - LOOKED_AT, LOOKED_AT)) {
      const row = openRow(sealed, key);
      // What came before is acknowledged; whether it is still that, `check` finds.
      if (row !== null && beginsChain(row)) intact = true;
      else if (row === null || (before && !follows(row, before))) intact = false;
      before = sealed;
    }
    return intact;
  }

  /** The head of a damaged ledger stays as it is: it is what shows the damage. */
  function settleHead(): void {
    if (damaged || last === null || headNumber === last.number) return;
    writeHead(headFile, last, key);
    headNumber = last.number;
  }

  function append(row: NewRow, payload: Uint8Array | null = null): number {
    // Within somebody's transaction it might be undone after this returned.
    if (db.inTransaction) throw new Error('the ledger is written outside of transactions');
    settleHead();
    return commit(row, payload, { number: (last?.number ?? 0) + 1, previous: last ? toHex(last.hash) : NO_HASH });
  }

  function commit(row: NewRow, payload: Uint8Array | null, place: Pick<LedgerRow, 'number' | 'previous'>): number {
    const full: LedgerRow = {
      ...empty,
      ...row,
      ...place,
      time: now(),
      monotonic: Math.round(monotonic()),
      boot,
      sha256: payload && sha256Of(payload),
    };
    const { number, caseId } = full;
    const sealed = sealRow(full, key);
    transaction(db, () => {
      insertRow(db, sealed);
      if (payload) storePayload(db, key, { number, caseId, payload });
      if (!damaged || beginsChain(full)) setHeadInDatabase(db, sealed);
    });
    last = sealed;
    if (beginsChain(full)) damaged = false;
    settleHead();
    changed?.(number);
    return number;
  }

  /** With the number after the last that was ever given, as far as that is known: none stands for two rows. */
  function beginChain({ check, lastGood, last: looked, digest }: Survey): void {
    // Rows of our own, written while the others were looked at.
    for (const sealed of rowsAfter(db, looked, Number.MAX_SAFE_INTEGER)) addToDigest(digest, sealed);
    const lastNumber = last?.number ?? 0;
    const problems = check.problems.filter(isDamage).map(({ number, problem }) => ({ number, problem }));
    const what = { lastGood, last: lastNumber, rows: digest.digest('hex'), problems };
    const number = Math.max(lastNumber, numberOf(readHead(headFile, key))) + 1;
    chains += 1;
    commit({ kind: 'note', event: 'damage-acknowledged' }, packAcknowledged(what), { number, previous: NO_HASH });
  }

  const lines = createLines(db);

  const ledger: Ledger = {
    list: createListing({ db, key, lines, now }),
    payload(number) {
      const sealed = getRow(db, number);
      if (!sealed) throw new AppError('not-found');
      const row = parseRow(sealed.entry);
      const payload = row && readPayload(db, key, row);
      if (!payload || payload.kind === 'changed') throw new AppError('ledger-damaged');
      return payload.kind === 'kept' ? Buffer.from(payload.bytes).toString('utf8') : null;
    },
    async check() {
      const begun = chains;
      const { check } = await surveyLedger({ db, key, headFile, now });
      // What was found is acknowledged by now.
      if (begun !== chains) return ledger.check();
      if (hasNewDamage(check)) damaged = true;
      return check;
    },
    async acknowledge(seen) {
      const begun = chains;
      const survey = await surveyLedger({ db, key, headFile, now });
      if (begun === chains && hasNewDamage(survey.check) && isSameDamage(survey.check, seen)) beginChain(survey);
      return ledger.check();
    },
    exportText(format) {
      ledger.note('ledger-exported');
      return exportedText({ db, key, format, upTo: last?.number ?? 0 });
    },
    verifyExport: (file) =>
      verifyExport(file, { key, row: (number) => getRow(db, number), last: () => last?.number ?? 0 }),
    begin({ payload, ...intent }) {
      if (damaged) throw new AppError('ledger-damaged');
      const number = append({ ...intent, kind: 'intent' }, payload);
      open.set(number, { ...intent, payload: null });
      return number;
    },
    end(number, result) {
      const intent = open.get(number);
      if (!intent) throw new Error('no such entry is open');
      const { payload: _, ...about } = intent;
      append({ ...about, ...result, kind: 'result', refersTo: number });
      open.delete(number);
    },
    refuse({ payload, ...intent }, reason) {
      const row = { ...intent, kind: 'refusal', outcome: 'refused', reason } as const;
      const isKept = intent.caseId === null || caseIsThere(db, intent.caseId);
      append(row, isKept ? payload : null);
    },
    note(event, about = {}) {
      append({ ...about, kind: 'note', event });
    },
    head: () => (last === null ? '' : headText(last, key)),
  };

  begun();
  return ledger;

  /** A ledger that has a first row from its first day cannot be taken for a new one when its rows are gone. */
  function begun(): void {
    try {
      if (last === null && !damaged) ledger.note('library-created');
      else settleHead();
    } catch (error) {
      if (error instanceof AppError && (error.code === 'disk-full' || error.code === 'disk-read-only')) return;
      throw error;
    }
  }
}

function follows(row: LedgerRow, before: SealedRow): boolean {
  return row.number === before.number + 1 && row.previous === toHex(before.hash);
}

function hasNewDamage({ problems }: LedgerCheck): boolean {
  return problems.some((found) => isDamage(found) && !found.acknowledged);
}

function isSameDamage(one: LedgerCheck, other: LedgerCheck): boolean {
  const told = ({ problems }: LedgerCheck) => JSON.stringify(problems.filter(isDamage));
  return told(one) === told(other);
}

function numberOf(head: ReturnType<typeof readHead>): number {
  return typeof head === 'string' ? 0 : head.number;
}
