import { countTokens } from './modelBehaviours.ts';

export type Engine = 'openai' | 'vllm' | 'llama.cpp' | 'ollama' | 'tgi';

type Reply = { readonly status: number; readonly body: unknown };
type Asked = { readonly method: string; readonly path: string; readonly body: unknown };

const created = 1_735_689_600;

/** What each engine says of itself beside the chat, in its own shapes; null where it says nothing. */
export function engineReply(
  engine: Engine,
  { method, path, body }: Asked,
  { model, contextSize }: { readonly model: string; readonly contextSize: number },
): Reply | null {
  const ok = (value: unknown): Reply => ({ status: 200, body: value });
  const fields: Readonly<Record<string, unknown>> = typeof body === 'object' && body !== null ? { ...body } : {};
  const tokens = (name: string) => Array.from({ length: countTokens(String(fields[name] ?? '')) }, (_, index) => index);
  const list = (details: object) => ok({ object: 'list', data: [{ id: model, object: 'model', created, ...details }] });
  switch (`${engine} ${method} ${path}`) {
    case 'openai GET /v1/models':
      return list({ owned_by: 'system' });

    case 'vllm GET /v1/models':
      return list({ owned_by: 'vllm', root: model, parent: null, max_model_len: contextSize, permission: [] });
    case 'vllm GET /version':
      return ok({ version: '0.11.0' });
    case 'vllm POST /tokenize':
      return ok({ count: tokens('prompt').length, max_model_len: contextSize, tokens: tokens('prompt') });

    case 'llama.cpp GET /v1/models':
      return list({
        owned_by: 'llamacpp',
        meta: { n_vocab: 32_000, n_ctx_train: 131_072, n_params: 1_000_000, size: 1 },
      });
    case 'llama.cpp GET /props':
      return ok({
        default_generation_settings: { id: 0, n_ctx: contextSize, params: {} },
        total_slots: 1,
        model_path: `/models/${model}.gguf`,
        chat_template: '{{ messages }}',
        build_info: 'b7000-00000000',
      });
    case 'llama.cpp GET /health':
      return ok({ status: 'ok' });
    case 'llama.cpp POST /tokenize':
      return ok({ tokens: tokens('content') });

    case 'ollama GET /v1/models':
      return list({ owned_by: 'library' });
    case 'ollama GET /api/version':
      return ok({ version: '0.13.0' });
    case 'ollama POST /api/show':
      if (fields.model !== model) return { status: 404, body: { error: `model '${fields.model}' not found` } };
      return ok({
        parameters: `num_ctx                        ${contextSize}\nstop                           "<|end|>"`,
        details: { format: 'gguf', family: 'llama', parameter_size: '1B', quantization_level: 'Q4_K_M' },
        model_info: { 'general.architecture': 'llama', 'llama.context_length': 131_072 },
        capabilities: ['completion'],
      });

    case 'tgi GET /v1/models':
      return list({ owned_by: model });
    case 'tgi GET /info':
      return ok({
        model_id: model,
        max_input_tokens: contextSize - 512,
        max_total_tokens: contextSize,
        max_concurrent_requests: 128,
        version: '3.3.6',
        docker_label: null,
        router: 'text-generation-router',
      });
    case 'tgi POST /tokenize':
      return ok(tokens('inputs').map((id) => ({ id, text: '', start: id, stop: id + 1 })));
    default:
      return null;
  }
}
