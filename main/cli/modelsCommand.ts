import { parseArgs } from 'node:util';
import { UsageError } from './usageError.ts';

/** Where models are fetched from, as it was said on the command line. */
export type HubChoice = {
  /** Null: the public hub, or the one of the policy. */
  readonly url: string | null;
  readonly proxy: string | null;
  /** A file with certificate authorities in PEM. */
  readonly ca: string | null;
  readonly token: string | null;
};

type Common = {
  readonly json: boolean;
  /** A library whose list of models and ledger are meant; null for a temporary one. */
  readonly library: string | null;
  /** The folder of downloaded models; null for the application's own. */
  readonly to: string | null;
};

export type ModelsCommand =
  | (Common & { readonly name: 'models list' })
  | (Common & { readonly name: 'models search'; readonly words: string; readonly hub: HubChoice })
  /** An offer of the catalogue, or a repository and perhaps a quantisation. */
  | (Common & { readonly name: 'models fetch'; readonly wanted: string; readonly hub: HubChoice })
  /** The same, or a file. */
  | (Common & {
      readonly name: 'models inspect';
      readonly wanted: string;
      /** Tokens; null for a usual size. */
      readonly contextSize: number | null;
      readonly hub: HubChoice;
    })
  | (Common & { readonly name: 'models remove'; readonly model: string });

export const modelsHelp = `
  cloister models list                        the models on this computer: downloaded ones, those of the library, and
                                              those of Hugging Face, LM Studio, Ollama and Jan, used where they lie;
                                              then what can be downloaded, and what is recommended for this computer
                                              --json: {kind: "model", name, file, bytes, source, missing, lastUsed,
                                              tokensPerSecond} or {kind: "offer", offer, name, bytes, licence, fit,
                                              recommended, here}
  cloister models search WORDS                models on the hub, at most seven words
                                              --json: {repository, downloads, updated, gated, licence}
  cloister models fetch MODEL                 downloads a model: an offer as in "models list" (qwen3.5-4b:Q4_K_M), or a
                                              repository of the hub, owner/name or owner/name:Q4_K_M. Ctrl-C pauses
                                              it; the same command goes on where it stopped
                                              --json: {name, file, bytes, sha256}
  cloister models inspect MODEL               what a model is and whether it fits this computer, from its header alone: a
           [--context N]                      file, or as for fetch
                                              --json: {facts, fit}
  cloister models remove NAME                 deletes a downloaded model; those of other programs are not touched
                                              --json: {removed, file, bytes}
  With models: --to DIR is the folder of downloads (the application's own unless said otherwise), --library DIR the
  library whose list and ledger are meant. To reach a hub: --hub URL, --proxy URL, --ca FILE with certificate
  authorities (PEM), and a token, for what its owner gives to known people only, in CLOISTER_HUB_TOKEN.
`;

const options = {
  json: { type: 'boolean', default: false },
  library: { type: 'string' },
  to: { type: 'string' },
  hub: { type: 'string' },
  proxy: { type: 'string' },
  ca: { type: 'string' },
  context: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const reaching = ['hub', 'proxy', 'ca'] as const;
const MOST_CONTEXT = 1_048_576;

/** Null when help was asked for. Throws `UsageError`. */
export function parseModels(args: string[]): ModelsCommand | null {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  if (values.help) return null;
  const [action, ...words] = positionals;
  const common: Common = { json: values.json, library: folderOf(values.library), to: folderOf(values.to) };
  const hub: HubChoice = {
    url: values.hub ?? null,
    proxy: values.proxy ?? null,
    ca: values.ca ?? null,
    token: process.env.CLOISTER_HUB_TOKEN || null,
  };
  const isLocal = action === 'list' || action === 'remove';
  const given = reaching.find((name) => values[name] !== undefined);
  if (isLocal && given) throw new UsageError(`--${given} means nothing with models ${action}.`);
  if (action !== 'inspect' && values.context !== undefined)
    throw new UsageError('--context belongs to models inspect.');
  switch (action) {
    case 'list':
      if (words.length > 0) throw new UsageError(`"${words[0]}" is one word too many.`);
      return { name: 'models list', ...common };
    case 'search':
      return { name: 'models search', ...common, words: searched(words), hub };
    case 'fetch':
      return { name: 'models fetch', ...common, wanted: only(words, 'Which model?'), hub };
    case 'inspect':
      return {
        ...{ name: 'models inspect', ...common, wanted: only(words, 'Which model?'), hub },
        contextSize: values.context === undefined ? null : tokens(values.context),
      };
    case 'remove':
      return { name: 'models remove', ...common, model: only(words, 'Which model?') };
    case undefined:
      throw new UsageError('What of models? list, search, fetch, inspect or remove.');
    default:
      throw new UsageError(`There is no "models ${action}". Use list, search, fetch, inspect or remove.`);
  }
}

function folderOf(folder: string | undefined): string | null {
  if (folder === '') throw new UsageError('The name of a folder is empty.');
  return folder ?? null;
}

const MOST_WORDS = 7;
const MOST_LETTERS = 80;

/** Too few words to carry a passage of a document to the hub, as in the window. */
function searched(words: readonly string[]): string {
  const all = words.join(' ').trim();
  const count = all.split(/\s+/).length;
  if (all === '') throw new UsageError('What to search for? Name a model, or a part of its name.');
  if (count > MOST_WORDS || all.length > MOST_LETTERS) {
    throw new UsageError(`A search takes at most ${MOST_WORDS} words and ${MOST_LETTERS} letters.`);
  }
  return all;
}

function only(words: readonly string[], missing: string): string {
  const [word, more] = words;
  if (word === undefined || word === '') throw new UsageError(missing);
  if (more !== undefined) throw new UsageError(`"${more}" is one word too many.`);
  return word;
}

function tokens(text: string): number {
  const value = /^\d{1,7}$/.test(text) ? Number(text) : 0;
  if (value >= 1 && value <= MOST_CONTEXT) return value;
  throw new UsageError(`--context takes a whole number from 1 to ${MOST_CONTEXT}, not "${text}".`);
}
