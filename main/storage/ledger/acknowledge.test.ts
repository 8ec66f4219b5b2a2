import assert from 'node:assert/strict';
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { LedgerCheck } from '../../contract/ledger.ts';
import { acknowledgeDamage } from '../../ledgerDamage.ts';
import type { Ledger } from '../ledger.ts';
import { temporaryFolder } from '../testing.ts';
import { saveLedger } from './saving.ts';
import { closedLibrary, intent, send, tamperings } from './testing.ts';
import { verifyExport } from './verifying.ts';

const agree = async () => true;

function named({ problems }: LedgerCheck): string[] {
  return problems.map(({ number, problem, acknowledged }) => `${number} ${problem}${acknowledged ? '' : ' new'}`);
}

function newDamage(check: LedgerCheck): string[] {
  return named(check).filter((name) => name.endsWith(' new'));
}

for (const [what, sql, found] of tamperings) {
  test(`${what}: acknowledged, it opens the ways out and stays named`, async (t) => {
    const library = await closedLibrary(t);
    await library.tamper(sql);
    await library.opened(async (ledger) => {
      const after = await acknowledgeDamage(ledger, agree);
      assert.deepEqual(newDamage(after), []);
      for (const each of found) assert.ok(named(after).includes(each), `${each} is still told`);
      send(ledger);
    });
    // After a start too, which looks at the end alone, and after a check of all.
    await library.opened(async (ledger) => {
      send(ledger);
      const check = await ledger.check();
      assert.deepEqual(newDamage(check), []);
      for (const each of found) assert.ok(named(check).includes(each), `${each} is still told`);
      send(ledger);
    });
  });
}

test('the first entry of the new chain names the last sound row and what was found', async (t) => {
  const library = await closedLibrary(t);
  await library.tamper('DELETE FROM ledger WHERE number IN (5, 9, 10)');
  await library.opened(async (ledger, db) => {
    const { acknowledgedBy } = await acknowledgeDamage(ledger, agree);
    // Numbers that were given once are not given again.
    assert.equal(acknowledgedBy, 11);
    const said = JSON.parse(ledger.payload(11) ?? '');
    const hash = db.prepare('SELECT hex(hash) FROM ledger WHERE number = 4').pluck().get();
    assert.deepEqual(said.lastGood, { number: 4, hash: String(hash).toLowerCase() });
    assert.equal(said.last, 8);
    assert.deepEqual(said.problems, [
      { number: 5, problem: 'missing' },
      { number: 9, problem: 'cut' },
    ]);
    const { entries } = await ledger.list({ filter: 'all', text: '', before: null, limit: 50 });
    assert.deepEqual(
      entries.map(({ number, event }) => [number, event]).filter(([, event]) => event !== null),
      [
        [11, 'damage-acknowledged'],
        [1, 'library-created'],
      ],
    );
  });
});

test('nothing is acknowledged without a yes, nor in a sound ledger, nor what nobody was shown', async (t) => {
  const library = await closedLibrary(t);
  const asked: string[] = [];
  await library.opened(async (ledger) => {
    await acknowledgeDamage(ledger, async ({ message }) => asked.push(message) > 0);
    assert.deepEqual(asked, []);
  });
  await library.tamper('DELETE FROM ledger WHERE number = 5');
  await library.opened(async (ledger, db) => {
    const rows = () => db.prepare('SELECT count(*) FROM ledger').pluck().get();
    const before = rows();
    const check = await acknowledgeDamage(ledger, async ({ detail }) => {
      assert.match(detail, /Entry 5 is missing\./);
      return false;
    });
    assert.deepEqual(named(check), ['5 missing new']);
    await ledger.acknowledge({ ...check, problems: [] });
    assert.equal(rows(), before);
    assert.throws(() => ledger.begin(intent), { code: 'ledger-damaged' });
  });
});

const later: readonly (readonly [what: string, sql: string])[] = [
  [
    'a row of the new chain edited',
    `UPDATE ledger SET entry = replace(entry, '"sent"', '"unanswered"') WHERE number = 13`,
  ],
  [
    'a sound row of the old part edited',
    `UPDATE ledger SET entry = replace(entry, 'ravenscourt', 'elsewhere') WHERE number = 2`,
  ],
  [
    'a changed row changed further',
    `UPDATE ledger SET entry = replace(entry, 'elsewhere', 'nowhere') WHERE number = 4`,
  ],
  ['a text of the old part taken out', 'DELETE FROM ledger_payloads WHERE number = 6'],
  ['the row that acknowledges removed', 'DELETE FROM ledger WHERE number = 11'],
  ['what the row acknowledges taken out', 'DELETE FROM ledger_payloads WHERE number = 11'],
  ['the new end cut', 'DELETE FROM ledger WHERE number > 12'],
  ['the new end cut with the row that acknowledges', 'DELETE FROM ledger WHERE number > 10'],
];

