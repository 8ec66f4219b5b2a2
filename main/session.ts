import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Draft } from './contract/conversations.ts';
import type { Emit } from './contract/emit.ts';
import { AppError, toErrorData } from './contract/errors.ts';
import type { Download, DownloadState } from './contract/models.ts';
import type { LibraryStatus, Protection, Settings } from './contract/settings.ts';
import type { Id } from './contract/types.ts';
import { createLastDrafts } from './drafts.ts';
import { logUnexpected } from './log.ts';
import type { PolicyState } from './policy.ts';
import { createRestoring } from './restoring.ts';
import { createServices, type Services } from './services.ts';
import { takeRestored } from './storage/backup/restoreBackup.ts';
import { keepDrafts } from './storage/drafts.ts';
import type { Keychain } from './storage/keychain.ts';
import {
  createLibrary,
  type Library,
  libraryExists,
  libraryProtection,
  openWithKeychain,
  openWithPassphrase,
  openWithRecoveryCode,
} from './storage/library.ts';
import { makeRecoveryCode, removePassphrase, setPassphrase } from './storage/protection.ts';
import type { WorkerName } from './workers/entries.ts';
import type { WorkerProcess } from './workers/host.ts';

/** The library from locked to open, and the services that live while it is open. */
export type Session = {
  /** Waits for `start`, so that a page that asks early is not told of a lock that is about to open. */
  readonly status: () => Promise<LibraryStatus>;
  /** Opens the library by the keychain where that is possible; otherwise the status says what is missing. */
  readonly start: () => Promise<LibraryStatus>;
  /** A first library, protected by the passphrase, or with `null` by the keychain. */
  readonly create: (passphrase: string | null) => Promise<LibraryStatus>;
  readonly unlock: (passphrase: string) => Promise<LibraryStatus>;
  /** With the recovery code, and with `passphrase` in place of the forgotten one. */
  readonly recover: (code: string, passphrase: string) => Promise<LibraryStatus>;
  /** From then on it is asked for at every start. `current` where there is one already. */
  readonly setPassphrase: (current: string | null, passphrase: string) => Promise<LibraryStatus>;
  /** Back to the keychain; `keychain-unavailable` where there is no real one. */
  readonly removePassphrase: (current: string) => Promise<LibraryStatus>;
  readonly makeRecoveryCode: (current: string | null) => Promise<string>;
  /**
   * Where there is no library, or one that does not open: a backup takes its place, and is opened. `backup.changed` tells how
   * it goes on; `cancel` stops it. Nothing is changed when it rejects, or when there is no path.
   */
  readonly restore: (passphrase: string, choosePath: () => Promise<string | null>) => Promise<LibraryStatus>;
  /** Stops a job of the open library, or the restoring of one. */
  readonly cancel: (id: Id) => Promise<boolean>;
  /**
   * Jobs stop where they can resume, the workers end, the database closes and its keys are wiped. `idleMinutes`: after so
   * many without use. Rejects with `passphrase-needed` where nothing would be asked for afterwards.
   */
  readonly lock: (idleMinutes?: number) => Promise<LibraryStatus>;
  /** Stores what was typed and not sent. `asked`: the page was asked for it, and has no more. */
  readonly keepDrafts: (drafts: readonly Draft[], asked: Id | null) => void;
  /** When it is to be locked; null while it is not open, or nothing would be asked for afterwards. */
  readonly lockRules: () => Settings['lock'] | null;
  /** Throws `library-locked` while there is none. */
  readonly services: () => Services;
  readonly close: () => Promise<void>;
};

const noProtection: Protection = { keychain: false, passphrase: false, recoveryCode: false };

function goingOn(downloads: readonly Download[]): readonly Id[] {
  const going = new Set<DownloadState['kind']>(['waiting', 'running', 'checking']);
  return downloads.filter(({ state }) => going.has(state.kind)).map(({ id }) => id);
}

