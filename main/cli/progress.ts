import type { Answer } from '../contract/conversations.ts';
import type { Document } from '../contract/documents.ts';
import type { ModelState } from '../contract/models.ts';

/** A line about what goes on, or null when there is nothing worth one. */
export function documentProgress({ name, state }: Document): string | null {
  if (state.kind !== 'reading') return null;
  const left = state.secondsLeft === null ? '' : `, ${state.secondsLeft} s left`;
  return `Reading ${name}: page ${number(state.page)} of ${number(state.pages)}${left}`;
}

export function answerProgress({ state }: Answer): string | null {
  switch (state.kind) {
    case 'finding':
      return 'Finding passages';
    case 'reading':
      return `The model reads ${percent(state.done / state.total)}`;
    case 'thinking':
      return 'Thinking';
    case 'writing':
      return 'Writing';
    default:
      return null;
  }
}

export function modelProgress({ name, fraction }: Extract<ModelState, { kind: 'loading' }>): string {
  return `Loading ${name} ${percent(fraction)}`;
}

function number(value: number): string {
  return value.toLocaleString('en');
}

function percent(fraction: number): string {
  return `${Math.round(fraction * 100)}%`;
}