for (const [what, sql] of later) {
  test(`after an acknowledgement: ${what} closes the ways out again`, async (t) => {
    const library = await closedLibrary(t);
    await library.tamper(`UPDATE ledger SET entry = replace(entry, 'ravenscourt', 'elsewhere') WHERE number = 4`);
    await library.opened(async (ledger) => {
      assert.equal((await acknowledgeDamage(ledger, agree)).acknowledgedBy, 11);
      send(ledger);
      send(ledger);
    });
    await library.tamper(sql);
    await library.opened(async (ledger) => {
      assert.notDeepEqual(newDamage(await ledger.check()), []);
      assert.throws(() => ledger.begin(intent), { code: 'ledger-damaged' });
      // And a person can go on from there, too.
      assert.deepEqual(newDamage(await acknowledgeDamage(ledger, agree)), []);
      send(ledger);
    });
  });
}

test('an old copy of the database, or a head file that is gone, is acknowledged and noticed again', async (t) => {
  const library = await closedLibrary(t);
  copyFileSync(library.database, `${library.database}.old`);
  await library.opened((ledger) => send(ledger));
  copyFileSync(`${library.database}.old`, library.database);
  await library.opened(async (ledger) => {
    const check = await acknowledgeDamage(ledger, agree);
    assert.deepEqual(named(check), ['11 missing', '11 rolled-back', '12 missing']);
    assert.equal(check.acknowledgedBy, 13);
    send(ledger);
  });
  const head = readFileSync(library.headFile);
  rmSync(library.headFile);
  await library.opened(async (ledger) => {
    assert.deepEqual(newDamage(await ledger.check()), ['16 cut new']);
    await acknowledgeDamage(ledger, agree);
    send(ledger);
  });
  writeFileSync(library.headFile, head);
  await library.opened(async (ledger) => assert.deepEqual(newDamage(await ledger.check()), ['16 rolled-back new']));
});

test('a check that began before does not close what was opened meanwhile', async (t) => {
  const library = await closedLibrary(t);
  await library.tamper('DELETE FROM ledger WHERE number = 5');
  await library.opened(async (ledger) => {
    const seen = await ledger.check();
    const [, checked] = await Promise.all([ledger.acknowledge(seen), ledger.check(), ledger.acknowledge(seen)]);
    assert.deepEqual(newDamage(checked), []);
    send(ledger);
    assert.equal((await ledger.list({ filter: 'all', text: '', before: null, limit: 50 })).entries[1]?.number, 11);
  });
});

for (const format of ['csv', 'json'] as const) {
  test(`a copy as ${format} tells the acknowledged damage from a change of the copy`, async (t) => {
    const library = await closedLibrary(t);
    await library.tamper(
      `UPDATE ledger SET entry = '{}' WHERE number = 4; DELETE FROM ledger_payloads WHERE number = 6; DELETE FROM ledger WHERE number = 10`,
    );
    const file = join(temporaryFolder(t), `ledger.${format}`);
    const told = async (ledger: Ledger | null) => {
      const { problems, acknowledgedBy } = await (ledger ? ledger.verifyExport(file) : verifyExport(file, null));
      return { problems: problems.map(({ number, acknowledged }) => [number, acknowledged]), acknowledgedBy };
    };
    await library.opened(async (ledger, db) => {
      await acknowledgeDamage(ledger, agree);
      send(ledger);
      await saveLedger(db, ledger, format, file);
      const expected = {
        problems: [
          [4, true],
          [6, true],
          [10, true],
        ],
        acknowledgedBy: 11,
      };
      assert.deepEqual(await told(ledger), expected);
      assert.deepEqual(await told(null), expected);
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll('ravenscourt', 'elsewhere'));
      const { problems } = await told(ledger);
      assert.ok(problems.some(([number, acknowledged]) => number === 12 && !acknowledged));
    });
  });
}
