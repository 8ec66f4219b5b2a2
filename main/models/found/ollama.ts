import { lstat, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { z } from 'zod';
import type { Budget, Candidate } from './foundModel.ts';
import { ollamaFolders, type Surroundings } from './places.ts';
import { readSmallJson } from './readSmall.ts';
import { walk } from './walk.ts';

const digest = z.string().regex(/^sha256[:-][0-9a-f]{64}$/);
const manifest = z.object({
  layers: z.array(z.object({ mediaType: z.string(), digest, size: z.number().int().min(0) })).max(100),
});
const prefix = 'application/vnd.ollama.image.';

/**
 * `manifests/<registry>/<owner>/<name>/<tag>` names the blobs of a model. Its weights are one of them; a vision projector is
 * another, which is left alone. A model that is another one with an adapter laid over it is not what its weights alone are.
 */
export async function* inOllama(surroundings: Surroundings, budget: Budget): AsyncGenerator<Candidate> {
  for (const folder of ollamaFolders(surroundings)) {
    const manifests = join(folder, 'manifests');
    const seen: Candidate[] = [];
    for await (const { path, kind } of walk(manifests, 5, budget)) {
      if (kind !== 'file') continue;
      const name = nameOf(relative(manifests, path).split(sep));
      const read = manifest.safeParse(await readSmallJson(path));
      if (name === null || !read.success) continue;
      const weights = read.data.layers.filter(({ mediaType }) => mediaType === `${prefix}model`);
      const [layer] = weights;
      if (!layer || weights.length > 1) continue;
      if (read.data.layers.some(({ mediaType }) => mediaType === `${prefix}adapter`)) continue;
      const blob = await wholeBlob(folder, layer);
      if (blob) seen.push({ path: blob, name, check: blob, source: 'ollama' });
    }
    // "latest" says less than the other names of the same weights.
    yield* seen.toSorted((a, b) => Number(a.name.endsWith(':latest')) - Number(b.name.endsWith(':latest')));
  }
}

/** As people name it: `llama3.2:3b`, `owner/name:tag`, `hf.co/owner/name:Q4_K_M`. */
function nameOf(words: readonly string[]): string | null {
  const [registry, owner, ...rest] = words;
  const tag = rest.at(-1);
  const name = rest.slice(0, -1).join('/');
  if (registry === undefined || owner === undefined || tag === undefined || name === '') return null;
  if (registry !== 'registry.ollama.ai') return `${registry}/${owner}/${name}:${tag}`;
  return owner === 'library' ? `${name}:${tag}` : `${owner}/${name}:${tag}`;
}

/** The blob's path, where it is a whole regular file in the folder of blobs. */
async function wholeBlob(
  folder: string,
  { digest: checksum, size }: { readonly digest: string; readonly size: number },
): Promise<string | null> {
  try {
    const path = join(folder, 'blobs', checksum.replace(':', '-'));
    const found = await lstat(path);
    const [real, root] = await Promise.all([realpath(path), realpath(folder)]);
    return found.isFile() && found.size === size && real.startsWith(`${root}${sep}`) ? path : null;
  } catch {
    return null;
  }
}
