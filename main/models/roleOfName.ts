import type { ModelRole } from '../contract/models.ts';

/** What a model file is for, as people name them; its header decides. */
export function roleOfName(name: string): ModelRole {
  const words = name.toLowerCase();
  if (/(^|[^a-z])mmproj([^a-z]|$)/.test(words)) return 'vision-projector';
  if (/rerank/.test(words)) return 'reranking';
  if (/(^|[^a-z])(lora|adapter)([^a-z]|$)/.test(words)) return 'adapter';
  if (/embed|minilm|(^|[^a-z])(bge|gte|e5|arctic-embed|jina-embeddings)([^a-z]|$)/.test(words)) return 'embedding';
  return 'chat';
}
