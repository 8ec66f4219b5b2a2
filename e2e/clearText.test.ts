import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { findClearText } from './clearText.ts';

const text = 'The lease of Mrs Ashdown ends in May.';
const nothing = { folders: [], process: null, output: '', texts: [text] };

function temporaryFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'cloister-clear-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return folder;
}

test('a text in a file, however deep and in either encoding, and in what was printed is found', (t) => {
  const folder = temporaryFolder(t);
  mkdirSync(join(folder, 'deep'));
  const plain = join(folder, 'plain');
  const wide = join(folder, 'deep', 'wide');
  writeFileSync(plain, `\0\0${text}\0`);
  writeFileSync(wide, Buffer.from(`wide ${text}`, 'utf16le'));
  writeFileSync(join(folder, 'sound'), text.toUpperCase());
  assert.deepEqual([...findClearText({ ...nothing, folders: [folder, join(folder, 'gone')] })].sort(), [wide, plain]);
  assert.deepEqual(findClearText({ ...nothing, output: `error: ${text}` }), ['what it printed']);
  assert.deepEqual(findClearText(nothing), []);
});

const onLinux = process.platform !== 'linux' && 'Linux alone shows what its processes have';

test('a text that a process has in its arguments, its environment or a file without a name is found', {
  skip: onLinux,
}, async (t) => {
  const folder = temporaryFolder(t);
  const unnamed = `
    const { openSync, writeSync, unlinkSync } = require('node:fs');
    const path = process.argv[1] + '/unnamed';
    const file = openSync(path, 'w+');
    writeSync(file, Buffer.from(process.argv[2], 'base64').toString());
    unlinkSync(path);
    console.log('ready');
    process.stdin.resume();`;
  const coded = Buffer.from(text).toString('base64');
  for (const [where, program, words, env] of [
    ['cmdline', 'console.log("ready"); process.stdin.resume()', [text], {}],
    ['environ', 'console.log("ready"); process.stdin.resume()', [], { ABOUT: text }],
    ['fd', unnamed, [folder, coded], {}],
    ['nowhere', 'console.log("ready"); process.stdin.resume()', [], {}],
  ] as const) {
    const child = spawn(process.execPath, ['-e', program, ...words], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, ...env },
    });
    await once(child.stdout, 'data');
    const found = findClearText({ ...nothing, process: child.pid ?? null });
    child.stdin.end();
    await once(child, 'exit');
    assert.deepEqual(
      found.map((path) => path.split('/')[3]),
      where === 'nowhere' ? [] : [where],
    );
  }
});
