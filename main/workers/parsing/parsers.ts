import type { DocumentFormat } from '../../contract/documents.ts';
import { readDocx } from './docx.ts';
import type { Parser } from './parser.ts';
import { readPdf } from './pdf.ts';
import { readMarkdown, readText } from './text.ts';

export const parsers = {
  pdf: readPdf,
  docx: readDocx,
  markdown: readMarkdown,
  text: readText,
} satisfies Record<DocumentFormat, Parser>;
