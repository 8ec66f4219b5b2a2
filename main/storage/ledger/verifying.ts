import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { LedgerProblem } from '../../contract/ledger.ts';
import { storageError } from '../storageError.ts';
import { type Acknowledgement, isAcknowledged, parseAcknowledged } from './acknowledged.ts';
import { createChain } from './chain.ts';
import { readCsv } from './csv.ts';
import { type ExportedEnd, lineFormats, type ParsedLine, parseCsvFields, parseJsonLine } from './exported.ts';
import { vouchForExport } from './exporting.ts';
import { beginsChain, openRow, type SealedRow, sameBytes, sha256Of } from './row.ts';

/** `unreadable`: not what an export writes. Number 0 is the file as a whole. */
export type ExportProblem = FoundInExport & {
  /** The copy itself tells of it, in the entry that `acknowledgedBy` names. */
  readonly acknowledged: boolean;
};

type FoundInExport = {
  readonly number: number;
  readonly problem: LedgerProblem | 'payload-changed' | 'unreadable' | 'of-another-library';
};

export type ExportVerdict = {
  /** Rows found, results among them. */
  readonly rows: number;
  readonly problems: readonly ExportProblem[];
  /** Rows that the library got after the export was made; null without a library. */
  readonly later: number | null;
  /** The entry that acknowledges damage and begins the last chain; null where there never was any. */
  readonly acknowledgedBy: number | null;
};

/** The library that an export is held against. */
export type Against = {
  readonly key: Uint8Array;
  readonly row: (number: number) => SealedRow | null;
  readonly last: () => number;
};

const PROBLEMS_TOLD = 1_000;

/**
 * Holds an exported file against itself: the chain, gaps, hashes, payloads, its end. With the library also that it vouches for
 * each row and for the whole, and still has the same rows. Rejects when the file cannot be read from the disk.
 */
export async function verifyExport(file: string, against: Against | null): Promise<ExportVerdict> {
  const reading = createReading(against);
  try {
    for await (const line of linesOf(file)) reading.take(line);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw storageError(error);
    reading.broke();
  }
  return reading.verdict();
}

type Line = { readonly raw: string; readonly parsed: ParsedLine | null };

function createReading(against: Against | null) {
  const problems: FoundInExport[] = [];
  const chain = createChain(against?.key ?? null);
  const digest = createHash('sha256');
  let rows = 0;
  let ofOthers = 0;
  let last = 0;
  let isFirst = true;
  let end: ExportedEnd | null = null;
  let acknowledgement: Acknowledgement | null = null;

  function report(number: number, problem: FoundInExport['problem']): void {
    if (problems.length < PROBLEMS_TOLD) problems.push({ number, problem });
  }

  function takeRow({ sealed, row, payload, payloadErased }: Extract<ParsedLine, { kind: 'row' }>): void {
    last = row.number;
    const isOurs = chain.add(sealed) !== null;
    const expected = payloadErased ? null : row.sha256;
    if ((payload && sha256Of(payload)) !== expected) report(last, 'payload-changed');
    const what =
      isOurs && beginsChain(row) && payload && sha256Of(payload) === expected ? parseAcknowledged(payload) : null;
    if (what) acknowledgement = { number: last, what };
    if (!against) return;
    const own = against.row(row.number);
    if (!isOurs && openRow(sealed, null) !== null) ofOthers += 1;
    // The library once vouched for this row and has another or none in its place.
    if (isOurs && !(own && sameBytes(own.mac, sealed.mac))) report(last, 'rolled-back');
  }

  return {
    take({ raw, parsed }: Line): void {
      if (isFirst) {
        isFirst = false;
        if (raw !== lineFormats.json.head && raw !== lineFormats.csv.head)
          throw new SyntaxError('another kind of file');
        digest.update(raw);
      } else if (end !== null) {
        report(0, 'unreadable');
      } else if (parsed?.kind === 'end') {
        end = parsed.end;
      } else {
        digest.update(raw);
        rows += 1;
        if (parsed) takeRow(parsed);
        else report(++last, 'changed');
      }
    },
    broke: () => report(last === 0 ? 0 : last + 1, 'unreadable'),
    verdict(): ExportVerdict {
      const sha256 = digest.digest('hex');
      const isCut = end === null || end.rows > rows;
      if (isCut) report(last + 1, 'cut');
      const later = against && Math.max(against.last() - last, 0);
      if (ofOthers > 0 && ofOthers === rows) {
        const problem = { number: 0, problem: 'of-another-library', acknowledged: false } as const;
        return { rows, problems: [problem], later, acknowledgedBy: null };
      }
      const found = unique([...chain.found(), ...problems]).map((each) => ({
        ...each,
        acknowledged: acknowledgement !== null && isToldOf(each, acknowledgement),
      }));
      const isWhole =
        end !== null &&
        end.rows === rows &&
        end.sha256 === sha256 &&
        (against === null || end.mac === vouchForExport(sha256, against.key));
      const isElsewhere =
        !isWhole && found.every(({ problem, acknowledged }) => problem === 'clock-back' || acknowledged);
      return {
        rows,
        problems: isElsewhere ? [...found, { number: 0, problem: 'changed', acknowledged: false }] : found,
        later,
        acknowledgedBy: acknowledgement?.number ?? null,
      };
    },
  };
}

/** A row that the library has no more of than its number is missing in a copy, and a text that was taken out is named as such. */
function isToldOf({ number }: FoundInExport, acknowledgement: Acknowledgement): boolean {
  return (
    acknowledgement.what.problems.some((known) => known.number === number) ||
    isAcknowledged({ number, problem: 'missing' }, acknowledgement)
  );
}

/** A row that cannot be read is not missing as well. */
function unique(problems: readonly FoundInExport[]): FoundInExport[] {
  const there = new Set(problems.filter(({ problem }) => problem !== 'missing').map(({ number }) => number));
  const seen = new Map(problems.map((each) => [`${each.number} ${each.problem}`, each]));
  return [...seen.values()]
    .filter(({ number, problem }) => problem !== 'missing' || !there.has(number))
    .toSorted((a, b) => a.number - b.number);
}

async function* linesOf(file: string): AsyncGenerator<Line> {
  const isJson = (await firstByte(file)) === '{'.charCodeAt(0);
  const pieces: AsyncIterable<string> = createReadStream(file, 'utf8');
  if (isJson) {
    for await (const raw of splitLines(pieces)) yield { raw, parsed: parseJsonLine(raw) };
  } else {
    for await (const { raw, fields } of readCsv(pieces)) yield { raw, parsed: parseCsvFields(fields) };
  }
}

async function firstByte(path: string): Promise<number | undefined> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(1) });
    return bytesRead === 1 ? buffer[0] : undefined;
  } finally {
    await file.close();
  }
}

/** With their line ends. */
async function* splitLines(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield `${line}\n`;
  }
  if (rest !== '') yield rest;
}
