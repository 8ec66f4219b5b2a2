import type { KnownAdapter } from '../main/contract/models.ts';
import type { Words } from './documentWords.ts';

/** Which model an adapter is for. The file may not name it; its architecture it always does. */
export function adapterFor({ base, architecture }: Pick<KnownAdapter, 'base' | 'architecture'>): string {
  return base === null ? `For models of the kind ${architecture}` : `For ${base}`;
}

/** Whether it can be used now, with the model it is for. */
export function fitOfAdapter(adapter: KnownAdapter): Words {
  const { missing, fits } = adapter;
  if (missing) return { text: 'File not found. Put it back where it was, or take it off the list.', tone: 'attention' };
  if (fits === null) return { text: `${adapterFor(adapter)}. No model is in use.`, tone: 'plain' };
  return fits
    ? { text: `${adapterFor(adapter)}. Fits the model in use.`, tone: 'plain' }
    : { text: `${adapterFor(adapter)}. Not for the model in use.`, tone: 'attention' };
}
