import assert from 'node:assert/strict';
import { test } from 'node:test';
import SqliteDatabase from 'better-sqlite3-multiple-ciphers';
import { stem } from './stem.ts';

const words = `a is ties caresses cats feed agreed plastered bled motoring sing conflated troubled sized hopping tanned
  falling hissing fizzed failing filing happy sky relational conditional rational valency hesitancy digitizer conformably
  radically differently vilely analogously vietnamization predication operator feudalism decisiveness hopefulness
  callousness formality sensitivity sensibility triplicate formative formalize electricity electrical hopeful goodness
  revival allowance inference airliner gyroscopic adjustable defensible irritant replacement adjustment dependent adoption
  homologous communism activate angularity effective bowdlerize probate rate cease controll roll agreement governed
  governing termination terminated yearly sayings employees liabilities indemnification warranties licensees anemia`;

test('a word has the stem here that it has in the index', () => {
  const db = new SqliteDatabase(':memory:');
  db.exec("CREATE VIRTUAL TABLE texts USING fts5(text, tokenize = 'porter unicode61 remove_diacritics 2')");
  db.exec("CREATE VIRTUAL TABLE terms USING fts5vocab(texts, 'instance')");
  const list = words.split(/\s+/);
  for (const [index, word] of list.entries()) {
    db.prepare('INSERT INTO texts (rowid, text) VALUES (?, ?)').run(index + 1, word);
  }
  const stems = db.prepare<[], { term: string }>('SELECT term FROM terms ORDER BY doc').all();
  assert.deepEqual(
    list.map(stem),
    stems.map(({ term }) => term),
  );
});

test('other scripts and numbers are left alone', () => {
  for (const word of ['kündigung', '12345', '契', 'abc1s']) assert.equal(stem(word), word);
});
