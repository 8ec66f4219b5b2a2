import { AppError } from '../contract/errors.ts';
import type { Part } from '../privacy.ts';

/** What may ever stand in a text for OpenAI: no origin here is a document's, or an answer's that was made from one. */
export type TypedPart = Extract<Part, { readonly origin: 'typed' | 'instruction' | 'openai' }>;

declare const agreed: unique symbol;

/**
 * The body of one request to OpenAI, as a person was shown it and agreed to it. The provider takes nothing else, and the
 * review (chat/review.ts) is the only place that makes one: the compiler holds the first, a test the second.
 */
export type AgreedPayload = {
  readonly body: string;
  readonly parts: readonly TypedPart[];
  readonly identifiersReplaced: number;
  readonly [agreed]: true;
};

const made = new WeakSet<object>();

/** Throws `documents-stay` when a part is one that the types do not allow. */
export function agreeTo(payload: Omit<AgreedPayload, typeof agreed>): AgreedPayload {
  if (!payload.parts.every(isTyped)) throw new AppError('documents-stay');
  const frozen = Object.freeze({ ...payload, parts: Object.freeze([...payload.parts]) }) as AgreedPayload;
  made.add(frozen);
  return frozen;
}

/** Throws `review-needed` for anything that was not made by `agreeTo`, whatever its shape. */
export function mustBeAgreed(payload: AgreedPayload): void {
  if (!made.has(payload)) throw new AppError('review-needed');
}

function isTyped(part: Part): boolean {
  return part.origin === 'typed' || part.origin === 'instruction' || part.origin === 'openai';
}
