import type { PageSize } from '../../contract/documents.ts';
import type { Pdfium } from './pdfium.ts';

export type Rectangle = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** Where a page lies: its visible box in PDF's own coordinates, its turns to the right, its size as shown. */
export type PageGeometry = { readonly box: Rectangle; readonly turns: number; readonly size: PageSize };

/** `scratch` is memory for four floats. */
export function pageGeometry({ calls, view }: Pdfium, page: number, scratch: number): PageGeometry {
  const size = { width: calls.FPDF_GetPageWidthF(page), height: calls.FPDF_GetPageHeightF(page) };
  const turns = calls.FPDFPage_GetRotation(page) & 3;
  const sideways = turns % 2 === 1;
  const box = calls.FPDF_GetPageBoundingBox(page, scratch)
    ? rectangleAt(view(), scratch)
    : { left: 0, bottom: 0, right: sideways ? size.height : size.width, top: sideways ? size.width : size.height };
  return { box, turns, size };
}

/** PDFium's FS_RECTF: left, top, right, bottom. */
export function rectangleAt(view: DataView, pointer: number): Rectangle {
  return {
    left: view.getFloat32(pointer, true),
    top: view.getFloat32(pointer + 4, true),
    right: view.getFloat32(pointer + 8, true),
    bottom: view.getFloat32(pointer + 12, true),
  };
}

/** From PDF's coordinates (y upwards, unturned) to points from the top left of the page as shown (y downwards). */
export function asShown({ box, turns }: PageGeometry, { left, top, right, bottom }: Rectangle): Rectangle {
  switch (turns) {
    case 1:
      return { left: bottom - box.bottom, top: left - box.left, right: top - box.bottom, bottom: right - box.left };
    case 2:
      return { left: box.right - right, top: bottom - box.bottom, right: box.right - left, bottom: top - box.bottom };
    case 3:
      return { left: box.top - top, top: box.right - right, right: box.top - bottom, bottom: box.right - left };
    default:
      return { left: left - box.left, top: box.top - top, right: right - box.left, bottom: box.top - bottom };
  }
}
