import { AppError } from '../../contract/errors.ts';
import { decodeText } from './decodeText.ts';
import { hide, withoutMarks } from './hiddenSpans.ts';
import type { Parser } from './parser.ts';
import { type Block, emitSections, splitSections } from './sections.ts';

const LARGEST = 64 * 1024 ** 2;

/** Plain text: form feeds end pages, blank lines end paragraphs. */
export const readText: Parser = (source, reading) =>
  emitSections(pages(textBlocks(decoded(source.bytes), () => false)), source, reading);

/** Markdown stays as it is written, but for what no reader of it is shown: comments. Its headings begin sections. */
export const readMarkdown: Parser = (source, reading) =>
  emitSections(pages(textBlocks(hidingComments(decoded(source.bytes)), isHeading)), source, reading);

/** A form feed ends a printed page: were a blank one left out, those behind it would have a wrong number. */
function pages(blocks: readonly Block[]): string[] {
  return splitSections(blocks, { keepBlank: true });
}

function decoded(bytes: Uint8Array): string {
  if (bytes.byteLength > LARGEST) {
    throw new AppError('file-too-large', 'text too large', { bytes: bytes.byteLength, limit: LARGEST });
  }
  return hidingTags(withoutMarks(decodeText(bytes)));
}

/** Unicode's tag characters spell ASCII that no font shows. */
function hidingTags(text: string): string {
  return text.replace(/[\u{e0020}-\u{e007e}]+/gu, (tags) =>
    hide(Array.from(tags, (tag) => String.fromCodePoint((tag.codePointAt(0) ?? 0) - 0xe0000)).join('')),
  );
}

/** HTML's comments, and definitions of links that nothing refers to, which people use as comments. Code shows both. */
function hidingComments(text: string): string {
  const parts = text.split(/(^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:\n {0,3}\2[`~]*[ \t]*$|(?![\s\S])))/m);
  return parts
    .map((part, index) => {
      if (index % 3 === 1) return part;
      // The fence that the split's second group caught stands in the first already.
      if (index % 3 === 2) return '';
      return part
        .replace(/<!--([\s\S]*?)(?:-->|$(?![\s\S]))/g, (_, comment: string) => hide(comment.trim()))
        .replace(/^ {0,3}\[(?:\/\/|comment|#)\]:[ \t]*(?:#|<>)[ \t]*(.*)$/gim, (_, comment: string) =>
          hide(comment.trim()),
        );
    })
    .join('');
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
