import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { startHubServer } from '../e2e/files/hubServer.ts';
import type { PolicyState } from './policy.ts';
import { createSession, type Session } from './session.ts';
import { listDrafts } from './storage/drafts.ts';
import { fakeKeychain, temporaryFolder } from './storage/testing.ts';
import { spawnChildProcess } from './workers/childProcess.ts';

const PASSPHRASE = 'a long walk by the sea';

function sessions(t: TestContext) {
  const folder = join(temporaryFolder(t), 'library');
  const keychain = fakeKeychain();
  const events: string[] = [];
  const start = (onLock?: () => void, policy: PolicyState = { kind: 'none' }): Session => {
    const session = createSession({
      folder,
      keychain,
      spawn: spawnChildProcess,
      emit: (name) => events.push(name),
      policy,
      ...(onLock && { onLock }),
    });
    t.after(() => session.close());
    return session;
  };
  return { folder, keychain, events, start };
}

test('a library in the keychain opens by itself; when the keychain is gone, that is said', async (t) => {
  const { keychain, start } = sessions(t);
  const first = start();
  assert.deepEqual(await first.start(), { kind: 'new', keychain: true });
  await first.create(null);
  await first.close();
  const second = start();
  assert.equal((await second.start()).kind, 'open');
  await second.close();
  keychain.refuses = true;
  assert.deepEqual(await start().start(), {
    kind: 'locked',
    keychainFailed: true,
    byUser: false,
    idleMinutes: null,
    protection: { keychain: true, passphrase: false, recoveryCode: false },
  });
});

test('a library with a passphrase alone asks for it, and does not blame a keychain that never had the key', async (t) => {
  const { keychain, start } = sessions(t);
  const first = start();
  await first.start();
  await first.create(PASSPHRASE);
  assert.equal(keychain.wrapped, 0, 'who chose a passphrase was opened by the keychain');
  await first.close();
  const second = start();
  assert.deepEqual(await second.start(), {
    kind: 'locked',
    keychainFailed: false,
    byUser: false,
    idleMinutes: null,
    protection: { keychain: false, passphrase: true, recoveryCode: false },
  });
  assert.throws(() => second.services(), { code: 'library-locked' });
  await assert.rejects(second.unlock('not this one at all'), { code: 'passphrase-wrong' });
  assert.deepEqual(await second.unlock(PASSPHRASE), {
    kind: 'open',
    protection: { keychain: false, passphrase: true, recoveryCode: false },
  });
});

test('a page that asks before the library has opened is not told that it is locked', async (t) => {
  const { start } = sessions(t);
  const first = start();
  await first.start();
  await first.create(null);
  await first.close();
  const second = start();
  const starting = second.start();
  assert.equal((await second.status()).kind, 'open');
  await starting;
});

test('a library is locked at once, tells nothing afterwards, and opens again by its passphrase with its jobs', async (t) => {
  const { events, folder, start } = sessions(t);
  const seen: string[] = [];
  const session = start(() => {
    seen.push(events.at(-1) ?? '');
    assert.throws(() => session.services(), { code: 'library-locked' });
  });
  await session.start();
  await session.create(PASSPHRASE);
  const { library, importing, createCase, jobs } = session.services();
  const { id: caseId } = createCase('Brandt v. Ostrow');
  const key = library.subkey('a test');
  // Enough that it is not read before it is locked.
  const file = `${folder}.txt`;
  await writeFile(file, `${randomBytes(24).toString('hex')} pays the rent.\n`.repeat(40_000));
  await importing.add(caseId, [{ path: file }]);
  const late = jobs.start('late', async (signal) => {
    await new Promise((resolve) => signal.addEventListener('abort', resolve));
    createCase('Told too late');
  });

  assert.deepEqual(await session.lock(), {
    kind: 'locked',
    keychainFailed: false,
    byUser: true,
    idleMinutes: null,
    protection: { keychain: false, passphrase: true, recoveryCode: false },
  });
  await late;
  assert.deepEqual(seen, ['library.changed']);
  assert.equal(events.at(-1), 'library.changed', 'something was told after the lock');
  assert.equal((await session.status()).kind, 'locked');
  assert.equal(library.db.open, false);
  assert.ok(key.every((byte) => byte === 0));
  assert.throws(() => library.subkey('a test'), { code: 'library-locked' });

  await assert.rejects(session.unlock('not this one at all'), { code: 'passphrase-wrong' });
  assert.equal((await session.unlock(PASSPHRASE)).kind, 'open');
  const { importing: again } = session.services();
  await until(() => again.list(caseId)[0]?.state.kind === 'read');
});

test('unlocking while it is still being locked waits, and then opens', async (t) => {
  const { start } = sessions(t);
  const session = start();
  await session.start();
  await session.create(PASSPHRASE);
  const [locking, unlocking] = [session.lock(7), session.unlock(PASSPHRASE)];
  const locked = await locking;
  assert.ok(locked.kind === 'locked' && locked.idleMinutes === 7);
  assert.equal((await unlocking).kind, 'open');
});

test('a job that does not let go does not keep the library open', async (t) => {
  const { start } = sessions(t);
  const session = start();
  await session.start();
  await session.create(PASSPHRASE);
  const { library, jobs } = session.services();
  const { promise, resolve: end } = Promise.withResolvers<void>();
  const stubborn = jobs.start('stubborn', () => promise);
  await session.lock();
  assert.equal(library.db.open, false);
  end();
  await stubborn;
});

