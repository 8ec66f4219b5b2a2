import { resolve } from 'node:path';
import type { Document, ImportOutcome } from '../contract/documents.ts';
import type { Emit } from '../contract/emit.ts';
import { AppError, toErrorData } from '../contract/errors.ts';
import type { Id } from '../contract/types.ts';
import { type Jobs, stopReason } from '../jobs.ts';
import { caseKey } from '../storage/cases.ts';
import {
  addDocument,
  clearPages,
  findDuplicate,
  getDocument,
  listDocuments,
  removeDocument,
  setDocumentState,
  unfinishedDocuments,
} from '../storage/documents.ts';
import { addIntake, clearIntake, listIntake, removeIntake } from '../storage/intake.ts';
import type { Library } from '../storage/library.ts';
import { newId } from '../storage/newId.ts';
import { createTurns } from '../turns.ts';
import type { WorkerHost } from '../workers/host.ts';
import type { ParsingMethods } from '../workers/methods.ts';
import { type DocumentSource, openSource, sourceName } from './openSource.ts';
import { type ReadingState, readDocument } from './reading.ts';

/** What stays free on the disk besides the copy and what its text and index take. */
const DISK_RESERVE = 64 * 1024 ** 2;

export type Importing = {
  /**
   * Copies each file, encrypted, into the library and queues it for reading. One bad file does not stop the others. Files
   * not copied yet when the application ends are copied at the next start.
   */
  readonly add: (caseId: Id, sources: readonly DocumentSource[], password?: string) => Promise<ImportOutcome[]>;
  /** Takes in no more of what was given to the case, and removes what has not been read to its end. */
  readonly cancelAll: (caseId: Id) => Promise<void>;
  /** Documents with the state of the moment, which the database does not know. */
  readonly list: (caseId: Id) => Document[];
  readonly get: (id: Id) => Document;
  readonly retry: (id: Id) => void;
  readonly unlock: (id: Id, password: string) => void;
  /** The password that was typed for this document since the start; it is never stored. */
  readonly passwordOf: (id: Id) => string | null;
  readonly remove: (id: Id) => Promise<void>;
  /** Copies and reads on where the last run ended. What could not be taken in is told by `import.ended`. */
  readonly resume: () => void;
};

