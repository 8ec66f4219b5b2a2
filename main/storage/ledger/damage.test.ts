import assert from 'node:assert/strict';
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { createLedger } from '../ledger.ts';
import { createLibrary } from '../library.ts';
import { fakeKeychain, temporaryFolder } from '../testing.ts';
import { closedLibrary, send, tamperings } from './testing.ts';

test('an intact ledger has no problem, however often it is opened', async (t) => {
  const library = await closedLibrary(t);
  assert.deepEqual(await library.problems(), []);
  assert.deepEqual(await library.problems(), []);
});

for (const [what, sql, found] of tamperings) {
  test(`${what} is named, and nothing leaves any more`, async (t) => {
    const library = await closedLibrary(t);
    await library.tamper(sql);
    assert.deepEqual(await library.problems(), found);
    // What is written down meanwhile does not cover it up.
    await library.opened((ledger) => ledger.note('protection-changed'));
    assert.notDeepEqual(await library.problems(), []);
  });
}

test('an old copy of the whole database is noticed by the head outside it', async (t) => {
  const library = await closedLibrary(t);
  copyFileSync(library.database, `${library.database}.old`);
  await library.opened((ledger) => {
    send(ledger);
    send(ledger);
  });
  copyFileSync(`${library.database}.old`, library.database);
  assert.deepEqual(await library.problems(), ['11 rolled-back']);
});

test('one old page put back is noticed wherever it holds a part of the ledger', async (t) => {
  const library = await closedLibrary(t);
  const old = readFileSync(library.database);
  await library.opened((ledger) => {
    for (let count = 0; count < 20; count += 1) send(ledger);
  });
  const whole = readFileSync(library.database);
  const head = readFileSync(library.headFile);
  const all = await library.rows();
  const differing: number[] = [];
  for (let at = 4_096; at < old.length; at += 4_096) {
    if (!old.subarray(at, at + 4_096).equals(whole.subarray(at, at + 4_096))) differing.push(at);
  }
  let noticed = 0;
  for (const at of differing) {
    const mixed = Buffer.from(whole);
    old.copy(mixed, at, at, at + 4_096);
    writeFileSync(library.database, mixed);
    writeFileSync(library.headFile, head);
    // Some pages hold an index of something else.
    const isSame = await library.rows().then(
      (rows) => rows === all,
      () => false,
    );
    const found = await library.problems().catch((error: { code?: string }) => [`${error.code}`]);
    if (found.length > 0) noticed += 1;
    else assert.ok(isSame, `page ${at / 4_096}`);
  }
  assert.ok(noticed >= 3);
});

test('the head file: one row behind is a crash; more, none, or another is not', async (t) => {
  const library = await closedLibrary(t);
  const heads: Buffer[] = [];
  await library.opened((ledger) => {
    for (let count = 0; count < 3; count += 1) {
      heads.push(readFileSync(library.headFile));
      ledger.note('backup-made');
    }
  });
  const [behindByThree, , behindByOne] = heads;
  assert.ok(behindByOne && behindByThree);
  writeFileSync(library.headFile, behindByOne);
  writeFileSync(`${library.headFile}.part`, 'what a crash left');
  assert.deepEqual(await library.problems(), []);
  const whole = readFileSync(library.headFile);
  writeFileSync(library.headFile, behindByThree);
  assert.deepEqual(await library.problems(), ['11 rolled-back']);
  rmSync(library.headFile);
  assert.deepEqual(await library.problems(), ['16 cut']);
  writeFileSync(library.headFile, whole.toString().replace('"number":15', '"number":14'));
  assert.deepEqual(await library.problems(), ['16 cut']);
});

test('a ledger whose first row was committed and whose head was not is a new one', async (t) => {
  const folder = join(temporaryFolder(t), 'library');
  const library = await createLibrary({ folder, keychain: fakeKeychain(), passphrase: null });
  const options = { db: library.db, key: library.subkey('ledger'), headFile: join(folder, 'ledger.head') };
  createLedger(options);
  rmSync(options.headFile);
  const ledger = createLedger(options);
  assert.deepEqual((await ledger.check()).problems, []);
  send(ledger);
  library.close();
});

test('a clock set back is noted, and no damage', async (t) => {
  const library = await closedLibrary(t);
  library.setTime(Date.parse('2025-11-20T10:00:00Z'));
  await library.opened((ledger) => send(ledger));
  assert.deepEqual(await library.problems(), ['11 clock-back']);
});

test('within one process a clock set back by less than what passed is noted as well', async (t) => {
  const folder = join(temporaryFolder(t), 'library');
  const library = await createLibrary({ folder, keychain: fakeKeychain(), passphrase: null });
  let now = Date.parse('2026-11-20T10:00:00Z');
  let monotonic = 0;
  const headFile = join(folder, 'ledger.head');
  const ledger = createLedger({
    db: library.db,
    key: library.subkey('ledger'),
    headFile,
    now: () => now,
    monotonic: () => monotonic,
  });
  monotonic += 3_600_000;
  now += 3_600_000;
  ledger.note('backup-made');
  monotonic += 3_600_000;
  now += 600_000;
  ledger.note('backup-made');
  assert.deepEqual((await ledger.check()).problems, [{ number: 3, problem: 'clock-back', acknowledged: false }]);
  library.close();
});
