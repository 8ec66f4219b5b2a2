import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Each row is told as the difference from the one above: pages are mostly empty rows. */
const UP = 2;

/** Pixels row by row, one byte (grey) or three (red, green, blue) each. */
export type Pixels = {
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3;
  readonly data: Uint8Array;
};

/** A PNG, compressed for speed: it is shown once and thrown away. */
export function encodePng({ width, height, channels, data }: Pixels): Uint8Array {
  const row = width * channels;
  const rows = new Uint8Array((row + 1) * height);
  for (let y = 0; y < height; y += 1) {
    const to = y * (row + 1);
    const from = y * row;
    rows[to] = UP;
    for (let x = 0; x < row; x += 1) {
      const above = y === 0 ? 0 : (data[from - row + x] ?? 0);
      rows[to + 1 + x] = (data[from + x] ?? 0) - above;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  header[9] = channels === 1 ? 0 : 2;
  const parts = [
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ];
  // In memory of its own: Electron sends the whole buffer that bytes lie in, and Node keeps small ones with others in one.
  return new Uint8Array(Buffer.concat(parts));
}

function chunk(type: string, body: Uint8Array): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const framed = Buffer.alloc(typed.length + 8);
  framed.writeUInt32BE(body.length, 0);
  typed.copy(framed, 4);
  framed.writeUInt32BE(crc32(typed), typed.length + 4);
  return framed;
}
