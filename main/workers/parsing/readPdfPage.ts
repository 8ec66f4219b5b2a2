import { packWordBoxes } from '../../contract/wordBoxes.ts';
import type { ReadPage } from '../methods.ts';
import type { OpenPdf } from './openPdf.ts';
import { pageText } from './pageText.ts';
import { hasText, unreadPage, withHidden } from './parser.ts';
import { attachments, type PageAnnotations, pageAnnotations } from './pdfAnnotations.ts';
import { drawnFor } from './pdfDrawnAnnotations.ts';
import { asShown, pageGeometry, rectangleAt } from './pdfGeometry.ts';
import { hiddenCharacters, type PageHandles } from './pdfHidden.ts';
import type { Pdfium } from './pdfium.ts';
import { withRaisedFigures } from './pdfRaised.ts';
import { withPlacedTexts } from './placedTexts.ts';
import { isStampedScan } from './stampedScan.ts';

/** Characters of one page; more is no page that anybody reads. */
const MAX_CHARACTERS = 2_000_000;

const BLANK = 32;
/** A character that `pageText` passes over. */
const NOTHING = 0;
const FLATTENED = 1;

/** Characters of a page that are looked at to see whether their font tells what they are, and the share that may not. */
const MOST_ASKED = 60;
const UNKNOWN_SHARE = 0.4;
/** Fonts use them for characters of their own choice. */
const PRIVATE_USE = [0xe000, 0xf8ff] as const;

/** Where what annotations show begins among the objects of the page. */
type Annotated = { readonly annotations: PageAnnotations; readonly drawnFrom: number };

type LoadedPage = PageHandles & { readonly annotated: Annotated | null };

/** Reads page `page` (from 1). Throws only when PDFium itself breaks, which then must not be used again. */
export function readPdfPage(pdf: OpenPdf, page: number): ReadPage {
  const { pdfium } = pdf;
  const { calls } = pdfium;
  const scratch = calls.malloc(64);
  const { handle, annotated } = loadWithAnnotations(pdf, page - 1, scratch);
  if (handle === 0) return unreadPage(page, 'damaged');
  const geometry = pageGeometry(pdfium, handle, scratch);
  const textPage = calls.FPDFText_LoadPage(handle);
  const read =
    textPage === 0
      ? unreadPage(page, 'damaged')
      : readText(pdf, page, { handle, textPage, geometry, scratch, annotated });
  if (textPage !== 0) calls.FPDFText_ClosePage(textPage);
  calls.FPDF_ClosePage(handle);
  calls.free(scratch);
  return read;
}

/** What is written into form fields and notes is no part of a page's text until it is flattened into it. */
function loadWithAnnotations(
  pdf: OpenPdf,
  index: number,
  scratch: number,
): { readonly handle: number; readonly annotated: Annotated | null } {
  const { calls } = pdf.pdfium;
  const handle = calls.FPDF_LoadPage(pdf.document, index);
  const annotations = handle === 0 ? null : pageAnnotations(pdf, handle, scratch);
  if (annotations === null) return { handle, annotated: null };
  const annotated = { annotations, drawnFrom: calls.FPDFPage_CountObjects(handle) };
  if (annotations.shown.length === 0 || calls.FPDFPage_Flatten(handle, 0) !== FLATTENED) return { handle, annotated };
  calls.FPDF_ClosePage(handle);
  return { handle: calls.FPDF_LoadPage(pdf.document, index), annotated };
}

function readText(pdf: OpenPdf, page: number, on: LoadedPage): ReadPage {
  const { pdfium } = pdf;
  const { calls, view } = pdfium;
  const { textPage, geometry, scratch } = on;
  const { size } = geometry;
  const count = calls.FPDFText_CountChars(textPage);
  if (count > MAX_CHARACTERS) return unreadPage(page, 'over-limit', size);
  const isHidden = hiddenCharacters(pdfium, on);
  if (isUnreadable(pdfium, on, count)) return unreadPage(page, 'no-text', size);
  const code = (index: number): number => calls.FPDFText_GetUnicode(textPage, index);
  const own = withRaisedFigures(pdfium, textPage, {
    count: Math.max(0, count),
    code: isHidden ? (index) => (isHidden(index) ? NOTHING : code(index)) : code,
    box: (index) =>
      calls.FPDFText_GetLooseCharBox(textPage, index, scratch) ? asShown(geometry, rectangleAt(view(), scratch)) : null,
  });
  const characters = on.annotated ? withPlacedTexts(own, drawnFor(pdfium, on, own, on.annotated)) : own;
  const { text, words } = pageText(characters);
  const isHiddenOrBlank = (index: number): boolean => isHidden?.(index) === true || code(index) <= BLANK;
  const unseen = isHidden
    ? pageText({ ...own, code: (index) => (isHiddenOrBlank(index) ? code(index) : NOTHING) }).text
    : '';
  const beside = [...(page === 1 ? attachments(pdf) : []), ...(on.annotated?.annotations.notes ?? [])];
  const hidden = [unseen, ...beside].join('\n');
  if (!hasText(text.replaceAll('☐', '')) || isStampedScan(pdfium, on.handle, text, geometry, scratch)) {
    return { ...unreadPage(page, 'no-text', size), ...withHidden(hidden) };
  }
  return { page, text, unread: null, size, boxes: packWordBoxes(words), ...withHidden(hidden) };
}

/** Whether the page's fonts do not tell what their characters are: what is got from them then are other letters. */
function isUnreadable({ calls }: Pdfium, { textPage }: PageHandles, count: number): boolean {
  const step = Math.max(1, Math.floor(count / MOST_ASKED));
  let asked = 0;
  let unknown = 0;
  for (let index = 0; index < count; index += step) {
    const code = calls.FPDFText_GetUnicode(textPage, index);
    if (code <= BLANK) continue;
    asked += 1;
    const isPrivate = code >= PRIVATE_USE[0] && code <= PRIVATE_USE[1];
    if (isPrivate || calls.FPDFText_HasUnicodeMapError(textPage, index) === 1) unknown += 1;
  }
  return unknown > asked * UNKNOWN_SHARE;
}
