/** Text without markup and where it stands in the answer: `start` and `end` are UTF-16 offsets into it. */
export type Piece = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly bold: boolean;
  readonly code: boolean;
};

export type MarkdownBlock<Inline> =
  | { readonly kind: 'paragraph' | 'heading'; readonly inlines: readonly Inline[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly items: readonly {
        readonly depth: number;
        /** As written: "3" of "3.", or a bullet. */
        readonly marker: string;
        readonly inlines: readonly Inline[];
      }[];
    }
  /** The first row is the head. */
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Inline[])[])[] };

/** Every paragraph, item or cell of a block, in the order of the text. */
export function runsOf<Inline>(block: MarkdownBlock<Inline>): readonly (readonly Inline[])[] {
  if (block.kind === 'table') return block.rows.flat();
  return block.kind === 'list' ? block.items.map((item) => item.inlines) : [block.inlines];
}

const heading = /^ {0,3}#{1,6} +/;
const listItem = /^(\s*)(?:([-*+•])|(\d{1,3})[.)])\s+/;
const ignored = /^\s*(?:```.*|([-*_])(?:\s*\1){2,}\s*)$/;
const quoteMark = /^ {0,3}> ?/;
/** Stands between a table's head and its rows. */
const tableRule = /^\s*(?:\|\s*)?(?::?-{2,}:?\s*\|\s*)+(?::?-{2,}:?\s*)?$/;

/** Strong, emphasis, code, image or link, in this order of trying. Emphasis loses its marks and stays plain. */
const inline =
  /(\*\*|__)(?=\S)([\s\S]+?)(?<=\S)\1|(?<![\w*])(\*)(?=[^\s*])([^*\n]+?)(?<=[^\s*])\*(?![\w*])|`([^`\n]+)`|!?\[([^\]\n]*)\]\(([^()\s]*)\)/g;

function piece(source: string, start: number, end: number, bold: boolean, code = false): Piece {
  return { text: source.slice(start, end), start, end, bold, code };
}

function inlinePieces(source: string, start: number, end: number, bold: boolean): Piece[] {
  const pieces: Piece[] = [];
  const text = source.slice(start, end);
  let done = 0;
  const plain = (to: number): void => {
    if (to > done) pieces.push(piece(source, start + done, start + to, bold));
  };
  for (const match of text.matchAll(inline)) {
    const [whole, strongMark, strong, , emphasis, code, label, address] = match;
    const at = match.index;
    plain(at);
    done = at + whole.length;
    if (strong !== undefined && strongMark) {
      pieces.push(...inlinePieces(source, start + at + 2, start + at + 2 + strong.length, true));
    } else if (emphasis !== undefined) {
      pieces.push(...inlinePieces(source, start + at + 1, start + at + 1 + emphasis.length, bold));
    } else if (code !== undefined) {
      pieces.push(piece(source, start + at + 1, start + at + 1 + code.length, bold, true));
    } else if (label !== undefined && address !== undefined) {
      // Nothing that can be followed or loaded: the label, then the address in its brackets.
      const open = start + at + whole.indexOf('[') + 1;
      if (label) pieces.push(piece(source, open, open + label.length, bold));
      if (label && address)
        pieces.push({ ...piece(source, open + label.length, open + label.length, bold), text: ' ' });
      const from = open + label.length + 1;
      if (address) pieces.push(piece(source, from, from + address.length + 2, bold));
    }
  }
  plain(text.length);
  return pieces;
}

/** Strong that is not closed yet is strong already where the text ends, so that closing it moves nothing. */
function piecesOf(source: string, start: number, end: number, bold = false): Piece[] {
  const pieces = inlinePieces(source, start, end, bold);
  const last = pieces.at(-1);
  const open = last && !last.code && end === source.length ? last.text.match(/\*\*(?=\S)(?!.*\*\*)/s) : null;
  if (!last || open?.index === undefined) return pieces;
  const at = last.start + open.index;
  return [
    ...pieces.slice(0, -1),
    ...(at > last.start ? [piece(source, last.start, at, bold)] : []),
    piece(source, at + 2, last.end, true),
  ];
}

/** One piece at least for every cell, so that even an empty one stands somewhere. */
function cellsOf(source: string, start: number, end: number): Piece[][] {
  const text = source.slice(start, end);
  const from = start + (text.match(/^\s*\|?/)?.[0].length ?? 0);
  const written = text.trimEnd();
  const to = start + written.length - (written.endsWith('|') ? 1 : 0);
  let at = from;
  return source
    .slice(from, Math.max(from, to))
    .split('|')
    .map((cell) => {
      const begin = at + cell.length - cell.trimStart().length;
      const pieces = piecesOf(source, begin, begin + cell.trim().length);
      at += cell.length + 1;
      return pieces.length > 0 ? pieces : [piece(source, begin, begin, false)];
    });
}

type Draft =
  | { kind: 'table'; rows: Piece[][][] }
  | { kind: 'paragraph' | 'heading'; inlines: Piece[] }
  | { kind: 'list'; ordered: boolean; items: { depth: number; marker: string; inlines: Piece[] }[] };

/**
 * Light Markdown: paragraphs, headings, lists, tables, bold; everything else stays the text it is. Line breaks inside a
 * paragraph are kept, as models write them on purpose.
 */
export function parseMarkdown(source: string): readonly MarkdownBlock<Piece>[] {
  const blocks: Draft[] = [];
  let afterBlank = true;
  let offset = 0;
  const lines = source.split('\n');
  for (const [index, line] of lines.entries()) {
    const end = offset + line.length;
    const next = end + 1;
    const last = blocks.at(-1);
    const item = line.match(listItem);
    const isRow = line.includes('|');
    if (last?.kind === 'table' && !afterBlank && isRow) {
      if (last.rows.length > 1 || !tableRule.test(line)) last.rows.push(cellsOf(source, offset, end));
    } else if (isRow && tableRule.test(lines[index + 1] ?? '')) {
      blocks.push({ kind: 'table', rows: [cellsOf(source, offset, end)] });
      afterBlank = false;
    } else if (line.trim() === '' || ignored.test(line)) {
      afterBlank = true;
    } else if (heading.test(line)) {
      const start = offset + (line.match(heading)?.[0].length ?? 0);
      blocks.push({ kind: 'heading', inlines: piecesOf(source, start, end) });
      afterBlank = true;
    } else if (item) {
      const ordered = item[3] !== undefined;
      const depth = (item[1] ?? '').length >= 2 ? 1 : 0;
      const entry = { depth, marker: item[3] ?? '•', inlines: piecesOf(source, offset + item[0].length, end) };
      if (last?.kind === 'list' && (last.ordered === ordered || depth > 0)) last.items.push(entry);
      else blocks.push({ kind: 'list', ordered, items: [{ ...entry, depth: 0 }] });
      afterBlank = false;
    } else {
      const start = offset + (line.match(quoteMark)?.[0].length ?? line.length - line.trimStart().length);
      const pieces = piecesOf(source, start, end);
      const within =
        last?.kind === 'list' ? last.items.at(-1)?.inlines : last?.kind === 'table' ? undefined : last?.inlines;
      const continues = last?.kind === 'list' ? !afterBlank || /^\s{2,}/.test(line) : !afterBlank;
      if (within && continues) within.push({ ...piece(source, offset, offset, false), text: '\n' }, ...pieces);
      else blocks.push({ kind: 'paragraph', inlines: pieces });
      afterBlank = false;
    }
    offset = next;
  }
  return blocks;
}
