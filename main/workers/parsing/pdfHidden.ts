import { asShown, type PageGeometry, type Rectangle, rectangleAt } from './pdfGeometry.ts';
import type { Pdfium } from './pdfium.ts';

const TEXT = 1;
const IMAGE = 3;
const FORM = 5;
/** Drawn neither filled nor stroked: what text recognition writes under a scan. */
const INVISIBLE = 3;
const CLIP_ONLY = 7;
/** Red, green and blue all from here on are next to white. */
const PALE = 225;
/** Points: smaller is no print. */
const SMALLEST_PRINT = 2;
const MOST_OBJECTS = 20_000;
const DEEPEST = 4;
/** Of each piece of text, so many characters are looked at in the picture. */
const MOST_LOOKED_AT = 40;
/** Grey levels within one character's place that still are one colour. */
const SAME = 12;
/** Pixels a point in the picture that is looked at. */
const SCALE = 2;
const MOST_PIXELS = 8_000_000;

/** The mark of what belongs to a layer ("OC"), and room for it and its end in UTF-16. */
const OPTIONAL_CONTENT = 0x0043_004f;
const NAME_SIZE = 16;

type Suspicion = 'not-drawn' | 'pale' | 'small' | 'away';

export type PageHandles = {
  readonly handle: number;
  readonly textPage: number;
  readonly geometry: PageGeometry;
  /** Memory for six floats. */
  readonly scratch: number;
};

/**
 * Characters that stand in the page and that nobody sees on it: not drawn, next to white on white, smaller than print, or off
 * the page. Text recognised under a scan is no such thing: there the picture shows it. Null where there are none, as nearly
 * everywhere: then no more was looked at than the list of what is drawn. Not found: other colours on their like, what lies
 * under something else, layers switched off under what is seen.
 */
export function hiddenCharacters(pdfium: Pdfium, page: PageHandles): ((index: number) => boolean) | null {
  const { suspects, pictures } = lookOver(pdfium, page);
  if (suspects.size === 0) return null;
  const { calls } = pdfium;
  const places = placesOf(pdfium, page, suspects);
  const picture = once(() => draw(pdfium, page));
  const hidden = new Set<number>();
  for (const [object, boxes] of places) {
    const onPage = boxes.filter((box) => touches(box, page.geometry.size));
    const seen =
      suspects.get(object) === 'not-drawn'
        ? onPage.some((box) => pictures.some((under) => holdsMiddle(under, box)))
        : suspects.get(object) === 'pale' && onPage.some((box) => !isOneColour(picture(), box));
    if (!seen) hidden.add(object);
    // Larger text that only begins off the page is seen all the same.
    if (suspects.get(object) === 'away' && onPage.length > 0) hidden.delete(object);
  }
  if (hidden.size === 0) return null;
  return (index) => hidden.has(calls.FPDFText_GetTextObject(page.textPage, index));
}

/** What might not be seen, and where pictures are, as shown. */
function lookOver(pdfium: Pdfium, { handle, geometry, scratch }: PageHandles) {
  const { calls, view } = pdfium;
  const suspects = new Map<number, Suspicion>();
  const pictures: Rectangle[] = [];
  let left = MOST_OBJECTS;

  function look(object: number, scale: number, depth: number): void {
    left -= 1;
    switch (calls.FPDFPageObj_GetType(object)) {
      case TEXT: {
        const suspicion = suspicionOf(object, scale, depth);
        if (suspicion !== null) suspects.set(object, suspicion);
        return;
      }
      case IMAGE:
        if (depth === 0) pictures.push(boundsOf(object));
        return;
      case FORM: {
        if (depth >= DEEPEST) return;
        const within = scale * scaleOf(object);
        const count = calls.FPDFFormObj_CountObjects(object);
        for (let each = 0; each < count && left > 0; each += 1)
          look(calls.FPDFFormObj_GetObject(object, each), within, depth + 1);
      }
    }
  }

  function suspicionOf(object: number, scale: number, depth: number): Suspicion | null {
    const mode = calls.FPDFTextObj_GetTextRenderMode(object);
    if (mode === INVISIBLE || mode === CLIP_ONLY) return 'not-drawn';
    if (calls.FPDFTextObj_GetFontSize(object, scratch)) {
      const size = Math.abs(view().getFloat32(scratch, true)) * scaleOf(object) * scale;
      if (size < SMALLEST_PRINT) return 'small';
    }
    if (calls.FPDFPageObj_GetFillColor(object, scratch, scratch + 4, scratch + 8, scratch + 12)) {
      const part = (offset: number): number => view().getUint32(scratch + offset, true);
      if (part(12) < 255 - PALE) return 'not-drawn';
      if (part(0) >= PALE && part(4) >= PALE && part(8) >= PALE) return 'pale';
    }
    // A layer that is switched off is not drawn.
    if (isOnLayer(object)) return 'pale';
    return depth === 0 && !touches(boundsOf(object), geometry.size) ? 'away' : null;
  }

  function isOnLayer(object: number): boolean {
    const marks = calls.FPDFPageObj_CountMarks(object);
    for (let index = 0; index < marks; index += 1) {
      const mark = calls.FPDFPageObj_GetMark(object, index);
      if (!calls.FPDFPageObjMark_GetName(mark, scratch, NAME_SIZE, scratch + NAME_SIZE)) continue;
      if (view().getUint32(scratch, true) === OPTIONAL_CONTENT && view().getUint16(scratch + 4, true) === 0)
        return true;
    }
    return false;
  }

  function boundsOf(object: number): Rectangle {
    if (!calls.FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12)) return NOWHERE;
    const at = (offset: number): number => view().getFloat32(scratch + offset, true);
    return asShown(geometry, { left: at(0), bottom: at(4), right: at(8), top: at(12) });
  }

  /** How much higher the matrix of an object makes it. */
  function scaleOf(object: number): number {
    if (!calls.FPDFPageObj_GetMatrix(object, scratch)) return 1;
    return Math.hypot(view().getFloat32(scratch + 8, true), view().getFloat32(scratch + 12, true));
  }

  const count = calls.FPDFPage_CountObjects(handle);
  for (let index = 0; index < count && left > 0; index += 1) look(calls.FPDFPage_GetObject(handle, index), 1, 0);
  return { suspects, pictures };
}

