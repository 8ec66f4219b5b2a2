import type { PageGeometry, Rectangle } from './pdfGeometry.ts';
import type { Pdfium } from './pdfium.ts';

const TEXT = 1;
const IMAGE = 3;
/** What scanning text recognition writes: there to be found, not seen. */
const INVISIBLE = 3;
/** Characters besides blanks: a page number, a case number, "CONFIDENTIAL". */
const LONGEST_STAMP = 60;
/** Of so many, if all stand at the edges: "Case 1:20-cv-01234 Document 112 Filed 01/02/20 Page 1 of 20 PageID 1234". */
const LONGEST_MARGIN = 200;
/** Share of the page's height or width that is its edge. */
const EDGE = 0.1;
/** Share of the page under pictures from which on it is a scan. */
const COVERED = 0.6;
const MOST_OBJECTS = 500;

/**
 * A scanned page whose only text is a stamp put on later (court and Bates numbers) was not read, whatever the stamp says.
 * One whose short text is an invisible layer was: that is the page's own text, recognised. `scratch`: four floats.
 */
export function isStampedScan(
  { calls, view }: Pdfium,
  page: number,
  text: string,
  { box }: PageGeometry,
  scratch: number,
): boolean {
  const { length } = text.replace(/\s+/g, '');
  if (length > LONGEST_MARGIN) return false;
  const objects = calls.FPDFPage_CountObjects(page);
  if (objects > MOST_OBJECTS) return false;
  let covered = 0;
  for (let index = 0; index < objects; index += 1) {
    const object = calls.FPDFPage_GetObject(page, index);
    const type = calls.FPDFPageObj_GetType(object);
    if (type === TEXT && calls.FPDFTextObj_GetTextRenderMode(object) === INVISIBLE) return false;
    if (type !== IMAGE && (type !== TEXT || length <= LONGEST_STAMP)) continue;
    if (!calls.FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12)) continue;
    const at = (offset: number): number => view().getFloat32(scratch + offset, true);
    if (type === TEXT) {
      if (!isAtEdge({ left: at(0), bottom: at(4), right: at(8), top: at(12) }, box)) return false;
      continue;
    }
    const width = Math.min(at(8), box.right) - Math.max(at(0), box.left);
    const height = Math.min(at(12), box.top) - Math.max(at(4), box.bottom);
    covered += Math.max(0, width) * Math.max(0, height);
  }
  return covered >= COVERED * (box.right - box.left) * (box.top - box.bottom);
}

function isAtEdge(text: Rectangle, page: Rectangle): boolean {
  const high = (page.top - page.bottom) * EDGE;
  const wide = (page.right - page.left) * EDGE;
  return (
    text.bottom >= page.top - high ||
    text.top <= page.bottom + high ||
    text.left >= page.right - wide ||
    text.right <= page.left + wide
  );
}
