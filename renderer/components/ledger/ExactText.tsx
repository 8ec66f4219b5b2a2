import { useEffect, useState } from 'react';
import { errorText } from '../../../main/contract/errorText.ts';
import type { LedgerEntry } from '../../../main/contract/ledger.ts';
import { errorData, request } from '../../api.ts';
import { markedParts, placeholderSpans } from '../review/markedParts.ts';
import { readPayload } from './readPayload.ts';

type Loaded = { readonly text: string | null } | { readonly failed: string };

/** What left, or would have: as people read it, and byte for byte. */
export function ExactText({ entry }: { readonly entry: LedgerEntry }) {
  const loaded = usePayload(entry);
  const { outcome, number, sha256 } = entry;
  const stayed = outcome === 'refused' || outcome === 'not-connected';
  const title = entry.event === null ? 'The exact text' : 'What was written with it';
  return (
    <div className={`sent ${stayed ? 'stayed' : (entry.provider ?? 'none')}`}>
      <h3 className="small">{stayed ? 'The exact text, which did not leave' : title}</h3>
      {loaded === null && <p className="qq">Opening</p>}
      {loaded !== null &&
        ('failed' in loaded ? <p className="q">{loaded.failed}</p> : <Body entry={entry} text={loaded.text} />)}
      <p className="small qq n">
        Entry {number}
        {sha256 !== null && (
          <>
            , SHA-256 <span className="hash">{sha256}</span>
          </>
        )}
      </p>
    </div>
  );
}

function usePayload({ number, sha256, payloadErased }: LedgerEntry): Loaded | null {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    let left = false;
    if (sha256 === null || payloadErased) setLoaded({ text: null });
    else {
      request('ledger.payload', { number }).then(
        (payload) => left || setLoaded(payload),
        (error: unknown) => left || setLoaded({ failed: errorText(errorData(error)) }),
      );
    }
    return () => {
      left = true;
    };
  }, [number, sha256, payloadErased]);
  return loaded;
}

function Body({ entry, text }: { readonly entry: LedgerEntry; readonly text: string | null }) {
  if (text === null) {
    return (
      <p className="q">
        {entry.payloadErased
          ? 'Erased with its case. Its SHA-256 stays, so that a copy kept elsewhere can be compared.'
          : 'The request had no text: only its address and headers.'}
      </p>
    );
  }
  // A note of Cloister's own.
  if (entry.provider === null) return <Whole text={text} />;
  const messages = readPayload(text);
  if (messages === null) return <p className="exact">{text}</p>;
  const last = messages.at(-1);
  return (
    <>
      {last && <Marked text={last.text} />}
      <details>
        <summary className="small">
          {messages.length > 1 ? `The whole request, with ${others(messages.length - 1)}` : 'The whole request'}
        </summary>
        <Whole text={text} />
      </details>
    </>
  );
}

function Whole({ text }: { readonly text: string }) {
  // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
  return <pre tabIndex={0}>{text}</pre>;
}

function others(count: number): string {
  return count === 1 ? 'one message before it' : `${count} messages before it`;
}

function Marked({ text }: { readonly text: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
    <p className="exact" tabIndex={0}>
      {markedParts(text, placeholderSpans(text), (span) => span).map(({ start, text: part, span }) =>
        span === null ? (
          part
        ) : (
          <span key={start} className="place">
            {part}
          </span>
        ),
      )}
    </p>
  );
}