export function createImporting(options: {
  readonly library: Library;
  readonly parsing: WorkerHost<ParsingMethods>;
  readonly jobs: Jobs;
  readonly emit: Emit;
  /** Lets go of a page image that is open for the viewer. */
  readonly onRemove: (id: Id) => void;
}): Importing {
  const { library, parsing, jobs, emit } = options;
  const { db, originals } = library;
  const turns = createTurns(2);
  const parserTurns = createTurns(1);
  const passwords = new Map<Id, string>();
  const reading = new Map<Id, ReadingState>();
  const adding = new Map<Id, Set<Id>>();

  function withReading(document: Document): Document {
    const state = reading.get(document.id);
    return state ? { ...document, state } : document;
  }

  function get(id: Id): Document {
    return withReading(getDocument(db, id));
  }

  function changed(id: Id): void {
    emit('documents.changed', get(id));
  }

  async function copy(
    caseId: Id,
    source: DocumentSource,
    signal: AbortSignal,
  ): Promise<Extract<ImportOutcome, { documentId: Id }>> {
    const file = await openSource(source);
    try {
      const needs = file.bytes * 2 + DISK_RESERVE;
      const free = await originals.freeBytes();
      if (free < needs) throw new AppError('disk-full', 'not enough room', { needs, free });
      const id = newId();
      const { bytes, sha256 } = await originals.write({
        id,
        key: caseKey(db, caseId),
        source: file.chunks,
        signal,
      });
      const duplicate = findDuplicate(db, caseId, sha256);
      if (duplicate) {
        await originals.remove(id);
        return { kind: 'duplicate', name: file.name, documentId: duplicate };
      }
      try {
        addDocument(db, { id, caseId, name: file.name, format: file.format, bytes, sha256 });
      } catch (error) {
        await originals.remove(id);
        throw error;
      }
      return { kind: 'added', name: file.name, documentId: id };
    } finally {
      await file.close();
    }
  }

  async function discard(id: Id): Promise<void> {
    const { caseId } = getDocument(db, id);
    passwords.delete(id);
    options.onRemove(id);
    await removeDocument(db, id);
    await originals.remove(id);
    emit('documents.removed', { id, caseId });
  }

  async function run(id: Id, signal: AbortSignal): Promise<void> {
    try {
      const giveBack = await turns.take(signal);
      try {
        await readDocument({
          library,
          parsing,
          parserTurns,
          id,
          password: passwords.get(id) ?? null,
          signal,
          onProgress: (state) => {
            reading.set(id, state);
            changed(id);
          },
        });
      } finally {
        giveBack();
      }
      signal.throwIfAborted();
      setDocumentState(db, id, { kind: 'read' });
    } catch (error) {
      const stopped = stopReason(signal);
      // A document that is waiting in the database is read on at the next start.
      if (stopped === 'quitting') return;
      if (stopped === 'cancelled') return await discard(id);
      setDocumentState(db, id, failureState(error));
    } finally {
      reading.delete(id);
    }
    changed(id);
  }

  function queue(id: Id): void {
    // Pressed twice: it is being read already.
    if (jobs.isRunning(id)) return;
    setDocumentState(db, id, { kind: 'waiting' });
    changed(id);
    void jobs.start(id, (signal) => run(id, signal));
  }

  /** One after another, as a job of its own: quitting leaves the rest for the next start, cancelling drops it. */
  async function takeIn(
    caseId: Id,
    items: readonly { readonly source: DocumentSource; readonly intake: number | null }[],
    password: string | undefined,
  ): Promise<ImportOutcome[]> {
    const outcomes: ImportOutcome[] = [];
    const jobId = newId();
    const jobsOfCase = adding.get(caseId) ?? new Set();
    adding.set(caseId, jobsOfCase.add(jobId));
    await jobs.start(jobId, async (signal) => {
      for (const { source, intake } of items) {
        if (signal.aborted) return;
        const outcome = await copy(caseId, source, signal).catch(
          (error: unknown): ImportOutcome => ({ kind: 'refused', name: sourceName(source), error: toErrorData(error) }),
        );
        if (signal.aborted && outcome.kind === 'refused') return;
        if (intake !== null) removeIntake(db, intake);
        outcomes.push(outcome);
        if (outcome.kind !== 'added') continue;
        if (password !== undefined) passwords.set(outcome.documentId, password);
        queue(outcome.documentId);
      }
    });
    jobsOfCase.delete(jobId);
    return outcomes;
  }

  async function finishIntake(): Promise<void> {
    for (const [caseId, left] of Map.groupBy(listIntake(db), (intake) => intake.caseId)) {
      const items = left.map(({ id, path }) => ({ source: { path }, intake: id }));
      const outcomes = await takeIn(caseId, items, undefined);
      emit('import.ended', { caseId, outcomes });
    }
  }

  return {
    add(caseId, sources, password) {
      const intakes = addIntake(
        db,
        caseId,
        sources.flatMap((source) => ('path' in source ? resolve(source.path) : [])),
      );
      const items = sources.map((source) => ({ source, intake: 'path' in source ? (intakes.shift() ?? null) : null }));
      return takeIn(caseId, items, password);
    },
    async cancelAll(caseId) {
      clearIntake(db, caseId);
      for (const jobId of adding.get(caseId) ?? []) await jobs.cancel(jobId);
      const unread = listDocuments(db, caseId).filter(({ id }) => jobs.isRunning(id));
      await Promise.all(unread.map(({ id }) => jobs.cancel(id)));
    },
    list: (caseId) => listDocuments(db, caseId).map(withReading),
    get,
    retry(id) {
      if (jobs.isRunning(id)) return;
      parsing.forgive();
      clearPages(db, id);
      queue(id);
    },
    unlock(id, password) {
      passwords.set(id, password);
      queue(id);
    },
    passwordOf: (id) => passwords.get(id) ?? null,
    async remove(id) {
      // A cancelled reading removes its document itself.
      if (await jobs.cancel(id)) return;
      await discard(id);
    },
    resume() {
      for (const id of unfinishedDocuments(db)) queue(id);
      void finishIntake();
    },
  };
}

function failureState(
  error: unknown,
): { kind: 'password'; wrong: boolean } | { kind: 'failed'; error: ReturnType<typeof toErrorData> } {
  const data = toErrorData(error);
  if (data.code === 'password-needed') return { kind: 'password', wrong: false };
  if (data.code === 'password-wrong') return { kind: 'password', wrong: true };
  return { kind: 'failed', error: data };
}
