/**
 * Architectures of the model families that we know how to talk to. Embedding models, vision towers, image and speech models
 * carry GGUF files too: they are no use in a conversation, and say so as `model-unknown-architecture`.
 */
const chatArchitectures: ReadonlySet<string> = new Set([
  'llama',
  'mistral3',
  'mistral4',
  'qwen2',
  'qwen2moe',
  'qwen3',
  'qwen3moe',
  'qwen3next',
  'qwen3vl',
  'qwen3vlmoe',
  'qwen35',
  'qwen35moe',
  'gemma',
  'gemma2',
  'gemma3',
  'gemma3n',
  'gemma4',
  'phi3',
  'phimoe',
  'chatglm',
  'glm4',
  'glm4moe',
  'granite',
  'granitemoe',
  'granitehybrid',
  'smollm3',
  'gpt-oss',
  'seed_oss',
  'deepseek2',
  'deepseek32',
  'command-r',
  'cohere2',
  'olmo2',
  'olmoe',
  'lfm2',
  'lfm2moe',
  'internlm2',
  'minicpm',
  'minicpm3',
  'falcon-h1',
  'arcee',
  'stablelm',
]);

export function isChatArchitecture(architecture: string): boolean {
  return chatArchitectures.has(architecture);
}
