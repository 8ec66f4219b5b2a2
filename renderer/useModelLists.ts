import { useEffect, useState } from 'react';
import type { Download, KnownAdapter, Offer, ThisComputer } from '../main/contract/models.ts';
import { on, request } from './api.ts';
import { reportFailure } from './failures.ts';
import { useFollowed } from './followed.ts';

/** In the order in which they are fetched; null until main has answered. */
export function useDownloads(): readonly Download[] | null {
  return useFollowed(loadDownloads, followDownloads);
}

/** What it has for models; null until main has answered. */
export function useThisComputer(): ThisComputer | null {
  const [computer, setComputer] = useState<ThisComputer | null>(null);
  useEffect(() => {
    const load = () => void request('models.hardware', {}).then(setComputer, reportFailure);
    load();
    return on('models.listed', load);
  }, []);
  return computer;
}

/** Best for this computer first; asked for again when a model came or went. Null until main has answered. */
export function useOffers(): readonly Offer[] | null {
  const [offers, setOffers] = useState<readonly Offer[] | null>(null);
  useEffect(() => {
    let left = false;
    const load = () =>
      void request('models.offers', {}).then((loaded) => {
        if (!left) setOffers(loaded);
      }, reportFailure);
    load();
    const stop = on('models.listed', load);
    return () => {
      left = true;
      stop();
    };
  }, []);
  return offers;
}

/** Null until main has answered. */
export function useAdapters(): readonly KnownAdapter[] | null {
  const [adapters, setAdapters] = useState<readonly KnownAdapter[] | null>(null);
  useEffect(() => {
    const load = () => void request('adapters.list', {}).then(setAdapters, reportFailure);
    load();
    return on('adapters.changed', load);
  }, []);
  return adapters;
}

const loadDownloads = () => request('downloads.list', {});
const followDownloads = (listener: (downloads: readonly Download[]) => void) => on('downloads.changed', listener);
