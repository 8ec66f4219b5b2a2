import { z } from 'zod';
import { AppError } from '../contract/errors.ts';
import type { Id } from '../contract/types.ts';
import type { Connection } from '../network/connection.ts';
import type { Network } from '../network.ts';
import type { SettingsInForce } from '../settings.ts';
import { cleanText } from '../workers/inference/cleanText.ts';
import type { AnswerEnd, ChatTurn } from '../workers/methods.ts';
import { interfaceOf } from './address.ts';
import { type AgreedPayload, mustBeAgreed } from './agreed.ts';
import { streamAnswer } from './chatCompletions.ts';
import { createClient } from './client.ts';
import type { AnswerListener } from './provider.ts';
import { toServerError } from './serverError.ts';

export type OpenAIProvider = {
  /** What the key may use and that answers in words, newest first. */
  readonly models: () => Promise<readonly string[]>;
  /**
   * The request as it will leave, byte for byte: JSON in UTF-8. Models that think spend `maxTokens` on that, too.
   * Throws `provider-not-set-up` while no model is chosen.
   */
  readonly body: (input: { readonly turns: readonly ChatTurn[]; readonly maxTokens: number }) => string;
  /** Sends a body that a person agreed to, once, and never again by itself. */
  readonly answer: (
    input: AnswerListener & { readonly agreed: AgreedPayload; readonly conversationId: Id; readonly caseId: Id },
  ) => Promise<AnswerEnd>;
};

const modelsSchema = z.object({
  data: z.array(z.object({ id: z.string().min(1).max(300), created: z.number().catch(0) })),
});
/** Made for sound, pictures, numbers or searching; the list does not tell them apart. */
const NOT_FOR_CHAT =
  /embedding|whisper|tts|dall-e|moderation|image|audio|realtime|live|transcribe|sora|davinci|babbage|instruct|codex|computer-use|deep-research|search/;

/** Answers made by OpenAI, from nothing but what `body` shows. */
export function createOpenAIProvider(options: {
  readonly settings: SettingsInForce;
  readonly network: Network;
  readonly key: () => Promise<string | null>;
  /** PEM of authorities to trust for its address besides the system's. */
  readonly certificates?: () => readonly string[];
}): OpenAIProvider {
  const { settings, network, key, certificates = () => [] } = options;

  async function clientFor(about: Pick<Connection, 'purpose' | 'parts' | 'agreed'> & Partial<Connection>) {
    const secret = await key();
    if (secret === null) throw new AppError('provider-not-set-up', 'no key');
    const address = interfaceOf(settings.state().openaiAddress);
    const fetch = network.fetchFor({
      to: 'openai',
      address,
      plainHttp: false,
      certificates: certificates(),
      conversationId: null,
      caseId: null,
      passages: 0,
      documents: 0,
      identifiersReplaced: 0,
      ...about,
    });
    return createClient({ address, secret, fetch });
  }

  return {
    async models() {
      const client = await clientFor({ purpose: 'models', parts: [], agreed: null });
      const listed: unknown = await client.get('/models').catch((error: unknown) => {
        throw toServerError(error, null);
      });
      const parsed = modelsSchema.safeParse(listed);
      if (!parsed.success) throw new AppError('server-answer-unreadable', 'no list of models');
      return parsed.data.data
        .filter(({ id }) => cleanText(id) === id && !NOT_FOR_CHAT.test(id))
        .toSorted((one, other) => other.created - one.created || one.id.localeCompare(other.id))
        .map(({ id }) => id);
    },
    body({ turns, maxTokens }) {
      const { model } = settings.values().openai;
      if (model === null) throw new AppError('provider-not-set-up', 'no model');
      return JSON.stringify({
        model,
        messages: turns.map(({ role, text }) => ({ role, content: text })),
        max_completion_tokens: maxTokens,
        store: false,
        stream: true,
        stream_options: { include_usage: true },
      });
    },
    async answer({ agreed, conversationId, caseId, onText, onThought, signal }) {
      mustBeAgreed(agreed);
      const { body, parts, identifiersReplaced } = agreed;
      const client = await clientFor({
        purpose: 'answer',
        agreed: body,
        conversationId,
        caseId,
        parts,
        identifiersReplaced,
      });
      return streamAnswer({ client, body, inlineThoughts: false, onText, onThought, signal });
    },
  };
}
