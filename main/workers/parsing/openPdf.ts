import { AppError } from '../../contract/errors.ts';
import { giveBackPdfium, type Pdfium, takePdfium } from './pdfium.ts';

export type OpenPdf = {
  readonly pdfium: Pdfium;
  readonly document: number;
  readonly pages: number;
  /** Never after PDFium threw. Who does not close it keeps its memory until it is let go. */
  readonly close: () => void;
};

/** More pages than any document has: a number that a damaged or hostile file made up. */
const UNBELIEVABLE_PAGES = 200_000;

const DYNAMIC_FORM = 2;

/** What `FPDF_GetLastError` means, where it matters. */
const PASSWORD = 4;
const UNSUPPORTED_SECURITY = 5;

/**
 * Opens a PDF in a PDFium of its own. No script runs (this build has no JavaScript engine), no embedded file is opened.
 * Throws `password-needed`, `password-wrong`, `document-protected`, `pdf-damaged`,
 * `document-too-complex`, `file-too-large`.
 */
export async function openPdf(bytes: Uint8Array, password: string | null): Promise<OpenPdf> {
  const pdfium = await takePdfium();
  try {
    return load(pdfium, bytes, password);
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('pdf-damaged', 'the reader gave up on the document');
  }
}

function load(pdfium: Pdfium, bytes: Uint8Array, password: string | null): OpenPdf {
  const { calls } = pdfium;
  const data = calls.malloc(bytes.byteLength);
  if (data === 0) throw new AppError('file-too-large', 'no room for the file', { bytes: bytes.byteLength });
  pdfium.bytes().set(bytes, data);
  const open = (secret: number): number => calls.FPDF_LoadMemDocument(data, bytes.byteLength, secret);
  let document = password === null ? 0 : open(copyString(pdfium, password));
  // One password may be given for many files, and those that are only guarded against changes open without.
  if (document === 0) document = open(0);
  if (document === 0) throw loadError(calls.FPDF_GetLastError(), password);
  const pages = calls.FPDF_GetPageCount(document);
  if (pages <= 0) throw new AppError('pdf-damaged', 'no pages');
  if (pages > UNBELIEVABLE_PAGES) throw new AppError('document-too-complex', 'page count not believable', { pages });
  // Their one page asks for another program; printed to a new PDF, the form has pages.
  if (calls.FPDF_GetFormType(document) === DYNAMIC_FORM) throw new AppError('document-too-complex', 'a dynamic form');
  return { pdfium, document, pages, close: () => giveBackPdfium(pdfium) };
}

function loadError(code: number, password: string | null): AppError {
  if (code === PASSWORD) return new AppError(password === null ? 'password-needed' : 'password-wrong');
  if (code === UNSUPPORTED_SECURITY) return new AppError('document-protected');
  return new AppError('pdf-damaged', `PDFium error ${code}`);
}

function copyString(pdfium: Pdfium, text: string): number {
  const encoded = new TextEncoder().encode(`${text}\0`);
  const pointer = pdfium.calls.malloc(encoded.byteLength);
  pdfium.bytes().set(encoded, pointer);
  return pointer;
}
