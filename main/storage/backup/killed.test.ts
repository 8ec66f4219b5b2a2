import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { createLibrary, openWithPassphrase } from '../library.ts';
import { temporaryFolder, wasKilled } from '../testing.ts';
import { removeUnfinished } from '../unfinishedFiles.ts';
import { writeBackup } from './writeBackup.ts';

const PASSPHRASE = 'a long walk by the sea';
const [, , role, root] = process.argv;

if (role === 'write' && root) await writeUntilKilled(root);
else test('what a kill left of a backup is removed at the next start, and nothing else', killAndStart);

async function writeUntilKilled(folder: string): Promise<void> {
  const library = await createLibrary({ folder: join(folder, 'library'), keychain: null, passphrase: PASSPHRASE });
  await writeBackup({
    library,
    ledgerHead: () => '',
    path: join(folder, 'disk', 'one.cloister-backup'),
    passphrase: PASSPHRASE,
    signal: new AbortController().signal,
    onProgress: () => process.kill(process.pid, 'SIGKILL'),
  });
}

async function killAndStart(t: Parameters<typeof temporaryFolder>[0]): Promise<void> {
  const folder = temporaryFolder(t);
  const disk = join(folder, 'disk');
  mkdirSync(disk);
  writeFileSync(join(disk, 'one.cloister-backup.part'), 'of somebody else');
  const child = spawnSync(process.execPath, [import.meta.filename, 'write', folder], { encoding: 'utf8' });
  assert.ok(wasKilled(child), child.stderr);
  assert.equal(readdirSync(disk).length, 2, 'the kill left a part');

  const library = await openWithPassphrase({ folder: join(folder, 'library'), passphrase: PASSPHRASE, keychain: null });
  t.after(() => library.close());
  const away = join(folder, 'unplugged');
  renameSync(disk, away);
  await removeUnfinished(library.db);
  assert.ok(!existsSync(disk));
  renameSync(away, disk);
  await removeUnfinished(library.db);
  assert.deepEqual(readdirSync(disk), ['one.cloister-backup.part']);
}
