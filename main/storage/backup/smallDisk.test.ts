import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { createCase } from '../cases.ts';
import { createLibrary } from '../library.ts';
import { addRead, fakeKeychain, temporaryFolder } from '../testing.ts';
import { restoreBackup } from './restoreBackup.ts';
import { writeBackup } from './writeBackup.ts';

const [, , role, roomy, smallDisk] = process.argv;
const PASSPHRASE = 'a long walk by the sea';
const { signal } = new AbortController();

if (role === 'fill' && roomy && smallDisk) await fill(roomy, smallDisk);
else test('a disk that is full, or that fills meanwhile, says so and is left without a half file', onSmallDisk);

/** In a mount namespace of its own, so that no rights are needed where the system lets its users have one. */
function onSmallDisk(t: TestContext): void {
  const folders = [temporaryFolder(t), temporaryFolder(t)];
  const script = 'mount -t tmpfs -o size=40m none "$2" || exit 77; exec "$3" "$4" fill "$1" "$2"';
  const program = [process.execPath, import.meta.filename];
  const child = spawnSync(
    'unshare',
    ['--user', '--map-root-user', '--mount', 'sh', '-c', script, 'sh', ...folders, ...program],
    { encoding: 'utf8' },
  );
  const notPermitted = child.error !== undefined || child.status === 77 || child.stderr.startsWith('unshare:');
  if (notPermitted) t.skip('this system does not permit a small disk of our own');
  else assert.equal(child.status, 0, child.stderr);
}

async function fill(large: string, small: string): Promise<void> {
  const library = await createLibrary({ folder: join(large, 'library'), keychain: fakeKeychain(), passphrase: null });
  const { id: caseId } = createCase(library.db, 'Brandt v. Ostrow');
  for (let page = 0; page < 40; page += 1) addRead(library.db, caseId, [randomBytes(50_000).toString('hex')]);
  const filler = join(small, 'of somebody else');
  const fillUp = (leave: number): void => {
    const { bavail, bsize } = statfsSync(small);
    writeFileSync(filler, Buffer.alloc(bavail * bsize - leave, 1));
  };
  const backup = (path: string, onProgress: () => void = () => {}): Promise<unknown> =>
    writeBackup({ library, ledgerHead: () => '', path, passphrase: PASSPHRASE, signal, onProgress });
  const file = join(small, 'one.cloister-backup');

  fillUp(1_000_000);
  await assert.rejects(backup(file), { code: 'disk-full' });
  assert.deepEqual(readdirSync(small), ['of somebody else']);
  rmSync(filler);
  let progress = 0;
  const filling = backup(file, () => {
    progress += 1;
    if (progress === 1) fillUp(300_000);
  });
  await assert.rejects(filling, { code: 'disk-full' });
  assert.deepEqual(readdirSync(small), ['of somebody else']);
  rmSync(filler);
  await backup(join(large, 'one.cloister-backup'));

  const restore = (onProgress: () => void = () => {}): Promise<void> =>
    restoreBackup({
      folder: join(small, 'library'),
      path: join(large, 'one.cloister-backup'),
      passphrase: PASSPHRASE,
      signal,
      onProgress,
      onOpened: () => {},
    });
  fillUp(1_000_000);
  await assert.rejects(restore(), { code: 'disk-full' });
  rmSync(filler);
  progress = 0;
  const restoring = restore(() => {
    progress += 1;
    if (progress === 1) fillUp(300_000);
  });
  await assert.rejects(restoring, { code: 'disk-full' });
  assert.deepEqual(readdirSync(small), ['of somebody else']);
  library.close();
}
