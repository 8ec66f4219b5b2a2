import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { createCase, removeCase } from '../cases.ts';
import { createConversation, renameConversation } from '../conversations.ts';
import { createLedger } from '../ledger.ts';
import { newIntent, temporaryFolder, temporaryLibrary } from '../testing.ts';
import { csvLine, readCsv } from './csv.ts';
import type { ExportFormat } from './exported.ts';
import { verifyExport } from './verifying.ts';

const formats: readonly ExportFormat[] = ['json', 'csv'];

async function exportedLibrary(t: TestContext, format: ExportFormat) {
  const library = await temporaryLibrary(t);
  const { db } = library;
  const ledger = createLedger({ db, key: library.subkey('ledger'), headFile: join(library.folder, 'ledger.head') });
  const kept = createCase(db, '=HYPERLINK("https://evil.example")');
  const gone = createCase(db, 'A case to be deleted');
  const conversation = renameConversation(
    db,
    createConversation(db, kept.id, 'openai').id,
    'Wording, "kind"\nand short',
  );
  const intent = newIntent({
    conversationId: conversation.id,
    caseId: kept.id,
    identifiersReplaced: 1,
    payload: Buffer.from('{"input":"Grüße an [PERSON_1],\\nGeburtsname \\"Ilse\\""}'),
  });
  const result = { outcome: 'sent', reason: null, bytesSent: 400, bytesReceived: 900 } as const;
  ledger.end(ledger.begin(intent), result);
  ledger.end(ledger.begin({ ...intent, caseId: gone.id, conversationId: null }), result);
  ledger.refuse({ ...intent, payload: Uint8Array.of(0xff, 0x00, 0xfe) }, 'held-words');
  await removeCase(db, gone.id);
  const file = join(temporaryFolder(t), `ledger.${format}`);
  let text = '';
  for await (const piece of ledger.exportText(format)) text += piece;
  writeFileSync(file, text);
  return { ledger, file, text };
}

for (const format of formats) {
  test(`a ${format} copy is whole without the library and with it`, async (t) => {
    const { ledger, file } = await exportedLibrary(t, format);
    assert.deepEqual(await verifyExport(file, null), { rows: 7, problems: [], later: null, acknowledgedBy: null });
    ledger.note('backup-made');
    assert.deepEqual(await ledger.verifyExport(file), { rows: 7, problems: [], later: 1, acknowledgedBy: null });
  });

  const edits: readonly (readonly [string, (text: string) => string, readonly string[]])[] = [
    ['an address changed', (text) => text.replace('api.openai.com', 'api.elsewhere.com'), ['2 changed']],
    ['a payload changed', (text) => text.replace(/Grüße|R3LDvMOfZ/, 'Hallo'), ['2 payload-changed', '2 changed']],
    ['a title changed', (text) => text.replace('and short', 'and shirt'), ['0 changed']],
    [
      'the end removed',
      (text) => text.slice(0, text.lastIndexOf(format === 'csv' ? '\r\nend' : '],"end"') + (format === 'csv' ? 2 : 0)),
      ['8 cut'],
    ],
    ['cut in the middle of a line', (text) => text.slice(0, -400), ['7 unreadable', '7 cut', '7 changed', '8 cut']],
  ];
  for (const [what, edit, found] of edits) {
    test(`in a ${format} copy ${what} is named`, async (t) => {
      const { file, text } = await exportedLibrary(t, format);
      const edited = edit(text);
      assert.notEqual(edited, text);
      writeFileSync(file, edited);
      const { problems } = await verifyExport(file, null);
      const names = problems.map(({ number, problem }) => `${number} ${problem}`);
      assert.ok(
        names.length > 0 && names.every((name) => found.includes(name)),
        `${names.join(', ')} for ${found.join(', ')}`,
      );
    });
  }

  test(`in a ${format} copy a line removed and two lines swapped are named`, async (t) => {
    const { file, text } = await exportedLibrary(t, format);
    const lines = await recordsOf(text, format);
    writeFileSync(file, lines.toSpliced(3, 1).join(''));
    assert.deepEqual((await verifyExport(file, null)).problems[0], {
      number: 3,
      problem: 'missing',
      acknowledged: false,
    });
    const [third, fourth] = [lines[3] ?? '', lines[4] ?? ''];
    writeFileSync(file, lines.toSpliced(3, 2, fourth, third).join(''));
    assert.notDeepEqual((await verifyExport(file, null)).problems, []);
  });
}

test('a copy that was forged as a whole has no library that vouches for it', async (t) => {
  const { file } = await exportedLibrary(t, 'json');
  const other = await exportedLibrary(t, 'json');
  assert.deepEqual((await verifyExport(file, null)).problems, []);
  assert.deepEqual((await other.ledger.verifyExport(file)).problems, [
    { number: 0, problem: 'of-another-library', acknowledged: false },
  ]);
});

test('a copy that the library vouched for, and that knows more than it, shows that the library was rolled back', async (t) => {
  const library = await temporaryLibrary(t);
  const options = { db: library.db, key: library.subkey('ledger'), headFile: join(library.folder, 'ledger.head') };
  const ledger = createLedger(options);
  ledger.note('backup-made');
  let text = '';
  for await (const piece of ledger.exportText('csv')) text += piece;
  const file = join(temporaryFolder(t), 'ledger.csv');
  writeFileSync(file, text);
  library.db.exec('DROP TRIGGER ledger_is_never_cut; DELETE FROM ledger WHERE number > 1');
  const { problems } = await createLedger(options).verifyExport(file);
  assert.deepEqual(
    problems.map(({ number, problem }) => `${number} ${problem}`),
    ['2 rolled-back', '3 rolled-back'],
  );
});

test('no spreadsheet takes a field for a formula, and reading gives back every field as it was', async () => {
  const fields = ['=1+1', '+1', '-1', '@cmd', '\tx', '\rx', "'=1", "'", '', 'a,b', 'say "so"', 'two\r\nlines', 'plain'];
  const line = csvLine(fields);
  for (const cell of line.split(',')) assert.doesNotMatch(cell, /^"?[=+\-@\t\r]/);
  async function* pieces(): AsyncGenerator<string> {
    yield line.slice(0, 7);
    yield line.slice(7);
  }
  for await (const record of readCsv(pieces())) assert.deepEqual(record, { fields, raw: line });
});

test('another kind of file is no ledger', async (t) => {
  const file = join(temporaryFolder(t), 'other.csv');
  for (const text of ['', 'a,b\r\n', '{}', '{"format":"else"}\n', '"a']) {
    writeFileSync(file, text);
    const { rows, problems } = await verifyExport(file, null);
    assert.equal(rows, 0);
    assert.notDeepEqual(problems, []);
  }
  assert.ok(readFileSync(file));
});

async function recordsOf(text: string, format: ExportFormat): Promise<string[]> {
  if (format === 'json') return text.split(/(?<=\n)/);
  async function* pieces(): AsyncGenerator<string> {
    yield text;
  }
  const records: string[] = [];
  for await (const { raw } of readCsv(pieces())) records.push(raw);
  return records;
}
