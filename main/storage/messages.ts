import type { Answer, AnswerState, Citation, Coverage, Message, Question } from '../contract/conversations.ts';
import type { FoundPassage, Span } from '../contract/documents.ts';
import { AppError } from '../contract/errors.ts';
import type { Id } from '../contract/types.ts';
import type { Database } from './database.ts';
import { prepared, transaction } from './statements.ts';

/** What an answer says of documents is stored as places in them, so that removing a document leaves none of its text. */
type StoredDetails = Omit<Answer, keyof Question | 'state' | 'citations' | 'passages'> & {
  readonly citations: readonly Omit<Citation, 'quote'>[];
  readonly passages: readonly Omit<FoundPassage, 'text'>[];
  readonly madeFrom?: readonly Id[] | null;
};

/** What stands behind a message and is not shown as such. */
export type Behind = {
  /** The text as it left, or came back, with placeholders; null for what never left. */
  readonly wire: string | null;
  /** The documents whose words were in an answer's prompt, also by way of earlier answers; null where nobody knows. */
  readonly madeFrom: readonly Id[] | null;
};

type MessageRow = {
  readonly id: Id;
  readonly conversationId: Id;
  readonly parentId: Id | null;
  readonly created: number;
  readonly state: string | null;
  readonly text: string;
  readonly details: string | null;
  readonly wire: string | null;
};

type TextOf = (span: Span) => string;

const TITLE_LENGTH = 80;

const columns = 'id, conversation_id AS conversationId, parent_id AS parentId, created, state, text, details, wire';

/** Those of a removed conversation are being erased. */
const isThere = 'EXISTS (SELECT 1 FROM conversations WHERE conversations.id = conversation_id AND removed = 0)';

const statements = prepared((prepare) => ({
  insert: prepare<
    [
      id: Id,
      parentId: Id | null,
      created: number,
      state: string | null,
      text: string,
      details: string | null,
      wire: string | null,
      conversationId: Id,
    ]
  >(`
    INSERT INTO messages (id, conversation_id, parent_id, created, state, text, details, wire)
    SELECT ?, id, ?, ?, ?, ?, ?, ? FROM conversations WHERE id = ? AND removed = 0`),
  becomeLeaf: prepare<[id: Id, created: number, title: string, conversationId: Id]>(`
    UPDATE conversations SET leaf_id = ?, changed = ?, title = CASE title WHEN '' THEN ? ELSE title END
    WHERE id = ?`),
  update: prepare<[state: string, text: string, details: string, wire: string | null, id: Id]>(
    'UPDATE messages SET state = ?, text = ?, details = ?, wire = ? WHERE id = ? AND state IS NOT NULL',
  ),
  setWire: prepare<[wire: string, id: Id]>('UPDATE messages SET wire = ? WHERE id = ?'),
  list: prepare<[conversationId: Id], MessageRow>(
    `SELECT ${columns} FROM messages WHERE conversation_id = ? AND ${isThere} ORDER BY number`,
  ),
  get: prepare<[id: Id], MessageRow>(`SELECT ${columns} FROM messages WHERE id = ? AND ${isThere}`),
  ids: prepare<[conversationId: Id], { readonly id: Id }>('SELECT id FROM messages WHERE conversation_id = ?'),
  settle: prepare<[]>(`
    UPDATE messages SET state = '{"kind":"stopped"}'
    WHERE state ->> '$.kind' IN ('finding', 'reading', 'thinking', 'writing')`),
  pageText: prepare<[documentId: Id, page: number], { readonly text: string }>(`
    SELECT text FROM pages JOIN documents ON documents.id = pages.document_id
    WHERE document_id = ? AND page = ? AND removed = 0`),
}));

/** The last message of its branch, and the conversation's title if that has none. `not-found` without its parent. */
export function insertQuestion(db: Database, question: Question, wire: string | null = null): void {
  insert(db, question, { state: null, details: null, wire, title: titleFrom(question.text) });
}

export function insertAnswer(db: Database, answer: Answer): void {
  const state = JSON.stringify(answer.state);
  insert(db, answer, { state, details: detailsOf(answer, null), wire: null, title: '' });
}

/** Stores the answer anew. Its conversation, parent and time stay what they were. */
export function updateAnswer(db: Database, answer: Answer, { wire, madeFrom }: Behind = unknownBehind): void {
  const { changes } = statements(db).update.run(
    JSON.stringify(answer.state),
    answer.text,
    detailsOf(answer, madeFrom),
    wire,
    answer.id,
  );
  if (changes === 0) throw new AppError('not-found');
}

const unknownBehind: Behind = { wire: null, madeFrom: null };

/** The text that a question left as, when that changed with a further answer to it. */
export function setWire(db: Database, id: Id, wire: string): void {
  if (statements(db).setWire.run(wire, id).changes === 0) throw new AppError('not-found');
}

