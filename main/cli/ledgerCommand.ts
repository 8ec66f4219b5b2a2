import { parseArgs } from 'node:util';
import type { ExportFormat } from '../storage/ledger/exported.ts';
import { UsageError } from './usageError.ts';

/** What reads a library's records and changes nothing in it but the note that a copy was taken. */
export type RecordsCommand =
  | { readonly name: 'ledger list'; readonly library: string; readonly json: boolean }
  | {
      readonly name: 'ledger export';
      readonly library: string;
      readonly format: ExportFormat;
      /** Null for standard output. */
      readonly out: string | null;
    }
  | {
      readonly name: 'ledger verify';
      readonly library: string | null;
      readonly file: string | null;
      readonly json: boolean;
    }
  | { readonly name: 'usage'; readonly library: string; readonly json: boolean };

export const recordsHelp = `
  cloister ledger list --library DIR          every connection made or refused, oldest first
  cloister ledger export --library DIR        the whole ledger, to standard output or with --out FILE to a file;
           [--format csv|json] [--out FILE]   csv unless said otherwise
  cloister ledger verify [FILE]               whether an exported ledger is whole and unchanged; with --library
           [--library DIR]                    also whether that library vouches for it; without FILE the library's own
  cloister usage --library DIR                tokens by month and model, and what they would have cost
`;

const options = {
  json: { type: 'boolean', default: false },
  library: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Null when help was asked for. Throws `UsageError`. */
export function parseLedger(args: string[]): RecordsCommand | null {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  if (values.help) return null;
  const [action, ...files] = positionals;
  const { json } = values;
  if (action !== 'export' && (values.format !== undefined || values.out !== undefined)) {
    throw new UsageError('--format and --out belong to ledger export.');
  }
  switch (action) {
    case 'list':
      noFiles(files);
      return { name: 'ledger list', library: library(values.library), json };
    case 'export':
      noFiles(files);
      return {
        name: 'ledger export',
        library: library(values.library),
        format: format(values.format ?? 'csv'),
        out: values.out ?? null,
      };
    case 'verify': {
      const [file = null, ...more] = files;
      noFiles(more);
      if (file === null && values.library === undefined) {
        throw new UsageError('What to verify? Name an exported file, a library with --library, or both.');
      }
      return { name: 'ledger verify', library: values.library ?? null, file, json };
    }
    case undefined:
      throw new UsageError('What of the ledger? list, export or verify.');
    default:
      throw new UsageError(`There is no "ledger ${action}". Use list, export or verify.`);
  }
}

/** Null when help was asked for. Throws `UsageError`. */
export function parseUsage(args: string[]): RecordsCommand | null {
  const { json, library: folder, help } = options;
  const { values } = parseArgs({ args, options: { json, library: folder, help } });
  return values.help ? null : { name: 'usage', library: library(values.library), json: values.json };
}

function library(folder: string | undefined): string {
  if (folder === undefined || folder === '') throw new UsageError('Which library? Name its folder with --library DIR.');
  return folder;
}

function noFiles(files: readonly string[]): void {
  if (files.length > 0) throw new UsageError(`"${files[0]}" is one word too many.`);
}

function format(text: string): ExportFormat {
  if (text === 'csv' || text === 'json') return text;
  throw new UsageError(`--format takes csv or json, not "${text}".`);
}
