import type { Draft } from '../../../main/contract/conversations.ts';
import type { Id } from '../../../main/contract/types.ts';
import { request } from '../../api.ts';
import { reportFailure } from '../../failures.ts';

type Where = Omit<Draft, 'text'>;

/** What is typed is stored so long after the last key, */
const PAUSE_MILLISECONDS = 400;
/** and at the latest so long after the first that was not stored. */
const LONGEST_MILLISECONDS = 2_000;

/** What was typed and not sent, by conversation. Here for as long as the page; main keeps it in the library. */
const drafts = new Map<string, Draft>();
/** Those that main does not have as they are. An empty text takes what it has away. */
const unsaved = new Map<string, Draft>();
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;
let waitingSince = 0;

/** What was kept, and of that the one which was typed last. Without it the window opens all the same. */
export async function loadDrafts(): Promise<{ readonly last: Draft | null }> {
  const kept = await request('drafts.list', {}).catch((error: unknown) => {
    reportFailure(error);
    return [];
  });
  for (const draft of kept) drafts.set(keyOf(draft), draft);
  return { last: kept[0] ?? null };
}

/** Hands over to main what it does not have. `asked`: the id under which main asked for it. */
export function saveDrafts(asked: Id | null = null): void {
  clearTimeout(timer);
  timer = undefined;
  if (unsaved.size === 0 && asked === null) return;
  const handed = new Map(unsaved);
  unsaved.clear();
  request('drafts.keep', { drafts: [...handed.values()], asked }).catch((error: unknown) => {
    // Goes along with what is typed next.
    for (const [key, draft] of handed) if (!unsaved.has(key)) unsaved.set(key, draft);
    reportFailure(error);
  });
}

/** '' where there is none. */
export function draftAt(where: Where): string {
  return drafts.get(keyOf(where))?.text ?? '';
}

/** Takes it off the screen; what is kept stays until something is set. */
export function hideDraft(where: Where): void {
  saveDrafts();
  drafts.delete(keyOf(where));
  tell();
}

/** It was asked. What was typed since then stays, or goes along to the conversation that `began` with it. */
export function draftTaken(where: Where, began: Id | null): void {
  const typed = draftAt(where);
  if (typed === '' || began !== null) setDraft({ ...where, text: '' });
  if (typed !== '' && began !== null) setDraft({ ...where, conversationId: began, text: typed });
  saveDrafts();
}

/** It was not asked: it comes back, before what was typed since then. */
export function draftRefused(where: Where, text: string): void {
  const typed = draftAt(where);
  setDraft({ ...where, text: typed === '' ? text : `${text}\n${typed}` });
}

/** Kept a moment after the last change. */
export function setDraft(draft: Draft): void {
  const key = keyOf(draft);
  if (draft.text === '') drafts.delete(key);
  else drafts.set(key, draft);
  unsaved.set(key, draft);
  const now = Date.now();
  if (timer === undefined) waitingSince = now;
  clearTimeout(timer);
  timer = setTimeout(
    () => saveDrafts(),
    Math.max(0, Math.min(PAUSE_MILLISECONDS, waitingSince + LONGEST_MILLISECONDS - now)),
  );
  tell();
}

function keyOf({ caseId, conversationId }: Where): string {
  return conversationId ?? `new ${caseId}`;
}

/** Of every change, until the returned function is called. */
export function onDrafts(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

function tell(): void {
  for (const listener of listeners) listener();
}
