import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  bool,
  i32s,
  type Metadata,
  string,
  strings,
  type Tensor,
  tensorBytes,
  u32,
  writeGgufFile,
} from '../ggufFile.ts';
import { buildVocabulary } from '../vocabulary.ts';
import { type Family, type FamilyName, families, familyOf } from './families.ts';
import { networkMetadata } from './keys.ts';

const NORMAL = 1;
const CONTROL = 3;

/** Of each architecture what llama.cpp itself asks for (findTensors.ts): name, and dimensions with "tokens" for one. */
const table: Readonly<Record<string, Readonly<Record<string, string>>>> = JSON.parse(
  readFileSync(join(import.meta.dirname, 'tensors.json'), 'utf8'),
);

function vocabularyOf({ marks, start, end, template }: Family): {
  readonly tokens: number;
  readonly metadata: Metadata;
} {
  const { tokens, merges, control } = buildVocabulary([], marks);
  const metadata: Metadata = {
    'tokenizer.ggml.model': string('gpt2'),
    'tokenizer.ggml.pre': string('gpt-2'),
    'tokenizer.ggml.tokens': strings(tokens),
    'tokenizer.ggml.token_type': i32s(tokens.map((token) => (control.has(token) ? CONTROL : NORMAL))),
    'tokenizer.ggml.merges': strings(merges),
    'tokenizer.ggml.eos_token_id': u32(tokens.indexOf(end)),
    'tokenizer.ggml.bos_token_id': u32(tokens.indexOf(start === '' ? (marks[0] ?? end) : start)),
    'tokenizer.ggml.add_bos_token': bool(start !== ''),
    'tokenizer.chat_template': string(template),
  };
  return { tokens: tokens.length, metadata };
}

/** The same numbers on every machine. Norms are one, decays negative, so that what is computed stays finite. */
function values(name: string, shape: readonly number[]): Float32Array {
  let state = [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 2_147_483_647, 7);
  const random = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647 - 0.5;
  };
  const count = tensorBytes({ shape, type: 'F32' }) / 4;
  if (/norm\S*\.weight$/.test(name)) return new Float32Array(count).fill(1);
  if (name.includes('ssm_a')) return Float32Array.from({ length: count }, () => -0.1 - Math.abs(random()));
  return Float32Array.from({ length: count }, () => random() * 0.4);
}

export const architectures: readonly string[] = Object.keys(table);

/**
 * A random network of an architecture with the keys and tensors that its real files have, and the vocabulary and template of
 * its own family: a few hundred kilobytes that load and write nonsense.
 */
export function writeArchitecture(
  path: string,
  architecture: string,
  family: FamilyName | null = null,
  /** Laid over what the file says of itself. */
  more: Metadata = {},
): Family {
  const name = family ?? familyOf[architecture];
  const shapes = table[architecture];
  if (!name || !shapes) throw new Error(`nothing is known of ${architecture}`);
  const { tokens, metadata } = vocabularyOf(families[name]);
  const tensors = Object.entries(shapes).map(([tensor, dimensions]): Tensor => {
    const shape = dimensions.split(' ').map((one) => (one === 'tokens' ? tokens : Number(one)));
    return { name: tensor, shape, type: 'F32', data: () => [new Uint8Array(values(tensor, shape).buffer)] };
  });
  const keys = { 'general.architecture': string(architecture), 'general.name': string(architecture) };
  writeGgufFile(path, { ...keys, ...networkMetadata(architecture), ...metadata, ...more }, tensors);
  return families[name];
}
