import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { createLedger, type Ledger } from '../ledger.ts';
import { createLibrary, type Library, openWithKeychain } from '../library.ts';
import { fakeKeychain, newIntent, temporaryFolder } from '../testing.ts';

const KILLS = 30;

const intent = newIntent({ payload: Buffer.from('{"input":"Remind the tenant."}') });

const [, , role, folderToWrite] = process.argv;

if (role === 'write' && folderToWrite) await writeUntilKilled(folderToWrite);
else test('thirty kills lose no row that was acknowledged, and raise no alarm', killAndLook);

async function killAndLook(t: Parameters<typeof temporaryFolder>[0]): Promise<void> {
  const folder = join(temporaryFolder(t), 'library');
  const keychain = fakeKeychain();
  (await createLibrary({ folder, keychain, passphrase: null })).close();
  const acknowledged = new Map<number, string>();
  for (let kill = 0; kill < KILLS; kill += 1) {
    for (const [number, state] of await killedAfter(folder, 1 + (kill % 11))) acknowledged.set(number, state);
    const library = await openWithKeychain({ folder, keychain });
    const ledger = ledgerOf(library);
    assert.deepEqual((await ledger.check()).problems, []);
    const { entries } = await ledger.list({ filter: 'openai', text: '', before: null, limit: 500 });
    const outcomes = new Map(entries.map(({ number, outcome }) => [number, outcome]));
    for (const [number, state] of acknowledged) {
      if (state === 'ended') assert.equal(outcomes.get(number), 'sent');
      // The result may have been written without having been acknowledged.
      else assert.match(outcomes.get(number) ?? 'lost', /^(open|sent)$/);
    }
    library.close();
  }
  assert.ok(acknowledged.size > KILLS);
  assert.ok([...acknowledged.values()].includes('begun'));
}

async function killedAfter(folder: string, count: number): Promise<readonly (readonly [number, string])[]> {
  const child = spawn(process.execPath, [import.meta.filename, 'write', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: (readonly [number, string])[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    const [number, state] = line.split(' ');
    lines.push([Number(number), state ?? '']);
    if (lines.length === count) child.kill('SIGKILL');
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  assert.equal(child.signalCode, 'SIGKILL');
  return lines;
}

async function writeUntilKilled(folder: string): Promise<void> {
  const ledger = ledgerOf(await openWithKeychain({ folder, keychain: fakeKeychain() }));
  for (;;) {
    const number = ledger.begin(intent);
    process.stdout.write(`${number} begun\n`);
    await new Promise(setImmediate);
    ledger.end(number, { outcome: 'sent', reason: null, bytesSent: 30, bytesReceived: 60 });
    process.stdout.write(`${number} ended\n`);
    await new Promise(setImmediate);
  }
}

function ledgerOf({ db, folder, subkey }: Library): Ledger {
  return createLedger({ db, key: subkey('ledger'), headFile: join(folder, 'ledger.head') });
}
