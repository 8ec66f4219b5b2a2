import { AppError } from '../contract/errors.ts';
import type { Database } from './database.ts';
import type { Keychain } from './keychain.ts';
import { prepared } from './statements.ts';

export type SecretName = 'openai-key' | 'office-token' | 'hub-token';

/**
 * What opens other people's servers. Each is wrapped by the system's keychain where there is one, so that the library's own
 * key alone does not give it away, and stands only in the encrypted database otherwise. It goes into the header of a request
 * and nowhere else: not to the page, not to a worker, not into a log.
 */
export type Secrets = {
  /** Null when there is none. Rejects with `provider-not-set-up` when the keychain that holds it does not give it out. */
  readonly read: (name: SecretName) => Promise<string | null>;
  /** In place of the one before, which stays when this rejects: with `keychain-unavailable` when the keychain refuses. */
  readonly store: (name: SecretName, value: string) => Promise<void>;
  readonly remove: (name: SecretName) => void;
};

type Row = { readonly in_keychain: 0 | 1; readonly value: Uint8Array };

const statements = prepared((prepare) => ({
  has: prepare<[SecretName], { readonly name: string }>('SELECT name FROM secrets WHERE name = ?'),
  get: prepare<[SecretName], Row>('SELECT in_keychain, value FROM secrets WHERE name = ?'),
  set: prepare<[SecretName, inKeychain: 0 | 1, value: Uint8Array]>(`
    INSERT INTO secrets (name, in_keychain, value) VALUES (?, ?, ?)
    ON CONFLICT (name) DO UPDATE SET in_keychain = excluded.in_keychain, value = excluded.value`),
  remove: prepare<[SecretName]>('DELETE FROM secrets WHERE name = ?'),
}));

export function hasSecret(db: Database, name: SecretName): boolean {
  return statements(db).has.get(name) !== undefined;
}

/** `keychain` null: the session has none, as on the command line. */
export function createSecrets({
  db,
  keychain,
}: {
  readonly db: Database;
  readonly keychain: Keychain | null;
}): Secrets {
  async function wrap(name: SecretName, bytes: Uint8Array): Promise<void> {
    if (!keychain || !(await keychain.available())) {
      statements(db).set.run(name, 0, bytes);
      return;
    }
    statements(db).set.run(name, 1, await keychain.wrap(bytes));
  }

  async function unwrap(name: SecretName, { in_keychain, value }: Row): Promise<Uint8Array> {
    if (in_keychain === 0) return value;
    if (!keychain) throw new Error('the secret is in a keychain, and there is none');
    const { key, rewrap } = await keychain.unwrap(value);
    // The old wrapping still opens: a failure now costs nothing.
    if (rewrap) await wrap(name, key).catch(() => undefined);
    return key;
  }

  return {
    async read(name) {
      const row = statements(db).get.get(name);
      if (!row) return null;
      try {
        return Buffer.from(await unwrap(name, row)).toString('utf8');
      } catch {
        // The system's own words may name the user; the code says enough.
        throw new AppError('provider-not-set-up', 'the keychain did not give out the secret');
      }
    },
    async store(name, value) {
      try {
        await wrap(name, Buffer.from(value, 'utf8'));
      } catch (error) {
        if (error instanceof AppError) throw error;
        throw new AppError('keychain-unavailable');
      }
    },
    remove: (name) => void statements(db).remove.run(name),
  };
}
