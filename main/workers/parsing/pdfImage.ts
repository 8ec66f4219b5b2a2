import type { PageImage } from '../../contract/documents.ts';
import { AppError } from '../../contract/errors.ts';
import type { OpenPdf } from './openPdf.ts';
import { openForm } from './pdfAnnotations.ts';
import { encodePng, type Pixels } from './png.ts';

const BGR = 2;
const WITH_ANNOTATIONS = 0x01;
const RED_FIRST = 0x10;
const WHITE = 0xffffffff;
/** A page as narrow and long as a till roll would fill the memory. */
const MOST_PIXELS = 40_000_000;

export type PdfImages = {
  readonly pages: number;
  /** Page `page` (from 1) `width` pixels wide, less where it would be absurdly high. Throws when PDFium breaks. */
  readonly draw: (page: number, width: number) => PageImage;
};

/** Draws pages with their annotations and form fields. Nothing in them acts: no event reaches PDFium. */
export function createPdfImages(pdf: OpenPdf): PdfImages {
  const { pdfium, document, pages } = pdf;
  const { calls } = pdfium;
  const form = openForm(pdf);
  return { pages, draw };

  function draw(page: number, width: number): PageImage {
    if (page > pages) throw new AppError('not-found', 'no such page');
    const handle = calls.FPDF_LoadPage(document, page - 1);
    if (handle === 0) throw new AppError('pdf-damaged', 'page not drawable');
    const ratio = calls.FPDF_GetPageHeightF(handle) / calls.FPDF_GetPageWidthF(handle);
    const drawn = Math.max(1, Math.min(width, Math.floor(Math.sqrt(MOST_PIXELS / ratio))));
    const pixels = render(handle, drawn, Math.max(1, Math.min(MOST_PIXELS, Math.round(drawn * ratio))));
    calls.FPDF_ClosePage(handle);
    return { width: pixels.width, height: pixels.height, png: encodePng(withoutNeedlessColour(pixels)) };
  }

  function render(page: number, width: number, height: number): Pixels {
    const length = width * height * 3;
    const memory = calls.malloc(length);
    if (memory === 0) throw new AppError('document-too-complex', 'no room for the image');
    const bitmap = calls.FPDFBitmap_CreateEx(width, height, BGR, memory, width * 3);
    calls.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    const flags = WITH_ANNOTATIONS | RED_FIRST;
    calls.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, flags);
    if (form !== 0) calls.FPDF_FFLDraw(form, bitmap, page, 0, 0, width, height, 0, flags);
    calls.FPDFBitmap_Destroy(bitmap);
    const data = pdfium.bytes().slice(memory, memory + length);
    calls.free(memory);
    return { width, height, channels: 3, data };
  }
}

/** Most pages are black on white: a third of the bytes says the same. */
function withoutNeedlessColour(pixels: Pixels): Pixels {
  const { data, width, height } = pixels;
  const grey = new Uint8Array(width * height);
  for (let index = 0, at = 0; index < grey.length; index += 1, at += 3) {
    const red = data[at] ?? 0;
    if (red !== data[at + 1] || red !== data[at + 2]) return pixels;
    grey[index] = red;
  }
  return { width, height, channels: 1, data: grey };
}
