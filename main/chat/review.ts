import type { Answer, Conversation, Question } from '../contract/conversations.ts';
import { AppError } from '../contract/errors.ts';
import type { ReviewedIdentifier } from '../contract/review.ts';
import type { Id } from '../contract/types.ts';
import { type AgreedPayload, agreeTo } from '../providers/agreed.ts';
import { getConversation } from '../storage/conversations.ts';
import type { Database } from '../storage/database.ts';
import { behind, branch, getMessage } from '../storage/messages.ts';
import { listPlaceholders, type Placeholder } from '../storage/placeholders.ts';
import type { ChatTurn } from '../workers/methods.ts';
import { assignPlaceholders, completeIdentifiers, type FoundIdentifier, writeOutgoing } from './placeholders.ts';

/** What a person wants to ask OpenAI. */
export type ReviewInput = {
  readonly conversationId: Id;
  readonly parentId: Id | null;
  /** A further answer to the question of this one; the text is then that question's own. */
  readonly answerId: Id | null;
  readonly text: string;
  readonly asWritten: readonly string[];
};

/** What would be asked, where and after what. */
export type Asked = {
  readonly conversation: Conversation;
  /** Null for a new one. */
  readonly question: Question | null;
  readonly parentId: Id | null;
  readonly text: string;
  readonly asWritten: readonly string[];
  readonly earlier: readonly EarlierWords[];
};

/** A question and its answer, as they were typed and shown, and as they left and came back. */
type EarlierWords = { readonly question: Worded; readonly answer: Worded };
type Worded = { readonly text: string; readonly wire: string };

/** One request, complete. */
export type Composed = {
  readonly outgoing: string;
  readonly identifiers: readonly ReviewedIdentifier[];
  /** Those that stand for something in this question. */
  readonly placeholders: readonly Placeholder[];
  readonly payload: AgreedPayload;
};

/** Goes along with every request. */
export const sendingInstruction =
  'You help people in a law or medical office with their own words. Names, numbers and dates may be replaced by ' +
  'placeholders in square brackets, such as [PERSON_1]. Take each for what it stands for, and where you need it in your ' +
  'answer write it exactly as it is, brackets included.';

/** Thinking counts as well. */
const LONGEST_ANSWER = 8_192;

/**
 * Throws `conversation-stays` for a conversation that is not with OpenAI, or that holds anything but typed text and OpenAI's
 * own answers to it.
 */
export function readAsked(db: Database, input: ReviewInput): Asked {
  const conversation = getConversation(db, input.conversationId);
  if (conversation.provider !== 'openai') throw new AppError('conversation-stays');
  const { asWritten } = input;
  if (input.answerId === null) {
    if (input.parentId !== null) answerOf(db, input.parentId, conversation);
    const { parentId, text } = input;
    return { conversation, question: null, parentId, text, asWritten, earlier: earlierWords(db, parentId) };
  }
  const answer = answerOf(db, input.answerId, conversation);
  const question = getMessage(db, answer.parentId);
  if (question.kind !== 'question') throw new AppError('not-found');
  const { parentId, text } = question;
  return { conversation, question, parentId, text, asWritten, earlier: earlierWords(db, parentId) };
}

function answerOf(db: Database, id: Id, conversation: Conversation): Answer {
  const message = getMessage(db, id);
  if (message.kind !== 'answer' || message.conversationId !== conversation.id) throw new AppError('not-found');
  return message;
}

/** A question that got no words in answer is not told again. */
function earlierWords(db: Database, parentId: Id | null): readonly EarlierWords[] {
  const messages = parentId === null ? [] : branch(db, parentId);
  return messages.flatMap((message, index) => {
    const question = messages[index - 1];
    if (message.kind !== 'answer' || question?.kind !== 'question') return [];
    if (message.provider !== 'openai' || message.passages.length > 0 || message.citations.length > 0) {
      throw new AppError('conversation-stays');
    }
    const [sent, came] = [behind(db, question.id).wire, behind(db, message.id).wire];
    if (sent === null || came === null || came.trim() === '') return [];
    return [{ question: { text: question.text, wire: sent }, answer: { text: message.text, wire: came } }];
  });
}

/** Every form of every word that would leave, the question's own first. */
export function wordsOf({ text, earlier }: Asked): readonly string[] {
  const told = earlier.flatMap(({ question, answer }) => [question.text, question.wire, answer.text, answer.wire]);
  return [text, ...new Set(told)];
}

/** The request to the last byte, the same for the same input. Throws `provider-not-set-up` while no model is chosen. */
export function compose(
  db: Database,
  asked: Asked,
  options: {
    readonly found: readonly FoundIdentifier[];
    readonly placeholdersRequired: boolean;
    readonly body: (input: { readonly turns: readonly ChatTurn[]; readonly maxTokens: number }) => string;
  },
): Composed {
  const { conversation, text, earlier } = asked;
  const known = listPlaceholders(db, conversation.id);
  const identifiers = completeIdentifiers(text, options.found, known);
  const placeholders = assignPlaceholders(identifiers, { known, texts: wordsOf(asked) });
  const { outgoing, reviewed } = writeOutgoing(text, identifiers, placeholders, {
    asWritten: new Set(asked.asWritten),
    required: options.placeholdersRequired,
  });
  const turns: readonly ChatTurn[] = [
    { role: 'system', text: sendingInstruction },
    ...earlier.flatMap(({ question, answer }): readonly ChatTurn[] => [
      { role: 'user', text: question.wire },
      { role: 'assistant', text: answer.wire },
    ]),
    { role: 'user', text: outgoing },
  ];
  return {
    outgoing,
    identifiers: reviewed,
    placeholders: placeholders.filter((_, index) => reviewed[index]?.replaced),
    payload: agreeTo({
      body: options.body({ turns, maxTokens: LONGEST_ANSWER }),
      parts: [
        { origin: 'instruction' },
        { origin: 'typed' },
        ...(earlier.length > 0 ? [{ origin: 'openai' as const }] : []),
      ],
      identifiersReplaced: reviewed.filter(({ replaced }) => replaced).length,
    }),
  };
}
