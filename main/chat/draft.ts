import { type Mark, stripMarks } from './marks.ts';

/** An answer while it is being written: what the model said, and what of it can be shown. */
export type Draft = {
  readonly addText: (text: string) => void;
  readonly addThought: (thought: string) => void;
  readonly shown: () => { readonly text: string; readonly thought: string };
  /** What can be shown beyond what was grown before. */
  readonly grow: () => { readonly text: string; readonly thought: string };
  readonly finish: () => { readonly text: string; readonly thought: string; readonly marks: readonly Mark[] };
  /** Milliseconds from the first thought to the first word of the answer, or until now. */
  readonly thoughtMilliseconds: () => number;
};

export function createDraft(options: {
  readonly numbers: readonly number[];
  readonly given: readonly string[];
}): Draft {
  const isLiteral = (mark: string): boolean => options.given.some((text) => text.includes(mark));
  const count = Math.max(0, ...options.numbers);
  let raw = '';
  let thought = '';
  let thoughtStart: number | null = null;
  let thoughtEnd: number | null = null;
  let grownText = 0;
  let grownThought = 0;

  const strip = (isWhole: boolean) => stripMarks(raw.trimStart(), { count, isWhole, isLiteral });
  const shown = () => ({ text: strip(false).text, thought });

  return {
    addText(text) {
      raw += text;
      if (raw.trim() !== '' && thoughtStart !== null) thoughtEnd ??= performance.now();
    },
    addThought(text) {
      thought += text;
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
      const { text, marks } = strip(true);
      return { text: text.trimEnd(), thought: thought.trim(), marks };
    },
    thoughtMilliseconds: () =>
      thoughtStart === null ? 0 : Math.round((thoughtEnd ?? performance.now()) - thoughtStart),
  };
}
