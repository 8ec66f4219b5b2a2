import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Emit } from '../contract/emit.ts';
import { AppError } from '../contract/errors.ts';
import type { Download, DownloadState } from '../contract/models.ts';
import type { Id } from '../contract/types.ts';
import { syncFolder } from '../storage/files.ts';
import type { Lock } from '../storage/lock.ts';
import { newId } from '../storage/newId.ts';
import { lookAtParts, makePlace, removeParts } from './downloads/files.ts';
import { createGuard } from './downloads/guard.ts';
import { type DownloadLimits, downloadLimits } from './downloads/limits.ts';
import { placeOf } from './downloads/place.ts';
import { findRecords, readRecord, recordPath, writeRecord } from './downloads/record.ts';
import { createSpeed } from './downloads/speed.ts';
import { bytesOf, stateAfter, stateOf, sum, whyNot } from './downloads/states.ts';
import { type Progress, transferModel } from './downloads/transfer.ts';
import type { Hub, HubTarget } from './hub.ts';

/** A model that is complete, its checksum right, and under its own name. */
export type FetchedModel = {
  /** Of its first part; the others lie beside it. */
  readonly path: string;
  readonly name: string;
  /** Of all parts. */
  readonly bytes: number;
  /** Of its first part. */
  readonly sha256: string;
  readonly catalogueId: string | null;
  readonly role: HubTarget['role'];
};

/** Models on their way here. Nothing begins or goes on but for a person's wish; one at a time, the others wait. */
export type Downloads = {
  readonly list: () => readonly Download[];
  /**
   * Asks the hub what the offer is and puts it in the queue; one that is there already goes on, and what is complete is only
   * checked. Rejects with what the hub says, `model-is-vision-projector` or `download-elsewhere`.
   */
  readonly fetch: (offer: string) => Promise<Download>;
  /** What came is kept. It rests when this resolves. */
  readonly pause: (id: Id) => Promise<void>;
  readonly resume: (id: Id) => Promise<void>;
  /** Deletes what came. */
  readonly cancel: (id: Id) => Promise<void>;
  /** Resolves when it is complete and `onDone` took it; rejects when it rests or ends before, with why. */
  readonly finished: (id: Id) => Promise<void>;
  /** Lists what earlier runs left, paused. Connects to nothing. */
  readonly start: () => Promise<void>;
  /** Pauses what runs; all that came is safe on the disk when this resolves. */
  readonly close: () => Promise<void>;
};

type Entry = {
  readonly id: Id;
  readonly offer: string | null;
  readonly target: HubTarget;
  /** The same model is the same place, whatever it was asked for by. */
  readonly place: string;
  state: DownloadState;
  done: number;
  stop: ((why: Stopped) => void) | null;
  /** It is being deleted: nothing begins with it any more. */
  isLeaving: boolean;
  running: Promise<void>;
  readonly waiters: PromiseWithResolvers<void>[];
};

type Stopped = 'person' | 'closed' | 'cancel';

