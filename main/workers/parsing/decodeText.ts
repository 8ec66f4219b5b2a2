import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import { AppError } from '../../contract/errors.ts';
import { plainLetters } from './plainLetters.ts';
import { plausibility } from './plausibleText.ts';

/** Bytes that begin files of other kinds, however they are named. */
const binaryStarts: readonly string[] = [
  '%PDF-',
  'PK\x03\x04',
  '\x89PNG',
  '\x7fELF',
  '\xd0\xcf\x11\xe0',
  '\xff\xd8\xff',
  'GIF8',
  'II*\0',
  'MM\0*',
  'RIFF',
  '\x1f\x8b',
  'BZh',
  '7z\xbc\xaf',
  'Rar!\x1a',
  '\xfd7zXZ',
  'MZ\x90\0',
  'SQLite format 3\0',
  'GGUF',
  '{\\rtf',
  '\xca\xfe\xba\xbe',
  '\xcf\xfa\xed\xfe',
];

const marks: readonly (readonly [mark: string, encoding: string])[] = [
  ['\xff\xfe\0\0', 'utf-32le'],
  ['\0\0\xfe\xff', 'utf-32be'],
  ['\xef\xbb\xbf', 'utf-8'],
  ['\xff\xfe', 'utf-16le'],
  ['\xfe\xff', 'utf-16be'],
];

