import { useEffect, useRef, useState } from 'react';
import type { Span } from '../../../main/contract/documents.ts';
import type { Id } from '../../../main/contract/types.ts';
import { request } from '../../api.ts';
import { reportFailure } from '../../failures.ts';

export type Find = {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** Null before anything was searched for. */
  readonly hits: readonly Span[] | null;
  readonly index: number;
  readonly hit: Span | null;
  readonly step: (by: 1 | -1) => void;
};

const PAUSE_MILLISECONDS = 200;

type Found = { readonly hits: readonly Span[]; readonly index: number };

/** Finding words in one document: the first result at or behind the page on screen, then round and round. */
export function useFind(documentId: Id, page: number, given: string | undefined, onHit: (hit: Span) => void): Find {
  const [text, setText] = useState(given ?? '');
  const [found, setFound] = useState<Found | null>(null);
  const latest = useRef({ page, onHit });
  latest.current = { page, onHit };

  useEffect(() => {
    if (given) setText(given);
  }, [given]);

  useEffect(() => {
    const wanted = text.trim();
    setFound(null);
    if (!wanted) return;
    let left = false;
    const timer = setTimeout(() => {
      request('documents.find', { id: documentId, text: wanted }).then((spans) => {
        if (left) return;
        const hits = spans.toSorted((one, other) => one.page - other.page || one.start - other.start);
        const index = Math.max(
          0,
          hits.findIndex((hit) => hit.page >= latest.current.page),
        );
        setFound({ hits, index });
        const hit = hits[index];
        if (hit) latest.current.onHit(hit);
      }, reportFailure);
    }, PAUSE_MILLISECONDS);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [documentId, text]);

  function step(by: 1 | -1): void {
    if (!found || found.hits.length === 0) return;
    const index = (found.index + by + found.hits.length) % found.hits.length;
    const hit = found.hits[index];
    setFound({ ...found, index });
    if (hit) onHit(hit);
  }

  const index = found?.index ?? 0;
  return { text, setText, hits: found?.hits ?? null, index, hit: found?.hits[index] ?? null, step };
}
