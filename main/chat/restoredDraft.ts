import type { Draft } from './draft.ts';

/** An answer while it comes in with placeholders: what is shown has the words that they stand for. */
export type RestoredDraft = Draft & {
  /** What came, as it came. */
  readonly wire: () => string;
};

export function createRestoredDraft(
  restore: (raw: string, options: { readonly isWhole: boolean }) => string,
): RestoredDraft {
  let raw = '';
  let rawThought = '';
  let thoughtStart: number | null = null;
  let thoughtEnd: number | null = null;
  let grownText = 0;
  let grownThought = 0;

  const both = (isWhole: boolean) => ({
    text: restore(raw.trimStart(), { isWhole }),
    thought: restore(rawThought, { isWhole }),
  });
  const shown = () => both(false);

  return {
    wire: () => raw.trim(),
    addText(text) {
      raw += text;
      if (raw.trim() !== '' && thoughtStart !== null) thoughtEnd ??= performance.now();
    },
    addThought(text) {
      rawThought += text;
      thoughtStart ??= performance.now();
    },
    shown,
    grow() {
      const now = shown();
      const grown = { text: now.text.slice(grownText), thought: now.thought.slice(grownThought) };
      grownText = now.text.length;
      grownThought = now.thought.length;
      return grown;
    },
    finish() {
      const { text, thought } = both(true);
      return { text: text.trimEnd(), thought: thought.trim(), marks: [] };
    },
    thoughtMilliseconds: () =>
      thoughtStart === null ? 0 : Math.round((thoughtEnd ?? performance.now()) - thoughtStart),
  };
}
