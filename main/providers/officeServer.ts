import { z } from 'zod';
import { AppError } from '../contract/errors.ts';
import type { ServerHealth } from '../contract/settings.ts';
import { cleanText } from '../workers/inference/cleanText.ts';
import { responseError } from './serverError.ts';

/** GET without a body, POST with one. `path` below the interface (/v1) or below the root of the server. */
export type AskServer = (path: {
  readonly below: 'interface' | 'root';
  readonly path: string;
  readonly body?: Readonly<Record<string, string>>;
}) => Promise<Response>;

const MOST_MODELS = 500;
/** Ollama's own default where there is little memory for a graphics processor; with more of it, it takes more. */
const OLLAMA_DEFAULT = 4_096;

const tokens = z.number().int().min(1).max(100_000_000).nullish().catch(null);
const modelsSchema = z.object({
  data: z.array(
    z.object({
      id: z.string().min(1).max(300),
      owned_by: z.string().nullish().catch(null),
      parent: z.string().nullish().catch(null),
      max_model_len: tokens,
      meta: z.object({ n_ctx: tokens }).nullish().catch(null),
    }),
  ),
});
const propsSchema = z.object({ default_generation_settings: z.object({ n_ctx: tokens }) });
const infoSchema = z.object({ max_total_tokens: tokens, max_input_tokens: tokens, max_input_length: tokens });
const showSchema = z.object({
  parameters: z.string().nullish().catch(null),
  model_info: z.record(z.string(), z.unknown()).nullish().catch(null),
});
const runningSchema = z.object({ models: z.array(z.object({ name: z.string(), context_length: tokens })) });

type Model = z.infer<typeof modelsSchema>['data'][number];
type Models = ServerHealth['models'];

/**
 * Asks a server what it is: its models, its engine, and how much they read at once, in the way of that engine. Sends no
 * text but the name of a model. Rejects with what is wrong with the server; that it does not tell its context is no failure.
 */
export async function lookAtServer(ask: AskServer, chosen: string | null): Promise<ServerHealth> {
  const started = performance.now();
  const { data } = await readJson(await ask({ below: 'interface', path: '/models' }), modelsSchema);
  const milliseconds = Math.round(performance.now() - started);
  const listed = data.slice(0, MOST_MODELS).filter(({ id }) => cleanText(id) === id);
  const first = listed.find(({ id }) => isNamed(id, chosen)) ?? listed[0];
  const { engine, models } = first ? await lookFurther(ask, listed, first) : { engine: null, models: [] };
  return { engine, models, milliseconds };
}

/** Tokens that this model reads at once; null where the server does not tell. */
export function contextOf({ engine, models }: ServerHealth, chosen: string): number | null {
  // These serve one model, whatever it is asked for as.
  const isOnlyOne = engine === 'llama.cpp' || engine === 'tgi';
  const model = models.find(({ name }) => isNamed(name, chosen)) ?? (isOnlyOne ? models[0] : undefined);
  return model?.contextSize ?? (engine === 'ollama' ? OLLAMA_DEFAULT : null);
}

function isNamed(name: string, chosen: string | null): boolean {
  return name === chosen || name === `${chosen}:latest`;
}

async function lookFurther(
  ask: AskServer,
  listed: readonly Model[],
  first: Model,
): Promise<Pick<ServerHealth, 'engine' | 'models'>> {
  const all = (contextSize: number | null): Models => listed.map(({ id }) => ({ name: id, contextSize }));
  if (first.owned_by === 'vllm' || first.max_model_len != null) {
    const sizeOf = (model: Model | undefined) => model?.max_model_len ?? null;
    // An adapter reads as much as the model it was made for.
    const parentOf = ({ parent }: Model) => listed.find(({ id }) => id === parent);
    return {
      engine: 'vllm',
      models: listed.map((model) => ({ name: model.id, contextSize: sizeOf(model) ?? sizeOf(parentOf(model)) })),
    };
  }
  if (first.owned_by === 'llamacpp') {
    // Each slot's share: with several at a time, a request has less than the server as a whole.
    const answered = await ask({ below: 'root', path: '/props' });
    // It lists its models to everyone: only here does it look at the token.
    if (answered.status === 401) throw new AppError('key-wrong');
    const props = await optional(answered, propsSchema);
    return { engine: 'llama.cpp', models: all(props?.default_generation_settings.n_ctx ?? first.meta?.n_ctx ?? null) };
  }
  const info = await optional(await ask({ below: 'root', path: '/info' }), infoSchema);
  if (info?.max_total_tokens != null) {
    const input = info.max_input_tokens ?? info.max_input_length ?? info.max_total_tokens;
    return { engine: 'tgi', models: all(Math.min(info.max_total_tokens, input)) };
  }
  const ofFirst = await ollamaContext(ask, first.id);
  if (ofFirst === null) return { engine: null, models: all(null) };
  return {
    engine: 'ollama',
    models: listed.map(({ id }) => ({ name: id, contextSize: id === first.id ? ofFirst : null })),
  };
}

/** Ollama drops, without a word, what is more than this: so the smallest that may hold is taken. Null: it is no Ollama. */
async function ollamaContext(ask: AskServer, model: string): Promise<number | null> {
  const show = await optional(await ask({ below: 'root', path: '/api/show', body: { model } }), showSchema);
  if (!show?.model_info) return null;
  const ofModel = Object.entries(show.model_info).find(([name]) => name.endsWith('.context_length'))?.[1];
  const most = typeof ofModel === 'number' && ofModel >= 1 ? ofModel : Number.POSITIVE_INFINITY;
  const set = /^num_ctx\s+(\d+)$/m.exec(show.parameters ?? '')?.[1];
  if (set !== undefined) return Math.min(Number(set), most);
  const running = await optional(await ask({ below: 'root', path: '/api/ps' }), runningSchema);
  const loaded = running?.models.find(({ name }) => isNamed(name, model))?.context_length;
  return Math.min(loaded ?? OLLAMA_DEFAULT, most);
}

/** Null where the server has no such thing, or says something else there. A failed connection is still a failure. */
async function optional<Schema extends z.ZodType>(response: Response, schema: Schema): Promise<z.infer<Schema> | null> {
  try {
    return await readJson(response, schema);
  } catch (error) {
    const isAnswer = error instanceof AppError && !lost.has(error.code);
    if (isAnswer) return null;
    throw error;
  }
}

const lost: ReadonlySet<string> = new Set([
  'cancelled',
  'connection-lost',
  'server-timeout',
  'server-answer-too-large',
]);

async function readJson<Schema extends z.ZodType>(response: Response, schema: Schema): Promise<z.infer<Schema>> {
  const text = await response.text();
  const value = parse(text);
  if (!response.ok) throw responseError(response.status, value);
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new AppError('server-answer-unreadable', 'of another shape');
  return parsed.data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
