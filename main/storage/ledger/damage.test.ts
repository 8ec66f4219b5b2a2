import assert from 'node:assert/strict';
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { Time } from '../../contract/types.ts';
import type { Database } from '../database.ts';
import { createLedger, type Ledger } from '../ledger.ts';
import { createLibrary, openWithKeychain } from '../library.ts';
import { fakeKeychain, newIntent, temporaryFolder } from '../testing.ts';

const intent = newIntent({
  provider: 'office',
  destination: 'models.ravenscourt.example:443',
  passages: 3,
  documents: 1,
  payload: Buffer.from('{"messages":[{"role":"user","content":"When is the rent due?"}]}'),
});

/** A library of ten rows, closed: the first note, then intents at 2, 4, 6, 8 with their results, and a note. */
async function closedLibrary(t: TestContext) {
  const folder = join(temporaryFolder(t), 'library');
  const keychain = fakeKeychain();
  const headFile = join(folder, 'ledger.head');
  const database = join(folder, 'library.db');
  let time: Time = Date.parse('2026-11-20T10:00:00Z');

  async function opened(work: (ledger: Ledger, db: Database) => unknown): Promise<void> {
    const library = await openWithKeychain({ folder, keychain });
    const ledger = createLedger({
      db: library.db,
      key: library.subkey('ledger'),
      headFile,
      now: () => (time += 1_000),
    });
    try {
      await work(ledger, library.db);
    } finally {
      library.close();
    }
  }

  (await createLibrary({ folder, keychain, passphrase: null })).close();
  await opened((ledger) => {
    for (let count = 0; count < 4; count += 1) send(ledger);
    ledger.note('provider-enabled', { provider: 'office' });
  });
  return {
    headFile,
    database,
    opened,
    setTime: (to: Time) => (time = to),
    /** As somebody would who has the key of the database, and not the ledger's. */
    async tamper(sql: string): Promise<void> {
      const library = await openWithKeychain({ folder, keychain });
      library.db.exec('DROP TRIGGER ledger_is_never_changed; DROP TRIGGER ledger_is_never_cut;');
      library.db.exec(sql);
      library.close();
    },
    async rows(): Promise<string> {
      const library = await openWithKeychain({ folder, keychain });
      try {
        const tables = ['ledger', 'ledger_head', 'ledger_payloads'];
        return JSON.stringify(tables.map((table) => library.db.prepare(`SELECT * FROM ${table}`).all()));
      } finally {
        library.close();
      }
    },
    async problems(): Promise<string[]> {
      let found: string[] = [];
      await opened(async (ledger) => {
        const { problems } = await ledger.check();
        found = problems.map(({ number, problem }) => `${number} ${problem}`);
        const damaged = problems.some(({ problem }) => problem !== 'clock-back');
        if (damaged) assert.throws(() => ledger.begin(intent), { code: 'ledger-damaged' });
        else ledger.end(ledger.begin(intent), { outcome: 'sent', reason: null, bytesSent: 1, bytesReceived: 1 });
      });
      return found;
    },
  };
}

function send(ledger: Ledger): void {
  const number = ledger.begin(intent);
  ledger.end(number, { outcome: 'sent', reason: null, bytesSent: 300, bytesReceived: 200 });
}

test('an intact ledger has no problem, however often it is opened', async (t) => {
  const library = await closedLibrary(t);
  assert.deepEqual(await library.problems(), []);
  assert.deepEqual(await library.problems(), []);
});

const tamperings: readonly (readonly [what: string, sql: string, found: readonly string[]])[] = [
  ['a row removed', 'DELETE FROM ledger WHERE number = 5', ['5 missing']],
  [
    'two rows swapped',
    'UPDATE ledger SET number = -6 WHERE number = 6; UPDATE ledger SET number = 6 WHERE number = 8; UPDATE ledger SET number = 8 WHERE number = -6',
    ['6 changed', '8 changed'],
  ],
  [
    'a row edited',
    `UPDATE ledger SET entry = replace(entry, 'ravenscourt', 'elsewhere') WHERE number = 4`,
    ['4 changed'],
  ],
  ['a row that is no row', `UPDATE ledger SET entry = '{}' WHERE number = 3`, ['3 changed']],
  ['a hash edited', 'UPDATE ledger SET hash = randomblob(32) WHERE number = 4', ['4 changed']],
  ['the tail cut', 'DELETE FROM ledger WHERE number > 7', ['8 cut']],
  ['all cut', 'DELETE FROM ledger', ['1 cut']],
  ['the last row cut', 'DELETE FROM ledger WHERE number = 10', ['10 cut']],
  [
    'the tail cut with the head in the database',
    'DELETE FROM ledger WHERE number > 7; UPDATE ledger_head SET number = 7, mac = (SELECT mac FROM ledger WHERE number = 7)',
    ['8 rolled-back'],
  ],
  [
    'a row put behind the end',
    `INSERT INTO ledger SELECT 11, entry, hash, mac FROM ledger WHERE number = 10`,
    ['11 changed', '11 rolled-back'],
  ],
  ['a payload removed', 'DELETE FROM ledger_payloads WHERE number = 4', ['4 changed']],
  [
    'payloads swapped',
    'UPDATE ledger_payloads SET number = -4 WHERE number = 4; UPDATE ledger_payloads SET number = 4 WHERE number = 6; UPDATE ledger_payloads SET number = 6 WHERE number = -4',
    ['4 changed', '6 changed'],
  ],
  [
    'one removed and another edited',
    `DELETE FROM ledger WHERE number = 5; UPDATE ledger SET entry = replace(entry, '"sent"', '"unanswered"') WHERE number = 7`,
    ['5 missing', '7 changed'],
  ],
  [
    'one removed and the next edited',
    `DELETE FROM ledger WHERE number = 5; UPDATE ledger SET entry = replace(entry, 'ravenscourt', 'elsewhere') WHERE number = 6`,
    ['5 missing', '6 changed'],
  ],
];

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
  assert.deepEqual((await ledger.check()).problems, [{ number: 3, problem: 'clock-back' }]);
  library.close();
});
