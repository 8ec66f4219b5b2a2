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
  let hasText = false;
  let ended = false;

  /** Reads all that came, so it is not for every piece: a server decides how many of those there are. */
  function tell(): void {
    const grown = draft.grow();
    record.grow(grown);
    if (grown.text !== '') begin('writing');
  }

  /** Everything that came is told by now. The first words are the end of the thinking, whatever thoughts follow. */
  function begin(kind: 'thinking' | 'writing'): void {
    const now = record.answer().state.kind;
    if (now === kind || now === 'writing') return;
    record.keep(kept());
    record.show({ kind });
  }

  function kept() {
    return { ...draft.shown(), thoughtMilliseconds: draft.thoughtMilliseconds() };
  }

  const telling = setInterval(tell, TELL_EVERY);
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
        const { kind } = record.answer().state;
        if (kind !== 'thinking' && kind !== 'writing') {
          tell();
          begin('thinking');
        }
        draft.addThought(thought);
      },
      onText(text: string) {
        if (ended) return;
        firstToken ??= Math.round(performance.now() - started);
        draft.addText(text);
        if (hasText || text.trim() === '') return;
        hasText = true;
        tell();
      },
    },
  };
}
