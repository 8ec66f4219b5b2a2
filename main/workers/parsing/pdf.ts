import type { ReadPage } from '../methods.ts';
import { createBatches } from './batches.ts';
import { type OpenPdf, openPdf } from './openPdf.ts';
import { MAX_PAGES, type Parser, type Reading, type Source, unreadPage } from './parser.ts';
import { readPdfPage } from './readPdfPage.ts';

/** Pages of one document that may break PDFium; what follows is then taken as damaged. */
const MOST_BREAKS = 20;

export const readPdf: Parser = (source, reading) => readPdfPages(source, reading, readPdfPage);

export async function readPdfPages(
  { bytes, password, from, singly }: Source,
  reading: Reading,
  readPage: typeof readPdfPage,
): Promise<number> {
  let pdf: OpenPdf | null = await openPdf(bytes, password);
  const { pages } = pdf;
  reading.emit({ kind: 'pages', pages });
  const batches = createBatches(reading, singly);
  let breaks = 0;
  try {
    for (let page = from; page <= pages; page += 1) {
      await batches.add(await read(page));
    }
    batches.flush();
    return pages;
  } finally {
    pdf?.close();
  }

  async function read(page: number): Promise<ReadPage> {
    if (page > MAX_PAGES) return unreadPage(page, 'over-limit');
    if (breaks >= MOST_BREAKS) return unreadPage(page, 'damaged');
    try {
      pdf ??= await openPdf(bytes, password);
      return readPage(pdf, page);
    } catch {
      // A trap inside PDFium: this instance is spent, the next page gets a new one.
      pdf = null;
      breaks += 1;
      return unreadPage(page, 'damaged');
    }
  }
}
