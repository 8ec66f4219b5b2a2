import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { PDFiumModule } from '@hyzyla/pdfium';

/** TypeScript knows WebAssembly from the browser's library alone, which code for Node does without. */
type WasmModule = { readonly module: unique symbol };
type WasmInstance = { readonly exports: unknown };
type Wasm = {
  readonly compile: (bytes: Uint8Array) => Promise<WasmModule>;
  readonly instantiate: (module: WasmModule, imports: unknown) => Promise<WasmInstance>;
};
const { compile, instantiate } = (globalThis as unknown as { readonly WebAssembly: Wasm }).WebAssembly;

/** The functions of PDFium that are used, as its C headers (fpdfview.h, fpdf_text.h, …) declare them. */
type PdfiumCalls = {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly emscripten_stack_get_current: () => number;
  readonly _emscripten_stack_restore: (pointer: number) => void;
  readonly malloc: (size: number) => number;
  readonly free: (pointer: number) => void;
  readonly FPDF_InitLibrary: () => void;
  readonly FPDF_LoadMemDocument: (data: number, size: number, password: number) => number;
  readonly FPDF_GetLastError: () => number;
  readonly FPDF_GetPageCount: (document: number) => number;
  readonly FPDF_LoadPage: (document: number, index: number) => number;
  readonly FPDF_ClosePage: (page: number) => void;
  readonly FPDF_GetPageWidthF: (page: number) => number;
  readonly FPDF_GetPageHeightF: (page: number) => number;
  readonly FPDF_GetPageBoundingBox: (page: number, rectangle: number) => number;
  readonly FPDFPage_GetRotation: (page: number) => number;
  readonly FPDFPage_GetAnnotCount: (page: number) => number;
  readonly FPDFPage_GetAnnot: (page: number, index: number) => number;
  readonly FPDFPage_CloseAnnot: (annotation: number) => void;
  readonly FPDFAnnot_GetSubtype: (annotation: number) => number;
  readonly FPDFAnnot_GetFlags: (annotation: number) => number;
  readonly FPDFAnnot_GetRect: (annotation: number, rectangle: number) => number;
  readonly FPDFAnnot_GetStringValue: (annotation: number, key: number, buffer: number, size: number) => number;
  readonly FPDFAnnot_GetFormFieldType: (form: number, annotation: number) => number;
  readonly FPDFAnnot_GetFormFieldFlags: (form: number, annotation: number) => number;
  readonly FPDFAnnot_GetFormFieldValue: (form: number, annotation: number, buffer: number, size: number) => number;
  readonly FPDFAnnot_GetOptionCount: (form: number, annotation: number) => number;
  readonly FPDFAnnot_IsOptionSelected: (form: number, annotation: number, index: number) => number;
  readonly FPDFAnnot_GetOptionLabel: (
    form: number,
    annotation: number,
    index: number,
    buffer: number,
    size: number,
  ) => number;
  readonly FPDFAnnot_GetFileAttachment: (annotation: number) => number;
  readonly FPDFDoc_GetAttachmentCount: (document: number) => number;
  readonly FPDFDoc_GetAttachment: (document: number, index: number) => number;
  readonly FPDFAttachment_GetName: (attachment: number, buffer: number, size: number) => number;
  /** 2: forms of another kind (XFA) alone, of which PDF's own pages only say that they cannot be shown. */
  readonly FPDF_GetFormType: (document: number) => number;
  readonly FPDFPage_Flatten: (page: number, purpose: number) => number;
  readonly FPDFPage_CountObjects: (page: number) => number;
  readonly FPDFPage_GetObject: (page: number, index: number) => number;
  readonly FPDFPageObj_GetType: (object: number) => number;
  readonly FPDFPageObj_GetBounds: (object: number, left: number, bottom: number, right: number, top: number) => number;
  readonly FPDFPageObj_GetMatrix: (object: number, matrix: number) => number;
  readonly FPDFPageObj_GetFillColor: (
    object: number,
    red: number,
    green: number,
    blue: number,
    alpha: number,
  ) => number;
  readonly FPDFPageObj_CountMarks: (object: number) => number;
  readonly FPDFPageObj_GetMark: (object: number, index: number) => number;
  readonly FPDFPageObjMark_GetName: (mark: number, buffer: number, size: number, length: number) => number;
  readonly FPDFFormObj_CountObjects: (form: number) => number;
  readonly FPDFFormObj_GetObject: (form: number, index: number) => number;
  readonly FPDFTextObj_GetTextRenderMode: (object: number) => number;
  readonly FPDFTextObj_GetFontSize: (object: number, size: number) => number;
  readonly FPDFText_LoadPage: (page: number) => number;
  readonly FPDFText_ClosePage: (textPage: number) => void;
  readonly FPDFText_CountChars: (textPage: number) => number;
  /** Zero for the blanks and line ends that PDFium puts in between. */
  readonly FPDFText_GetTextObject: (textPage: number, index: number) => number;
  readonly FPDFText_GetUnicode: (textPage: number, index: number) => number;
  /** 1 where neither the font nor the document tells which character it is: what comes then is a guess. */
  readonly FPDFText_HasUnicodeMapError: (textPage: number, index: number) => number;
  readonly FPDFText_GetFontSize: (textPage: number, index: number) => number;
  readonly FPDFText_GetLooseCharBox: (textPage: number, index: number, rectangle: number) => number;
  readonly FPDFBitmap_CreateEx: (width: number, height: number, format: number, scan: number, stride: number) => number;
  readonly FPDFBitmap_FillRect: (
    bitmap: number,
    left: number,
    top: number,
    width: number,
    height: number,
    colour: number,
  ) => void;
  readonly FPDFBitmap_Destroy: (bitmap: number) => void;
  readonly FPDF_RenderPageBitmap: (
    bitmap: number,
    page: number,
    x: number,
    y: number,
    width: number,
    height: number,
    rotate: number,
    flags: number,
  ) => void;
  readonly FPDFDOC_InitFormFillEnvironment: (document: number, information: number) => number;
  readonly FPDF_FFLDraw: (
    form: number,
    bitmap: number,
    page: number,
    x: number,
    y: number,
    width: number,
    height: number,
    rotate: number,
    flags: number,
  ) => void;
};

