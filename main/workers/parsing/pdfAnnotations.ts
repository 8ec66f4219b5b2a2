import type { OpenPdf } from './openPdf.ts';
import { type Rectangle, rectangleAt } from './pdfGeometry.ts';
import type { Pdfium } from './pdfium.ts';

/** What an annotation shows on the page, and where, in PDF's own coordinates. */
export type ShownAnnotation = {
  readonly place: Rectangle;
  /** What it says where nothing is drawn for it; '' for none. */
  readonly text: string;
};

export type PageAnnotations = { readonly shown: readonly ShownAnnotation[]; readonly notes: readonly string[] };

const FREE_TEXT = 3;
const STAMP = 13;
const ATTACHED_FILE = 17;
const WIDGET = 20;
/** Sticky notes, marked words, lines and shapes, carets and ink: what is written into them stands beside the page. */
const noted = new Set([1, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, ATTACHED_FILE]);

const HIDDEN_OR_NO_VIEW = 2 | 32;

const CHECKBOX = 2;
const RADIO_BUTTON = 3;
const COMBO_BOX = 4;
const LIST_BOX = 5;
const TEXT_FIELD = 6;
const PASSWORD = 1 << 13;

const MOST_ANNOTATIONS = 5_000;
const MOST_OPTIONS = 1_000;

/** The environments in which PDFium tells the values of fields, one a document. */
const forms = new WeakMap<OpenPdf, number>();

/** Null where there is nothing of the kind, as on most pages. */
export function pageAnnotations(pdf: OpenPdf, page: number, scratch: number): PageAnnotations | null {
  const { calls, view } = pdf.pdfium;
  const count = Math.min(MOST_ANNOTATIONS, calls.FPDFPage_GetAnnotCount(page));
  const shown: ShownAnnotation[] = [];
  const notes: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const annotation = calls.FPDFPage_GetAnnot(page, index);
    const subtype = calls.FPDFAnnot_GetSubtype(annotation);
    const isSeen = (calls.FPDFAnnot_GetFlags(annotation) & HIDDEN_OR_NO_VIEW) === 0;
    if (subtype === FREE_TEXT || subtype === STAMP || subtype === WIDGET) {
      const text = isSeen ? textOf(annotation, subtype) : '';
      if (calls.FPDFAnnot_GetRect(annotation, scratch)) shown.push({ place: rectangleAt(view(), scratch), text });
    } else if (noted.has(subtype)) {
      const note = stringOf(pdf.pdfium, annotation, 'Contents').trim();
      if (note !== '') notes.push(`Note: ${note}`);
      const file = subtype === ATTACHED_FILE ? calls.FPDFAnnot_GetFileAttachment(annotation) : 0;
      if (file !== 0) notes.push(attached(pdf.pdfium, file));
    }
    calls.FPDFPage_CloseAnnot(annotation);
  }
  return shown.length === 0 && notes.length === 0 ? null : { shown, notes };

  function textOf(annotation: number, subtype: number): string {
    if (subtype === FREE_TEXT) return stringOf(pdf.pdfium, annotation, 'Contents');
    return subtype === WIDGET ? fieldText(pdf, annotation) : '';
  }
}

function fieldText(pdf: OpenPdf, annotation: number): string {
  const { calls } = pdf.pdfium;
  const form = formOf(pdf);
  if (form === 0) return '';
  switch (calls.FPDFAnnot_GetFormFieldType(form, annotation)) {
    case CHECKBOX:
    case RADIO_BUTTON:
      return ['', 'Off'].includes(stringOf(pdf.pdfium, annotation, 'AS')) ? '☐' : '☒';
    case COMBO_BOX:
    case LIST_BOX: {
      const count = Math.min(MOST_OPTIONS, calls.FPDFAnnot_GetOptionCount(form, annotation));
      const chosen: string[] = [];
      for (let index = 0; index < count; index += 1) {
        if (!calls.FPDFAnnot_IsOptionSelected(form, annotation, index)) continue;
        chosen.push(
          stringFrom(pdf.pdfium, (at, size) => calls.FPDFAnnot_GetOptionLabel(form, annotation, index, at, size)),
        );
      }
      return chosen.length > 0 ? chosen.join(', ') : fieldValue();
    }
    case TEXT_FIELD:
      return (calls.FPDFAnnot_GetFormFieldFlags(form, annotation) & PASSWORD) === 0 ? fieldValue() : '';
    default:
      return '';
  }

  function fieldValue(): string {
    return stringFrom(pdf.pdfium, (at, size) => calls.FPDFAnnot_GetFormFieldValue(form, annotation, at, size));
  }
}

function formOf(pdf: OpenPdf): number {
  const known = forms.get(pdf);
  if (known !== undefined) return known;
  const form = openForm(pdf);
  forms.set(pdf, form);
  return form;
}

/** FPDF_FORMFILLINFO: a version and callbacks, all of them absent. Nothing acts: no event reaches PDFium. */
export function openForm({ pdfium, document }: OpenPdf): number {
  const { calls } = pdfium;
  const size = 256;
  const information = calls.malloc(size);
  pdfium.bytes().fill(0, information, information + size);
  pdfium.view().setUint32(information, 1, true);
  return calls.FPDFDOC_InitFormFillEnvironment(document, information);
}

/** The files that travel within the document: they are never opened, and that is told. */
export function attachments({ pdfium, document }: OpenPdf): readonly string[] {
  const { calls } = pdfium;
  const count = Math.min(MOST_ANNOTATIONS, calls.FPDFDoc_GetAttachmentCount(document));
  return Array.from({ length: Math.max(0, count) }, (_, index) =>
    attached(pdfium, calls.FPDFDoc_GetAttachment(document, index)),
  );
}

function attached(pdfium: Pdfium, attachment: number): string {
  return `Attached file, not read: ${stringFrom(pdfium, (at, size) => pdfium.calls.FPDFAttachment_GetName(attachment, at, size))}`;
}

function stringOf(pdfium: Pdfium, annotation: number, key: string): string {
  const name = pdfium.calls.malloc(key.length + 1);
  pdfium.bytes().set(Buffer.from(`${key}\0`, 'latin1'), name);
  const text = stringFrom(pdfium, (at, size) => pdfium.calls.FPDFAnnot_GetStringValue(annotation, name, at, size));
  pdfium.calls.free(name);
  return text;
}

/** PDFium's way of giving strings: first how many bytes, then the UTF-16 with a NUL at its end. */
function stringFrom(pdfium: Pdfium, get: (pointer: number, size: number) => number): string {
  const size = get(0, 0);
  if (size <= 2 || size > LONGEST_STRING) return '';
  const pointer = pdfium.calls.malloc(size);
  get(pointer, size);
  const text = Buffer.from(pdfium.bytes().subarray(pointer, pointer + size - 2)).toString('utf16le');
  pdfium.calls.free(pointer);
  return text.toWellFormed();
}

const LONGEST_STRING = 2_000_000;
