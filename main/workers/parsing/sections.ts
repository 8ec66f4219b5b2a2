import { createBatches } from './batches.ts';
import { createDivider } from './hiddenSpans.ts';
import { MAX_PAGES, type Reading, type Source, sectionPage, unreadPage, withHidden } from './parser.ts';

/** A stretch of text that belongs together, with the characters that separate it from what follows. */
export type Block = {
  readonly text: string;
  /** 'page': a section begins here. 'heading': one rather begins here than within what follows. */
  readonly begins: 'page' | 'heading' | null;
};

/** Characters a citation should land on: about a printed page. */
const SECTION = 3_000;
/** A page of the document itself may be larger than that before it is cut. */
const LARGEST_PAGE = 6_000;

/**
 * Puts blocks into sections: one for each page where the document tells its pages, else about a printed page long, cut at a
 * heading or between blocks. Together the sections are exactly the blocks. A page without text is left out, or with
 * `keepBlank` an empty section if text follows.
 */
export function splitSections(blocks: readonly Block[], { keepBlank = false } = {}): string[] {
  const total = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const size = Math.max(SECTION, Math.ceil((total * 1.5) / MAX_PAGES));
  const sections: string[] = [];
  const paged = blocks.some(({ begins }) => begins === 'page');
  let pageBlocks: Block[] = [];
  const endPage = (): void => {
    const parts = splitPage(pageBlocks, size, paged).filter((section) => section.trim() !== '');
    if (parts.length > 0) sections.push(...parts);
    else if (keepBlank && pageBlocks.length > 0) sections.push('');
    pageBlocks = [];
  };
  for (const block of blocks) {
    if (block.begins === 'page') endPage();
    for (const text of splitLong(block.text, size * 2)) {
      pageBlocks.push(text === block.text ? block : { text, begins: null });
    }
  }
  endPage();
  return sections.slice(0, sections.findLastIndex((section) => section !== '') + 1);
}

function splitPage(blocks: readonly Block[], size: number, paged: boolean): string[] {
  const whole = blocks.map(({ text }) => text).join('');
  const oneSection = paged || !blocks.slice(1).some(({ begins }) => begins === 'heading');
  if (oneSection && whole.length <= Math.max(size, LARGEST_PAGE)) return [whole];
  const sections: string[] = [];
  let section = '';
  for (const { text, begins } of blocks) {
    const full = section.length + text.length > size;
    const atHeading = begins === 'heading' && section.length > size / 3;
    if (section !== '' && (full || atHeading)) {
      sections.push(section);
      section = '';
    }
    section += text;
  }
  return section === '' ? sections : [...sections, section];
}

/** Cuts a block beyond every measure (a file without line breaks) at blanks. */
function splitLong(text: string, most: number): string[] {
  const parts: string[] = [];
  let from = 0;
  while (text.length - from > most) {
    const blank = text.slice(from, from + most).search(/\s\S*$/);
    let to = blank > most / 2 ? from + blank + 1 : from + most;
    if (isLowSurrogate(text.charCodeAt(to))) to -= 1;
    parts.push(text.slice(from, to));
    from = to;
  }
  return [...parts, text.slice(from)];
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

type Divided = { readonly seen: string; readonly hidden: string };

/** A section of hidden text alone belongs to the one before it: nothing is there to be read, and nothing was missed. */
function withoutUnseenSections(sections: readonly Divided[]): Divided[] {
  const kept: Divided[] = [];
  let waiting = '';
  for (const { seen, hidden } of sections) {
    const last = kept.at(-1);
    const isBlankPage = seen === '' && hidden === '';
    if (seen.trim() !== '' || isBlankPage) {
      kept.push({ seen, hidden: joined(waiting, hidden) });
      waiting = '';
    } else if (last) kept[kept.length - 1] = { seen: last.seen, hidden: joined(last.hidden, hidden) };
    else waiting = joined(waiting, hidden);
  }
  return kept.length > 0 ? kept : [{ seen: '', hidden: waiting }];
}

function joined(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n');
}

/** Sends sections as pages. Without any text the document has one page, and it is not read. */
export async function emitSections(
  sections: readonly string[],
  { from, singly }: Source,
  reading: Reading,
): Promise<number> {
  const divide = createDivider();
  const texts = withoutUnseenSections(sections.map(divide));
  reading.emit({ kind: 'pages', pages: texts.length });
  const batches = createBatches(reading, singly);
  for (let page = from; page <= texts.length; page += 1) {
    const { seen = '', hidden = '' } = texts[page - 1] ?? {};
    const text = seen.replace(/^\s*\n|\s+$/g, '');
    if (page > MAX_PAGES) await batches.add(unreadPage(page, 'over-limit'));
    else
      await batches.add(
        text === '' ? { ...unreadPage(page, 'no-text'), ...withHidden(hidden) } : sectionPage(page, text, hidden),
      );
  }
  batches.flush();
  return texts.length;
}
