import type { ModelRole } from '../../contract/models.ts';

/** As the hub allows them: an owner and a name, neither of which can be taken for a way through folders. */
export function isRepository(name: string): boolean {
  return /^[A-Za-z0-9][\w.-]{0,95}\/[A-Za-z0-9_][\w.-]{0,95}$/.test(name) && !name.includes('..');
}

/** A path in a repository, of plain characters; others are rare on model files, and left out. */
export function isModelFile(path: string): boolean {
  if (path.length > 400 || path.includes('..') || !/\.gguf$/i.test(path)) return false;
  return path.split('/').every((part) => /^[A-Za-z0-9_][\w.+=-]{0,199}$/.test(part));
}

/** Of `model-Q8_0-00002-of-00003.gguf`: what its parts have in common, and which of how many it is. One of one for the rest. */
export function splitOf(path: string): { readonly whole: string; readonly part: number; readonly parts: number } {
  const match = /^(.*)-(\d{5})-of-(\d{5})\.gguf$/i.exec(path);
  if (match?.[1] === undefined) return { whole: path, part: 1, parts: 1 };
  return { whole: `${match[1]}.gguf`, part: Number(match[2]), parts: Number(match[3]) };
}

export function lastName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

const quantisation =
  /(?:^|[-._/])((?:UD[-_])?(?:I?Q[1-8](?:_(?:[0-9]|K|NL|XXS|XS|S|M|L|XL))*|TQ[12]_0|MXFP4(?:_MOE)?|NVFP4|BF16|F(?:P)?(?:16|32)))(?=[-._/]|$)/gi;

/** As in "Q4_K_M" or "UD-Q4_K_XL": what stands last in the name, or in the folder's; null where neither tells. */
export function quantisationOf(path: string): string | null {
  const found = [...path.matchAll(quantisation)].at(-1)?.[1];
  return found === undefined
    ? null
    : found.toUpperCase().replace('UD_', 'UD-').replace('FP16', 'F16').replace('FP32', 'F32');
}

/**
 * By what people call such files, and the repository ('' where there is none) where the file's own name could be any model's; the
 * header of the file decides in the end.
 */
export function roleOf(repository: string, path: string): ModelRole {
  const ofFile = roleOfName(lastName(path));
  const ofRepository = roleOfName(lastName(repository));
  return ofFile === 'chat' && (ofRepository === 'embedding' || ofRepository === 'reranking') ? ofRepository : ofFile;
}

function roleOfName(name: string): ModelRole {
  const words = name.toLowerCase();
  if (/(^|[^a-z])mmproj([^a-z]|$)/.test(words)) return 'vision-projector';
  if (/rerank/.test(words)) return 'reranking';
  if (/(^|[^a-z])(lora|adapter)([^a-z]|$)/.test(words)) return 'adapter';
  if (/embed|minilm|(^|[^a-z])(bge|gte|e5|nomic-bert)([^a-z]|$)/.test(words)) return 'embedding';
  return 'chat';
}
