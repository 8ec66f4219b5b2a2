import type { PageGeometry } from './pdfGeometry.ts';
import type { Pdfium } from './pdfium.ts';

const TEXT = 1;
const IMAGE = 3;
/** What scanning text recognition writes: there to be found, not seen. */
const INVISIBLE = 3;
/** Characters besides blanks: a page number, a case number, "CONFIDENTIAL". */
const LONGEST_STAMP = 60;
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
  if (text.replace(/\s+/g, '').length > LONGEST_STAMP) return false;
  const objects = calls.FPDFPage_CountObjects(page);
  if (objects > MOST_OBJECTS) return false;
  let covered = 0;
  for (let index = 0; index < objects; index += 1) {
    const object = calls.FPDFPage_GetObject(page, index);
    const type = calls.FPDFPageObj_GetType(object);
    if (type === TEXT && calls.FPDFTextObj_GetTextRenderMode(object) === INVISIBLE) return false;
    if (type !== IMAGE) continue;
    if (!calls.FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12)) continue;
    const at = (offset: number): number => view().getFloat32(scratch + offset, true);
    const width = Math.min(at(8), box.right) - Math.max(at(0), box.left);
    const height = Math.min(at(12), box.top) - Math.max(at(4), box.bottom);
    covered += Math.max(0, width) * Math.max(0, height);
  }
  return covered >= COVERED * (box.right - box.left) * (box.top - box.bottom);
}
