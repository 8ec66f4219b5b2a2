import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Time } from '../../contract/types.ts';
import type { Database } from '../database.ts';
import { createLedger, type Ledger } from '../ledger.ts';
import { createLibrary, openWithKeychain } from '../library.ts';
import { fakeKeychain, newIntent, temporaryFolder } from '../testing.ts';

/** What the tests of this folder share. */

/** Of the rows that `closedLibrary` has. */
export const intent = newIntent({
  provider: 'office',
  destination: 'models.ravenscourt.example:443',
  passages: 3,
  documents: 1,
  payload: Buffer.from('{"messages":[{"role":"user","content":"When is the rent due?"}]}'),
});

/** A library of ten rows, closed: the first note, then intents at 2, 4, 6, 8 with their results, and a note. */
export async function closedLibrary(t: TestContext) {
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
      library.db.exec('DROP TRIGGER IF EXISTS ledger_is_never_changed; DROP TRIGGER IF EXISTS ledger_is_never_cut;');
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

export function send(ledger: Ledger): void {
  const number = ledger.begin(intent);
  ledger.end(number, { outcome: 'sent', reason: null, bytesSent: 300, bytesReceived: 200 });
}

/** What is done to a closed library, and what a check finds then. */
export const tamperings: readonly (readonly [what: string, sql: string, found: readonly string[]])[] = [
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
