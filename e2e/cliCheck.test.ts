import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pdfFile } from '../main/workers/parsing/fixtures.ts';

const folder = mkdtempSync(join(tmpdir(), 'cloister-check-'));
const file = (name: string): string => join(folder, name);
const letter = 'Dear Dr Pell,\n\nMrs Imogen Featherstone, born 12 March 1950, can be reached on 0113 496 0123.\n';

before(() => {
  writeFileSync(file('letter.txt'), letter);
  writeFileSync(file('plain.txt'), 'The parcel weighs eleven kilograms.\n');
  writeFileSync(file('empty.pdf'), '');
  writeFileSync(
    file('pages.pdf'),
    pdfFile([{ lines: ['Nothing stands here.'] }, { lines: ['Patient: Imogen Featherstone', 'NHS No. 943 476 5919'] }]),
  );
});
after(() => rmSync(folder, { recursive: true, force: true }));

function cloister(...args: readonly string[]): Promise<{ code: number; output: string; errors: string }> {
  return new Promise((resolve) => {
    const program = join(import.meta.dirname, '../main/cli.ts');
    execFile(process.execPath, [program, ...args], (error, output, errors) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, output, errors });
    });
  });
}

const lines = (output: string) =>
  output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

test('check --json tells each identifier on a line of its own, in reading order, in fields that stay', async () => {
  const { code, output } = await cloister('check', '--json', file('letter.txt'));
  const found = lines(output);
  assert.equal(code, 0);
  assert.deepEqual(
    found.map(({ kind, text }) => [kind, text]),
    [
      ['name', 'Pell'],
      ['name', 'Imogen Featherstone'],
      ['date-of-birth', '12 March 1950'],
      ['telephone', '0113 496 0123'],
    ],
  );
  for (const each of found) {
    assert.deepEqual(Object.keys(each), ['file', 'page', 'start', 'end', 'kind', 'text']);
    assert.equal(each.file, file('letter.txt'));
    assert.equal(each.page, 1);
  }
});

test('the offsets are places in the text that read --text prints', async () => {
  const read = await cloister('read', '--json', '--text', file('pages.pdf'));
  const [{ text: pages }] = lines(read.output);
  const { output } = await cloister('check', '--json', file('pages.pdf'));
  const found = lines(output);
  assert.deepEqual(
    found.map(({ page, kind }) => [page, kind]),
    [
      [2, 'name'],
      [2, 'national-id'],
    ],
  );
  for (const { page, start, end, text } of found) assert.equal(pages[page - 1].slice(start, end), text);
});

test('a file that cannot be read is said on the other stream, ends with 1, and the others are checked', async () => {
  const { code, output, errors } = await cloister(
    'check',
    '--json',
    file('empty.pdf'),
    file('vanished.txt'),
    file('letter.txt'),
  );
  assert.equal(code, 1);
  assert.equal(lines(output).length, 4);
  assert.match(errors, /empty\.pdf: /);
  assert.match(errors, /vanished\.txt: /);
});

test('without --json people get a table with the name of each kind and a count', async () => {
  const { code, output } = await cloister('check', file('letter.txt'), file('plain.txt'));
  assert.equal(code, 0);
  assert.match(output, /1 {2}Date of birth +12 March 1950/);
  assert.match(output, /letter\.txt: 4 identifiers/);
  assert.match(output, /plain\.txt: 0 identifiers/);
});

test('check wants files', async () => {
  const { code, errors } = await cloister('check', '--json');
  assert.equal(code, 2);
  assert.match(errors, /Which files\? Name at least one\./);
});
