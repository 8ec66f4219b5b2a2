import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { spawnChildProcess } from './childProcess.ts';
import { createHost, type WorkerHost } from './host.ts';
import type { InferenceMethods, ParsingMethods } from './methods.ts';

const [, , role] = process.argv;

/** Put together here, so that the source on the disk and in memory is not what is found. */
const canary = ['Xylophone', 'Canary'].join('');
const text = `${canary} pays the rent. `.repeat(1_000);
/** Longer than what the registers may hold of it, which a dump always has. */
const page = text.slice(0, 1_024);
const chat = { maxTokens: 3, temperature: 0, seed: 1, thinking: true, adapters: [] };

if (role === 'unguarded') {
  // Held when it ends.
  Object.assign(globalThis, { held: Buffer.from(text) });
  process.kill(process.pid, 'SIGSEGV');
} else if (role === 'parsing') await crashParsing();
else if (role === 'inference') await crashInference();
else {
  test(
    'a worker that crashes leaves nothing of a document in a memory dump',
    {
      skip: process.platform !== 'linux' && 'Linux alone lets a process leave its memory out',
    },
    crashAll,
  );
}

function crashAll(t: TestContext): void {
  if (!dumpsOf('unguarded').some((bytes) => bytes.includes(page))) {
    t.skip('this system leaves no memory dumps beside a process');
    return;
  }
  for (const worker of ['parsing', 'inference']) {
    const dumps = dumpsOf(worker);
    assert.ok(dumps.length > 0, `${worker} did not crash`);
    for (const bytes of dumps) assert.equal(bytes.indexOf(page), -1, worker);
  }
}

/** What a process leaves in the folder it ran in. */
function dumpsOf(name: string): readonly Buffer[] {
  const folder = mkdtempSync(join(tmpdir(), 'cloister-dumps-'));
  try {
    const command = 'ulimit -c unlimited && exec "$@"';
    spawnSync('sh', ['-c', command, 'sh', process.execPath, import.meta.filename, name], { cwd: folder });
    return readdirSync(folder).map((file) => readFileSync(join(folder, file)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function crashParsing(): Promise<void> {
  const host = createHost<ParsingMethods>({ spawn: () => spawnChildProcess('parsing'), soundAfter: 'ready' });
  await host.call('read', { format: 'text', bytes: Buffer.from(text), password: null, from: 1, singly: false });
  await crash(host);
}

async function crashInference(): Promise<void> {
  const host = createHost<InferenceMethods>({ spawn: () => spawnChildProcess('inference'), soundAfter: 'ready' });
  // Refused, since no model is loaded; the question was there all the same.
  await host.call('answer', { ...chat, turns: [{ role: 'user', text }] }).catch(() => undefined);
  await crash(host);
}

async function crash(host: Pick<WorkerHost<ParsingMethods>, 'onExit' | 'pid'>): Promise<void> {
  const ended = new Promise<void>((resolve) => host.onExit(() => resolve()));
  process.kill(host.pid() ?? 0, 'SIGSEGV');
  await ended;
}
