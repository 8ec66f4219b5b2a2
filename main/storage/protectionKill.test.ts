import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import promises, { type FileHandle } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { createLibrary, openWithKeychain, openWithPassphrase } from './library.ts';
import { setPassphrase } from './protection.ts';
import { fakeKeychain, temporaryFolder, wasKilled } from './testing.ts';

const OLD = 'plum thunder lattice';
const NEW = 'quiet harbour morning';

const [, , role, folderToChange = '', step = ''] = process.argv;

if (role === 'add' || role === 'change') await changeUntilKilled(role, folderToChange, Number(step));
else test('kill -9 at every step of a change of the ways in leaves the old way or the new one, never neither', run);

/** A step is a call to the file system: killed before the first, before the second, and so on, until it is through. */
async function run(t: Parameters<typeof temporaryFolder>[0]): Promise<void> {
  const moments: string[] = [];
  for (const change of ['add', 'change'] as const) {
    const start = join(temporaryFolder(t), 'library');
    const isNew = change === 'add';
    const keychain = isNew ? fakeKeychain() : null;
    (await createLibrary({ folder: start, keychain, passphrase: isNew ? null : OLD })).close();
    const before = readFileSync(join(start, 'library.json'), 'utf8');
    for (let at = 0, through = false; !through; at += 1) {
      const folder = `${start}-${at}`;
      cpSync(start, folder, { recursive: true });
      const child = spawnSync(process.execPath, [import.meta.filename, change, folder, `${at}`]);
      through = child.status === 0;
      assert.ok(through || wasKilled(child), `${change} at step ${at}: ${child.stderr}`);
      if (readFileSync(join(folder, 'library.json'), 'utf8') === before) {
        assert.ok(!through);
        const opening = isNew
          ? openWithKeychain({ folder, keychain: fakeKeychain() })
          : openWithPassphrase({ folder, passphrase: OLD, keychain: null });
        (await opening).close();
        moments.push('old');
      } else {
        (await openWithPassphrase({ folder, passphrase: NEW, keychain: null })).close();
        await assert.rejects(openWithKeychain({ folder, keychain: fakeKeychain() }), { code: 'keychain-unavailable' });
        moments.push('new');
      }
    }
  }
  assert.ok(moments.length >= 16, `only ${moments.length} moments were tried`);
  assert.deepEqual(new Set(moments), new Set(['old', 'new']));
}

async function changeUntilKilled(change: 'add' | 'change', folder: string, killAt: number): Promise<void> {
  const library = await (change === 'add'
    ? openWithKeychain({ folder, keychain: fakeKeychain() })
    : openWithPassphrase({ folder, passphrase: OLD, keychain: null }));
  let steps = 0;
  const orDie = (): void => {
    if (steps === killAt) process.kill(process.pid, 'SIGKILL');
    steps += 1;
  };
  const { open, rename } = promises;
  promises.open = async (...of) => {
    orDie();
    return dying(await open(...of), orDie);
  };
  promises.rename = async (...of) => {
    orDie();
    return rename(...of);
  };
  syncBuiltinESMExports();
  await setPassphrase(library, change === 'add' ? null : OLD, NEW);
  library.close();
}

/** The same file, that ends this process before one of its calls. */
function dying(file: FileHandle, orDie: () => void): FileHandle {
  return new Proxy(file, {
    get(target, key) {
      const value = Reflect.get(target, key);
      if (typeof value !== 'function') return value;
      return (...of: readonly unknown[]) => {
        orDie();
        return Reflect.apply(value, target, of);
      };
    },
  });
}
