import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { writeScriptedGguf } from '../../../e2e/files/writeGguf.ts';
import type { KeptInMemory } from '../../contract/models.ts';
import { createEngines } from './engines.ts';

const LIMIT = 4_096;
const [, , role, fileToLoad] = process.argv;

if (role === 'load' && fileToLoad) await loadAndTell(fileToLoad);
else {
  test('a system that does not let a model be kept in memory is told of, with its limit', {
    skip: cannotTell(),
  }, (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'kept-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const path = join(folder, 'model.gguf');
    writeScriptedGguf(path, 'First days.');
    const kept = loadWith([...withoutPrivilege(), 'prlimit', `--memlock=${LIMIT}:${LIMIT}`], path);
    assert.ok(kept.kind === 'known' && kept.of > LIMIT);
    assert.ok(kept.held <= LIMIT, `${kept.held} bytes`);
    assert.equal(kept.limit, LIMIT);

    const allowed = loadWith([], path);
    assert.ok(allowed.kind === 'known' && allowed.of === kept.of);
    assert.ok(allowed.held > allowed.of * 0.9, `${allowed.held} bytes`);
  });

  test('a model that nobody asked to keep in memory says nothing of it', async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'kept-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const path = join(folder, 'model.gguf');
    writeScriptedGguf(path, 'First days.');
    assert.equal(await load(path, false), null);
  });
}

async function load(path: string, keepInMemory: boolean): Promise<KeptInMemory | null> {
  const engines = createEngines();
  const gpu = { backend: 'cpu', layers: null } as const;
  const { kept } = await engines.load(
    { path, threads: 1, contextSize: 512, gpu, keepInMemory, format: null },
    { emit: () => undefined, signal: new AbortController().signal },
  );
  await engines.unload();
  return kept;
}

async function loadAndTell(path: string): Promise<void> {
  process.stdout.write(JSON.stringify(await load(path, true)));
}

/** In a process of its own, started by this command. */
function loadWith(command: readonly string[], path: string): KeptInMemory {
  const [name = process.execPath, ...rest] = [...command, process.execPath, import.meta.filename, 'load', path];
  const { stdout, stderr, status } = spawnSync(name, rest, { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  const kept: KeptInMemory = JSON.parse(stdout);
  return kept;
}

/** Whoever may keep any amount is held to no limit. */
function withoutPrivilege(): readonly string[] {
  return process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-ipc_lock'] : [];
}

function cannotTell(): string | false {
  if (platform() !== 'linux') return 'only Linux tells what is kept';
  const started = [...withoutPrivilege(), 'prlimit', `--memlock=${LIMIT}:${LIMIT}`, 'true'];
  const [name = '', ...rest] = started;
  if (spawnSync(name, rest).status !== 0) return 'no limit can be set here';
  // The other half needs room for a small model.
  const limit = /^Max locked memory\s+(\S+)/m.exec(readFileSync('/proc/self/limits', 'utf8'))?.[1];
  return Number(limit) < 1_048_576 && 'nothing may be kept here';
}
