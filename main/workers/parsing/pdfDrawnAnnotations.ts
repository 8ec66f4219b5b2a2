import type { PageCharacters } from './pageText.ts';
import type { PageAnnotations } from './pdfAnnotations.ts';
import { asShown, type Rectangle } from './pdfGeometry.ts';
import type { PageHandles } from './pdfHidden.ts';
import type { Pdfium } from './pdfium.ts';
import type { PlacedText } from './placedTexts.ts';

const TEXT = 1;
const FORM = 5;
const DEEPEST = 6;
/** Points that letters may stand out of the field they belong to. */
const LOOSE = 2;
/** Points: nothing that is smaller shows text. */
const SMALLEST_FIELD = 4;

/** What each annotation of a flattened page shows: the characters that were drawn for it, else what it says. */
export function drawnFor(
  { calls }: Pdfium,
  { handle, textPage, geometry }: PageHandles,
  { count, box }: PageCharacters,
  { annotations, drawnFrom }: { readonly annotations: PageAnnotations; readonly drawnFrom: number },
): PlacedText[] {
  const places = annotations.shown.map(({ place, text }) => ({
    place: upright(asShown(geometry, place)),
    text,
    drawn: [] as number[],
  }));
  const objects = textObjects();
  let last: (typeof places)[number] | undefined;
  let between: number[] = [];
  for (let index = 0; objects.size > 0 && index < count; index += 1) {
    const object = calls.FPDFText_GetTextObject(textPage, index);
    if (object === 0) {
      between.push(index);
      continue;
    }
    const found = objects.has(object) ? placeOf(box(index)) : undefined;
    // What PDFium put between two characters of one field belongs to it.
    if (found) found.drawn.push(...(found === last ? between : []), index);
    between = [];
    last = found;
  }
  return places.filter(
    ({ place, drawn }) =>
      drawn.length > 0 || (place.right - place.left >= SMALLEST_FIELD && place.bottom - place.top >= SMALLEST_FIELD),
  );

  function placeOf(character: Rectangle | null): (typeof places)[number] | undefined {
    if (!character) return undefined;
    const x = (character.left + character.right) / 2;
    const y = (character.top + character.bottom) / 2;
    return places.find(
      ({ place }) =>
        x >= place.left - LOOSE && x <= place.right + LOOSE && y >= place.top - LOOSE && y <= place.bottom + LOOSE,
    );
  }

  function textObjects(): ReadonlySet<number> {
    const found = new Set<number>();
    const total = calls.FPDFPage_CountObjects(handle);
    for (let index = drawnFrom; index < total; index += 1) look(calls.FPDFPage_GetObject(handle, index), 0);
    return found;

    function look(object: number, depth: number): void {
      const type = calls.FPDFPageObj_GetType(object);
      if (type === TEXT) found.add(object);
      if (type !== FORM || depth >= DEEPEST) return;
      const within = calls.FPDFFormObj_CountObjects(object);
      for (let each = 0; each < within; each += 1) look(calls.FPDFFormObj_GetObject(object, each), depth + 1);
    }
  }
}

/** Annotations may name the corners of their place the other way round. */
function upright({ left, top, right, bottom }: Rectangle): Rectangle {
  return {
    left: Math.min(left, right),
    top: Math.min(top, bottom),
    right: Math.max(left, right),
    bottom: Math.max(top, bottom),
  };
}
