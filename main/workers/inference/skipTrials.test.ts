import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

/** An installed Electron's process as far as node-llama-cpp can tell: what it starts as Node is something else. */
const installed = `
  Object.defineProperty(process, 'execPath', { value: process.platform === 'win32' ? 'where.exe' : '/bin/false' });
  const { openLibrary } = await import(process.env.LIBRARY);
  const { llama } = await openLibrary('cpu');
  process.stdout.write(String(llama.gpu));
  process.exit(0);`;

test('llama.cpp starts where this program cannot be started again as plain Node', () => {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', installed], {
    encoding: 'utf8',
    env: { ...process.env, LIBRARY: new URL('llamaLibrary.ts', import.meta.url).href },
  });
  assert.equal(stdout, 'false', stderr);
});