const NOWHERE: Rectangle = { left: 0, top: 0, right: 0, bottom: 0 };

/** Where some characters of each of these objects stand, as shown. */
function placesOf(
  { calls, view }: Pdfium,
  { textPage, geometry, scratch }: PageHandles,
  suspects: ReadonlyMap<number, Suspicion>,
): ReadonlyMap<number, readonly Rectangle[]> {
  const places = new Map<number, Rectangle[]>();
  const count = calls.FPDFText_CountChars(textPage);
  for (let index = 0; index < count; index += 1) {
    const object = calls.FPDFText_GetTextObject(textPage, index);
    if (!suspects.has(object)) continue;
    const boxes = places.get(object) ?? [];
    places.set(object, boxes);
    if (boxes.length >= MOST_LOOKED_AT || calls.FPDFText_GetUnicode(textPage, index) <= 32) continue;
    if (calls.FPDFText_GetLooseCharBox(textPage, index, scratch)) {
      boxes.push(asShown(geometry, rectangleAt(view(), scratch)));
    }
  }
  return places;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function touches(box: Rectangle, { width, height }: PageGeometry['size']): boolean {
  return box.right > 0 && box.left < width && box.bottom > 0 && box.top < height;
}

function holdsMiddle(outer: Rectangle, inner: Rectangle): boolean {
  const x = (inner.left + inner.right) / 2;
  const y = (inner.top + inner.bottom) / 2;
  return x >= outer.left && x <= outer.right && y >= outer.top && y <= outer.bottom;
}

const GREY = 1;
const WITH_ANNOTATIONS = 0x01;
const WHITE = 0xffffffff;

type Picture = {
  readonly width: number;
  readonly height: number;
  /** Pixels a point. */
  readonly scale: number;
  readonly grey: Uint8Array;
};

function draw({ calls, bytes }: Pdfium, { handle, geometry }: PageHandles): Picture {
  const { size } = geometry;
  const scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / Math.max(1, size.width * size.height)));
  const width = Math.max(1, Math.round(size.width * scale));
  const height = Math.max(1, Math.round(size.height * scale));
  const memory = calls.malloc(width * height);
  if (memory === 0) return { width: 0, height: 0, scale, grey: new Uint8Array() };
  const bitmap = calls.FPDFBitmap_CreateEx(width, height, GREY, memory, width);
  calls.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
  calls.FPDF_RenderPageBitmap(bitmap, handle, 0, 0, width, height, 0, WITH_ANNOTATIONS);
  calls.FPDFBitmap_Destroy(bitmap);
  const grey = bytes().slice(memory, memory + width * height);
  calls.free(memory);
  return { width, height, scale, grey };
}

/** A character that is seen leaves at least two colours where it stands. */
function isOneColour({ width, height, scale, grey }: Picture, box: Rectangle): boolean {
  const [left, right] = [Math.max(0, Math.floor(box.left * scale)), Math.min(width, Math.ceil(box.right * scale))];
  const [top, bottom] = [Math.max(0, Math.floor(box.top * scale)), Math.min(height, Math.ceil(box.bottom * scale))];
  let least = 255;
  let most = 0;
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      const level = grey[y * width + x] ?? 0;
      if (level < least) least = level;
      if (level > most) most = level;
    }
  }
  return most - least <= SAME;
}
