import type { Draft } from './draft.ts';
import type { AnswerRecord } from './record.ts';

/** The page is told of new words this often, the database keeps them this often: a crash costs at most that. */
const TELL_EVERY = 80;
const KEEP_EVERY = 1_000;
const SHOW_PROGRESS_EVERY = 200;

/** Passes on what the model says, a few words at a time. */
export function follow(record: AnswerRecord, draft: Draft, signal: AbortSignal) {
  const started = performance.now();
  let firstToken: number | null = null;
  let shownAt = 0;
  let ended = false;

  function begin(kind: 'thinking' | 'writing'): void {
    if (record.answer().state.kind === kind) return;
    record.grow(draft.grow());
    record.keep(kept());
    record.show({ kind });
  }

  function kept() {
    return { ...draft.shown(), thoughtMilliseconds: draft.thoughtMilliseconds() };
  }

  const telling = setInterval(() => record.grow(draft.grow()), TELL_EVERY);
  const keeping = setInterval(() => record.keep(kept()), KEEP_EVERY);

  return {
    firstToken: () => firstToken,
    stop() {
      ended = true;
      clearInterval(telling);
      clearInterval(keeping);
    },
    listeners: {
      onProgress({ done, total }: { readonly done: number; readonly total: number }) {
        if (ended || signal.aborted || firstToken !== null) return;
        const now = performance.now();
        if (now - shownAt < SHOW_PROGRESS_EVERY && done < total) return;
        shownAt = now;
        record.show({ kind: 'reading', done, total });
      },
      onThought(thought: string) {
        if (ended) return;
        firstToken ??= Math.round(performance.now() - started);
        begin('thinking');
        draft.addThought(thought);
      },
      onText(text: string) {
        if (ended) return;
        firstToken ??= Math.round(performance.now() - started);
        draft.addText(text);
        if (draft.shown().text !== '') begin('writing');
      },
    },
  };
}
