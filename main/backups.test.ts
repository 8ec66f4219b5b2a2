import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { Emit } from './contract/emit.ts';
import type { BackupState } from './contract/settings.ts';
import { createSession, type Session } from './session.ts';
import { fakeKeychain, temporaryFolder } from './storage/testing.ts';
import { spawnChildProcess } from './workers/childProcess.ts';

const PASSPHRASE = 'a long walk by the sea';
const nowhere = async (): Promise<null> => null;

type Place = {
  readonly folder: string;
  readonly session: Session;
  readonly states: BackupState[];
  /** The next state of this kind. */
  readonly reaches: (kind: BackupState['kind']) => Promise<BackupState>;
};

function place(t: TestContext, root: string, name: string): Place {
  const folder = join(root, name, 'library');
  mkdirSync(join(root, name), { recursive: true });
  const states: BackupState[] = [];
  let heard = (): void => {};
  const emit: Emit = (event, payload) => {
    if (event !== 'backup.changed') return;
    states.push(payload as BackupState);
    heard();
  };
  const session = createSession({
    folder,
    keychain: fakeKeychain(),
    spawn: spawnChildProcess,
    emit,
    policy: { kind: 'none' },
  });
  t.after(() => session.close());
  return {
    folder,
    session,
    states,
    async reaches(kind) {
      for (;;) {
        const found = states.find((state) => state.kind === kind);
        if (found) return found;
        await new Promise<void>((resolve) => {
          heard = resolve;
        });
      }
    },
  };
}

async function withBackup(t: TestContext) {
  const root = temporaryFolder(t);
  const file = join(root, 'one.cloister-backup');
  const first = place(t, root, 'first');
  await first.session.start();
  await first.session.create(null);
  first.session.services().createCase('Brandt v. Ostrow');
  await first.session.services().backups.make(PASSPHRASE, async () => file);
  await first.reaches('done');
  return { root, file, first };
}

test('a backup is made while the library is open, noted, and restored where there is none yet', async (t) => {
  const { root, file, first } = await withBackup(t);
  const services = first.session.services();
  assert.equal(services.backups.state().kind, 'done');
  assert.equal(first.states[0]?.kind, 'running');
  assert.ok(JSON.stringify(services.library.db.prepare('SELECT entry FROM ledger').all()).includes('backup-made'));

  const second = place(t, root, 'second');
  await second.session.start();
  await assert.rejects(
    second.session.restore('not this one at all', async () => file),
    {
      code: 'backup-passphrase-wrong',
    },
  );
  assert.equal((await second.session.restore(PASSPHRASE, nowhere)).kind, 'new', 'the dialog was closed');
  assert.deepEqual(readdirSync(join(root, 'second')), []);
  const protection = { keychain: false, passphrase: true, recoveryCode: false };
  assert.deepEqual(await second.session.restore(PASSPHRASE, async () => file), { kind: 'open', protection });
  const restored = second.session.services();
  assert.equal(restored.retention.cases()[0]?.name, 'Brandt v. Ostrow');
  assert.equal(restored.library.id, services.library.id);
  assert.ok(JSON.stringify(restored.library.db.prepare('SELECT entry FROM ledger').all()).includes('backup-restored'));
  assert.deepEqual((await restored.ledger.check()).problems, [], 'the ledger is not taken for an old copy put back');
  await assert.rejects(
    second.session.restore(PASSPHRASE, async () => file),
    { code: 'library-in-use' },
  );

  await second.session.close();
  const again = place(t, root, 'second');
  assert.equal(
    (await again.session.start()).kind,
    'locked',
    'the passphrase is asked for, the keychain was not given it',
  );
  assert.equal((await again.session.unlock(PASSPHRASE)).kind, 'open');
});

for (const damage of ['damaged', 'empty', 'missing'] as const) {
  test(`a library whose database is ${damage} can be replaced from a backup and is set aside`, async (t) => {
    const { root, file, first } = await withBackup(t);
    await first.session.close();
    const database = join(first.folder, 'library.db');
    if (damage === 'missing') rmSync(database);
    else writeFileSync(database, damage === 'empty' ? '' : Buffer.alloc(100_000, 7));
    const again = place(t, root, 'first');
    const status = await again.session.start();
    // The pretended keychain still has the key.
    assert.ok(status.kind === 'failed' && status.restorable, JSON.stringify(status));
    assert.equal(existsSync(database), damage !== 'missing', 'nothing is made in its place');
    assert.equal((await again.session.restore(PASSPHRASE, async () => file)).kind, 'open');
    assert.equal(again.session.services().retention.cases().length, 1);
    assert.equal(readdirSync(join(root, 'first')).filter((name) => name.startsWith('library set aside')).length, 1);
  });
}

test('a library that its passphrase no longer opens because it is damaged can be restored too', async (t) => {
  const { root, file } = await withBackup(t);
  const second = place(t, root, 'second');
  await second.session.start();
  await second.session.restore(PASSPHRASE, async () => file);
  await second.session.close();
  writeFileSync(join(second.folder, 'library.db'), Buffer.alloc(100_000, 7));
  const again = place(t, root, 'second');
  assert.equal((await again.session.start()).kind, 'locked');
  const status = await again.session.unlock(PASSPHRASE);
  assert.ok(status.kind === 'failed' && status.restorable);
  assert.equal((await again.session.restore(PASSPHRASE, async () => file)).kind, 'open');
});

test('making and restoring stop when told to; a short passphrase is refused before a place is asked for', async (t) => {
  const { root, file, first } = await withBackup(t);
  const { backups } = first.session.services();
  await assert.rejects(
    backups.make('short', () => assert.fail('asked for a place')),
    { code: 'passphrase-too-short' },
  );
  const other = join(root, 'other.cloister-backup');
  const running = await backups.make(PASSPHRASE, async () => other);
  assert.ok(running.kind === 'running');
  assert.equal(await first.session.cancel(running.id), true);
  const rest = backups.state();
  assert.ok(rest.kind === 'none' && rest.last !== null, 'the last one that was made is still known');
  assert.deepEqual(readdirSync(root).sort(), ['first', 'one.cloister-backup']);

  const second = place(t, root, 'second');
  await second.session.start();
  const restoring = second.session.restore(PASSPHRASE, async () => file);
  const state = await second.reaches('running');
  assert.ok(state.kind === 'running' && (await second.session.cancel(state.id)));
  await assert.rejects(restoring, { code: 'cancelled' });
  assert.deepEqual(readdirSync(join(root, 'second')), []);
  assert.equal((await second.session.status()).kind, 'new');
});
