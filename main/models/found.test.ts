import assert from 'node:assert/strict';
import { linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { Surroundings } from './found/places.ts';
import { findModels } from './found.ts';

const sha = (letter: string) => letter.repeat(64);

/** A person's folder, filled exactly as the programs fill it. */
function setUp(t: TestContext, platform: NodeJS.Platform = 'linux') {
  const home = mkdtempSync(join(tmpdir(), 'found-'));
  t.after(() => rmSync(home, { recursive: true, force: true }));
  const put = (path: string, content: string | number = 'weights'): string => {
    const whole = join(home, path);
    mkdirSync(dirname(whole), { recursive: true });
    writeFileSync(whole, typeof content === 'string' ? content : '');
    if (typeof content === 'number') truncateSync(whole, content);
    return whole;
  };
  const link = (to: string, path: string): string => {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    symlinkSync(to, join(home, path));
    return join(home, path);
  };
  const find = (env: Surroundings['env'] = {}) => findModels({ platform, home, root: home, env });
  const names = async (env?: Surroundings['env']) => (await find(env)).map(({ name }) => name);
  return { home, put, link, find, names };
}

const hub = '.cache/huggingface/hub';
const manifest = (layers: readonly { readonly kind: string; readonly digest: string; readonly size: number }[]) =>
  JSON.stringify({
    schemaVersion: 2,
    mediaType: 'application/vnd.docker.distribution.manifest.v2+json',
    config: { mediaType: 'application/vnd.docker.container.image.v1+json', digest: `sha256:${sha('c')}`, size: 3 },
    layers: layers.map(({ kind, ...layer }) => ({ mediaType: `application/vnd.ollama.image.${kind}`, ...layer })),
  });

test("Hugging Face's cache: a blob by the name that its snapshot gives it, once for all commits", async (t) => {
  const { put, link, find } = setUp(t);
  const repository = `${hub}/models--unsloth--Small-GGUF`;
  const blob = put(`${repository}/blobs/${sha('a')}`, 1_000);
  put(`${repository}/refs/main`, 'c1');
  link(`../../blobs/${sha('a')}`, `${repository}/snapshots/c1/Small-Q4_K_M.gguf`);
  link(`../../blobs/${sha('a')}`, `${repository}/snapshots/c0/Small-Q4_K_M.gguf`);
  put(`${repository}/blobs/${sha('b')}.incomplete`, 10);
  link(`../../blobs/${sha('b')}`, `${repository}/snapshots/c1/Unfinished.gguf`);
  link('../../../../../../etc/passwd', `${repository}/snapshots/c1/Out.gguf`);
  put('elsewhere');
  link('../../../../../../elsewhere', `${repository}/snapshots/c1/Elsewhere.gguf`);
  put(`${repository}/snapshots/c1/config.json`, '{}');
  put(`${hub}/datasets--a--b/snapshots/c1/Data.gguf`);
  assert.deepEqual(await find(), [
    { path: blob, name: 'Small-Q4_K_M', bytes: 1_000, source: 'hugging-face', sha256: sha('a') },
  ]);
});

test("Hugging Face's cache: split models by their names, files without links, and the folders that variables name", async (t) => {
  const { home, put, link, find, names } = setUp(t);
  const repository = `${hub}/models--owner--Big-GGUF`;
  for (const part of [1, 2]) {
    put(`${repository}/blobs/${sha(String(part))}`, part * 100);
    link(`../../../blobs/${sha(String(part))}`, `${repository}/snapshots/c1/Q8_0/Big-Q8_0-0000${part}-of-00002.gguf`);
  }
  const first = join(home, `${repository}/snapshots/c1/Q8_0/Big-Q8_0-00001-of-00002.gguf`);
  assert.deepEqual(await find(), [{ path: first, name: 'Big-Q8_0', bytes: 300, source: 'hugging-face', sha256: null }]);
  rmSync(join(home, `${repository}/snapshots/c1/Q8_0/Big-Q8_0-00002-of-00002.gguf`));
  assert.deepEqual(await find(), [{ path: first, name: 'Big-Q8_0', bytes: 100, source: 'hugging-face', sha256: null }]);

  put('one/models--a--b/snapshots/c/One.gguf');
  put('two/hub/models--a--b/snapshots/c/Two.gguf');
  put('three/huggingface/hub/models--a--b/snapshots/c/Three.gguf');
  const at = (name: string) => join(home, name);
  assert.ok((await names({ HF_HUB_CACHE: at('one') })).includes('One'));
  assert.ok((await names({ HF_HOME: at('two') })).includes('Two'));
  assert.ok((await names({ XDG_CACHE_HOME: at('three') })).includes('Three'));
});

test('LM Studio: its own folder, the old one, and the one that its settings name; no links, no parts of models', async (t) => {
  const { home, put, link, names } = setUp(t);
  put('.lmstudio/models/publisher/New-GGUF/New-Q4_K_M.gguf');
  put('.lmstudio/models/publisher/New-GGUF/mmproj-New-F16.gguf');
  put('.lmstudio/models/nomic-ai/nomic-embed-text-v1.5-GGUF/nomic-embed-text-v1.5.Q4_K_M.gguf');
  put('.cache/lm-studio/models/publisher/Old-GGUF/Old.gguf');
  put('disk/publisher/Moved-GGUF/Moved.gguf');
  put('.lmstudio/settings.json', JSON.stringify({ downloadsFolder: join(home, 'disk'), other: [1] }));
  link('/etc', '.lmstudio/models/publisher/etc');
  link(join(home, 'disk'), '.lmstudio/models/publisher/loop');
  assert.deepEqual(await names(), ['Moved', 'New-Q4_K_M', 'Old']);

  put('other/models/publisher/Far-GGUF/Far.gguf');
  put('.lmstudio-home-pointer', `${join(home, 'other')}\n`);
  assert.ok((await names()).includes('Far'));
});

test('Ollama: weights by the names that people know, whole ones only, never a projector or a patched model', async (t) => {
  const { home, put, link, find, names } = setUp(t);
  const library = '.ollama/models/manifests/registry.ollama.ai/library';
  const blob = (letter: string, bytes: number) => put(`.ollama/models/blobs/sha256-${sha(letter)}`, bytes);
  const layer = (kind: string, letter: string, size: number) => ({ kind, digest: `sha256:${sha(letter)}`, size });
  const llama = blob('1', 500);
  put(`${library}/llama3.2/latest`, manifest([layer('model', '1', 500)]));
  put(`${library}/llama3.2/3b`, manifest([layer('model', '1', 500), layer('template', '2', 5)]));
  const seeing = blob('3', 600);
  blob('4', 70);
  put(`${library}/llava/7b`, manifest([layer('projector', '4', 70), layer('model', '3', 600)]));
  blob('5', 800);
  put(`${library}/patched/latest`, manifest([layer('model', '5', 800), layer('adapter', '4', 70)]));
  blob('6', 1);
  put(`${library}/cut/latest`, manifest([layer('model', '6', 900)]));
  put(`${library}/gone/latest`, manifest([layer('model', '7', 900)]));
  link('/etc/hostname', `.ollama/models/blobs/sha256-${sha('8')}`);
  put(`${library}/linked/latest`, manifest([layer('model', '8', 900)]));
  put(`${library}/out/latest`, JSON.stringify({ layers: [{ mediaType: 'x', digest: '../../../etc', size: 1 }] }));
  put(`${library}/broken/latest`, '{"layers": [');
  const hosted = blob('9', 400);
  put('.ollama/models/manifests/hf.co/unsloth/Small-GGUF/Q4_K_M', manifest([layer('model', '9', 400)]));
  assert.deepEqual(await find(), [
    { path: hosted, name: 'hf.co/unsloth/Small-GGUF:Q4_K_M', bytes: 400, source: 'ollama', sha256: sha('9') },
    { path: llama, name: 'llama3.2:3b', bytes: 500, source: 'ollama', sha256: sha('1') },
    { path: seeing, name: 'llava:7b', bytes: 600, source: 'ollama', sha256: sha('3') },
  ]);

  put(`moved/manifests/registry.ollama.ai/jane/own/v2`, manifest([layer('model', 'a', 10)]));
  put(`moved/blobs/sha256-${sha('a')}`, 10);
  assert.ok((await names({ OLLAMA_MODELS: join(home, 'moved') })).includes('jane/own:v2'));
  const service = 'usr/share/ollama/.ollama/models';
  put(`${service}/manifests/registry.ollama.ai/library/served/1b`, manifest([layer('model', 'b', 20)]));
  put(`${service}/blobs/sha256-${sha('b')}`, 20);
  assert.ok((await names()).includes('served:1b'));
});

const jan = {
  linux: '.local/share/Jan/data',
  darwin: 'Library/Application Support/Jan/data',
  win32: 'AppData/Roaming/Jan/data',
} as const;

for (const platform of ['linux', 'darwin', 'win32'] as const) {
  test(`Jan on ${platform}: what its lists name, and not its embedding models`, async (t) => {
    const { home, put, names } = setUp(t, platform);
    const data = jan[platform];
    const list = (id: string, file: string, more = '') =>
      put(`${data}/llamacpp/models/${id}/model.yml`, `model_path: ${file}\nname: ${id}\nsize_bytes: 7\n${more}`);
    list('jan-v3-4b', 'llamacpp/models/jan-v3-4b/model.gguf', 'embedding: false\n');
    put(`${data}/llamacpp/models/jan-v3-4b/model.gguf`);
    list('vectors', 'llamacpp/models/vectors/model.gguf', 'embedding: true\n');
    put(`${data}/llamacpp/models/vectors/model.gguf`);
    list('elsewhere', `"${put('own/Elsewhere.gguf')}"`);
    list('out', '../../../../../../etc/hostname');
    list('gone', 'llamacpp/models/gone/model.gguf');
    put('jan/models/older/Older.gguf');
    assert.deepEqual(await names(), ['elsewhere', 'jan-v3-4b', 'Older']);

    put(`${data}/../settings.json`, JSON.stringify({ data_folder: join(home, 'chosen') }));
    put('chosen/llamacpp/models/mine/model.yml', 'model_path: llamacpp/models/mine/model.gguf\nname: mine\n');
    put('chosen/llamacpp/models/mine/model.gguf');
    assert.ok((await names()).includes('mine'));
  });
}

test('one file with two names is one model, and a computer without any of these programs has none', async (t) => {
  const { home, put, names, find } = setUp(t);
  assert.deepEqual(await find(), []);
  const file = put('.lmstudio/models/publisher/A-GGUF/A.gguf');
  mkdirSync(join(home, 'jan/models/a'), { recursive: true });
  linkSync(file, join(home, 'jan/models/a/A again.gguf'));
  assert.deepEqual(await names(), ['A']);
});

test('folders without end do not keep it looking', async (t) => {
  const { put, names } = setUp(t);
  put('.lmstudio/models/a/A-GGUF/A.gguf');
  put('.lmstudio/models/b/c/d/e/f/g/Deep.gguf');
  for (let index = 0; index < 600; index += 1) put(`jan/models/many/M${index}.gguf`);
  const found = await names();
  assert.ok(found.includes('A') && !found.includes('Deep'));
  assert.equal(found.length, 501);
});