/** A job that does not let go must not keep the library open: after so many milliseconds it is closed under it. */
const LOCK_GRACE = 5_000;

function locked(protection: Protection, keychainFailed: boolean): LibraryStatus {
  return { kind: 'locked', keychainFailed, byUser: false, idleMinutes: null, protection };
}

export function createSession(options: {
  readonly folder: string;
  /** Of what is downloaded; without one they lie in the library's folder. */
  readonly modelsFolder?: string;
  readonly keychain: Keychain;
  readonly spawn: (name: WorkerName) => WorkerProcess;
  readonly emit: Emit;
  readonly policy: PolicyState;
  /** Whether there is a page that may hold words which are not stored yet. */
  readonly hasPage?: () => boolean;
  /** The library is being locked: what was shown of it has to go, before it is even closed. */
  readonly onLock?: () => void;
}): Session {
  const { folder, modelsFolder = join(folder, 'models'), keychain, spawn, emit, policy } = options;
  let status: LibraryStatus = locked(noProtection, false);
  let services: Services | null = null;
  /** Downloads that a lock stopped. */
  const interrupted: Id[] = [];
  let starting: Promise<LibraryStatus> | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const restoring = createRestoring({ folder, emit });
  const lastDrafts = createLastDrafts(emit);

  /** One change at a time: what is closing has to be closed before it is opened again. */
  function inTurn<Done>(work: () => Promise<Done>): Promise<Done> {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  }

  function become(next: LibraryStatus): LibraryStatus {
    status = next;
    emit('library.changed', next);
    return next;
  }

  async function opened(library: Library): Promise<LibraryStatus> {
    const emitWhileOpen: Emit = (name, payload) => {
      if (services?.library === library) emit(name, payload);
    };
    services = createServices({ library, modelsFolder, spawn, emit: emitWhileOpen, policy, keychain });
    services.importing.resume();
    void services.models.loadLast();
    void goOnDownloading(services);
    services.retention.start();
    return become({ kind: 'open', protection: library.protection });
  }

  /** A lock is no person's wish to stop what a person began; ending the application is the end of it. */
  async function goOnDownloading({ downloads }: Services): Promise<void> {
    await downloads.start();
    // Locked again meanwhile: the next opening makes up for it.
    if (services?.downloads !== downloads) return;
    const listed = new Set(downloads.list().map(({ id }) => id));
    for (const id of interrupted.splice(0)) if (listed.has(id)) await downloads.resume(id).catch(() => undefined);
  }

  async function usableKeychain(): Promise<Keychain | null> {
    return (await keychain.available()) ? keychain : null;
  }

  async function openIfPossible(): Promise<LibraryStatus> {
    let protection = noProtection;
    try {
      await takeRestored(folder);
      const usable = await usableKeychain();
      if (!libraryExists(folder)) return become({ kind: 'new', keychain: usable !== null });
      protection = await libraryProtection(folder);
      if (!protection.keychain) return become(locked(protection, false));
      if (!usable) return become(locked(protection, true));
      return await opened(await openWithKeychain({ folder, keychain: usable }));
    } catch (error) {
      const data = toErrorData(error);
      // The passphrase is the second way in. A new library is never made in place of one that does not open.
      if (data.code === 'keychain-unavailable') return become(locked(protection, true));
      return failed(error);
    }
  }

  /** One that is damaged, or gone from where it was, may have a backup in its place. */
  function failed(error: unknown): LibraryStatus {
    const data = toErrorData(error);
    const restorable = data.code === 'library-damaged' || data.code === 'library-missing';
    return become({ kind: 'failed', error: data, restorable });
  }

  /** A wrong passphrase is the person's to correct; a library that does not open with the right one is damaged. */
  async function openBy(open: () => Promise<Library>): Promise<LibraryStatus> {
    let library: Library;
    try {
      library = await open();
    } catch (error) {
      const { code } = toErrorData(error);
      if (code === 'library-damaged' || code === 'library-missing') return failed(error);
      throw error;
    }
    return opened(library);
  }

  async function closeNow(closing: Services): Promise<void> {
    try {
      await Promise.race([closing.close(), wait(LOCK_GRACE, undefined, { ref: false })]);
    } catch (error) {
      logUnexpected('session.lock.failed', error);
    } finally {
      closing.library.close();
      // The engine keeps the text in which it last found a pattern.
      /^/.test('');
    }
  }

  async function fetchLastDrafts(): Promise<void> {
    if (services && options.hasPage?.()) await lastDrafts.gather();
  }

  async function changeProtection<Done>(change: (library: Library) => Promise<Done>): Promise<Done> {
    const { library, ledger } = openServices();
    const done = await change(library);
    become({ kind: 'open', protection: library.protection });
    ledger.note('protection-changed');
    return done;
  }

  function openServices(): Services {
    if (!services) throw new AppError('library-locked');
    return services;
  }

  return {
    async status() {
      await starting;
      return status;
    },
    start() {
      starting = inTurn(openIfPossible);
      return starting;
    },
    create: (passphrase) =>
      inTurn(async () => {
        if (status.kind !== 'new') throw new AppError('library-in-use');
        // Who chose a passphrase expects to be asked for it: the keychain would open the library without.
        const usable = passphrase === null ? await usableKeychain() : null;
        return opened(await createLibrary({ folder, keychain: usable, passphrase }));
      }),
    unlock: (passphrase) =>
      inTurn(async () => {
        if (status.kind !== 'locked') return status;
        const usable = await usableKeychain();
        return openBy(() => openWithPassphrase({ folder, passphrase, keychain: usable }));
      }),
    recover: (code, passphrase) =>
      inTurn(async () => {
        if (status.kind !== 'locked') return status;
        const next = await openBy(() => openWithRecoveryCode({ folder, code, passphrase }));
        services?.ledger.note('protection-changed');
        return next;
      }),
    restore: (passphrase, choosePath) =>
      inTurn(async () => {
        const mayBe = status.kind === 'new' || (status.kind === 'failed' && status.restorable);
        if (!mayBe) throw new AppError('library-in-use');
        const path = await choosePath();
        if (path === null) return status;
        await restoring.restore(path, passphrase);
        return openBy(() => openWithPassphrase({ folder, passphrase, keychain: null }));
      }),
    cancel: async (id) => (await restoring.cancel(id)) || openServices().jobs.cancel(id),
    setPassphrase: (current, passphrase) =>
      inTurn(async () => {
        await changeProtection((library) => setPassphrase(library, current, passphrase));
        return status;
      }),
    removePassphrase: (current) =>
      inTurn(async () => {
        const usable = await usableKeychain();
        await changeProtection((library) => removePassphrase(library, current, usable));
        return status;
      }),
    makeRecoveryCode: (current) => inTurn(() => changeProtection((library) => makeRecoveryCode(library, current))),
    lock: (idleMinutes) =>
      inTurn(async () => {
        if (!services) return status;
        const closing = services;
        const { protection } = closing.library;
        if (!protection.passphrase) throw new AppError('passphrase-needed');
        await fetchLastDrafts();
        interrupted.push(...goingOn(closing.downloads.list()));
        services = null;
        become({ kind: 'locked', keychainFailed: false, byUser: true, idleMinutes: idleMinutes ?? null, protection });
        options.onLock?.();
        await closeNow(closing);
        return status;
      }),
    keepDrafts(drafts, asked) {
      keepDrafts(openServices().library.db, drafts);
      if (asked !== null) lastDrafts.came(asked);
    },
    lockRules: () => (services?.library.protection.passphrase ? services.settings.values().lock : null),
    services: openServices,
    async close() {
      await restoring.quit();
      await inTurn(async () => {
        await fetchLastDrafts();
        const closing = services;
        services = null;
        await closing?.close();
      });
    },
  };
}
