import type { Answer } from '../contract/conversations.ts';
import { AppError, type ErrorCode } from '../contract/errors.ts';
import type { Review } from '../contract/review.ts';
import type { Id } from '../contract/types.ts';
import type { Services } from '../services.ts';
import { createConversation } from '../storage/conversations.ts';
import { getMessage } from '../storage/messages.ts';
import type { Where } from './askCommand.ts';
import { authoritiesIn } from './authorities.ts';
import type { AskCommand } from './commandLine.ts';
import type { Context } from './context.ts';
import { noteRefusal } from './noteRefusal.ts';
import { UsageError } from './usageError.ts';

type OpenAI = Extract<Where, { readonly provider: 'openai' }>;

/** For the review of a question before anyone asked which model is meant; it is never sent. */
const NO_MODEL = 'none';

/**
 * Asks OpenAI the question alone. It is reviewed as in the window; nobody reads it here, so what a person would have to
 * agree to is refused: identifiers, unless the command says to replace them. Nothing has left where this rejects with
 * `documents-stay`, `held-words`, `identifiers-found`, `placeholders-required` or a verdict of the policy.
 */
export async function askOpenAI(
  { question, files }: AskCommand,
  where: OpenAI,
  { workspace: { services, forNow, caseId } }: Context,
): Promise<Answer> {
  const { settings, sending } = services;
  const { values, fixed } = settings.state();
  const model = fixed.includes('openai.model') ? values.openai.model : where.model;
  const refuse = (why: ErrorCode, conversationId: Id | null, count?: number): AppError => {
    noteRefusal(services, { provider: 'openai', caseId, conversationId }, why);
    return new AppError(why, why, count === undefined ? undefined : { count });
  };
  if (files.length > 0) throw refuse('documents-stay', null);
  if (where.model !== null && where.model !== model) throw refuse('provider-forbidden', null);
  forNow.secrets = { ...forNow.secrets, 'openai-key': where.key };
  forNow.certificates = await authoritiesIn(where.ca);
  forNow.settings = { openai: { enabled: true, model: model ?? NO_MODEL } };

  const { id: conversationId } = createConversation(services.library.db, caseId, 'openai');
  try {
    const input = { conversationId, parentId: null, answerId: null, text: question, asWritten: [] };
    const review = await sending.review(input);
    if (review.kind === 'held-words') throw new AppError('held-words');
    if (review.identifiers.length > 0 && !where.placeholders) throw refuse(...whyNotAsWritten(review, conversationId));
    if (model === null) throw new UsageError('Which model? Name one with --model.');
    if (where.key === null) throw new UsageError('The environment has no OPENAI_API_KEY with a key in it.');
    const { answer } = await sending.send(review.id);
    return await finishedAnswer(services, answer.id);
  } catch (error) {
    // Nothing was asked in it.
    if (services.library.db.open) await removeEmpty(services, conversationId);
    throw error;
  }
}

function whyNotAsWritten({ identifiers }: Review, conversationId: Id): [ErrorCode, Id, number] {
  const isRequired = identifiers.some(({ fixed }) => fixed);
  return [isRequired ? 'placeholders-required' : 'identifiers-found', conversationId, identifiers.length];
}

async function removeEmpty(services: Services, conversationId: Id): Promise<void> {
  await services.removeConversation(conversationId);
}

export async function finishedAnswer({ jobs, library }: Services, id: Id): Promise<Answer> {
  await jobs.finished(id);
  const message = getMessage(library.db, id);
  if (message.kind !== 'answer') throw new AppError('internal');
  return message;
}
