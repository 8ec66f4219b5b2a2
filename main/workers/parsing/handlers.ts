import { AppError } from '../../contract/errors.ts';
import type { ParsingMethods } from '../methods.ts';
import type { MethodHandlers } from '../protocol.ts';
import { openPdf } from './openPdf.ts';
import { parsers } from './parsers.ts';
import { createPdfImages, type PdfImages } from './pdfImage.ts';

type OpenImages = { readonly key: string; readonly reopen: () => Promise<PdfImages>; images: PdfImages | null };

let shown: OpenImages | null = null;

export const parsingHandlers = {
  async read({ format, ...source }, reading) {
    if (source.bytes.byteLength === 0) throw new AppError('file-empty');
    return { pages: await parsers[format](source, reading) };
  },

  async open({ key, bytes, password }) {
    shown = null;
    if (bytes.byteLength === 0) throw new AppError('file-empty');
    const reopen = async (): Promise<PdfImages> => createPdfImages(await openPdf(bytes, password));
    const images = await reopen();
    shown = { key, reopen, images };
    return { pages: images.pages };
  },

  async image({ key, page, width }) {
    const open = shown;
    if (open?.key !== key) throw new AppError('not-found', 'not the open document');
    open.images ??= await open.reopen();
    try {
      return open.images.draw(page, width);
    } catch (error) {
      if (error instanceof AppError) throw error;
      // A trap inside PDFium: this instance is spent, the next image gets a new one.
      open.images = null;
      throw new AppError('pdf-damaged', 'page not drawable');
    }
  },
} satisfies MethodHandlers<ParsingMethods>;
