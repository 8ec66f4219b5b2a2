import { parseArgs } from 'node:util';
import { askHelp, askOptions, type Where, whereOf } from './askCommand.ts';
import { parseLedger, parseUsage, type RecordsCommand, recordsHelp } from './ledgerCommand.ts';
import { type ModelsCommand, modelsHelp, parseModels } from './modelsCommand.ts';
import { UsageError } from './usageError.ts';

type Common = {
  readonly files: readonly string[];
  readonly json: boolean;
  /** Opens password-protected documents. */
  readonly password: string | null;
  /** A library to work in and to keep; null for a temporary one. */
  readonly library: string | null;
};

export type ReadCommand = Common & { readonly name: 'read'; readonly text: boolean };
export type CheckCommand = Common & { readonly name: 'check' };
export type SearchCommand = Common & { readonly name: 'search'; readonly query: string; readonly count: number };
export type AskCommand = Common & {
  readonly name: 'ask';
  readonly question: string;
  readonly count: number;
  readonly where: Where;
};
export type Command =
  | ReadCommand
  | CheckCommand
  | SearchCommand
  | AskCommand
  | RecordsCommand
  | ModelsCommand
  | { readonly name: 'help' };

export const help = `Cloister reads documents, finds passages in them and answers questions about them. It does so on this
computer alone, unless --provider names another place. Only "models" connects to a hub, and only to search, fetch or
inspect.

  cloister read FILE... [--text]              what was read of each file, and what was not
  cloister check FILE...                      the names, numbers and dates in each file that tell who someone is
  cloister search QUERY FILE... [-k N]        the best N passages (5), with their pages
  cloister ask QUESTION FILE... [-k N]        an answer, each claim with its page;
           [--model MODEL] [--threads N]      without a model (a file, or a name as in "models list") the best N
           [--adapter A.gguf[=STRENGTH]]...   passages (5); adapters (LoRA files made for the model) are laid over it
                                              with a strength from 0 to 2 (1)
${askHelp}${modelsHelp}${recordsHelp}
  --json            one JSON object a line on standard output; of "ask" also one with the error when it failed
  --password P      opens documents that are protected with a password
  --library DIR     works in the library of that folder and keeps what it reads there, in the case "Command line",
                    which is searched as a whole; a new folder becomes a library. Its passphrase comes from
                    CLOISTER_PASSPHRASE or is asked for. Without this nothing is kept.

PDF, Word (.docx), Markdown and plain text can be read. "--" ends the options.
Ends with 0 when all was done, 1 when something failed, 2 when the command was wrong.
`;

const MOST_PASSAGES = 100;
const MOST_THREADS = 1_024;

const common = {
  json: { type: 'boolean', default: false },
  password: { type: 'string' },
  library: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;
const counted = { ...common, count: { type: 'string', short: 'k', default: '5' } } as const;

/** Throws `UsageError`. */
export function parseCommandLine(words: readonly string[]): Command {
  const [name, ...rest] = words;
  try {
    switch (name) {
      case 'read':
        return parseRead(rest);
      case 'check':
        return parseCheck(rest);
      case 'search':
        return parseSearch(rest);
      case 'ask':
        return parseAsk(rest);
      case 'models':
        return parseModels(rest) ?? { name: 'help' };
      case 'ledger':
        return parseLedger(rest) ?? { name: 'help' };
      case 'usage':
        return parseUsage(rest) ?? { name: 'help' };
      case 'help':
      case '--help':
      case '-h':
        return { name: 'help' };
      case undefined:
        throw new UsageError('Which command? read, check, search, ask, models, ledger or usage.');
      default:
        throw new UsageError(`There is no command "${name}". Use read, check, search, ask, models, ledger or usage.`);
    }
  } catch (error) {
    // parseArgs says in English which option is unknown or lacks its value.
    if (error instanceof TypeError && 'code' in error) throw new UsageError(error.message);
    throw error;
  }
}

function parseRead(args: string[]): Command {
  const options = { ...common, text: { type: 'boolean', default: false } } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  if (values.help) return { name: 'help' };
  return { name: 'read', ...sharedValues(values, positionals, true), text: values.text };
}

function parseCheck(args: string[]): Command {
  const { values, positionals } = parseArgs({ args, options: common, allowPositionals: true });
  if (values.help) return { name: 'help' };
  return { name: 'check', ...sharedValues(values, positionals, true) };
}

function parseSearch(args: string[]): Command {
  const { values, positionals } = parseArgs({ args, options: counted, allowPositionals: true });
  if (values.help) return { name: 'help' };
  const [query, ...files] = positionals;
  return {
    name: 'search',
    query: needed(query, 'What to search for comes first: cloister search QUERY FILE...'),
    ...sharedValues(values, files, values.library === undefined),
    count: wholeNumber(values.count, '-k', MOST_PASSAGES),
  };
}

function parseAsk(args: string[]): Command {
  const options = { ...counted, ...askOptions } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  if (values.help) return { name: 'help' };
  const [question, ...files] = positionals;
  const threads = values.threads === undefined ? null : wholeNumber(values.threads, '--threads', MOST_THREADS);
  const where = whereOf(values, threads);
  return {
    name: 'ask',
    question: needed(question, 'The question comes first: cloister ask QUESTION FILE...'),
    ...sharedValues(values, files, values.library === undefined && where.provider !== 'openai'),
    count: wholeNumber(values.count, '-k', MOST_PASSAGES),
    where,
  };
}

type CommonValues = { readonly json: boolean; readonly password?: string; readonly library?: string };

function sharedValues(values: CommonValues, files: readonly string[], filesNeeded: boolean): Common {
  if (filesNeeded && files.length === 0) throw new UsageError('Which files? Name at least one.');
  if (files.includes('')) throw new UsageError('A file name is empty.');
  return { files, json: values.json, password: values.password ?? null, library: values.library ?? null };
}

function needed(text: string | undefined, missing: string): string {
  if (text === undefined || text.trim() === '') throw new UsageError(missing);
  return text.trim();
}

function wholeNumber(text: string, option: string, most: number): number {
  const value = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (value >= 1 && value <= most) return value;
  throw new UsageError(`${option} takes a whole number from 1 to ${most}, not "${text}".`);
}
