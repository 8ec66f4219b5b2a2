import type { WordBox } from './types.ts';

const FIELDS = 6;

/** Word boxes as they are stored: six little-endian 32-bit floats a word (start, end, x, y, width, height). */
export function packWordBoxes(words: readonly WordBox[]): Uint8Array {
  const floats = new Float32Array(words.length * FIELDS);
  words.forEach((word, index) => {
    floats.set([word.start, word.end, word.x, word.y, word.width, word.height], index * FIELDS);
  });
  return new Uint8Array(floats.buffer);
}

export function unpackWordBoxes(bytes: Uint8Array): WordBox[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const words: WordBox[] = [];
  for (let offset = 0; offset + FIELDS * 4 <= bytes.byteLength; offset += FIELDS * 4) {
    const field = (index: number): number => view.getFloat32(offset + index * 4, true);
    words.push({ start: field(0), end: field(1), x: field(2), y: field(3), width: field(4), height: field(5) });
  }
  return words;
}