export function createDownloads(options: {
  readonly hub: Hub;
  readonly folder: string;
  readonly emit: Emit;
  readonly onDone: (model: FetchedModel) => Promise<void>;
  /** Milliseconds of a clock that never goes back. */
  readonly now?: () => number;
  readonly limits?: Partial<DownloadLimits>;
  readonly lock?: (path: string) => Lock;
}): Downloads {
  const { hub, folder: models, emit, onDone, now = () => performance.now() } = options;
  const limits = { ...downloadLimits, ...options.limits };
  const guard = createGuard(models, options.lock);
  const closing = new AbortController();
  const complete = new Set<Id>();
  let entries: readonly Entry[] = [];
  let host = '';

  function list(): readonly Download[] {
    // What the settings are cannot be asked any more when the library is about to close.
    if (!closing.signal.aborted) host = hub.host();
    return entries.map(listed);
  }

  function listed({ id, target, state, done }: Entry): Download {
    return { id, name: target.name, host, bytes: bytesOf(target), done, state };
  }

  function tell(): void {
    emit('downloads.changed', list());
  }

  function find(id: Id): Entry {
    const entry = entries.find((each) => each.id === id);
    if (!entry) throw new AppError('not-found');
    return entry;
  }

  function become(entry: Entry, state: DownloadState): void {
    entry.state = state;
    const failure = whyNot(state);
    if (failure) for (const waiter of entry.waiters.splice(0)) waiter.reject(failure);
    tell();
  }

  function add(
    target: HubTarget,
    from: { readonly id: Id; readonly offer: string | null; readonly done: number },
  ): Entry {
    const entry: Entry = {
      ...from,
      target,
      place: placeOf(target).folder,
      state: { kind: 'paused', why: 'closed' },
      stop: null,
      isLeaving: false,
      running: Promise.resolve(),
      waiters: [],
    };
    entries = [...entries, entry];
    return entry;
  }

  function remove(entry: Entry): void {
    entries = entries.filter((each) => each !== entry);
  }

  function queue(entry: Entry): void {
    if (isActive(entry) || closing.signal.aborted) return;
    // Behind those that wait already.
    entries = [...entries.filter((each) => each !== entry), entry];
    become(entry, { kind: 'waiting' });
    startNext();
  }

  function startNext(): void {
    if (closing.signal.aborted || entries.some(({ stop }) => stop !== null)) return;
    const next = entries.find(({ state }) => state.kind === 'waiting');
    if (next) next.running = run(next).then(startNext);
  }

  async function run(entry: Entry): Promise<void> {
    const stopping = new AbortController();
    let stopped: Stopped | null = null;
    entry.stop = (why) => {
      stopped ??= why;
      stopping.abort(new AppError('cancelled'));
    };
    const speed = createSpeed(now);
    let progress: Progress | null = null;
    let counted = 0;
    become(entry, { kind: 'running', bytesPerSecond: 0, secondsLeft: null });
    const telling = setInterval(() => {
      if (!progress) return;
      entry.done = progress.safe;
      entry.state = stateOf(progress, bytesOf(entry.target), speed);
      tell();
    }, limits.tellEvery);
    let outcome: DownloadState | null = null;
    try {
      await guard.holding(async () => {
        const path = await transferModel({
          hub,
          models,
          id: entry.id,
          target: entry.target,
          limits,
          signal: stopping.signal,
          onProgress(next) {
            progress = next;
            entry.done = next.safe;
            speed.add(next.received - counted);
            counted = next.received;
          },
        });
        await hand(entry, path);
      });
    } catch (error) {
      outcome =
        stopped === null ? stateAfter(error) : { kind: 'paused', why: stopped === 'closed' ? 'closed' : 'person' };
    }
    clearInterval(telling);
    entry.stop = null;
    if (outcome) return become(entry, outcome);
    complete.add(entry.id);
    remove(entry);
    for (const waiter of entry.waiters.splice(0)) waiter.resolve();
    tell();
  }

  async function hand({ target }: Entry, path: string): Promise<void> {
    const { name, catalogueId, role, parts } = target;
    await onDone({ path, name, bytes: bytesOf(target), sha256: parts[0]?.sha256 ?? '', catalogueId, role });
    // Last: until someone knows of the model, it is found and handed over again at the next wish.
    const record = recordPath(models, target);
    await rm(record, { force: true });
    await syncFolder(dirname(record));
  }

  async function rest(entry: Entry, why: Stopped): Promise<void> {
    if (entry.stop) {
      entry.stop(why);
      await entry.running;
    } else if (entry.state.kind === 'waiting') {
      become(entry, { kind: 'paused', why: why === 'closed' ? 'closed' : 'person' });
    }
  }

  async function resolve(offer: string): Promise<HubTarget> {
    const target = await hub.resolve(offer, closing.signal);
    if (target.role === 'vision-projector') throw new AppError('model-is-vision-projector');
    return target;
  }

  /** So that a wish is there after a crash, even one that only waits. */
  function note(target: HubTarget): Promise<{ readonly id: Id; readonly done: number }> {
    return guard.holding(async () => {
      const record = await readRecord(recordPath(models, target));
      const id = record?.id ?? newId();
      const parts = await lookAtParts(models, target, record);
      const done = parts.map((part) => part.done);
      if (!record && parts.some(({ isNamed }) => !isNamed)) {
        await makePlace(models, target);
        await writeRecord(models, { id, target, done });
      }
      return { id, done: sum(done) };
    });
  }

  async function ask(offer: string): Promise<Download> {
    const target = await resolve(offer);
    const { folder } = placeOf(target);
    const noted = await note(target);
    closing.signal.throwIfAborted();
    const entry = entries.find(({ place }) => place === folder) ?? add(target, { ...noted, offer });
    queue(entry);
    return listed(entry);
  }

  return {
    list,
    fetch: ask,
    pause: (id) => rest(find(id), 'person'),
    async resume(id) {
      const entry = find(id);
      const { state, offer } = entry;
      const isOther = state.kind === 'failed' && state.error.code === 'download-changed';
      if (!isOther || offer === null) return queue(entry);
      // Nothing of it is left, and under its name there is another file now: that one is asked for.
      await ask(offer);
      if (!isActive(entry)) remove(entry);
      tell();
    },
    async cancel(id) {
      const entry = find(id);
      entry.isLeaving = true;
      try {
        await rest(entry, 'cancel');
        if (complete.has(id)) return;
        await guard.holding(() => removeParts(models, entry.target));
        remove(entry);
        tell();
      } finally {
        entry.isLeaving = false;
      }
    },
    async finished(id) {
      if (complete.has(id)) return;
      const entry = find(id);
      const failure = whyNot(entry.state);
      if (failure) throw failure;
      const waiter = Promise.withResolvers<void>();
      entry.waiters.push(waiter);
      return waiter.promise;
    },
    async start() {
      for (const { id, target, done } of await findRecords(models)) {
        const { folder } = placeOf(target);
        if (!entries.some((entry) => entry.place === folder)) add(target, { id, offer: null, done: sum(done) });
      }
      if (entries.length > 0) tell();
    },
    async close() {
      closing.abort(new AppError('cancelled'));
      await Promise.all(entries.map((entry) => rest(entry, 'closed')));
    },
  };
}

function isActive({ state, stop, isLeaving }: Entry): boolean {
  return stop !== null || isLeaving || state.kind === 'waiting';
}