export type Pdfium = {
  readonly calls: PdfiumCalls;
  /** Every byte as it was before the first document. */
  readonly forget: () => void;
  /** The memory as it is now. It is replaced whenever it grows, so ask again after every call. */
  readonly bytes: () => Uint8Array;
  readonly view: () => DataView;
};

let compiled: Promise<WasmModule> | undefined;
/** Documents mostly come one after another, so one waits for the next. */
let spare: Pdfium | null = null;
/** WebAssembly never gives memory back: one that grew beyond this goes, and its memory with it. */
const MOST_MEMORY_KEPT = 64 * 2 ** 20;

/**
 * A PDFium for one document alone, as new. When a call throws (a trap: out of bounds, unreachable, stack overflow) it must
 * not be used again, nor given back.
 */
export async function takePdfium(): Promise<Pdfium> {
  const taken = spare;
  spare = null;
  return taken ?? createPdfium();
}

/**
 * For the next document. What a hostile document broke or left behind goes: it could write to nothing but this memory.
 * Putting that back takes a quarter of the time of a new instance.
 */
export function giveBackPdfium(pdfium: Pdfium): void {
  if (spare !== null || pdfium.calls.memory.buffer.byteLength > MOST_MEMORY_KEPT) return;
  pdfium.forget();
  spare = pdfium;
}

/** From the package's own file: nothing is fetched. */
async function compilePdfium(): Promise<WasmModule> {
  const path = createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm');
  return compile(await readFile(path));
}

/** In a memory of its own, within some 3 ms: the code is compiled once. */
async function createPdfium(): Promise<Pdfium> {
  compiled ??= compilePdfium();
  const module = await compiled;
  const { wasmExports } = await new Promise<{ readonly wasmExports: unknown }>((resolve, reject) => {
    const instantiateWasm = (imports: unknown, receive: (instance: WasmInstance, module: WasmModule) => void) => {
      instantiate(module, imports).then((instance) => receive(instance, module), reject);
      return {};
    };
    const silent = () => undefined;
    const options = { instantiateWasm, print: silent, printErr: silent };
    // The package's type of `receive` names the module alone; its code, as Emscripten's, takes the instance first.
    PDFiumModule(options as unknown as Parameters<typeof PDFiumModule>[0]).then(resolve, reject);
  });
  // The raw exports: the package's wrappers check and copy the arguments of each of the thousands of calls a page takes.
  const calls = wasmExports as PdfiumCalls;
  calls.FPDF_InitLibrary();

  let bytes = new Uint8Array(calls.memory.buffer);
  let view = new DataView(calls.memory.buffer);
  const atBirth = bytes.slice(0, lastByteSet(bytes) + 1);
  const stack = calls.emscripten_stack_get_current();
  return {
    calls,
    forget() {
      const now = new Uint8Array(calls.memory.buffer);
      now.set(atBirth);
      now.fill(0, atBirth.length);
      calls._emscripten_stack_restore(stack);
    },
    bytes: () => {
      if (bytes.buffer !== calls.memory.buffer) bytes = new Uint8Array(calls.memory.buffer);
      return bytes;
    },
    view: () => {
      if (view.buffer !== calls.memory.buffer) view = new DataView(calls.memory.buffer);
      return view;
    },
  };
}

function lastByteSet(bytes: Uint8Array): number {
  let last = bytes.length - 1;
  while (last >= 0 && bytes[last] === 0) last -= 1;
  return last;
}
