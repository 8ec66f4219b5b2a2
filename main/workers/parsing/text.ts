import { AppError } from '../../contract/errors.ts';
import { decodeText } from './decodeText.ts';
import type { Parser } from './parser.ts';
import { type Block, emitSections, splitSections } from './sections.ts';

const LARGEST = 64 * 1024 ** 2;

/** Plain text: form feeds end pages, blank lines end paragraphs. */
export const readText: Parser = (source, reading) =>
  emitSections(splitSections(textBlocks(decoded(source.bytes), () => false)), source, reading);

/** Markdown stays as it is written; its headings begin sections. */
export const readMarkdown: Parser = (source, reading) =>
  emitSections(splitSections(textBlocks(decoded(source.bytes), isHeading)), source, reading);

function decoded(bytes: Uint8Array): string {
  if (bytes.byteLength > LARGEST) {
    throw new AppError('file-too-large', 'text too large', { bytes: bytes.byteLength, limit: LARGEST });
  }
  return decodeText(bytes);
}

function textBlocks(text: string, startsHeading: (paragraph: string) => boolean): Block[] {
  return text.split('\f').flatMap((page, index) =>
    page.split(/(?<=\n[ \t]*\n)(?=\S)|(?<=\n)(?=#{1,6} )/).map((paragraph, first): Block => {
      const begins = first === 0 && index > 0 ? 'page' : startsHeading(paragraph) ? 'heading' : null;
      return { text: paragraph, begins };
    }),
  );
}

function isHeading(paragraph: string): boolean {
  return /^#{1,6} |^[^\n]+\n(?:=+|-+)\s*\n/.test(paragraph);
}
