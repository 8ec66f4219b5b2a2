import type { XmlElement } from './xml.ts';

/** Red, green and blue all from here on are next to white. */
const PALE = 0xf0;
const white = new Set(['background1', 'bg1', 'light1', 'lt1']);
/** Those of Word that colour no cell. */
const plainTables = new Set(['TableNormal', 'TableGrid', 'PlainTable']);
const behindText = ['behindDoc="1"', 'z-index:-', ':background '];

/** Whether `w:color` makes letters that nobody sees on paper. */
export function isWhite(color: XmlElement): boolean {
  const value = color.attribute('val') ?? 'auto';
  if (value === 'auto') return white.has(color.attribute('themeColor') ?? '');
  return isPale(value);
}

/** Whether `w:shd` or `w:highlight` puts anything but white behind letters. */
export function isShade(element: XmlElement): boolean {
  const value = element.attribute('val') ?? 'clear';
  if (element.name === 'highlight') return value !== 'none' && value !== 'white';
  if (value === 'nil') return false;
  const fill = element.attribute('fill') ?? 'auto';
  return value !== 'clear' || (fill !== 'auto' && !isPale(fill));
}

/** Whether `w:tblStyle` may colour cells. What it does to which of them is not looked up. */
export function isColouredTable(style: XmlElement): boolean {
  return !plainTables.has(style.attribute('val') ?? '');
}

/** Whether nothing in a part can lie behind its text: no picture, no shape, no colour of the page. */
export function isOnPaper(part: Uint8Array): boolean {
  const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
  return !behindText.some((mark) => bytes.includes(mark));
}

/**
 * What stands behind the text at the place that is being read. White letters count as hidden on paper alone: where it is not
 * certain that they are not seen, they are read.
 */
export function docxGround(isPaper: boolean) {
  const coloured: boolean[] = [!isPaper];
  return {
    /** A paragraph, table or cell begins: it stands on what it is in. */
    open: () => void coloured.push(coloured.at(-1) ?? true),
    shade: () => void coloured.splice(-1, 1, true),
    close: () => void coloured.pop(),
    isColoured: () => coloured.at(-1) ?? true,
  };
}

function isPale(value: string): boolean {
  const [, ...parts] = /^([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(value) ?? [];
  return parts.length === 3 && parts.every((part) => Number.parseInt(part, 16) >= PALE);
}
