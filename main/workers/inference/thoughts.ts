export type Piece = { readonly kind: 'text' | 'thought'; readonly text: string };

/** How families of models mark their thoughts: what begins one, and what ends it. */
const thoughtMarks: readonly (readonly [open: string, close: string])[] = [
  ['<think>', '</think>'],
  ['<seed:think>', '</seed:think>'],
  ['[THINK]', '[/THINK]'],
  ['<|START_THINKING|>', '<|END_THINKING|>'],
  ['<|channel>thought\n', '<channel|>'],
  ['<|channel|>analysis<|message|>', '<|end|>'],
  ['<|channel|>commentary<|message|>', '<|end|>'],
];

/** Marks around the answer itself that say nothing to a reader. */
const silentMarks = ['<|start|>assistant', '<|channel|>final<|message|>', '<|START_RESPONSE|>'];
const everyMark = [...thoughtMarks.flat(), ...silentMarks];

/** What families of models write around the call of a tool. There are none here: it is shown as what it is, text. */
const toolMarks: ReadonlySet<string> = new Set([
  '<tool_call>',
  '</tool_call>',
  '<tool_response>',
  '</tool_response>',
  '<|tool_call|>',
  '<|tool_call>',
  '<tool_call|>',
  '<|python_tag|>',
  '<|observation|>',
  '<|call|>',
  '<|constrain|>',
  '[TOOL_CALLS]',
  '[CALL_ID]',
  '[ARGS]',
  '<｜tool▁calls▁begin｜>',
  '<｜tool▁call▁begin｜>',
  '<｜tool▁sep｜>',
  '<｜tool▁call▁end｜>',
  '<｜tool▁calls▁end｜>',
  '<|START_ACTION|>',
  '<|END_ACTION|>',
  '<seed:tool_call>',
  '</seed:tool_call>',
]);

/** Whether a control token's text is a part of a mark, or the beginning of what is shown, and has to be read as text. */
export function isPartOfMark(text: string): boolean {
  return toolMarks.has(text) || (text.length > 1 && everyMark.some((mark) => mark.includes(text)));
}

/** The length of the longest end of `text` that could grow into one of the marks. */
function unfinishedMark(text: string, marks: readonly string[]): number {
  const longest = Math.max(...marks.map((mark) => mark.length)) - 1;
  for (let length = Math.min(text.length, longest); length > 0; length--) {
    const end = text.slice(-length);
    if (marks.some((mark) => mark.startsWith(end))) return length;
  }
  return 0;
}

function firstMark(text: string, marks: readonly string[]): { readonly mark: string; readonly at: number } | null {
  let first: { readonly mark: string; readonly at: number } | null = null;
  for (const mark of marks) {
    const at = text.indexOf(mark);
    if (at >= 0 && (first === null || at < first.at)) first = { mark, at };
  }
  return first;
}

/**
 * Parts a growing answer into thought and text. A thought begins only before the first visible text, so that an answer may
 * speak about `<think>`. `stops` end the answer: families whose end of turn is plain text.
 */
export class ThoughtSplitter {
  readonly #stops: readonly string[];
  #pending = '';
  /** What ends the thought that is being read; null outside one. */
  #close: string | null;
  /** Nothing visible was read yet in this part, so that white space is dropped. */
  #blank = true;
  #answerBegun = false;
  ended = false;

  /** `opened`: the prompt itself began a thought with `<think>`. */
  constructor({ opened, stops }: { readonly opened: boolean; readonly stops: readonly string[] }) {
    this.#close = opened ? '</think>' : null;
    this.#stops = stops;
  }

  push(text: string): Piece[] {
    if (this.ended) return [];
    this.#pending += text;
    const pieces: Piece[] = [];
    for (;;) {
      const marks = this.#marks();
      const found = firstMark(this.#pending, marks);
      if (!found) {
        this.#give(pieces, this.#pending.length - unfinishedMark(this.#pending, marks));
        return pieces;
      }
      this.#give(pieces, found.at);
      // Visible text came first: the mark is something that the answer speaks about.
      if (this.#answerBegun && this.#close === null && !this.#stops.includes(found.mark)) continue;
      this.#pending = this.#pending.slice(found.mark.length);
      this.#pass(found.mark);
      if (this.ended) return pieces;
    }
  }

  /** What was held back in case a mark would come. */
  finish(): Piece[] {
    const pieces: Piece[] = [];
    this.#give(pieces, this.#pending.length);
    return pieces;
  }

  #marks(): readonly string[] {
    if (this.#close !== null) return [this.#close, ...this.#stops];
    if (this.#answerBegun) return this.#stops;
    return [...thoughtMarks.map(([open]) => open), ...silentMarks, ...this.#stops];
  }

  #pass(mark: string): void {
    this.#blank = true;
    if (this.#stops.includes(mark)) {
      this.ended = true;
      this.#pending = '';
    } else {
      this.#close = thoughtMarks.find(([open]) => open === mark)?.[1] ?? null;
    }
  }

  #give(pieces: Piece[], length: number): void {
    let text = this.#pending.slice(0, length);
    this.#pending = this.#pending.slice(length);
    if (this.#blank) text = text.trimStart();
    if (text === '') return;
    this.#blank = false;
    const kind = this.#close === null ? 'text' : 'thought';
    if (kind === 'text') this.#answerBegun = true;
    pieces.push({ kind, text });
  }
}
