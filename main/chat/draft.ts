import { type Mark, stripMarks } from './marks.ts';

type Words = { readonly text: string; readonly thought: string };

/** An answer while it is being written: what the model said, and what of it can be shown. */
export type Draft = {
  readonly addText: (text: string) => void;
  readonly addThought: (thought: string) => void;
  readonly shown: () => Words;
  /** What can be shown beyond what was grown before. */
  readonly grow: () => Words;
  readonly finish: () => Words & { readonly marks: readonly Mark[] };
  /** The answer as it came. */
  readonly wire: () => string;
  /** Milliseconds from the first thought to the first word of the answer, or until now. */
  readonly thoughtMilliseconds: () => number;
};

/** An answer with the numbers of the passages it was given: what is shown is without them. */
export function createDraft(options: {
  readonly numbers: readonly number[];
  readonly given: readonly string[];
}): Draft {
  const known = new Map<string, boolean>();
  /** The documents are long, and the answer is read again with every few words. */
  const isLiteral = (mark: string): boolean => {
    const isKnown = known.get(mark) ?? options.given.some((text) => text.includes(mark));
    known.set(mark, isKnown);
    return isKnown;
  };
  const count = Math.max(0, ...options.numbers);
  return growingDraft(({ text, thought }, isWhole) => ({
    ...stripMarks(text, { count, isWhole, isLiteral }),
    thought,
  }));
}

/** An answer with placeholders: what is shown has the words that they stand for. */
export function createRestoredDraft(restore: (raw: string, options: { readonly isWhole: boolean }) => string): Draft {
  return growingDraft(({ text, thought }, isWhole) => ({
    text: restore(text, { isWhole }),
    thought: restore(thought, { isWhole }),
    marks: [],
  }));
}

/** `read` tells what stands in the words that came; while they are not whole, only what later ones cannot change. */
function growingDraft(read: (came: Words, isWhole: boolean) => ReturnType<Draft['finish']>): Draft {
  let raw = '';
  let rawThought = '';
  let thoughtStart: number | null = null;
  let thoughtEnd: number | null = null;
  let grownText = 0;
  let grownThought = 0;

  const readNow = (isWhole: boolean) => read({ text: raw.trimStart(), thought: rawThought }, isWhole);

  function shown(): Words {
    const { text, thought } = readNow(false);
    return { text, thought };
  }

  return {
    addText(text) {
      raw += text;
      if (raw.trim() !== '' && thoughtStart !== null) thoughtEnd ??= performance.now();
    },
    addThought(thought) {
      rawThought += thought;
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
      const { text, thought, marks } = readNow(true);
      return { text: text.trimEnd(), thought: thought.trim(), marks };
    },
    wire: () => raw.trim(),
    thoughtMilliseconds: () =>
      thoughtStart === null ? 0 : Math.round((thoughtEnd ?? performance.now()) - thoughtStart),
  };
}
