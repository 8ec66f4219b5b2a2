import { isDeepStrictEqual } from 'node:util';
import type { Answer, Question } from '../contract/conversations.ts';
import type { Emit } from '../contract/emit.ts';
import { AppError, type ErrorCode } from '../contract/errors.ts';
import type { HeldWords, Identifier, Review } from '../contract/review.ts';
import type { Id } from '../contract/types.ts';
import { mergeIdentifiers } from '../identifiers/mergeIdentifiers.ts';
import type { Jobs } from '../jobs.ts';
import { destinationOf } from '../network/outgoing.ts';
import { mayLeave } from '../privacy.ts';
import type { OpenAIProvider } from '../providers/openai.ts';
import type { SettingsInForce } from '../settings.ts';
import { getConversation } from '../storage/conversations.ts';
import type { Database } from '../storage/database.ts';
import { documentsNotRead, heldGeneration } from '../storage/heldText.ts';
import type { LedgerWriter } from '../storage/ledger.ts';
import { insertAnswer, insertQuestion, setWire } from '../storage/messages.ts';
import { newId } from '../storage/newId.ts';
import { newAnswer, newQuestion } from '../storage/newMessages.ts';
import { addPlaceholders, listPlaceholders } from '../storage/placeholders.ts';
import { transaction } from '../storage/statements.ts';
import { createRestoredDraft } from './draft.ts';
import { findHeldWords } from './heldWords.ts';
import { createRestorer, type FoundIdentifier } from './placeholders.ts';
import { createRecord } from './record.ts';
import { refuseQuestion } from './refuseQuestion.ts';
import {
  type Asked,
  type Composed,
  compose,
  type ReviewInput,
  readAsked,
  sendingInstruction,
  wordsOf,
} from './review.ts';
import { writeAnswer } from './writeAnswer.ts';

export type { ReviewInput } from './review.ts';

/** The only way a question goes to OpenAI: first it is shown, to the last byte, and then exactly that is sent. */
export type Sending = {
  /**
   * What would leave. Held words are an answer, not a failure. Rejects with `conversation-stays` when words of an earlier
   * message stand in a document by now, with a verdict of the policy, or with `provider-not-set-up`.
   */
  readonly review: (input: ReviewInput) => Promise<Review | HeldWords>;
  /**
   * Sends what was reviewed, once. Rejects with `review-needed` when that is not what would be sent any more, with
   * `held-words`, `conversation-stays` or a verdict of the policy; nothing has left then.
   */
  readonly send: (reviewId: Id) => Promise<{ readonly question: Question; readonly answer: Answer }>;
  readonly dismiss: (reviewId: Id) => void;
  /** Drops every review: the library locks or closes. */
  readonly forget: () => void;
};

/** What the model on this computer takes for identifiers; null when it could not look. Never rejects. */
export type ModelLook = (text: string, signal: AbortSignal) => Promise<readonly Identifier[] | null>;

type Pending = {
  readonly input: ReviewInput;
  readonly host: string;
  readonly found: readonly FoundIdentifier[];
  readonly composed: Composed;
  readonly clean: Clean;
};

/** These words were looked for in all that was held then, and none was found. */
type Clean = { readonly words: readonly string[]; readonly generation: number };