export function behind(db: Database, id: Id): Behind {
  const { wire, details } = getRow(db, id);
  const stored: Partial<StoredDetails> = details === null ? {} : JSON.parse(details);
  return { wire, madeFrom: stored.madeFrom ?? null };
}

/** All branches, oldest first. Quotes and passages carry their text as stored now, '' where the document is gone. */
export function listMessages(db: Database, conversationId: Id): Message[] {
  const textOf = spanReader(db);
  return statements(db)
    .list.all(conversationId)
    .map((row) => toMessage(row, textOf));
}

/** Of the whole conversation, without reading what they say. */
export function messageIds(db: Database, conversationId: Id): Id[] {
  return statements(db)
    .ids.all(conversationId)
    .map(({ id }) => id);
}

export function getMessage(db: Database, id: Id): Message {
  return toMessage(getRow(db, id), spanReader(db));
}

/** From the conversation's first message to this one. */
export function branch(db: Database, leafId: Id): Message[] {
  const textOf = spanReader(db);
  const messages: Message[] = [];
  for (let id: Id | null = leafId; id !== null; ) {
    const row: MessageRow = getRow(db, id);
    messages.push(toMessage(row, textOf));
    id = row.parentId;
  }
  return messages.reverse();
}

/** At start: an answer that was being written when the application ended stays as far as it got. */
export function settleAnswers(db: Database): void {
  statements(db).settle.run();
}

function insert(
  db: Database,
  message: Message,
  row: Pick<MessageRow, 'state' | 'details' | 'wire'> & { readonly title: string },
): void {
  const { state, details, wire, title } = row;
  const { id, conversationId, parentId, created, text } = message;
  transaction(db, () => {
    if (parentId !== null && getRow(db, parentId).conversationId !== conversationId) throw new AppError('not-found');
    const { changes } = statements(db).insert.run(id, parentId, created, state, text, details, wire, conversationId);
    if (changes === 0) throw new AppError('not-found');
    statements(db).becomeLeaf.run(id, created, title, conversationId);
  });
}

function getRow(db: Database, id: Id): MessageRow {
  const row = statements(db).get.get(id);
  if (!row) throw new AppError('not-found');
  return row;
}

function detailsOf(answer: Answer, madeFrom: readonly Id[] | null): string {
  const { mode, thought, thoughtMilliseconds, quotations, unsourced, coverage, provider, model, adapters, tokens } =
    answer;
  const details: StoredDetails = {
    mode,
    thought,
    thoughtMilliseconds,
    citations: answer.citations.map(({ quote: _, ...citation }) => citation),
    quotations,
    unsourced,
    passages: answer.passages.map(({ text: _, ...passage }) => passage),
    coverage,
    provider,
    model,
    adapters,
    tokens,
    milliseconds: answer.milliseconds,
    madeFrom,
  };
  return JSON.stringify(details);
}

function toMessage(row: MessageRow, textOf: TextOf): Message {
  const { id, conversationId, parentId, created, text, wire } = row;
  if (row.state === null || row.details === null || parentId === null) {
    return { kind: 'question', id, conversationId, parentId, created, text, sent: wire === text ? null : wire };
  }
  const state: AnswerState = JSON.parse(row.state);
  const { madeFrom: _, ...details }: StoredDetails = JSON.parse(row.details);
  return {
    ...details,
    // Answers of before there were adapters.
    adapters: details.adapters ?? [],
    // Answers of before anything could be held back.
    coverage: details.coverage && { ...details.coverage, ...heldBack(details.coverage) },
    kind: 'answer',
    id,
    conversationId,
    parentId,
    created,
    text,
    state,
    citations: details.citations.map((citation) => ({ ...citation, quote: textOf(citation) })),
    passages: details.passages.map((passage) => ({ ...passage, text: textOf(passage) })),
  };
}

function heldBack(coverage: Partial<Coverage>): Pick<Coverage, 'documentsHeldBack' | 'turnsHeldBack'> {
  return { documentsHeldBack: coverage.documentsHeldBack ?? 0, turnsHeldBack: coverage.turnsHeldBack ?? 0 };
}

/** Several passages of an answer stand on the same page, so a page's text is fetched once. */
function spanReader(db: Database): TextOf {
  const texts = new Map<string, string>();
  return ({ documentId, page, start, end }) => {
    const key = `${documentId} ${page}`;
    let text = texts.get(key);
    if (text === undefined) {
      text = statements(db).pageText.get(documentId, page)?.text ?? '';
      texts.set(key, text);
    }
    return text.slice(start, end);
  };
}

/** Its first words; a word is cut only where it is longer than a title. */
function titleFrom(question: string): string {
  const text = question.replaceAll(/\s+/g, ' ').trim();
  const characters = [...text];
  if (characters.length <= TITLE_LENGTH) return text;
  const cut = characters.slice(0, TITLE_LENGTH).join('');
  return `${characters[TITLE_LENGTH] === ' ' ? cut : cut.replace(/ [^ ]*$/, '')}…`;
}
