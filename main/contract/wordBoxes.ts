import type { WordBox } from './documents.ts';

/** Steps a point: positions are kept to a sixteenth of a point. */
const SCALE = 16;

/**
 * Word boxes as they are stored, some nine bytes a word: whole numbers of seven bits a byte, most of them small since each
 * word is told from the one before it. start from the last end, length, x from the last right edge, y and height from the
 * last ones, width. Words are in the order of their text.
 */
export function packWordBoxes(words: readonly WordBox[]): Uint8Array {
  let bytes = new Uint8Array(64 + words.length * 12);
  let length = 0;
  const put = (signed: number): void => {
    if (length + 8 > bytes.length) {
      const larger = new Uint8Array(bytes.length * 2);
      larger.set(bytes);
      bytes = larger;
    }
    let rest = signed < 0 ? -signed * 2 - 1 : signed * 2;
    while (rest >= 128) {
      bytes[length++] = (rest % 128) + 128;
      rest = Math.floor(rest / 128);
    }
    bytes[length++] = rest;
  };
  let last = { end: 0, right: 0, y: 0, height: 0 };
  for (const word of words) {
    const x = toSteps(word.x);
    const y = toSteps(word.y);
    const width = toSteps(word.width);
    const height = toSteps(word.height);
    put(word.start - last.end);
    put(word.end - word.start);
    put(x - last.right);
    put(y - last.y);
    put(width);
    put(height - last.height);
    last = { end: word.end, right: x + width, y, height };
  }
  return bytes.slice(0, length);
}

/** The words that were packed, positions to a sixteenth of a point. Bytes that end too early end the list. */
export function unpackWordBoxes(bytes: Uint8Array): WordBox[] {
  let position = 0;
  const take = (): number => {
    let value = 0;
    let factor = 1;
    for (;;) {
      const byte = bytes[position++] ?? 0;
      value += (byte % 128) * factor;
      if (byte < 128) return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
      factor *= 128;
    }
  };
  const words: WordBox[] = [];
  let end = 0;
  let right = 0;
  let y = 0;
  let height = 0;
  while (position < bytes.length) {
    const start = end + take();
    end = start + take();
    const x = right + take();
    y += take();
    const width = take();
    height += take();
    if (position > bytes.length) break;
    right = x + width;
    words.push({ start, end, x: x / SCALE, y: y / SCALE, width: width / SCALE, height: height / SCALE });
  }
  return words;
}

/** PDFs can put a letter millions of points away; numbers stay exact and few bytes long. */
function toSteps(points: number): number {
  return Number.isNaN(points) ? 0 : Math.round(Math.max(-1e6, Math.min(1e6, points)) * SCALE);
}
