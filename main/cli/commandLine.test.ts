import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCommandLine } from './commandLine.ts';
import { UsageError } from './usageError.ts';

test('every option of ask reaches the command', () => {
  const words =
    'ask --model m.gguf -k 7 --threads 2 --json --password p --library d question a.pdf -- --odd-name.pdf'.split(' ');
  assert.deepEqual(parseCommandLine(words), {
    name: 'ask',
    question: 'question',
    files: ['a.pdf', '--odd-name.pdf'],
    count: 7,
    where: { provider: 'device', model: 'm.gguf', threads: 2, adapters: [] },
    json: true,
    password: 'p',
    library: 'd',
  });
});

test('adapters come with their strength, are for a model, and stand out of bounds where they could do harm', () => {
  const words = ['ask', 'question', 'a.pdf', '--model', 'm.gguf', '--adapter', 'a.gguf', '--adapter', 'b=c.gguf=0.5'];
  const command = parseCommandLine(words);
  assert.ok(command.name === 'ask' && command.where.provider === 'device');
  assert.deepEqual(command.where.adapters, [
    { path: 'a.gguf', scale: 1 },
    { path: 'b=c.gguf', scale: 0.5 },
  ]);
  const refused = (...more: readonly string[]) =>
    assert.throws(() => parseCommandLine(['ask', 'question', 'a.pdf', ...more]), UsageError);
  refused('--adapter', 'a.gguf');
  refused('--model', 'm.gguf', '--adapter', 'a.gguf=2.1');
  refused('--provider', 'office', '--url', 'https://x', '--model', 'm', '--adapter', 'a.gguf');
});

test('what was not said has its default', () => {
  assert.deepEqual(parseCommandLine(['search', ' two words ', 'a.pdf']), {
    name: 'search',
    query: 'two words',
    files: ['a.pdf'],
    count: 5,
    json: false,
    password: null,
    library: null,
  });
});

test('a kept library may be searched without adding files, a temporary one holds nothing to search', () => {
  assert.equal(parseCommandLine(['search', 'words', '--library', 'd']).name, 'search');
  assert.throws(() => parseCommandLine(['search', 'words']), UsageError);
  assert.throws(() => parseCommandLine(['read', '--library', 'd']), UsageError);
});

test('the ledger and usage name their library, and an exported file can be verified without one', () => {
  assert.deepEqual(parseCommandLine(['ledger', 'export', '--library', 'd', '--out', 'f.json', '--format', 'json']), {
    name: 'ledger export',
    library: 'd',
    format: 'json',
    out: 'f.json',
  });
  assert.deepEqual(parseCommandLine(['ledger', 'verify', 'f.csv']), {
    name: 'ledger verify',
    library: null,
    file: 'f.csv',
    json: false,
  });
  assert.deepEqual(parseCommandLine(['usage', '--library', 'd', '--json']), {
    name: 'usage',
    library: 'd',
    json: true,
  });
});

const wrong: readonly (readonly string[])[] = [
  [],
  ['reed', 'a.pdf'],
  ['read'],
  ['read', ''],
  ['read', 'a.pdf', '-k', '3'],
  ['read', 'a.pdf', '--password'],
  ['search'],
  ['search', '  ', 'a.pdf'],
  ['search', 'words', 'a.pdf', '-k', '0'],
  ['search', 'words', 'a.pdf', '-k', '2.5'],
  ['search', 'words', 'a.pdf', '-k', '1000'],
  ['search', 'words', 'a.pdf', '--text'],
  ['ask', 'question', 'a.pdf', '--threads', 'many'],
  ['ledger'],
  ['ledger', 'show', '--library', 'd'],
  ['ledger', 'list'],
  ['ledger', 'list', 'file', '--library', 'd'],
  ['ledger', 'list', '--library', 'd', '--out', 'f'],
  ['ledger', 'export', '--library', 'd', '--format', 'xlsx'],
  ['ledger', 'verify'],
  ['ledger', 'verify', 'one', 'two'],
  ['usage'],
  ['usage', '--library', ''],
];

for (const words of wrong) {
  test(`wrong usage is told apart from a failure: ${JSON.stringify(words)}`, () => {
    assert.throws(() => parseCommandLine(words), UsageError);
  });
}
