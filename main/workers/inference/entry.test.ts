import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { writeArchitecture } from '../../../e2e/files/architectures/writeArchitecture.ts';
import { string } from '../../../e2e/files/ggufFile.ts';
import { writeScriptedGguf } from '../../../e2e/files/writeGguf.ts';
import { hostileFiles, treacherousFiles, writeBroken } from '../../../e2e/files/writeHostileGguf.ts';
import { AppError } from '../../contract/errors.ts';
import { spawnChildProcess } from '../childProcess.ts';
import { createHost } from '../host.ts';
import type { InferenceMethods } from '../methods.ts';

const folder = mkdtempSync(join(tmpdir(), 'entry-'));
const host = createHost<InferenceMethods>({ spawn: () => spawnChildProcess('inference'), soundAfter: 'result' });
const sound = join(folder, 'scripted.gguf');
writeScriptedGguf(sound, 'Thirty days.');

after(async () => {
  await host.stop();
  rmSync(folder, { recursive: true });
});

const load = (path: string) =>
  host.call('load', {
    path,
    threads: 1,
    contextSize: null,
    gpu: { backend: 'cpu', layers: null },
    keepInMemory: false,
    format: null,
  });

async function answers(): Promise<string> {
  let text = '';
  await host.call(
    'answer',
    {
      turns: [{ role: 'user', text: 'How long?' }],
      maxTokens: 20,
      temperature: 0,
      seed: 1,
      thinking: true,
      adapters: [],
    },
    {
      onEvent(event) {
        if (event.kind === 'text') text += event.text;
      },
    },
  );
  return text;
}

test('a broken file is refused by name, and the model that was there goes on answering', async () => {
  await load(sound);
  const pid = host.pid();
  for (const [name, { code, break: change }] of Object.entries(hostileFiles)) {
    await assert.rejects(load(writeBroken(folder, name, change)), { code }, name);
    assert.equal(await answers(), 'Thirty days.', name);
  }
  assert.equal(host.pid(), pid);
});

test('a file that fools the header check costs at most the process, and the next model loads', async () => {
  for (const [name, change] of Object.entries(treacherousFiles)) {
    const outcome = await load(writeBroken(folder, name, change))
      .then(answers)
      .then(
        () => 'answered',
        (error: unknown) => (error instanceof AppError ? error.code : error),
      );
    assert.ok(['model-failed', 'worker-crashed'].includes(String(outcome)), `${name}: ${outcome}`);
    host.forgive();
    await load(sound);
    assert.equal(await answers(), 'Thirty days.', name);
  }
});

test('a template that fills the memory costs at most the process, and the next model loads', async () => {
  const path = join(folder, 'template.gguf');
  const doubled = '{% for a in range(64) %}{% set n.t = n.t + n.t %}{% endfor %}';
  const template = `{% set n = namespace(t=[1]) %}${doubled}{{ messages[0].content }}`;
  writeArchitecture(path, 'olmo2', null, { 'tokenizer.chat_template': string(template) });
  await assert.rejects(load(path), ({ code }) => ['model-damaged', 'worker-crashed'].includes(code));
  host.forgive();
  await load(sound);
  assert.equal(await answers(), 'Thirty days.');
});

const onLinux = { skip: platform() === 'linux' ? false : 'threads have names to be read on Linux' };

// With several, each token is computed in another thread, and writing takes up to three times as long.
test('every token is computed in the same thread', onLinux, async () => {
  await load(sound);
  assert.match(await answers(), /Thirty days/);
  const tasks = `/proc/${host.pid()}/task`;
  const names = readdirSync(tasks).map((task) => readFileSync(join(tasks, task, 'comm'), 'utf8').trim());
  assert.deepEqual(
    names.filter((name) => name.startsWith('libuv')),
    ['libuv-worker'],
  );
});
