import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type PdfPage, pdfFile } from '../main/workers/parsing/fixtures.ts';
import { writeAdapter } from './files/writeAdapter.ts';
import { writeRandomGguf, writeScriptedGguf } from './files/writeGguf.ts';

const folder = mkdtempSync(join(tmpdir(), 'cloister-test-'));
/** Where the commands of these tests put what is temporary. */
const temporary = join(folder, 'tmp');
const agreement = join(import.meta.dirname, '../resources/samples/Distribution agreement.pdf');

/** Windows ends a process without asking it. */
const noSignals = process.platform === 'win32';

const file = (name: string): string => join(folder, name);
const lock = { userPassword: 'lantern', ownerPassword: 'quay' };

before(() => {
  mkdirSync(temporary);
  writeFileSync(file('good.txt'), 'The parcel weighs eleven kilograms.\n');
  writeFileSync(file('empty.pdf'), '');
  writeFileSync(file('broken.pdf'), readFileSync(agreement).subarray(0, 300));
  writeFileSync(
    file('binary.txt'),
    Uint8Array.from({ length: 4_096 }, (_, index) => (index * 7) % 256),
  );
  writeFileSync(file('locked.pdf'), pdfFile([{ lines: ['The key lies under the mat.'] }], lock));
  writeFileSync(file('long.pdf'), pdfFile(Array<PdfPage>(20_000).fill({ lines: ['A long document.'] })));
  writeFileSync(file('fake.gguf'), 'This is no model.'.repeat(100));
});

after(() => rmSync(folder, { recursive: true, force: true }));

