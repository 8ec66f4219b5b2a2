import type { PageCharacters } from './pageText.ts';
import type { Rectangle } from './pdfGeometry.ts';

/** Text that stands somewhere on a page, besides the page's own: what was filled into a field. */
export type PlacedText = {
  readonly place: Rectangle;
  /** Characters of the page, by index, that are drawn for it. */
  readonly drawn: readonly number[];
  /** What it says where none were. */
  readonly text: string;
};

type Character = { readonly code: number; readonly box: Rectangle | null };

const SPACE = 32;
const LINE_FEED = 10;

/**
 * Puts each text behind what it belongs to: what stands left of it on its line ("Name: Ada Example"), else what stands right
 * above, else the end.
 */
export function withPlacedTexts(page: PageCharacters, texts: readonly PlacedText[]): PageCharacters {
  const placed = new Set(texts.flatMap(({ drawn }) => drawn));
  const own: Character[] = [];
  let last: Rectangle | null = null;
  let passedOver = false;
  for (let index = 0; index < page.count; index += 1) {
    if (placed.has(index)) {
      passedOver = true;
      continue;
    }
    const code = page.code(index);
    const box = code > SPACE ? page.box(index) : null;
    // The line that what was drawn between had broken goes on.
    if (passedOver && last && box && onOneLine(last, box)) joinLine(own);
    if (box) passedOver = false;
    last = box ?? last;
    own.push({ code, box });
  }
  const behind = new Map<number, Character[]>();
  const inOrder = [...texts].sort((a, b) => a.place.left - b.place.left || a.place.top - b.place.top);
  for (const text of inOrder) {
    const characters = charactersOf(page, text);
    if (characters.length === 0) continue;
    const { index, ownLine } = whereTo(own, text.place);
    const before: Character = { code: ownLine ? LINE_FEED : SPACE, box: null };
    const after: Character = { code: ownLine ? LINE_FEED : SPACE, box: null };
    behind.set(index, [...(behind.get(index) ?? []), before, ...characters, after]);
  }

  const merged: Character[] = [...(behind.get(-1) ?? [])];
  own.forEach((character, index) => {
    merged.push(character, ...(behind.get(index) ?? []));
  });
  return {
    count: merged.length,
    code: (index) => merged[index]?.code ?? 0,
    box: (index) => merged[index]?.box ?? null,
  };
}

function onOneLine(a: Rectangle, b: Rectangle): boolean {
  const middle = (b.top + b.bottom) / 2;
  return middle > a.top && middle < a.bottom && b.left >= a.left;
}

function joinLine(own: Character[]): void {
  while (own.length > 0 && isLineEnd(own.at(-1)?.code ?? 0)) own.pop();
  own.push({ code: SPACE, box: null });
}

function whereTo(own: readonly Character[], place: Rectangle): { readonly index: number; readonly ownLine: boolean } {
  const middle = (place.top + place.bottom) / 2;
  let onLine = -1;
  let furthest = Number.NEGATIVE_INFINITY;
  let above = -1;
  let lowest = Number.NEGATIVE_INFINITY;
  own.forEach(({ box }, index) => {
    if (!box) return;
    const centre = (box.top + box.bottom) / 2;
    const sameLine = (centre > place.top && centre < place.bottom) || (middle > box.top && middle < box.bottom);
    if (sameLine && (box.left + box.right) / 2 <= place.left && box.right > furthest) {
      onLine = index;
      furthest = box.right;
    }
    if (centre < place.top && box.bottom >= lowest) {
      above = index;
      lowest = Math.max(lowest, box.bottom - (box.bottom - box.top) / 2);
    }
  });
  if (onLine >= 0) return { index: onLine, ownLine: false };
  // Behind the whole line, whatever of it stands last.
  while (above >= 0 && above + 1 < own.length && !isLineEnd(own[above + 1]?.code ?? 0)) above += 1;
  return { index: above, ownLine: true };
}

function isLineEnd(code: number): boolean {
  return code === LINE_FEED || code === 13;
}

function charactersOf(page: PageCharacters, { place, drawn, text }: PlacedText): Character[] {
  if (drawn.length > 0) return drawn.map((index) => ({ code: page.code(index), box: page.box(index) }));
  if (text.trim() === '') return [];
  const lines = text.split(/\r\n?|\n/);
  const height = (place.bottom - place.top) / Math.max(1, lines.length);
  return lines.flatMap((line, row) => {
    const characters = [...line];
    // About as wide as letters are; never beyond the field.
    const width = Math.min((place.right - place.left) / Math.max(1, characters.length), height * 0.5);
    const top = place.top + row * height;
    const written = characters.map((character, column) => ({
      code: character.codePointAt(0) ?? 0,
      box: {
        left: place.left + column * width,
        right: place.left + (column + 1) * width,
        top,
        bottom: top + height,
      },
    }));
    return row === 0 ? written : [{ code: LINE_FEED, box: null }, ...written];
  });
}
