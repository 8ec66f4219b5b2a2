import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { writeAtomicallySync } from '../files.ts';
import { storing } from '../storageError.ts';
import { sameBytes, toHex } from './row.ts';

/** The last row there is: what tells a ledger whose end was cut off, or an old copy of it, from a whole one. */
export type LedgerHead = { readonly number: number; readonly mac: Uint8Array };

/** `altered`: there is one and this library did not write it. */
export type FoundHead = LedgerHead | 'absent' | 'altered';

const schema = z.strictObject({
  number: z.number().int().min(1),
  mac: z.string().regex(/^[0-9a-f]{64}$/),
  vouched: z.string().regex(/^[0-9a-f]{64}$/),
});

export function readHead(file: string, key: Uint8Array): FoundHead {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'absent';
    return 'altered';
  }
  return parseHead(text, key);
}

function parseHead(text: string, key: Uint8Array): FoundHead {
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    if (!parsed.success) return 'altered';
    const head = { number: parsed.data.number, mac: new Uint8Array(Buffer.from(parsed.data.mac, 'hex')) };
    return sameBytes(vouch(head, key), Buffer.from(parsed.data.vouched, 'hex')) ? head : 'altered';
  } catch {
    return 'altered';
  }
}

/** On the disk when it returns. */
export function writeHead(file: string, head: LedgerHead, key: Uint8Array): void {
  storing(() => writeAtomicallySync(file, headText(head, key)));
}

export function headText(head: LedgerHead, key: Uint8Array): string {
  return `${JSON.stringify({ number: head.number, mac: toHex(head.mac), vouched: toHex(vouch(head, key)) })}\n`;
}

function vouch({ number, mac }: LedgerHead, key: Uint8Array): Uint8Array {
  return createHmac('sha256', key).update(`cloister ledger head ${number} `).update(mac).digest();
}
