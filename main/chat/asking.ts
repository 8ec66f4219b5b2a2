import type { Answer, Conversation, Message, Question } from '../contract/conversations.ts';
import type { Emit } from '../contract/emit.ts';
import { AppError, type ErrorCode } from '../contract/errors.ts';
import type { Id } from '../contract/types.ts';
import { type Jobs, stopReason } from '../jobs.ts';
import type { AdapterInUse } from '../models/adapters.ts';
import { orAborted } from '../orAborted.ts';
import { mayConnect, mayLeave, type Rules } from '../privacy.ts';
import type { Provider } from '../providers/provider.ts';
import { getConversation } from '../storage/conversations.ts';
import type { Database } from '../storage/database.ts';
import { listDocuments } from '../storage/documents.ts';
import type { LedgerWriter } from '../storage/ledger.ts';
import { getMessage, insertAnswer, insertQuestion, listMessages } from '../storage/messages.ts';
import { newAnswer, newQuestion } from '../storage/newMessages.ts';
import { transaction } from '../storage/statements.ts';
import { createTurns } from '../turns.ts';
import { type AnswerSettings, answerWithModel } from './answering.ts';
import { coverageOf } from './coverage.ts';
import { passagesFor } from './gathering.ts';
import { type AnswerRecord, createRecord } from './record.ts';
import { refuseQuestion } from './refuseQuestion.ts';

export type Asking = {
  /**
   * Stores the question and an answer to come, and returns both; the answer is then made by a job with its id. `parentId` is
   * the answer that the question follows. `count`: how many passages stand in place of an answer without a model. Rejects
   * with `model-busy` while the answer that it follows is still being written, and with `review-needed` in a conversation
   * with OpenAI: what goes there is read before (sending.ts).
   */
  readonly ask: (input: {
    readonly conversationId: Id;
    readonly parentId: Id | null;
    readonly text: string;
    readonly count?: number;
  }) => Promise<{ readonly question: Question; readonly answer: Answer }>;
  /** A further answer to the same question, beside the earlier one. */
  readonly again: (answerId: Id) => Promise<Answer>;
};

const PASSAGES = 5;
/** A further answer to a question has to be able to differ from the first. */
const VARIED = 0.6;

/**
 * Where the settings of this computer's models do not reach. The likeliest word each time: of two answers from the same pages,
 * the one that strays less from them.
 */
const usual: AnswerSettings = { temperature: 0, answerTokens: null, thinking: true };

const rulesOfOurs: ReadonlySet<ErrorCode> = new Set(['policy-damaged', 'provider-off', 'confidential-stays']);
/** A server answers several at once. */
const TURNS = { device: 1, office: 4 } as const;

/**
 * Answers are made where the conversation's provider makes them, and nowhere else when that fails. On this computer one is
 * made at a time; further ones wait for their turn, in the order they were asked for.
 */
