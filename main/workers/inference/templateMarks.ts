import { AppError } from '../../contract/errors.ts';
import type { ChatTurn } from '../methods.ts';

/** What a template writes around the turns of a conversation: plain text, with `BEGINNING` and `END` for the two tokens. */
export type TemplateMarks = {
  /** Before the first turn where that is the system's; null for templates that know none: it goes with the first question. */
  readonly system: { readonly before: string; readonly behind: string } | null;
  /** Before the first question of a conversation without the system's turn. */
  readonly start: string;
  readonly beforeAnswer: string;
  readonly behindAnswer: string;
  /** Before the answer that is to come, where that differs. */
  readonly beforeLast?: string;
  /** Never behind the vocabulary's token for the beginning, also where the file asks for one. */
  readonly bare?: boolean;
};

/** Where the vocabulary's own tokens for the beginning and the end of a text stand: characters that no text has. */
export const BEGINNING = '\ue000';
export const END = '\ue001';

const LONGEST_TEMPLATE = 128 << 10;
const LONGEST_MARK = 200;
const MOST_WORDS = 4;

/** Words that no template knows of, so that what stands between them is the template's own. */
export const probes: readonly (readonly ChatTurn[])[] = [
  [system('qzsystem'), user('qzfirst'), answer('qzanswer'), user('qzsecond'), answer('qzother'), user('qzthird')],
  [system('qzsystem'), user('qzfirst')],
  [user('qzfirst'), answer('qzanswer'), user('qzsecond'), answer('qzother'), user('qzthird')],
  [user('qzfirst')],
];

function system(text: string): ChatTurn {
  return { role: 'system', text };
}

function user(text: string): ChatTurn {
  return { role: 'user', text };
}

function answer(text: string): ChatTurn {
  return { role: 'assistant', text };
}

function damaged(what: string): AppError {
  return new AppError('model-damaged', what);
}

/** What stands before, between and behind the turns; null unless each stands there once, in order. */
function between(text: string | null, turns: readonly ChatTurn[]): readonly string[] | null {
  if (text === null) return null;
  const parts: string[] = [];
  let rest = text;
  for (const turn of turns) {
    const [before, ...behind] = rest.split(turn.text);
    if (before === undefined || behind.length !== 1) return null;
    parts.push(before);
    rest = behind[0] ?? '';
  }
  return [...parts, rest];
}

/** Marks name a role. More words than that are said to the model behind everybody's back. */
function refuseHiddenText(marks: readonly string[], vocabulary: ReadonlySet<string>): void {
  for (const mark of marks) {
    // A token of its own is a mark, however it is called; the same letters as text are words.
    const text = mark.replaceAll(/<[^<>\s]{1,48}>|\[[^[\]\s]{1,48}\]/g, (found) =>
      vocabulary.has(found) ? ' ' : found,
    );
    const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
    if (words.length > MOST_WORDS || mark.length > LONGEST_MARK) throw damaged('the template adds text of its own');
    if (/[\p{Default_Ignorable_Code_Point}\p{Cc}]/u.test(mark.replaceAll(/[\n\t]/g, '')))
      throw damaged('the template hides text');
  }
}

/** Templates longer than any that makers publish are not even rendered. */
export function checkTemplate(template: string): void {
  if (template.length > LONGEST_TEMPLATE) throw damaged('the template is too long');
}

/**
 * Learns from what a template makes of the probes how it writes any conversation, so that it never sees one: what it would do
 * at some word, on some day or in a long conversation cannot happen. Throws `model-damaged` for a template that does more than
 * to put marks around turns, the same each time.
 */
export function learnMarks(rendered: readonly (string | null)[], vocabulary: ReadonlySet<string>): TemplateMarks {
  const [withSystem, briefly, without, alone] = probes.map((turns, index) => between(rendered[index] ?? null, turns));
  const long = withSystem ?? without;
  if (!long) throw damaged('the template loses or repeats turns');
  const [beforeAnswer = '', behindAnswer = '', nextAnswer, behindNext, last] = long.slice(withSystem ? 2 : 1);
  if (nextAnswer !== beforeAnswer || last !== beforeAnswer || behindNext !== behindAnswer) {
    throw damaged('the template writes the same turn in several ways');
  }
  const first = withSystem ? briefly : alone;
  if (!first || first.join('\n') !== [...long.slice(0, withSystem ? 2 : 1), beforeAnswer].join('\n')) {
    throw damaged('the template changes what was written before');
  }
  const [before = '', behind = ''] = withSystem ?? [];
  const marks: TemplateMarks = {
    system: withSystem ? { before, behind } : null,
    start: (without ?? alone)?.[0] ?? before,
    beforeAnswer,
    behindAnswer,
  };
  refuseHiddenText([before, behind, marks.start, beforeAnswer, behindAnswer], vocabulary);
  if (beforeAnswer === '' && behindAnswer === '') throw damaged('the template writes no marks');
  return marks;
}
