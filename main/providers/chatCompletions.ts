import type { OpenAI } from 'openai';
import { z } from 'zod';
import type { Tokens } from '../contract/conversations.ts';
import { AppError } from '../contract/errors.ts';
import { createPause } from '../pause.ts';
import { cleanText } from '../workers/inference/cleanText.ts';
import { type Piece, ThoughtSplitter } from '../workers/inference/thoughts.ts';
import type { AnswerEnd } from '../workers/methods.ts';
import { estimateTokens } from './estimateTokens.ts';
import { isEventStream } from './guardedFetch.ts';
import type { AnswerListener } from './provider.ts';
import { toServerError } from './serverError.ts';

/** Several times what the longest answer that is asked for has, thoughts included. */
const MOST_CHARACTERS = 200_000;
/** Ways to say that the model came to an end by itself. All others cut its answer. */
const ends = new Set(['stop', 'eos_token', 'stop_sequence']);

const count = z.number().int().min(0).max(1_000_000_000);
const text = z.string().nullish();

/** What is taken from an event; the rest of it is not looked at. An event without choices and usage is one that we do not know. */
const chunkSchema = z.object({
  choices: z
    .array(
      z.object({
        index: z.number().nullish(),
        delta: z.object({ content: text, reasoning_content: text, reasoning: text, refusal: text }).nullish(),
        finish_reason: text,
      }),
    )
    .nullish(),
  usage: z
    .object({
      prompt_tokens: count,
      completion_tokens: count,
      prompt_tokens_details: z.object({ cached_tokens: count.nullish() }).nullish(),
    })
    .nullish(),
});

export type ChatCompletion = AnswerListener & {
  readonly client: OpenAI;
  /** JSON; exactly these bytes are sent. */
  readonly body: string;
  /** Thoughts stand in the text, between marks, as servers without a reasoning parser hand them on. */
  readonly inlineThoughts: boolean;
};

/**
 * Streams one answer. Takes nothing but text from the server. Rejects with the network's error, `connection-lost` when the
 * stream ends before the answer does, `server-answer-unreadable`, `server-answer-too-large`, or what the server said was wrong.
 */
export async function streamAnswer(request: ChatCompletion): Promise<AnswerEnd> {
  const { client, body, signal } = request;
  const started = performance.now();
  const outlet = createOutlet(request, started);
  let usage: z.infer<typeof chunkSchema>['usage'] = null;
  let finish: string | null = null;
  try {
    signal.throwIfAborted();
    const { data: stream, response } = await client
      .post<AsyncIterable<unknown>>('/chat/completions', {
        body,
        headers: { 'content-type': 'application/json' },
        stream: true,
        signal,
      })
      .withResponse();
    if (!isEventStream(response)) throw new AppError('server-answer-unreadable', 'no stream of events');
    // However fast the server writes.
    const pause = createPause(signal);
    for await (const event of stream) {
      signal.throwIfAborted();
      const parsed = chunkSchema.safeParse(event);
      if (!parsed.success) throw new AppError('server-answer-unreadable', 'an event of another shape');
      usage = parsed.data.usage ?? usage;
      const choice = parsed.data.choices?.find(({ index }) => (index ?? 0) === 0);
      const { delta } = choice ?? {};
      outlet.thought(delta?.reasoning_content ?? delta?.reasoning ?? '');
      outlet.text(delta?.content ?? delta?.refusal ?? '');
      finish = choice?.finish_reason ?? finish;
      await pause();
    }
  } catch (error) {
    outlet.finish();
    // The answer was whole; only the count of its tokens is missing.
    if (finish === null || signal.aborted) throw toServerError(error, signal);
  }
  outlet.finish();
  signal.throwIfAborted();
  if (finish === null) throw new AppError('connection-lost', 'the stream ended before the answer');
  const { firstToken, characters } = outlet.written();
  return {
    reason: ends.has(finish) ? 'end' : 'length',
    tokens: usage ? tokensOf(usage) : estimated(body, characters),
    milliseconds: { firstToken, total: performance.now() - started },
  };
}

function createOutlet({ inlineThoughts, onText, onThought }: ChatCompletion, started: number) {
  const splitter = inlineThoughts ? new ThoughtSplitter({ opened: false, stops: [] }) : null;
  const held = { text: '', thought: '' };
  let characters = 0;
  let firstToken: number | null = null;

  function give({ kind, text }: Piece): void {
    const whole = held[kind] + text;
    // Half a character may come in one event and its other half in the next.
    const cut = /[\uD800-\uDBFF]$/.test(whole) ? whole.length - 1 : whole.length;
    held[kind] = whole.slice(cut);
    const clean = cleanText(whole.slice(0, cut));
    if (clean === '') return;
    firstToken ??= performance.now() - started;
    characters += clean.length;
    if (characters > MOST_CHARACTERS) throw new AppError('server-answer-too-large');
    if (kind === 'text') onText(clean);
    else onThought(clean);
  }

  return {
    text(content: string) {
      if (content === '') return;
      for (const piece of splitter?.push(content) ?? [{ kind: 'text' as const, text: content }]) give(piece);
    },
    thought(content: string) {
      if (content !== '') give({ kind: 'thought', text: content });
    },
    finish() {
      for (const piece of splitter?.finish() ?? []) give(piece);
    },
    written: () => ({ firstToken, characters }),
  };
}

type Usage = NonNullable<z.infer<typeof chunkSchema>['usage']>;

function tokensOf({ prompt_tokens, completion_tokens, prompt_tokens_details }: Usage): Tokens {
  const reused = Math.min(prompt_tokens_details?.cached_tokens ?? 0, prompt_tokens);
  return { prompt: prompt_tokens, reused, generated: completion_tokens };
}

/** For servers that do not count. Four characters a token is what English comes to. */
function estimated(body: string, characters: number): Tokens {
  return { prompt: estimateTokens(body), reused: 0, generated: Math.ceil(characters / 4) };
}