function start(args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
  return spawn(process.execPath, [join(import.meta.dirname, '../main/cli.ts'), ...args], {
    env: { ...process.env, TMPDIR: temporary, TEMP: temporary, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Waits for the end; `onOutput` may end it early. */
async function finish(child: ChildProcess, onOutput: () => void = () => undefined) {
  let output = '';
  let errors = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk) => {
    if (output === '') onOutput();
    output += chunk;
  });
  child.stderr?.setEncoding('utf8').on('data', (chunk) => {
    errors += chunk;
  });
  const [code] = await once(child, 'close');
  return {
    code,
    output,
    errors,
    lines: () =>
      output
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
  };
}

const cloister = (...args: readonly string[]) => finish(start(args));

test('read tells what was read of a file and which page was not, in fields that stay', async () => {
  const { code, lines } = await cloister('read', '--json', agreement);
  const [{ characters, milliseconds, ...record }, ...rest] = lines();
  assert.equal(code, 0);
  assert.deepEqual(rest, []);
  assert.ok(characters > 10_000 && milliseconds > 0);
  assert.deepEqual(record, {
    file: agreement,
    format: 'pdf',
    pages: 11,
    pagesRead: 10,
    unread: [{ page: 10, reason: 'no-text' }],
    children: 0,
    error: null,
    hidden: [],
  });
  assert.deepEqual(Object.keys(lines()[0]), [
    ...['file', 'format', 'pages', 'pagesRead', 'unread', 'characters', 'children', 'milliseconds', 'error'],
    'hidden',
  ]);
});

test('read --text gives one string per page, empty for the page without text', async () => {
  const { lines } = await cloister('read', '--json', '--text', agreement);
  const [{ text: pages }] = lines();
  assert.equal(pages.length, 11);
  assert.match(pages[4], /11\.4\s+If purchases fall below eighty per cent \(80%\)/);
  assert.equal(pages[9], '');
});

test('each bad file has its own reason and the good ones among them are read', async () => {
  const names = ['empty.pdf', 'broken.pdf', 'good.txt', 'binary.txt', 'vanished.pdf', 'locked.pdf', '.'];
  const { code, lines, errors } = await cloister('read', '--json', ...names.map(file));
  assert.equal(code, 1);
  assert.deepEqual(
    lines().map((record) => [record.file, record.error?.code ?? null]),
    [
      [file('empty.pdf'), 'file-empty'],
      [file('broken.pdf'), 'pdf-damaged'],
      [file('good.txt'), null],
      [file('binary.txt'), 'text-is-binary'],
      [file('vanished.pdf'), 'file-missing'],
      [file('locked.pdf'), 'password-needed'],
      [file('.'), 'file-not-regular'],
    ],
  );
  assert.match(errors, /vanished\.pdf: The file is no longer where it was/);
});

test('--password opens a protected document, a wrong one is said to be wrong', async () => {
  const right = await cloister('read', '--json', '--text', '--password', 'lantern', file('locked.pdf'));
  assert.equal(right.code, 0);
  assert.match(right.lines()[0].text[0], /under the mat/);
  const wrong = await cloister('read', '--json', '--password', 'candle', file('locked.pdf'));
  assert.equal(wrong.code, 1);
  assert.equal(wrong.lines()[0].error.code, 'password-wrong');
});

test('search prints passages with places that stand in the text, best first, no more than asked for', async () => {
  const { code, lines } = await cloister('search', 'liability cap', agreement, file('good.txt'), '-k', '3', '--json');
  const found = lines();
  assert.equal(code, 0);
  assert.ok(found.length >= 1 && found.length <= 3);
  assert.deepEqual(Object.keys(found[0]), ['rank', 'file', 'page', 'start', 'end', 'text', 'score']);
  assert.deepEqual([found[0].rank, found[0].file, found[0].page], [1, agreement, 6]);
  const [{ text: pages }] = (await cloister('read', '--json', '--text', agreement)).lines();
  for (const { page, start, end, text: passage } of found) assert.equal(pages[page - 1].slice(start, end), passage);
});

test('ask without a model answers with passages and says which page was not read', async () => {
  const { code, lines } = await cloister('ask', 'Which law governs the agreement?', agreement, '-k', '2', '--json');
  const [record] = lines();
  assert.equal(code, 0);
  assert.deepEqual(Object.keys(record), [
    ...['mode', 'answer', 'citations', 'coverage', 'provider', 'model', 'tokens', 'milliseconds'],
    'adapters',
  ]);
  assert.deepEqual([record.mode, record.answer, record.model], ['passages', '', null]);
  assert.deepEqual(record.tokens, { prompt: 0, reused: 0, generated: 0 });
  assert.ok(record.citations.length <= 2);
  assert.deepEqual(Object.keys(record.citations[0]), ['file', 'page', 'start', 'end', 'quote', 'verified']);
  assert.ok(record.citations.some(({ page }: { page: number }) => page === 7));
  assert.deepEqual(record.coverage.unread, [{ file: agreement, page: 10, reason: 'no-text' }]);
});

test('ask with a model gives its answer and cites what supports it', async () => {
  const model = file('scripted.gguf');
  writeScriptedGguf(model, 'The parcel weighs eleven kilograms.');
  const asked = await cloister(
    'ask',
    'How heavy is the parcel?',
    file('good.txt'),
    '--model',
    model,
    '--threads',
    '1',
    '--json',
  );
  assert.equal(asked.errors, '');
  const [record] = asked.lines();
  assert.equal(record.mode, 'answer');
  assert.match(record.answer, /eleven kilograms/);
  assert.equal(record.citations[0].file, file('good.txt'));
  assert.equal(record.citations[0].verified, true);
  assert.ok(record.tokens.prompt > 0 && record.tokens.generated > 0 && record.milliseconds.total > 0);
});

test('an adapter is laid over the model, named in the answer, and refused where it belongs to another', async () => {
  writeRandomGguf(file('base.gguf'));
  writeAdapter(file('letters.gguf'));
  writeScriptedGguf(file('other.gguf'), 'Sixty days.');
  const ask = (...options: readonly string[]) =>
    cloister('ask', 'How heavy?', file('good.txt'), '--threads', '1', '--json', '--model', ...options);
  const [plain] = (await ask(file('base.gguf'))).lines();
  const [none] = (await ask(file('base.gguf'), '--adapter', `${file('letters.gguf')}=0`)).lines();
  const [whole] = (await ask(file('base.gguf'), '--adapter', file('letters.gguf'))).lines();
  assert.deepEqual(plain.adapters, []);
  assert.equal(none.answer, plain.answer, 'strength 0 changes no word');
  assert.notEqual(whole.answer, plain.answer);
  assert.deepEqual(whole.adapters, [{ name: 'letters', scale: 1 }]);

  const { code, output } = await ask(file('other.gguf'), '--adapter', file('letters.gguf'));
  assert.equal(code, 1);
  assert.equal(JSON.parse(output).error.code, 'adapter-other-model');
});

test('a file that is no model is refused in words before anything is read', async () => {
  const { code, output, errors } = await cloister(
    'ask',
    'What?',
    file('good.txt'),
    '--model',
    file('fake.gguf'),
    '--json',
  );
  assert.equal(code, 1);
  assert.equal(JSON.parse(output).error.code, 'model-not-gguf');
  assert.match(errors, /not a model file/);
});

test('wrong usage ends with 2 and says what to write', async () => {
  const { code, output, errors } = await cloister('read', '--nonsense', agreement);
  assert.equal(code, 2);
  assert.equal(output, '');
  assert.match(errors, /--nonsense/);
});

test('a named library is kept, and opens with its passphrase alone', async () => {
  const library = file('library');
  const withPassphrase = (passphrase: string, ...args: string[]) =>
    finish(start([...args, '--library', library, '--json'], { CLOISTER_PASSPHRASE: passphrase }));
  assert.equal((await withPassphrase('a long passphrase', 'read', file('good.txt'))).code, 0);
  const later = await withPassphrase('a long passphrase', 'search', 'parcel');
  assert.deepEqual([later.code, later.lines()[0].file], [0, 'good.txt']);
  const wrong = await withPassphrase('another passphrase', 'search', 'parcel');
  assert.deepEqual([wrong.code, wrong.output], [1, '']);
  assert.match(wrong.errors, /does not open the library/);
});

test('nothing temporary is left behind, also when the command is interrupted', { skip: noSignals }, async () => {
  await cloister('read', file('good.txt'));
  assert.deepEqual(readdirSync(temporary), []);

  const child = start(['read', '--json', file('good.txt'), file('long.pdf'), file('good.txt')]);
  let during: readonly string[] = [];
  const { code, lines, errors } = await finish(child, () => {
    during = readdirSync(temporary);
    child.kill('SIGINT');
  });
  assert.equal(during.length, 1);
  assert.equal(code, 1);
  assert.equal(lines().length, 1);
  assert.match(errors, /^Stopped/);
  assert.deepEqual(readdirSync(temporary), []);
});

test('what a killed command left is removed by a later one', async () => {
  const child = start(['read', '--json', file('good.txt'), file('long.pdf')]);
  await finish(child, () => child.kill('SIGKILL'));
  const [left] = readdirSync(temporary);
  assert.ok(left);
  const hourAgo = Date.now() / 1_000 - 3_600;
  utimesSync(join(temporary, left), hourAgo, hourAgo);
  await cloister('read', file('good.txt'));
  assert.equal(existsSync(join(temporary, left)), false);
});

test('a reader that has seen enough is not bothered with an error', async () => {
  const child = start(['read', '--json', '--text', ...Array<string>(20).fill(agreement)]);
  child.stdout?.destroy();
  const { errors } = await finish(child);
  assert.equal(errors, '');
  assert.deepEqual(readdirSync(temporary), []);
});
