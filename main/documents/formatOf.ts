import type { DocumentFormat } from '../contract/documents.ts';
import { AppError } from '../contract/errors.ts';

const byExtension: ReadonlyMap<string, DocumentFormat> = new Map([
  ['pdf', 'pdf'],
  ['docx', 'docx'],
  ['docm', 'docx'],
  ['dotx', 'docx'],
  ['dotm', 'docx'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['txt', 'text'],
  ['text', 'text'],
  ['log', 'text'],
]);

/**
 * The format of a file from its name and its first bytes (4,096 are plenty). Bytes that say PDF or Word win over the
 * name; otherwise the extension decides, and the parser refuses what is not what it claims to be. A file without an
 * extension is text when it looks like text. Throws `format-unknown`.
 */
export function formatOf(name: string, head: Uint8Array): DocumentFormat {
  const extension = extensionOf(name);
  const named = byExtension.get(extension);
  const start = latin1(head.subarray(0, 1_024));
  if (
    start
      .replace(/^\xef\xbb\xbf/, '')
      .trimStart()
      .startsWith('%PDF-')
  )
    return 'pdf';
  if (start.startsWith('PK\x03\x04') && latin1(head).includes('word/') && named !== 'pdf') return 'docx';
  if (named) return named;
  // Some writers put a line or two before the header; a reader of PDF looks for it within the first 1,024 bytes.
  if (start.includes('%PDF-')) return 'pdf';
  if (extension === '' && head.length > 0 && looksLikeText(start)) return 'text';
  throw new AppError('format-unknown');
}

function extensionOf(name: string): string {
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  const dot = base.lastIndexOf('.');
  return dot > 0 ? base.slice(dot + 1).toLowerCase() : '';
}

function looksLikeText(start: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what text does not hold
  return /^(?:\xff\xfe|\xfe\xff)/.test(start) || !/[\x00-\x08\x0e-\x1a\x1c-\x1f]/.test(start);
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
