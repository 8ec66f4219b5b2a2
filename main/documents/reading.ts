import { setImmediate as nextTick } from 'node:timers/promises';
import type { DocumentState, UnreadReason } from '../contract/documents.ts';
import { AppError, toErrorData } from '../contract/errors.ts';
import type { Id } from '../contract/types.ts';
import { caseKey } from '../storage/cases.ts';
import { roomInLog } from '../storage/checkpoints.ts';
import { getDocument, nextPage, noteParserCrash, setPageCount, storePages } from '../storage/documents.ts';
import type { Library } from '../storage/library.ts';
import type { Turns } from '../turns.ts';
import type { WorkerHost } from '../workers/host.ts';
import type { ParsingMethods, ReadPage } from '../workers/methods.ts';
import { splitPassages } from './splitPassages.ts';

/** Characters stored in one transaction: few enough that main is back within 50 ms, many enough to be quick. */
const CHARACTERS_AT_ONCE = 20_000;
/** A document that ended the parser's process this often is not given to it again. */
const CRASHES_ALLOWED = 2;

export type ReadingState = Extract<DocumentState, { kind: 'reading' }>;

/**
 * Reads a stored document from its first page without a row to its last: parses it in the parsing process and stores each
 * page with its passages as it comes. What choked the parser is named as not read, never left out.
 */
export async function readDocument(options: {
  readonly library: Library;
  readonly parsing: WorkerHost<ParsingMethods>;
  /** Who holds one has the parser to itself: it reads one document at a time. */
  readonly parserTurns: Turns;
  readonly id: Id;
  readonly password: string | null;
  readonly onProgress: (state: ReadingState) => void;
  readonly signal: AbortSignal;
}): Promise<void> {
  const { library, parsing, id, password, signal } = options;
  const { db } = library;
  const { caseId, format } = getDocument(db, id);
  const bytes = await library.originals.read({ id, key: caseKey(db, caseId) });
  const progress = createProgress(options.onProgress);
  let pages = 0;
  let singly = false;

  for (;;) {
    const storing = new AbortController();
    const store = createPageStore(library, id, {
      onStored: (page) => progress(page, pages),
      onFailed: (error) => storing.abort(error),
    });
    const from = nextPage(db, id);
    if (pages > 0 && from > pages) return;
    const giveBack = await options.parserTurns.take(signal);
    try {
      await parsing.call(
        'read',
        { format, bytes, password, from, singly },
        {
          signal: AbortSignal.any([signal, storing.signal]),
          onEvent: (event) => {
            if (event.kind === 'read') return store.add(event.pages);
            pages = event.pages;
            setPageCount(db, id, pages);
            progress(from - 1, pages);
          },
        },
      );
      // The last pages are stored while the next document is already being parsed.
      giveBack();
      await store.finished();
      return;
    } catch (error) {
      giveBack();
      await store.finished();
      const choked = chokedBy(error);
      if (!choked) throw error;
      const crashes = noteParserCrash(db, id);
      if (crashes >= CRASHES_ALLOWED) {
        if (pages === 0) throw new AppError('document-set-aside');
        giveUpOn(library, id, nextPage(db, id), pages, choked);
        return;
      }
      singly = true;
    }
  }
}

/** Why a page stays unread when the process that was reading it ended; null for every other failure. */
function chokedBy(error: unknown): UnreadReason | null {
  const { code } = toErrorData(error);
  if (code === 'worker-crashed') return 'damaged';
  if (code === 'worker-hung') return 'too-slow';
  return null;
}

/** The page that choked the parser twice gets the reason; those behind it were not tried. */
function giveUpOn(library: Library, id: Id, from: number, pages: number, reason: UnreadReason): void {
  const rest: ReadPage[] = [];
  for (let page = from; page <= pages; page += 1) {
    const unread = page === from ? reason : 'stopped';
    rest.push({ page, text: '', unread, size: null, boxes: new Uint8Array() });
  }
  storePages(library.db, id, rest, []);
}

/** Stores pages in the order they come, a few at a time, so that main never waits long for the disk. */
function createPageStore(
  library: Library,
  id: Id,
  on: { readonly onStored: (page: number) => void; readonly onFailed: (error: unknown) => void },
) {
  const queue: ReadPage[] = [];
  let draining: Promise<void> | null = null;

  async function drain(): Promise<void> {
    while (queue.length > 0) {
      // First what the parser has already sent: its next request must not wait for the disk.
      await nextTick();
      await roomInLog(library.db);
      const batch: ReadPage[] = [];
      let characters = 0;
      for (
        let page = queue[0];
        page && (batch.length === 0 || characters + page.text.length <= CHARACTERS_AT_ONCE);
        page = queue[0]
      ) {
        characters += page.text.length;
        batch.push(page);
        queue.shift();
      }
      storePages(library.db, id, batch, splitPassages(batch));
      on.onStored(batch.at(-1)?.page ?? 0);
    }
    draining = null;
  }

  return {
    add(pages: readonly ReadPage[]): void {
      queue.push(...pages);
      draining ??= drain();
      draining.catch(on.onFailed);
    },
    /** Rejects with what storing failed with, e.g. `disk-full`. */
    async finished(): Promise<void> {
      await draining;
    },
  };
}

/** Progress at most five times a second, with the time left once it can be told. */
function createProgress(onProgress: (state: ReadingState) => void): (page: number, pages: number) => void {
  const started = performance.now();
  let first: number | null = null;
  let last = 0;
  return (page, pages) => {
    first ??= page;
    const now = performance.now();
    if (now - last < 200) return;
    last = now;
    const perPage = (now - started) / Math.max(1, page - first);
    const secondsLeft = page - first < 5 ? null : Math.ceil(((pages - page) * perPage) / 1_000);
    onProgress({ kind: 'reading', page, pages, secondsLeft });
  };
}
