import { formatBytes } from '../main/contract/formatBytes.ts';
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

/** Under the bar: why it stands, and what becomes of what came. */
export function downloadNote({ host, state }: Download): string {
  switch (state.kind) {
    case 'waiting':
      return `From ${host}. It begins when the one before it has ended.`;
    case 'running':
      return `From ${host}. No document, question or name is sent. Checked when complete; a damaged file is never used.`;
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

const pausedNotes = {
  person: 'What came is kept. It continues where it stopped.',
  closed: 'Cloister was closed meanwhile. What came is kept, and nothing goes on by itself.',
  connection: 'The connection was lost and did not come back. What came is kept.',
} as const;

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.min(1, part / whole);
}
