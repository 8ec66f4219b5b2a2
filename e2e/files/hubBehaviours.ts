/** Who is asked for what: the hub for one of its lists or where a file lies, the server behind it for the file's bytes. */
export type HubQuestion = 'search' | 'about' | 'tree' | 'resolve' | 'bytes';

export type HubRequest = {
  readonly question: HubQuestion;
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly token: string | null;
  /** First byte asked for and the one after the last; null without a range. */
  readonly range: { readonly from: number; readonly to: number } | null;
  /** Path in its repository; null for lists. */
  readonly file: string | null;
};

/** What the hub does with a request, instead of answering it well. Bytes are counted in the body of this answer. */
export type HubBehaviour =
  | { readonly kind: 'status'; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  /** A page for people where an interface was expected, as a captive portal answers. */
  | { readonly kind: 'html' }
  | { readonly kind: 'redirect'; readonly to: string }
  /** Takes the question and never answers. */
  | { readonly kind: 'silent' }
  /** The connection ends after so many bytes. */
  | { readonly kind: 'cut'; readonly after: number }
  /** Silent after so many bytes, the connection open. */
  | { readonly kind: 'stall'; readonly after: number }
  | { readonly kind: 'slow'; readonly bytesPerSecond: number }
  /** The whole file with status 200, whatever was asked for. */
  | { readonly kind: 'ignore-range' }
  /** 206, and bytes that lie so much further on, as its Content-Range says, or against it. */
  | { readonly kind: 'wrong-range'; readonly shift: number; readonly lies: boolean }
  /** As if that were all: fewer bytes, a Content-Length that fits them. */
  | { readonly kind: 'shorter'; readonly by: number }
  | { readonly kind: 'longer'; readonly by: number }
  /** The byte at this place of the file arrives as another one. */
  | { readonly kind: 'corrupt'; readonly at: number }
  /** `resolve` names another checksum, as when the file was replaced. */
  | { readonly kind: 'other-etag' }
  /** `resolve` leads to an address whose signature is no longer valid. */
  | { readonly kind: 'expired-address' };

/** Null: as a hub in good health. */
export type HubScript = (request: HubRequest) => HubBehaviour | null;

/** What a sound or unsound answer with bytes consists of. */
export type BytesToSend = {
  readonly status: 200 | 206 | 416;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
};

export function bytesToSend(
  whole: Uint8Array,
  sha256: string,
  range: HubRequest['range'],
  behaviour: HubBehaviour | null,
): BytesToSend {
  const common = { 'accept-ranges': 'bytes', etag: etagOf(sha256), 'content-type': 'binary/octet-stream' };
  const file = behaviour?.kind === 'corrupt' ? withAnotherByte(whole, behaviour.at) : whole;
  if (range === null || behaviour?.kind === 'ignore-range') {
    return { status: 200, headers: common, body: stretched(file, behaviour) };
  }
  if (range.from >= file.length) {
    return { status: 416, headers: { 'content-range': `bytes */${file.length}` }, body: new Uint8Array() };
  }
  const shift = behaviour?.kind === 'wrong-range' ? behaviour.shift : 0;
  const from = Math.min(range.from + shift, file.length - 1);
  const to = Math.min(range.to + shift, file.length);
  const said = behaviour?.kind === 'wrong-range' && behaviour.lies ? range.from : from;
  const contentRange = `bytes ${said}-${said + (to - from) - 1}/${file.length}`;
  const body = stretched(file.subarray(from, to), behaviour);
  return { status: 206, headers: { ...common, 'content-range': contentRange }, body };
}

/** Of the server of files, which does not tell the checksum. */
export function etagOf(sha256: string): string {
  return `"${sha256.slice(0, 32)}"`;
}

function stretched(body: Uint8Array, behaviour: HubBehaviour | null): Uint8Array {
  if (behaviour?.kind === 'shorter') return body.subarray(0, Math.max(0, body.length - behaviour.by));
  if (behaviour?.kind === 'longer') return Buffer.concat([body, new Uint8Array(behaviour.by)]);
  return body;
}

function withAnotherByte(whole: Uint8Array, at: number): Uint8Array {
  const copy = Uint8Array.from(whole);
  copy[at] = (copy[at] ?? 0) ^ 0xff;
  return copy;
}