test('without a passphrase nothing can be locked, now or later, and that is said', async (t) => {
  const { start } = sessions(t);
  const session = start();
  await session.start();
  await session.create(null);
  await assert.rejects(session.lock(), { code: 'passphrase-needed' });
  assert.equal(session.lockRules(), null);
  const { settings } = session.services();
  const lock = { idleMinutes: 5, onSleep: true };
  assert.throws(() => settings.change({ lock }), { code: 'passphrase-needed' });
  await session.setPassphrase(null, PASSPHRASE);
  settings.change({ lock });
  assert.deepEqual(session.lockRules(), lock);
  await session.removePassphrase(PASSPHRASE);
  assert.equal(session.lockRules(), null);
});

test('the organisation’s times to lock act, whatever was chosen', async (t) => {
  const { start } = sessions(t);
  const policy = { organisation: 'Ravenscourt', lock: { idleMinutes: 3, onSleep: true as const } };
  const session = start(undefined, { kind: 'policy', policy });
  await session.start();
  await session.create(PASSPHRASE);
  const { settings } = session.services();
  assert.throws(() => settings.change({ lock: { idleMinutes: null, onSleep: false } }), { code: 'provider-forbidden' });
  assert.deepEqual(session.lockRules(), { idleMinutes: 3, onSleep: true });
  assert.deepEqual(settings.state().fixed, ['lock.idleMinutes', 'lock.onSleep']);
});

test('a forgotten passphrase: the recovery code opens, with a new one in its place, and the ledger notes each change', async (t) => {
  const { start } = sessions(t);
  const first = start();
  await first.start();
  await first.create(null);
  await first.setPassphrase(null, PASSPHRASE);
  const code = await first.makeRecoveryCode(PASSPHRASE);
  await first.close();
  const second = start();
  await second.start();
  await assert.rejects(second.recover('0000-0000', 'another walk by the sea'), { code: 'recovery-code-wrong' });
  assert.deepEqual(await second.recover(code, 'another walk by the sea'), {
    kind: 'open',
    protection: { keychain: false, passphrase: true, recoveryCode: true },
  });
  const entries = second.services().library.db.prepare('SELECT entry FROM ledger').all();
  assert.equal(entries.filter((entry) => JSON.stringify(entry).includes('protection-changed')).length, 3);
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
}

test('a download that a lock stopped goes on when a person opens the library again, and one that was paused does not', async (t) => {
  const files = { 'small-Q8_0.gguf': randomBytes(300_000), 'tiny-Q8_0.gguf': randomBytes(1_000) };
  const server = await startHubServer({
    repositories: [{ repository: 'owner/small-GGUF', files }],
    behaviour: ({ question }) => (question === 'bytes' ? { kind: 'slow', bytesPerSecond: 60_000 } : null),
  });
  t.after(server.close);
  const session = sessions(t).start();
  await session.start();
  await session.create(PASSPHRASE);
  const { settings, hub, downloads } = session.services();
  settings.change({ hub: { enabled: true, address: server.address, proxy: '' } });
  const found = await hub.filesOf('owner/small-GGUF', AbortSignal.timeout(10_000));
  const fetch = async (name: string): Promise<string> => {
    const { id = '' } = found.find((file) => file.name.startsWith(name)) ?? {};
    return (await downloads.fetch(id)).id;
  };
  const going = await fetch('small');
  const paused = await fetch('tiny');
  await downloads.pause(paused);
  await until(() => downloads.list().some(({ done }) => done > 0));

  await session.lock();
  // Locked again before the list of downloads was read.
  await Promise.all([session.unlock(PASSPHRASE), session.lock()]);
  await session.unlock(PASSPHRASE);
  const { downloads: again } = session.services();
  const stateOf = (id: string) => again.list().find((download) => download.id === id)?.state.kind;
  await until(() => stateOf(going) === 'running');
  assert.equal(stateOf(paused), 'paused');
});

test('what the page holds of drafts is fetched before a lock and before the end, and a page that hangs delays neither', async (t) => {
  const folder = join(temporaryFolder(t), 'library');
  let typed = 'What of the';
  let hangs = false;
  let caseId = '';
  const start = async (): Promise<Session> => {
    const session = createSession({
      folder,
      keychain: fakeKeychain(),
      spawn: spawnChildProcess,
      policy: { kind: 'none' },
      hasPage: () => true,
      emit(name, payload) {
        if (name !== 'drafts.wanted' || hangs) return;
        const { id } = payload as { readonly id: string };
        setImmediate(() => session.keepDrafts([{ caseId, conversationId: null, text: typed }], id));
      },
    });
    t.after(() => session.close());
    await session.start();
    return session;
  };
  const drafts = (session: Session): readonly string[] =>
    listDrafts(session.services().library.db).map(({ text }) => text);

  const first = await start();
  await first.create(PASSPHRASE);
  caseId = first.services().createCase('Brandt v. Ostrow').id;
  assert.equal((await first.lock()).kind, 'locked');
  assert.throws(() => first.keepDrafts([], null), { code: 'library-locked' });
  await first.unlock(PASSPHRASE);
  assert.deepEqual(drafts(first), ['What of the']);
  typed = 'What of the rent?';
  await first.close();

  const second = await start();
  await second.unlock(PASSPHRASE);
  assert.deepEqual(drafts(second), ['What of the rent?']);
  hangs = true;
  assert.equal((await second.lock()).kind, 'locked');
});
