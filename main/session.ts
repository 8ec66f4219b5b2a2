import type { Emit } from './contract/emit.ts';
import { AppError, toErrorData } from './contract/errors.ts';
import type { LibraryStatus, Protection } from './contract/types.ts';
import type { PolicyState } from './policy.ts';
import { createServices, type Services } from './services.ts';
import type { Keychain } from './storage/keychain.ts';
import {
  addPassphrase,
  createLibrary,
  type Library,
  libraryExists,
  libraryProtection,
  openWithKeychain,
  openWithPassphrase,
} from './storage/library.ts';
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
  readonly setPassphrase: (passphrase: string) => Promise<LibraryStatus>;
  /** Throws `library-locked` while there is none. */
  readonly services: () => Services;
  readonly close: () => Promise<void>;
};

const noProtection: Protection = { keychain: false, passphrase: false, recoveryCode: false };

function locked(protection: Protection, keychainFailed: boolean): LibraryStatus {
  return { kind: 'locked', keychainFailed, byUser: false, protection };
}

export function createSession(options: {
  readonly folder: string;
  readonly keychain: Keychain;
  readonly spawn: (name: WorkerName) => WorkerProcess;
  readonly emit: Emit;
  readonly policy: PolicyState;
}): Session {
  const { folder, keychain, spawn, emit, policy } = options;
  let status: LibraryStatus = locked(noProtection, false);
  let services: Services | null = null;
  let starting: Promise<LibraryStatus> | null = null;

  function become(next: LibraryStatus): LibraryStatus {
    status = next;
    emit('library.changed', next);
    return next;
  }

  async function opened(library: Library): Promise<LibraryStatus> {
    services = createServices({ library, spawn, emit, policy });
    services.importing.resume();
    void services.models.loadLast();
    return become({ kind: 'open', protection: library.protection });
  }

  async function usableKeychain(): Promise<Keychain | null> {
    return (await keychain.available()) ? keychain : null;
  }

  async function openIfPossible(): Promise<LibraryStatus> {
    let protection = noProtection;
    try {
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
      return become({ kind: 'failed', error: data, restorable: false });
    }
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
      starting = openIfPossible();
      return starting;
    },
    async create(passphrase) {
      if (status.kind !== 'new') throw new AppError('library-in-use');
      // Who chose a passphrase expects to be asked for it: the keychain would open the library without.
      const usable = passphrase === null ? await usableKeychain() : null;
      return opened(await createLibrary({ folder, keychain: usable, passphrase }));
    },
    async unlock(passphrase) {
      if (status.kind !== 'locked') return status;
      return opened(await openWithPassphrase({ folder, passphrase, keychain: await usableKeychain() }));
    },
    async setPassphrase(passphrase) {
      const { library } = openServices();
      await addPassphrase(library, passphrase);
      return become({ kind: 'open', protection: library.protection });
    },
    services: openServices,
    async close() {
      await starting;
      const closing = services;
      services = null;
      await closing?.close();
    },
  };
}
