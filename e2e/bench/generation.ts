import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeBillionGguf } from '../files/writeGguf.ts';
import { against, type Measurement, median, recorded } from './measure.ts';
import { root } from './program.ts';
import { startDirect, startWithModel, type WriteResult, type Writer, type WriterOptions } from './writers.ts';

const SHARE = 0.97;
const ROUNDS = 2;
/** Each contestant is the first to start as often as the others. */
const GROUPS = 6;
const TEMPERATURE = 0.3;

type Subject = {
  readonly name: string;
  readonly path: string;
  /** Tokens to be written, and about how many to be read before that. */
  readonly written: number;
  readonly read: number;
};

const contestants = {
  application: ({ path, threads }: WriterOptions) => startWithModel(path, threads),
  direct: (options: WriterOptions) => startDirect(options, { asItComes: false }),
  asItComes: (options: WriterOptions) => startDirect(options, { asItComes: true }),
} satisfies Record<string, (options: WriterOptions) => Promise<Writer>>;

type Contestant = keyof typeof contestants;
const names: readonly Contestant[] = ['application', 'direct', 'asItComes'];

/** Tokens per second from the provider to `onText`, next to node-llama-cpp called directly with the same settings. */
export async function benchGeneration(folder: string): Promise<readonly Measurement[]> {
  const billion = join(folder, 'billion.gguf');
  writeBillionGguf(billion);
  const small = join(root, '../shared/models/SmolLM2-135M-Instruct.Q4_1.gguf');
  const measurements = await compare({ name: 'random, 1.1 billion, Q4_0', path: billion, written: 48, read: 256 });
  if (!existsSync(small)) return measurements;
  const more = await compare({ name: 'SmolLM2, 135 million, Q4_1', path: small, written: 160, read: 1_500 });
  return [...measurements, ...more];
}

async function compare(subject: Subject): Promise<readonly Measurement[]> {
  const { words, options } = await chosenFor(subject);
  const results: Readonly<Record<Contestant, WriteResult[]>> = { application: [], direct: [], asItComes: [] };
  for (let group = 0; group < GROUPS; group += 1) {
    const measured = await compareGroup({ words, options, written: subject.written, group });
    for (const [name, result] of measured) results[name].push(result);
  }
  const figure = (name: Contestant, key: 'reading' | 'writing'): number =>
    median(results[name].map((result) => result[key]));
  const measured = (key: 'reading' | 'writing', what: string): Measurement =>
    against(`${what}, ${subject.name}`, 'tokens/s', figure('application', key), {
      name: 'node-llama-cpp',
      value: figure('direct', key),
      share: SHARE,
    });
  return [
    measured('writing', 'Writing'),
    measured('reading', 'Reading a prompt'),
    recorded(`Writing, ${subject.name}, node-llama-cpp as it comes`, figure('asItComes', 'writing'), 'tokens/s'),
    recorded(`Threads chosen for writing, ${subject.name}`, options.threads, 'threads'),
  ];
}

/** What the application chooses for the model, and ordinary words of about as many tokens as are to be read. */
async function chosenFor({
  path,
  read,
}: Subject): Promise<{ readonly words: string; readonly options: WriterOptions }> {
  const application = await startWithModel(path, null);
  try {
    const known = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8').match(/[A-Za-z]{2,}/g) ?? [];
    const words = Array.from({ length: 10 }, () => known).flat();
    const [counted = 1] = await application.countTokens([words.slice(0, 1_000).join(' ')]);
    const { threads, contextSize } = application.details;
    return {
      words: words.slice(0, Math.round((read * 1_000) / counted)).join(' '),
      options: { path, threads, contextSize },
    };
  } finally {
    await application.stop();
  }
}

/**
 * One process of each kind. Where its memory happens to lie makes a process faster or slower than its like by several percent,
 * and the first to start is the slowest: so each is first in turn, to start and to answer.
 */
async function compareGroup({
  words,
  options,
  written,
  group,
}: {
  readonly words: string;
  readonly options: WriterOptions;
  readonly written: number;
  readonly group: number;
}): Promise<readonly (readonly [Contestant, WriteResult])[]> {
  const writers = new Map<Contestant, Writer>();
  const results: [Contestant, WriteResult][] = [];
  try {
    for (const name of rotated(names, group)) writers.set(name, await contestants[name](options));
    let tokens = 0;
    for (let round = 0; round <= ROUNDS; round += 1) {
      // Another beginning every time, so that nothing that was read before can be reused.
      const prompt = `Matter ${group}.${round} of ${ROUNDS}. ${words}`;
      // The first round warms all up, the application first: it tells how long the prompt is with the marks of its turns.
      for (const name of round === 0 ? names : rotated(names, group + round)) {
        const result = await writers.get(name)?.write({ prompt, tokens, count: written, temperature: TEMPERATURE });
        if (!result) continue;
        if (name === 'application') tokens = result.tokens;
        if (round > 0) results.push([name, result]);
      }
    }
    return results;
  } finally {
    for (const writer of writers.values()) await writer.stop();
  }
}

function rotated<T>(list: readonly T[], by: number): readonly T[] {
  const from = by % list.length;
  return [...list.slice(from), ...list.slice(0, from)];
}
