import type { Answer, Message, Question } from '../../../main/contract/conversations.ts';
import type { Id } from '../../../main/contract/types.ts';

/** One of several versions of a question or an answer: `all` in order of writing, `index` the one on screen. */
export type Versions<Item> = { readonly all: readonly Item[]; readonly index: number };

export type Turn = {
  readonly question: Question;
  readonly questions: Versions<Question>;
  /** Null for a moment, until the answer to a question just asked is known. */
  readonly answer: Answer | null;
  readonly answers: Versions<Answer>;
};

/** The messages from the first question to `leafId`. A leaf that is not known, or whose way up has a gap, gives null. */
function pathTo(leafId: Id | null, byId: ReadonlyMap<Id, Message>): readonly Message[] | null {
  const path: Message[] = [];
  let id = leafId;
  while (id !== null) {
    const message = byId.get(id);
    if (!message || path.length > byId.size) return null;
    path.unshift(message);
    id = message.parentId;
  }
  return path;
}

function pathShown(messages: readonly Message[], leafId: Id | null, byId: ReadonlyMap<Id, Message>) {
  const wanted = leafId === null ? null : pathTo(leafId, byId);
  if (wanted) return wanted;
  for (const message of messages.toReversed()) {
    const path = pathTo(message.id, byId);
    if (path) return path;
  }
  return [];
}

function versionsOf<Item extends Message>(item: Item, siblings: readonly Item[]): Versions<Item> {
  return { all: siblings, index: Math.max(0, siblings.indexOf(item)) };
}

/**
 * The turns on screen: the branch of the message tree that ends in `leafId`. While the leaf is not known yet (an event
 * came before the reply), the branch of the newest message stands in for it.
 */
export function branch(messages: readonly Message[], leafId: Id | null): readonly Turn[] {
  const byId = new Map(messages.map((message) => [message.id, message]));
  const path = pathShown(messages, leafId, byId);

  const siblings = Map.groupBy(messages, (message) => message.parentId);
  const answersTo = (id: Id): readonly Answer[] => (siblings.get(id) ?? []).filter((each) => each.kind === 'answer');
  const questionsAfter = (id: Id | null): readonly Question[] =>
    (siblings.get(id) ?? []).filter((each) => each.kind === 'question');

  return path.flatMap((message, position): Turn[] => {
    if (message.kind !== 'question') return [];
    const next = path[position + 1] ?? answersTo(message.id).at(-1);
    const answer = next?.kind === 'answer' ? next : null;
    const answers = answersTo(message.id);
    return [
      {
        question: message,
        questions: versionsOf(message, questionsAfter(message.parentId)),
        answer,
        answers: answer ? versionsOf(answer, answers) : { all: answers, index: 0 },
      },
    ];
  });
}

/**
 * The message in which the branch through `id` ends: the newest one at or below it. As children are always newer than
 * their parents, the newest is a leaf.
 */
export function leafBelow(messages: readonly Message[], id: Id): Id {
  const byId = new Map(messages.map((message) => [message.id, message]));
  const newest = messages.findLast((message) => pathTo(message.id, byId)?.some((each) => each.id === id));
  return newest?.id ?? id;
}
