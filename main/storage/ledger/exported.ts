import { z } from 'zod';
import { csvLine } from './csv.ts';
import { type LedgerRow, parseRow, rowFields, type SealedRow, textOf, toHex } from './row.ts';

export type ExportFormat = 'csv' | 'json';

/** One row outside the library: itself, what vouches for it, and what a reader wants to know besides. */
export type ExportedRow = {
  readonly row: LedgerRow;
  readonly hash: string;
  readonly mac: string;
  /** As they were called when the copy was made. */
  readonly conversationTitle: string | null;
  readonly caseName: string | null;
  /** Null when there was none or it was erased with its case. */
  readonly payload: Uint8Array | null;
  readonly payloadErased: boolean;
};

/** The last line: how many rows stand above it, their SHA-256, and the library's word for that. */
export type ExportedEnd = { readonly rows: number; readonly sha256: string; readonly mac: string };

const BYTE_ORDER_MARK = '\uFEFF';
const END = 'end';
const extra = ['when', 'case', 'conversation', 'payload', 'payloadBase64', 'payloadErased', 'hash', 'mac'] as const;
const columns = [...rowFields, ...extra];
const CSV_HEAD = BYTE_ORDER_MARK + csvLine(columns);
const JSON_HEAD = '{"format":"cloister-ledger","version":1,"rows":[\n';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const ending = z.strictObject({ rows: z.number().int().min(0), sha256: hash, mac: hash });

const jsonRow = z.strictObject({
  row: z.record(z.string(), z.unknown()),
  when: z.string(),
  case: z.string().nullable(),
  conversation: z.string().nullable(),
  payload: z.strictObject({ text: z.string(), base64: z.base64() }).nullable(),
  payloadErased: z.boolean(),
  hash,
  mac: hash,
});

/** Both formats are records of text, each with its own line end, so that a ledger of any length is written and read a line at a time. */
export type LineFormat = {
  readonly head: string;
  readonly rowText: (row: ExportedRow, isFirst: boolean) => string;
  readonly endText: (end: ExportedEnd) => string;
};

export const lineFormats: Readonly<Record<ExportFormat, LineFormat>> = {
  json: {
    head: JSON_HEAD,
    rowText: (exported, isFirst) => `${isFirst ? '' : ','}${JSON.stringify(toJson(exported))}\n`,
    endText: (end) => `],"end":${JSON.stringify(end)}}\n`,
  },
  csv: {
    head: CSV_HEAD,
    rowText: (exported) => csvLine(toFields(exported)),
    endText: ({ rows, sha256, mac }) => csvLine([END, String(rows), sha256, mac]),
  },
};

function toJson({ row, hash, mac, conversationTitle, caseName, payload, payloadErased }: ExportedRow) {
  return {
    row: JSON.parse(textOf(row)),
    when: whenOf(row),
    case: caseName,
    conversation: conversationTitle,
    payload: payload && { text: asText(payload).toString('utf8'), base64: asText(payload).toString('base64') },
    payloadErased,
    hash,
    mac,
  };
}

function toFields({ row, hash, mac, conversationTitle, caseName, payload, payloadErased }: ExportedRow): string[] {
  const body = payload && asText(payload);
  // Bytes that are no text stand in a column of their own, whole.
  const isText = body?.equals(Buffer.from(body.toString('utf8'))) ?? false;
  return [
    ...rowFields.map((name) => (row[name] === null ? '' : String(row[name]))),
    whenOf(row),
    caseName ?? '',
    conversationTitle ?? '',
    body && isText ? body.toString('utf8') : '',
    body && !isText ? body.toString('base64') : '',
    String(payloadErased),
    hash,
    mac,
  ];
}

/** What one line says; null for one that was not written so. */
export type ParsedLine =
  | {
      readonly kind: 'row';
      readonly sealed: SealedRow;
      readonly row: LedgerRow;
      readonly payload: Uint8Array | null;
      readonly payloadErased: boolean;
    }
  | { readonly kind: 'end'; readonly end: ExportedEnd };

export function parseJsonLine(line: string): ParsedLine | null {
  try {
    if (line.startsWith('],"end":')) {
      const end = ending.safeParse(JSON.parse(line.trimEnd().slice('],"end":'.length, -1)));
      return end.success ? { kind: 'end', end: end.data } : null;
    }
    const parsed = jsonRow.safeParse(JSON.parse(line.replace(/^,/, '')));
    if (!parsed.success) return null;
    const { row: fields, payload, ...rest } = parsed.data;
    const row = parseRow(JSON.stringify(fields));
    if (row === null || rest.when !== whenOf(row)) return null;
    const bytes = payload && Buffer.from(payload.base64, 'base64');
    if (bytes && bytes.toString('utf8') !== payload?.text) return null;
    return toParsed(row, rest.hash, rest.mac, bytes, rest.payloadErased);
  } catch {
    return null;
  }
}

export function parseCsvFields(fields: readonly string[]): ParsedLine | null {
  if (fields[0] === END) {
    const end = ending.safeParse({ rows: Number(fields[1]), sha256: fields[2], mac: fields[3] });
    return end.success && fields.length === 4 ? { kind: 'end', end: end.data } : null;
  }
  if (fields.length !== columns.length) return null;
  const field = (name: (typeof columns)[number]): string => fields[columns.indexOf(name)] ?? '';
  const row = parseRow(JSON.stringify(Object.fromEntries(rowFields.map((name) => [name, typed(name, field(name))]))));
  if (row === null || field('when') !== whenOf(row)) return null;
  if (!/^(true|false)$/.test(field('payloadErased'))) return null;
  const isErased = field('payloadErased') === 'true';
  const hasPayload = row.sha256 !== null && !isErased;
  const bytes = field('payloadBase64') ? Buffer.from(field('payloadBase64'), 'base64') : Buffer.from(field('payload'));
  return toParsed(row, field('hash'), field('mac'), hasPayload ? bytes : null, isErased);
}

const numeric = new Set<keyof LedgerRow>([
  'number',
  'time',
  'monotonic',
  'refersTo',
  'passages',
  'documents',
  'identifiersReplaced',
  'bytesSent',
  'bytesReceived',
]);

function typed(name: keyof LedgerRow, text: string): string | number | null {
  if (text === '') return name === 'destination' ? '' : null;
  return numeric.has(name) ? Number(text) : text;
}

function toParsed(
  row: LedgerRow,
  hash: string,
  mac: string,
  payload: Uint8Array | null,
  payloadErased: boolean,
): ParsedLine {
  const sealed = {
    number: row.number,
    entry: textOf(row),
    hash: Buffer.from(hash, 'hex'),
    mac: Buffer.from(mac, 'hex'),
  };
  return { kind: 'row', sealed, row, payload, payloadErased };
}

function whenOf(row: LedgerRow): string {
  return new Date(row.time).toISOString();
}

function asText(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

export function toExported(
  sealed: SealedRow,
  row: LedgerRow,
  rest: Pick<ExportedRow, 'conversationTitle' | 'caseName' | 'payload' | 'payloadErased'>,
): ExportedRow {
  return { row, hash: toHex(sealed.hash), mac: toHex(sealed.mac), ...rest };
}