export function createSending(options: {
  readonly db: Database;
  readonly openai: Pick<OpenAIProvider, 'body' | 'answer'>;
  readonly settings: Pick<SettingsInForce, 'rules' | 'state'>;
  readonly ledger: Pick<LedgerWriter, 'refuse'>;
  readonly findIdentifiers: (
    text: string,
    options: { readonly signal: AbortSignal },
  ) => readonly Identifier[] | Promise<readonly Identifier[]>;
  readonly look: ModelLook;
  readonly jobs: Jobs;
  readonly emit: Emit;
}): Sending {
  const { db, openai, settings, ledger, jobs, emit } = options;
  /** One for each conversation. Nowhere but in memory. */
  const pending = new Map<Id, Pending & { readonly id: Id }>();
  const looking = new Map<Id, AbortController>();
  const host = (): string => destinationOf(settings.state().openaiAddress);

  function refuse({ id, caseId }: Pick<Asked['conversation'], 'id' | 'caseId'>, why: ErrorCode): void {
    refuseQuestion(ledger, { provider: 'openai', destination: host(), conversationId: id, caseId }, why);
  }

  /** Reads what is asked, and writes down when a rule says no. */
  function allowed(input: ReviewInput): Asked {
    try {
      const verdict = mayLeave('openai', [{ origin: 'typed' }, { origin: 'instruction' }], settings.rules());
      if (!verdict.allowed) throw new AppError(verdict.why);
      const asked = readAsked(db, input);
      if (asked.parentId !== null && jobs.isRunning(asked.parentId)) throw new AppError('model-busy');
      return asked;
    } catch (error) {
      const isRule = error instanceof AppError && error.code !== 'not-found' && error.code !== 'model-busy';
      if (isRule) refuse(getConversation(db, input.conversationId), error.code);
      throw error;
    }
  }

  /** Null when none of the words that would leave is held. Throws `conversation-stays` when an earlier one is. */
  async function heldWords(asked: Asked, signal: AbortSignal): Promise<HeldWords | null> {
    const held = await findHeldWords(db, wordsOf(asked), { signal });
    if (held === null) return null;
    const { text, start, end, source } = held;
    const isEarlier = text > 0;
    refuse(asked.conversation, isEarlier ? 'conversation-stays' : 'held-words');
    if (isEarlier) throw new AppError('conversation-stays');
    return { kind: 'held-words', start, end, source };
  }

  /** Looking again would read the same and find nothing again. */
  function isStillClean(asked: Asked, { words, generation }: Clean): boolean {
    return heldGeneration(db) === generation && isDeepStrictEqual(wordsOf(asked), words);
  }

  function composeNow(asked: Asked, found: readonly FoundIdentifier[]): Composed {
    const { placeholdersRequired } = settings.rules().openai;
    return compose(db, asked, { found, placeholdersRequired, body: openai.body });
  }

  async function review(input: ReviewInput): Promise<Review | HeldWords> {
    const { conversationId } = input;
    looking.get(conversationId)?.abort(new AppError('cancelled'));
    pending.delete(conversationId);
    const controller = new AbortController();
    looking.set(conversationId, controller);
    try {
      const { signal } = controller;
      const first = allowed(input);
      // Before the look begins: what changes meanwhile may be behind it already.
      const clean: Clean = { words: wordsOf(first), generation: heldGeneration(db) };
      const held = await heldWords(first, signal);
      if (held) return held;
      const seen = await options.look(first.text, signal);
      const found = mergeIdentifiers(await options.findIdentifiers(first.text, { signal }), seen ?? []);
      signal.throwIfAborted();
      const asked = allowed(input);
      const composed = composeNow(asked, found);
      const id = newId();
      pending.set(conversationId, { id, input, host: host(), found, composed, clean });
      const { payload, outgoing, identifiers } = composed;
      return {
        kind: 'review',
        id,
        conversationId,
        host: host(),
        model: settings.state().values.openai.model ?? '',
        text: asked.text,
        outgoing,
        identifiers,
        payload: payload.body,
        payloadBytes: Buffer.byteLength(payload.body),
        instructionWords: sendingInstruction.split(/\s+/).length,
        earlierMessages: asked.earlier.length * 2,
        modelLooked: seen !== null,
        documentsNotRead: documentsNotRead(db),
      };
    } finally {
      if (looking.get(conversationId) === controller) looking.delete(conversationId);
    }
  }

  async function send(reviewId: Id): Promise<{ readonly question: Question; readonly answer: Answer }> {
    const agreed = [...pending.values()].find(({ id }) => id === reviewId);
    if (!agreed) throw new AppError('review-needed');
    const { input } = agreed;
    pending.delete(input.conversationId);
    const now = allowed(input);
    if (!isStillClean(now, agreed.clean)) {
      const held = await heldWords(now, new AbortController().signal);
      if (held) throw new AppError('held-words');
    }
    // From here on nothing waits: what is compared is what is stored and sent.
    const asked = allowed(input);
    const composed = composeNow(asked, agreed.found);
    if (composed.payload.body !== agreed.composed.payload.body || host() !== agreed.host) {
      refuse(asked.conversation, 'review-needed');
      throw new AppError('review-needed');
    }
    const { conversation, parentId, text } = asked;
    const sent = composed.outgoing === text ? null : composed.outgoing;
    const question = asked.question
      ? { ...asked.question, sent }
      : newQuestion({ conversationId: conversation.id, parentId, text }, sent);
    const { model } = settings.state().values.openai;
    // Storage refuses one that holds anything of a document (migrations/0004-doors.ts).
    const answer = newAnswer(question, { provider: 'openai', model, mode: 'answer', state: { kind: 'thinking' } });
    transaction(db, () => {
      if (asked.question) setWire(db, question.id, composed.outgoing);
      else insertQuestion(db, question, composed.outgoing);
      insertAnswer(db, answer);
      addPlaceholders(db, asked.conversation.id, composed.placeholders);
    });
    emit('conversations.changed', getConversation(db, asked.conversation.id));
    emit('answer.changed', answer);
    start(asked, answer, agreed.composed);
    return { question, answer };
  }

  function start({ conversation }: Asked, answer: Answer, { payload }: Composed): void {
    const record = createRecord({ db, emit, answer });
    const draft = createRestoredDraft(createRestorer(listPlaceholders(db, conversation.id)));
    const kept = {
      ...record,
      keep(change: Parameters<typeof record.keep>[0]) {
        record.setBehind({ wire: draft.wire() });
        record.keep(change);
      },
    };
    const finish = (): Partial<Answer> => {
      const { text, thought } = draft.finish();
      record.setBehind({ wire: draft.wire() });
      return { text, thought, thoughtMilliseconds: draft.thoughtMilliseconds() };
    };
    jobs
      .start(answer.id, async (signal) => {
        const started = performance.now();
        const end = await writeAnswer({ record: kept, draft, signal, started, finish }, (listeners) =>
          openai.answer({
            agreed: payload,
            conversationId: conversation.id,
            caseId: conversation.caseId,
            onText: listeners.onText,
            onThought: listeners.onThought,
            signal,
          }),
        );
        if (!end) return;
        const { tokens, milliseconds } = end;
        if (end.reason === 'end') record.finish({ ...finish(), tokens, milliseconds });
        else record.fail(new AppError('server-answer-too-large'), false, { ...finish(), tokens, milliseconds });
      })
      .catch((error: unknown) => record.fail(error, false));
  }

  return {
    review,
    send,
    dismiss(reviewId) {
      for (const [conversationId, { id }] of pending) if (id === reviewId) pending.delete(conversationId);
    },
    forget() {
      for (const controller of looking.values()) controller.abort(new AppError('cancelled'));
      pending.clear();
    },
  };
}
