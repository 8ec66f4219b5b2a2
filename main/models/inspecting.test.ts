import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { writeRandomGguf, writeSplitGguf } from '../../e2e/files/writeGguf.ts';
import { inspect as inspectFiles } from '../workers/inference/inspect.ts';
import type { HubPart, HubTarget } from './hub.ts';
import { createInspecting } from './inspecting.ts';

const signal = new AbortController().signal;
const laptop = { memory: { total: 8e9, available: 4e9 }, gpu: null };
const options = { contextSize: 1_024, signal };

/** The real reader of headers beside a hub that has these files. */
function setUp(t: TestContext, paths: readonly string[], change: (bytes: Buffer) => Buffer = (bytes) => bytes) {
  const contents = new Map(paths.map((path) => [basename(path), change(readFileSync(path))]));
  const opened: number[] = [];
  const parts = [...contents].map(
    ([file, bytes]): HubPart => ({
      ...{ repository: 'a/b', commit: 'c'.repeat(40), file, bytes: bytes.length, sha256: 'd'.repeat(64) },
    }),
  );
  const target: HubTarget = { name: 'Model', role: 'chat', quantisation: null, catalogueId: null, parts };
  const looked = new Set<string>();
  const inspecting = createInspecting({
    hub: {
      resolve: async () => target,
      async open({ file }, { from, to }) {
        opened.push(from);
        return new Blob([new Uint8Array(contents.get(file)?.subarray(from, to) ?? [])]).stream();
      },
    },
    async inspect(params) {
      for (const path of params.paths) if (!paths.includes(path)) looked.add(dirname(path));
      return inspectFiles(params, laptop);
    },
    folder: temporary(t),
    wanted: () => ({ contextSize: null, gpu: { backend: null, layers: null } }),
  });
  t.after(() => assert.ok(looked.size === 1 && [...looked].every((folder) => !existsSync(folder))));
  return { inspecting, opened };
}

function temporary(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'inspecting-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return folder;
}

test('what the hub has is told from its header alone, as of the file itself, and nothing of it stays', async (t) => {
  const path = join(temporary(t), 'Model.gguf');
  writeRandomGguf(path);
  const { inspecting, opened } = setUp(t, [path]);
  const here = await inspecting.files([path], options);
  assert.deepEqual(await inspecting.offer('a:Q4_K_M', options), here);
  assert.ok(here.fit && here.facts.role === 'chat');
  assert.equal(opened.length, 1);
});

test('all parts of a split model are looked at', async (t) => {
  const paths = writeSplitGguf(join(temporary(t), 'Big.gguf'), 2);
  const { inspecting, opened } = setUp(t, paths);
  const { facts } = await inspecting.offer('a:Q4_K_M', options);
  assert.deepEqual([facts.parts, opened.length], [2, 2]);
});

test('a header that does not end where it is cut is fetched on, and a damaged file is said to be that', async (t) => {
  const path = join(temporary(t), 'Model.gguf');
  writeRandomGguf(path);
  const long = setUp(t, [path], (bytes) => Buffer.concat([bytes.subarray(0, 100), Buffer.alloc(70 << 20, 0xff)]));
  await assert.rejects(long.inspecting.offer('a:Q4_K_M', options), { code: 'model-damaged' });
  assert.deepEqual(
    long.opened.map((from) => from >> 20),
    [0, 4, 8, 16, 32],
  );
  const other = setUp(t, [path], (bytes) => Buffer.concat([Buffer.from('PK'), bytes]));
  await assert.rejects(other.inspecting.offer('a:Q4_K_M', options), { code: 'model-not-gguf' });
  assert.equal(other.opened.length, 1);
});
