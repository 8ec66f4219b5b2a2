import { formatBytes } from '../main/contract/formatBytes.ts';
import { formatCount } from '../main/contract/formatCount.ts';
import type { Download, Offer } from '../main/contract/models.ts';
import { ofWhole } from './fitWords.ts';
import { formatTimeLeft } from './format.ts';
import { percent } from './modelWords.ts';

/** Beside the name: "6.1 of 19.2 GB · 31 MB/s · 7 min left". What failed is said in a sentence of its own. */
export function downloadText({ bytes, done, state }: Download): string {
  const amount = ofWhole(done, bytes);
  switch (state.kind) {
    case 'waiting':
      return done === 0 ? `Waiting · ${formatBytes(bytes)}` : `Waiting at ${amount}`;
    case 'running': {
      const speed = state.bytesPerSecond > 0 ? [`${formatBytes(state.bytesPerSecond)}/s`] : [];
      const left = state.secondsLeft === null ? [] : [formatTimeLeft(state.secondsLeft)];
      return [amount, ...speed, ...left].join(' · ');
    }
    case 'paused':
      return `Paused at ${amount}`;
    case 'checking':
      return `All here · checking ${percent(share(state.done, bytes))}`;
    case 'failed':
      return amount;
  }
}

/** When the library is locked by itself; null where it never is. */
type Lock = { readonly idleMinutes: number | null } | null;

/** Under the bar: why it stands, and what becomes of what came. What is fetched goes into the ledger, which a lock closes. */
export function downloadNote({ host, state }: Download, lock: Lock): string {
  switch (state.kind) {
    case 'waiting':
      return `From ${host}. It begins when the one before it has ended.`;
    case 'running':
      return [
        `From ${host}. No document, question or name is sent. Checked when complete; a damaged file is never used.`,
        ...(lock === null ? [] : [lockNote(lock.idleMinutes)]),
      ].join(' ');
    case 'checking':
      return `Comparing every byte with the checksum of ${host}. It is listed as a model when they are the same.`;
    case 'paused':
      return pausedNotes[state.why];
    case 'failed':
      return '';
  }
}

/** From 0 to 1, of what the bar shows. */
export function downloadFraction({ bytes, done, state }: Download): number {
  return share(state.kind === 'checking' ? state.done : done, bytes);
}

/** The download of this offer, if there is one: both are known by the model's name and its quantisation. */
export function downloadOf({ model, quantisation }: Offer, downloads: readonly Download[]): Download | undefined {
  return downloads.find(({ name }) => name === `${model.name} ${quantisation}`);
}

function lockNote(idleMinutes: number | null): string {
  const when = idleMinutes === null ? '' : `, as after ${formatCount(idleMinutes, 'minute')} without use`;
  return `It waits while the library is locked${when}, and goes on by itself.`;
}

const pausedNotes = {
  person: 'What came is kept. It continues where it stopped.',
  closed: 'Cloister was closed meanwhile. What came is kept, and nothing goes on by itself.',
  connection: 'The connection was lost and did not come back. What came is kept.',
} as const;

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.min(1, part / whole);
}
