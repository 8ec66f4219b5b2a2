import { packWordBoxes } from '../../contract/wordBoxes.ts';
import type { ReadPage } from '../methods.ts';
import type { OpenPdf } from './openPdf.ts';
import { type PageCharacters, pageText } from './pageText.ts';
import { hasText, unreadPage, withHidden } from './parser.ts';
import { asShown, pageGeometry, rectangleAt } from './pdfGeometry.ts';
import { hiddenCharacters, type PageHandles } from './pdfHidden.ts';
import type { Pdfium } from './pdfium.ts';
import { isStampedScan } from './stampedScan.ts';

/** Characters of one page; more is no page that anybody reads. */
const MAX_CHARACTERS = 2_000_000;

const BLANK = 32;
/** A character that `pageText` passes over. */
const NOTHING = 0;

/** Subtypes of annotations that show text of their own: free text, stamps, filled-in form fields. */
const textAnnotations = new Set([3, 13, 20]);

/** Reads page `page` (from 1). Throws only when PDFium itself breaks, which then must not be used again. */
export function readPdfPage({ pdfium, document }: OpenPdf, page: number): ReadPage {
  const { calls } = pdfium;
  const scratch = calls.malloc(64);
  const handle = loadWithAnnotations(pdfium, document, page - 1);
  if (handle === 0) return unreadPage(page, 'damaged');
  const geometry = pageGeometry(pdfium, handle, scratch);
  const textPage = calls.FPDFText_LoadPage(handle);
  const read =
    textPage === 0 ? unreadPage(page, 'damaged') : readText(pdfium, page, { handle, textPage, geometry, scratch });
  if (textPage !== 0) calls.FPDFText_ClosePage(textPage);
  calls.FPDF_ClosePage(handle);
  calls.free(scratch);
  return read;
}

/** What is written into form fields and notes is no part of a page's text until it is flattened into it. */
function loadWithAnnotations({ calls }: Pdfium, document: number, index: number): number {
  const handle = calls.FPDF_LoadPage(document, index);
  if (handle === 0) return 0;
  const annotations = calls.FPDFPage_GetAnnotCount(handle);
  let texts = false;
  for (let each = 0; each < annotations && !texts; each += 1) {
    const annotation = calls.FPDFPage_GetAnnot(handle, each);
    texts = textAnnotations.has(calls.FPDFAnnot_GetSubtype(annotation));
    calls.FPDFPage_CloseAnnot(annotation);
  }
  if (!texts) return handle;
  const flattened = calls.FPDFPage_Flatten(handle, 0);
  if (flattened !== 1) return handle;
  calls.FPDF_ClosePage(handle);
  return calls.FPDF_LoadPage(document, index);
}

function readText(pdfium: Pdfium, page: number, on: PageHandles): ReadPage {
  const { calls, view } = pdfium;
  const { textPage, geometry, scratch } = on;
  const { size } = geometry;
  const count = calls.FPDFText_CountChars(textPage);
  if (count > MAX_CHARACTERS) return unreadPage(page, 'over-limit', size);
  const isHidden = hiddenCharacters(pdfium, on);
  const code = (index: number): number => calls.FPDFText_GetUnicode(textPage, index);
  const characters: PageCharacters = {
    count: Math.max(0, count),
    code: isHidden ? (index) => (isHidden(index) ? NOTHING : code(index)) : code,
    box: (index) =>
      calls.FPDFText_GetLooseCharBox(textPage, index, scratch) ? asShown(geometry, rectangleAt(view(), scratch)) : null,
  };
  const { text, words } = pageText(characters);
  const isHiddenOrBlank = (index: number): boolean => isHidden?.(index) === true || code(index) <= BLANK;
  const hidden = isHidden
    ? pageText({ ...characters, code: (index) => (isHiddenOrBlank(index) ? code(index) : NOTHING) }).text
    : '';
  if (!hasText(text) || isStampedScan(pdfium, on.handle, text, geometry, scratch)) {
    return { ...unreadPage(page, 'no-text', size), ...withHidden(hidden) };
  }
  return { page, text, unread: null, size, boxes: packWordBoxes(words), ...withHidden(hidden) };
}
