import { useEffect, useRef, useState } from 'react';
import type { Id } from '../../../main/contract/types.ts';
import { request } from '../../api.ts';

type Shown = { readonly documentId: Id; readonly page: number; readonly address: string };

/** So many images of one document are kept; the oldest goes first. */
const MOST_KEPT = 6;

/** Who walks quickly through the pages does not have every one of them drawn. */
const PAUSE_MILLISECONDS = 60;

/**
 * The image of a page, `width` in device pixels, as an address for `<img>`; null while it is drawn for the first time.
 * Another width keeps the image before until the sharper one is there. `failed`: there is none to be had.
 */
export function usePageImage(
  documentId: Id,
  page: number,
  width: number | null,
): { readonly address: string | null; readonly failed: boolean } {
  const kept = useRef(new Map<string, string>());
  const [shown, setShown] = useState<Shown | null>(null);
  const [failed, setFailed] = useState<string | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another document's images are let go
  useEffect(() => {
    const images = kept.current;
    return () => {
      for (const address of images.values()) URL.revokeObjectURL(address);
      images.clear();
      setShown(null);
    };
  }, [documentId]);

  useEffect(() => {
    if (width === null) return;
    const images = kept.current;
    const key = `${page} ${width}`;
    const ready = images.get(key);
    if (ready) {
      setShown({ documentId, page, address: ready });
      return;
    }
    let left = false;
    const timer = setTimeout(() => {
      request('documents.image', { id: documentId, page, width }).then(
        ({ png }) => {
          if (left) return;
          const address = URL.createObjectURL(new Blob([new Uint8Array(png)], { type: 'image/png' }));
          images.set(key, address);
          for (const [oldest, old] of [...images].slice(0, Math.max(0, images.size - MOST_KEPT))) {
            URL.revokeObjectURL(old);
            images.delete(oldest);
          }
          setShown({ documentId, page, address });
          setFailed(null);
        },
        () => {
          if (!left) setFailed(`${documentId} ${page}`);
        },
      );
    }, PAUSE_MILLISECONDS);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [documentId, page, width]);

  const current = shown?.documentId === documentId && shown.page === page;
  return { address: current ? shown.address : null, failed: failed === `${documentId} ${page}` };
}