export function createAsking(options: {
  readonly db: Database;
  readonly providers: { readonly device: Provider; readonly office: Provider };
  /** What is laid over this computer's model for this case. Rejects with `adapter-missing`. */
  readonly adapters: (caseId: Id) => Promise<readonly AdapterInUse[]>;
  readonly models: () => AnswerSettings;
  readonly rules: () => Rules;
  readonly ledger: Pick<LedgerWriter, 'refuse'>;
  /** Host and port of the office server, for the ledger. */
  readonly officeDestination: () => string;
  readonly jobs: Jobs;
  readonly emit: Emit;
}): Asking {
  const { db, providers, rules, ledger, jobs, emit } = options;
  const turns = { device: createTurns(TURNS.device), office: createTurns(TURNS.office) };

  function providerOf(conversationId: Id): Provider {
    const { provider } = getConversation(db, conversationId);
    if (provider === 'openai') throw new AppError('review-needed');
    return providers[provider];
  }

  function start(question: Question, answer: Answer, how: { readonly count: number; readonly varied: boolean }): void {
    const record = createRecord({ db, emit, answer });
    const provider = providerOf(question.conversationId);
    jobs
      .start(answer.id, async (signal) => {
        try {
          if (provider.id === 'office') mayAskOffice(question);
          // Who asks while the model is loading wants its answer.
          await orAborted(provider.settled(), signal);
          if (provider.id === 'device' && provider.model() === null) showPassages(record, question, how.count);
          else await answerInTurn(record, question, how.varied, signal);
        } catch (error) {
          if (provider.id === 'office') noteRefusal(question, error);
          record.fail(error, stopReason(signal) !== null);
        }
      })
      .catch((error: unknown) => record.fail(error, false));
  }

  /** Before a question to it, for the size of its context for instance: then nothing at all has left. */
  function mayAskOffice({ conversationId }: Question): void {
    const now = rules();
    const verdict = mayConnect('office', now);
    if (!verdict.allowed) throw new AppError(verdict.why);
    const read = listDocuments(db, getConversation(db, conversationId).caseId).filter(({ pagesRead }) => pagesRead > 0);
    const verdicts = read.map(({ confidential }) => mayLeave('office', [{ origin: 'document', confidential }], now));
    const [first] = verdicts;
    if (first && !first.allowed && verdicts.every(({ allowed }) => !allowed)) throw new AppError(first.why);
  }

  /** Only what a rule of ours said no to: then nothing was asked, and nothing else has written it down. */
  function noteRefusal({ conversationId }: Question, error: unknown): void {
    if (!(error instanceof AppError) || !rulesOfOurs.has(error.code)) return;
    const { caseId } = getConversation(db, conversationId);
    const destination = options.officeDestination();
    refuseQuestion(ledger, { provider: 'office', destination, conversationId, caseId }, error.code);
  }

  function showPassages(record: AnswerRecord, question: Question, count: number): void {
    const { caseId } = getConversation(db, question.conversationId);
    const documents = readableDocuments(caseId);
    const started = performance.now();
    const passages = passagesFor(db, { caseId, question, count });
    record.finish({
      mode: 'passages',
      passages,
      coverage: coverageOf(documents, 'search'),
      milliseconds: { firstToken: null, total: Math.round(performance.now() - started) },
    });
  }

  async function answerInTurn(
    record: AnswerRecord,
    question: Question,
    varied: boolean,
    signal: AbortSignal,
  ): Promise<void> {
    const conversation = getConversation(db, question.conversationId);
    const { caseId } = conversation;
    const provider = providerOf(conversation.id);
    readableDocuments(caseId);
    const giveBack = await turnsOf(conversation).take(signal);
    try {
      if (provider.model() === null) throw new AppError('provider-not-set-up');
      // Only then the size of its context is the one that the question will find.
      await provider.ready?.(signal);
      const chosen = provider.id === 'device' ? options.models() : usual;
      const documents = readableDocuments(caseId);
      await answerWithModel({
        db,
        provider,
        rules: rules(),
        record,
        caseId,
        documents,
        question,
        settings: varied ? { ...chosen, temperature: Math.max(VARIED, chosen.temperature) } : chosen,
        adapters: provider.id === 'device' ? await options.adapters(caseId) : [],
        signal,
      });
    } finally {
      giveBack();
    }
  }

  function turnsOf({ provider }: Conversation) {
    return provider === 'office' ? turns.office : turns.device;
  }

  function readableDocuments(caseId: Id) {
    const documents = listDocuments(db, caseId);
    if (documents.every(({ pagesRead }) => pagesRead === 0)) throw new AppError('nothing-read');
    return documents;
  }

  function announce(answer: Answer): void {
    emit('conversations.changed', getConversation(db, answer.conversationId));
    emit('answer.changed', answer);
  }

  return {
    async ask({ conversationId, parentId, text, count = PASSAGES }) {
      if (parentId !== null) {
        answerOnly(getMessage(db, parentId));
        if (jobs.isRunning(parentId)) throw new AppError('model-busy');
      }
      const provider = providerOf(conversationId);
      const question = newQuestion({ conversationId, parentId, text });
      const answer = answerFrom(provider, question);
      transaction(db, () => {
        insertQuestion(db, question);
        insertAnswer(db, answer);
      });
      announce(answer);
      start(question, answer, { count, varied: false });
      return { question, answer };
    },

    async again(answerId) {
      const earlier = answerOnly(getMessage(db, answerId));
      const provider = providerOf(earlier.conversationId);
      const question = getMessage(db, earlier.parentId);
      if (question.kind !== 'question') throw new AppError('not-found');
      const answered = listMessages(db, earlier.conversationId).some(
        (message) => message.kind === 'answer' && message.parentId === question.id && message.state.kind === 'finished',
      );
      const answer = answerFrom(provider, question);
      insertAnswer(db, answer);
      announce(answer);
      start(question, answer, { count: PASSAGES, varied: answered });
      return answer;
    },
  };
}

function answerOnly(message: Message): Answer {
  if (message.kind !== 'answer') throw new AppError('not-found');
  return message;
}

function answerFrom(provider: Provider, question: Question): Answer {
  const model = provider.model();
  return newAnswer(question, {
    provider: provider.id,
    model: model?.name ?? null,
    mode: provider.id === 'device' && model === null ? 'passages' : 'answer',
    state: { kind: 'finding' },
  });
}
