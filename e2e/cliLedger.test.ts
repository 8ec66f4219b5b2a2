import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { acknowledgeDamage } from '../main/ledgerDamage.ts';
import { createCase } from '../main/storage/cases.ts';
import { openLedger } from '../main/storage/ledger.ts';
import { createLibrary, openWithPassphrase } from '../main/storage/library.ts';
import { recordUsage } from '../main/storage/usage.ts';

const folder = mkdtempSync(join(tmpdir(), 'cloister-test-'));
const library = join(folder, 'library');
const passphrase = 'a long walk by the sea';
const payload = '{"input":"Write to [PERSON_1]: \\"the rent is due\\""}';

before(async () => {
  const opened = await createLibrary({ folder: library, keychain: null, passphrase });
  const { id: caseId } = createCase(opened.db, 'Marchetti tenancy');
  const ledger = openLedger(opened);
  const intent = {
    provider: 'openai',
    purpose: 'answer',
    destination: 'api.openai.com:443',
    conversationId: null,
    caseId,
    passages: 0,
    documents: 0,
    identifiersReplaced: 1,
    payload: Buffer.from(payload),
  } as const;
  ledger.end(ledger.begin(intent), { outcome: 'sent', reason: null, bytesSent: 1_104, bytesReceived: 2_300 });
  ledger.refuse(intent, 'held-words');
  const tokens = { prompt: 1_500_000, reused: 500_000, generated: 100_000 };
  const usage = { time: Date.parse('2026-11-20T12:00:00Z'), model: 'Quill 14B', tokens, milliseconds: 3_600_000 };
  recordUsage(opened.db, { ...usage, provider: 'device' });
  recordUsage(opened.db, { ...usage, provider: 'office' });
  opened.close();
});

after(() => rmSync(folder, { recursive: true, force: true }));

function cloister(...args: readonly string[]): Promise<{ code: number; output: string; errors: string }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../main/cli.ts'), ...args], {
    env: { ...process.env, CLOISTER_PASSPHRASE: passphrase },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (errors += text));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code: code ?? -1, output, errors })));
}

function jsonLines(output: string): Record<string, unknown>[] {
  return output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

test('ledger list tells every entry, one object a line', async () => {
  const { code, output } = await cloister('ledger', 'list', '--library', library, '--json');
  assert.equal(code, 0);
  assert.deepEqual(
    jsonLines(output).map(({ number, event, outcome, reason, bytesSent, caseName }) => [
      number,
      event,
      outcome,
      reason,
      bytesSent,
      caseName,
    ]),
    [
      [1, 'library-created', 'noted', null, 0, null],
      [2, null, 'sent', null, 1_104, 'Marchetti tenancy'],
      [4, null, 'refused', 'held-words', 0, 'Marchetti tenancy'],
    ],
  );
  const plain = await cloister('ledger', 'list', '--library', library);
  assert.match(plain.output, /2 {2}\S+ {2}OpenAI {2}Sent {2}api\.openai\.com:443 {2}1\.1\u00a0kB sent/);
});

for (const format of ['csv', 'json'] as const) {
  test(`an exported ${format} is verified with and without the library, and a change in it is named`, async () => {
    const file = join(folder, `ledger.${format}`);
    const made = await cloister('ledger', 'export', '--library', library, '--format', format, '--out', file);
    assert.deepEqual(made, { code: 0, output: '', errors: '' });
    const alone = await cloister('ledger', 'verify', file);
    assert.equal(alone.code, 0, alone.output);
    assert.match(alone.output, /^All \d entries are intact\./);
    assert.equal((await cloister('ledger', 'verify', file, '--library', library)).code, 0);

    const changed = join(folder, `changed.${format}`);
    const text = readFileSync(file, 'utf8');
    // With what follows it: the same digits may stand in a hash or a time.
    const edited = text.replace(/1104(?="?,("bytesReceived":)?"?2300)/, '1004');
    assert.notEqual(edited, text);
    writeFileSync(changed, edited);
    const found = await cloister('ledger', 'verify', changed, '--json');
    assert.equal(found.code, 1);
    assert.deepEqual(
      jsonLines(found.output).map(({ number, problem, intact }) => [number, problem, intact]),
      [
        [3, 'changed', undefined],
        [undefined, undefined, false],
      ],
    );
  });
}

test('an export to standard output is the same file, with the exact text that left', async () => {
  const { code, output } = await cloister('ledger', 'export', '--library', library, '--format', 'json');
  assert.equal(code, 0);
  const parsed: { rows: { payload: { text: string; base64: string } | null }[] } = JSON.parse(output);
  assert.equal(parsed.rows[1]?.payload?.text, payload);
  assert.equal(Buffer.from(parsed.rows[1]?.payload?.base64 ?? '', 'base64').toString(), payload);
});

test('a library whose ledger was edited says so and exits with 1', async () => {
  assert.equal((await cloister('ledger', 'verify', '--library', library)).code, 0);
  const opened = await openWithPassphrase({ folder: library, passphrase, keychain: null });
  opened.db.exec(`DROP TRIGGER ledger_is_never_changed;
    UPDATE ledger SET entry = replace(entry, 'refused', 'sent') WHERE number = 4;`);
  opened.close();
  const { code, output } = await cloister('ledger', 'verify', '--library', library);
  assert.equal(code, 1);
  assert.match(output, /^Entry 4 was changed after it was written\.\n$/);

  const again = await openWithPassphrase({ folder: library, passphrase, keychain: null });
  const { acknowledgedBy } = await acknowledgeDamage(openLedger(again), async () => true);
  again.close();
  const after = await cloister('ledger', 'verify', '--library', library);
  assert.equal(after.code, 1, 'damage stays damage');
  assert.match(
    after.output,
    /^Entry 4 was changed after it was written\.\nEntry \d+ acknowledges this damage\. From there on/,
  );
  const [old, sum] = jsonLines((await cloister('ledger', 'verify', '--library', library, '--json')).output);
  assert.deepEqual([old?.number, old?.acknowledged], [4, true]);
  assert.deepEqual([sum?.intact, sum?.intactSince], [false, acknowledgedBy]);
});

test('usage tells tokens, and of this computer what they would have cost', async () => {
  const { code, output } = await cloister('usage', '--library', library, '--json');
  assert.equal(code, 0);
  const [device, office] = jsonLines(output);
  // A million read at 2.50, 100,000 written at 10, an hour at 0.35 kW for 0.30.
  assert.equal(device?.wouldHaveCost, 3.5);
  assert.equal(device?.energyCost, 0.105);
  assert.equal(device?.model, 'Quill 14B');
  assert.equal(office?.wouldHaveCost, null);
});

test('a folder without a library is left as it is', async () => {
  const { code, output, errors } = await cloister('ledger', 'list', '--library', join(folder, 'nothing'));
  assert.equal(code, 1);
  assert.equal(output, '');
  assert.match(errors, /library/);
});