const SAMPLE = 64 * 1024;
/** More control characters than a stray few, and than this share, are no text. */
const STRAY_CONTROLS = 2;
const CONTROL_SHARE = 0.01;
const SPACE = 0x20;
const ESCAPE = 0x1b;
/** Behind it two bytes are a character, until another sequence. */
const japanese = new RegExp(`${String.fromCharCode(ESCAPE)}\\$[@B]`);
/** Characters of UTF-8 that a text must hold at least, and for each byte that is none, to be UTF-8 with a few broken bytes. */
const LEAST_WHOLE = 3;
const WHOLE_PER_BROKEN = 4;
/** The detector's confidence when it has no idea. */
const NO_IDEA = 10;
/** How much surer it must be of another encoding than of the usual one. */
const SURER = 4;
/** Text in UTF-8 with a few broken bytes; what else is called UTF-8 only begins or ends like it. */
const SURELY_UTF8 = 50;
/** Encodings that differ from the usual one in few letters: fewer bytes than this cannot tell them apart. */
const alikeEncodings = /^(?:ISO-8859-[29]|windows-125[0478])$/;
const ENOUGH_TO_TELL = 40;
/** Encodings of old systems, of other computers and of texts too short for the detector, in the order of preference. */
const otherEncodings = [
  'iso-8859-15',
  'macintosh',
  'cp858',
  'maccyrillic',
  'cp866',
  'windows-1250',
  'iso-8859-2',
  'cp852',
  'iso-8859-7',
  'koi8-u',
];
/** They differ in few signs from those that the detector knows: €, œ, Ά and і are among them. */
const nearly: Readonly<Record<string, string>> = {
  'iso-8859-15': 'windows-1252',
  maccyrillic: 'windows-1251',
  'iso-8859-7': 'windows-1253',
  'koi8-u': 'KOI8-R',
};
const MOST_WEIGHED = 8 * 1024;
/** Points a character from which on a text is plausible, and by which another encoding has to be better. */
const PLAUSIBLE = 0.7;
const BETTER = 0.1;
/** Bytes: fewer could be anything. */
const SHORTEST_WIDE = 8;
const WIDE_ENOUGH = 0.97;
/** Blanks and signs, letters of Latin to Arabic, of India and Thailand, of East Asia. */
const wideCharacters =
  /[\t\n\r -~\u2010-\u203a\u20a0-\u20bf\uff01-\uffe6]|[\u00a0-\u024f\u0370-\u06ff\u1e00-\u1fff]|[\u0900-\u0e7f]|[\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/gu;
/** What texts of East Asia hold all along, and what bytes of no other encoding look like. */
const eastAsianSigns = /[\u3001\u3002\u3041-\u30ff\uff0c]/g;
const SIGNS_ENOUGH = 0.02;
/** Share of NULs from which on characters are wider than a byte. */
const WIDE_SHARE = 0.1;

/** The text of a file in any common encoding. Throws `text-is-binary`. */
export function decodeText(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, 32));
  const mark = marks.find(([beginning]) => start.startsWith(beginning));
  if (!mark && binaryStarts.some((beginning) => start.startsWith(beginning))) throw new AppError('text-is-binary');
  const text = mark ? decode(bytes, mark[1]) : decodeUnmarked(bytes);
  if (hasManyControls(text)) throw new AppError('text-is-binary');
  return cleaned(text);
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Japanese mail is ASCII but for what stands between two of its escape sequences: any other reading is plausible and wrong. */
function decodeShifted(head: Uint8Array, bytes: Uint8Array): string | null {
  if (!head.includes(ESCAPE) || !japanese.test(Buffer.from(head).toString('latin1'))) return null;
  try {
    return new TextDecoder('iso-2022-jp', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A line or a letter from elsewhere within UTF-8: hardly a byte of other encodings stands as UTF-8 has them. */
function decodeBrokenUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = count(text, /\ufffd/g);
  if (count(text, /[^\0-\x7f\ufffd]/gu) < Math.max(LEAST_WHOLE, broken * WHOLE_PER_BROKEN)) return null;
  const whole = /(?:[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3})+|[\x80-\xff]/g;
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(whole, (part) => {
      const these = Buffer.from(part, 'latin1');
      return decodeUtf8(these) ?? decode(these, 'windows-1252');
    });
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function decodeUnmarked(bytes: Uint8Array): string {
  const head = bytes.subarray(0, SAMPLE);
  // UTF-16 of ASCII letters is valid UTF-8 too, full of NULs.
  const nuls = head.reduce((count, byte) => (byte === 0 ? count + 1 : count), 0);
  if (nuls > head.length * WIDE_SHARE) return decode(bytes, wideEncodingOf(head));
  const text = nuls === 0 ? (decodeShifted(head, bytes) ?? decodeUtf8(bytes) ?? decodeBrokenUtf8(bytes)) : null;
  return text ?? decode(bytes, wideScriptOf(head) ?? oneByteEncodingOf(bytes, nuls));
}

function decode(bytes: Uint8Array, encoding: string): string {
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding);
}

/** UTF-8 with a stray NUL is UTF-8 all the same. */
function oneByteEncodingOf(bytes: Uint8Array, nuls: number): string {
  if (nuls > 0 && decodeUtf8(bytes) !== null) return 'utf-8';
  const words = tellingWords(bytes);
  return betterEncoding(words.subarray(0, MOST_WEIGHED), encodingOf(words));
}

/** What the detector does not know, or takes for another, where that reads far better. */
function betterEncoding(words: Uint8Array, chosen: string): string {
  const now = weigh(words, chosen);
  const others = otherEncodings
    .map((encoding) => weigh(words, encoding))
    .filter(({ encoding, points, mean }) =>
      nearly[encoding] === chosen ? points > now.points : mean > now.mean + BETTER && points >= now.points + 2,
    );
  const best = others.reduce((a, b) => (b.mean > a.mean ? b : a), now);
  return best.mean > PLAUSIBLE ? best.encoding : chosen;
}

function weigh(words: Uint8Array, encoding: string) {
  const { points, characters } = plausibility(decode(words, encoding));
  return { encoding, points, mean: points / Math.max(1, characters) };
}

/**
 * UTF-16 of any script: nearly all its units are letters, figures and signs of one of the world's living scripts, which holds
 * for bytes of no other encoding, and for one of the two orders alone.
 */
function wideScriptOf(head: Uint8Array): string | null {
  const even = head.subarray(0, head.length & ~1);
  if (even.length < SHORTEST_WIDE) return null;
  const share = (encoding: string): number => {
    const text = decode(even, encoding);
    // Without a blank or an end of a line, only those signs tell.
    const signs = text.match(eastAsianSigns)?.length ?? 0;
    if (!even.includes(0) && signs < text.length * SIGNS_ENOUGH) return 0;
    return (text.match(wideCharacters)?.length ?? 0) / text.length;
  };
  const [little, big] = [share('utf-16le'), share('utf-16be')];
  if (Math.max(little, big) < WIDE_ENOUGH || Math.abs(little - big) < 0.05) return null;
  return little > big ? 'utf-16le' : 'utf-16be';
}

function encodingOf(words: Uint8Array): string {
  const found = analyse(words).filter(({ name, confidence }) => {
    if (alikeEncodings.test(name) && words.length < ENOUGH_TO_TELL) return false;
    return confidence > (name === 'UTF-8' ? SURELY_UTF8 : NO_IDEA);
  });
  const usual = found.find(({ name }) => name === 'windows-1252' || name === 'ISO-8859-1');
  const [best] = found;
  const chosen = best && best.confidence >= (usual?.confidence ?? 0) + SURER ? best.name : 'windows-1252';
  // Where only a few signs differ, what Windows wrote comes first.
  if (chosen === 'ISO-8859-7') return 'windows-1253';
  // What calls itself ISO-8859-1 is windows-1252 in fact, as browsers take it too.
  return chosen !== 'ISO-8859-1' && iconv.encodingExists(chosen) ? chosen : 'windows-1252';
}

/** Words with letters beyond ASCII, however far into the text: the others say nothing and would outvote them. */
function tellingWords(bytes: Uint8Array): Uint8Array {
  const words = new Uint8Array(SAMPLE);
  let length = 0;
  let start = 0;
  let telling = false;
  for (let index = 0; index <= bytes.length && length < SAMPLE; index += 1) {
    const byte = bytes[index] ?? SPACE;
    telling ||= byte >= 0x80;
    if (byte > SPACE) continue;
    if (telling) {
      const word = bytes.subarray(start, Math.min(index + 1, start + SAMPLE - length));
      words.set(word, length);
      length += word.length;
    }
    start = index + 1;
    telling = false;
  }
  return words.subarray(0, length);
}

/** Text of two or four bytes a character without a mark: its NULs stand in fixed places. */
function wideEncodingOf(head: Uint8Array): string {
  const nuls = [0, 0, 0, 0];
  for (let index = 0; index < head.length; index += 1) {
    if (head[index] === 0) nuls[index % 4] = (nuls[index % 4] ?? 0) + 1;
  }
  const quarter = head.length / 4;
  const [first = 0, second = 0, third = 0, fourth = 0] = nuls.map((count) => count / quarter);
  if (first < 0.1 && second > 0.9 && third > 0.9 && fourth > 0.9) return 'utf-32le';
  if (first > 0.9 && second > 0.9 && third > 0.9 && fourth < 0.1) return 'utf-32be';
  if (second + fourth > 0.6 && first + third < 0.1) return 'utf-16le';
  if (first + third > 0.6 && second + fourth < 0.1) return 'utf-16be';
  const script = wideScriptOf(head);
  if (script !== null) return script;
  throw new AppError('text-is-binary');
}

function hasManyControls(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const found = sample.match(/[\p{Cc}\ufffd]/gu)?.filter((each) => !'\t\n\v\f\r\x1b\x85'.includes(each)) ?? [];
  return found.length > STRAY_CONTROLS + sample.length * CONTROL_SHARE;
}

function cleaned(text: string): string {
  return plainLetters(
    text
      .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
      .replace(/\p{Cc}/gu, (control) => ('\t\n\f'.includes(control) ? control : '')),
  ).toWellFormed();
}
