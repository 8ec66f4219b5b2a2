import { bools, f32, f32s, i32s, type Metadata, u32 } from '../ggufFile.ts';

/** What an architecture's files say of their network beside what all of them say, without the architecture's name before it. */
export type NetworkKeys = {
  readonly layers?: number;
  readonly keys?: Metadata;
  /** Tensors that its files have although llama.cpp loads without them. */
  readonly also?: readonly string[];
};

const EMBEDDING = 64;
const HEAD = 16;
const KEY_VALUE_HEADS = 2;
export const CONTEXT = 2_048;

const experts: Metadata = {
  expert_count: u32(4),
  expert_used_count: u32(2),
  expert_feed_forward_length: u32(32),
};
const sharedExpert: Metadata = { expert_shared_feed_forward_length: u32(32) };
const headLength: Metadata = { 'attention.key_length': u32(HEAD), 'attention.value_length': u32(HEAD) };
const window: Metadata = { 'attention.sliding_window': u32(64) };
const sections: Metadata = { 'rope.dimension_sections': i32s([2, 3, 3, 0]) };
const layerNorm: Metadata = { 'attention.layer_norm_epsilon': f32(1e-5) };
/** Layers that keep a state in place of keys and values: here all but every second. */
const deltaNet: Metadata = {
  'ssm.conv_kernel': u32(4),
  'ssm.inner_size': u32(64),
  'ssm.state_size': u32(16),
  'ssm.time_step_rank': u32(4),
  'ssm.group_count': u32(2),
  full_attention_interval: u32(2),
};
const mamba: Metadata = {
  'ssm.conv_kernel': u32(4),
  'ssm.inner_size': u32(128),
  'ssm.state_size': u32(16),
  'ssm.time_step_rank': u32(4),
  'ssm.group_count': u32(1),
};
const granite: Metadata = {
  logit_scale: f32(8),
  embedding_scale: f32(12),
  residual_scale: f32(0.22),
  'attention.scale': f32(0.25),
};
/** Keys and values kept as one short vector for all heads. */
const latent: Metadata = {
  'attention.head_count_kv': u32(1),
  'attention.q_lora_rank': u32(32),
  'attention.kv_lora_rank': u32(32),
  'attention.key_length': u32(40),
  'attention.value_length': u32(32),
  'attention.key_length_mla': u32(24),
  'attention.value_length_mla': u32(16),
  'rope.dimension_count': u32(8),
};
const deepseekExperts: Metadata = {
  ...experts,
  leading_dense_block_count: u32(1),
  expert_shared_count: u32(1),
  expert_weights_scale: f32(1),
  expert_gating_func: u32(2),
};

/** The same tensors of every layer. */
const ofLayers = (layers: readonly number[], names: readonly string[]): readonly string[] =>
  layers.flatMap((layer) => names.map((name) => `blk.${layer}.${name}`));

const queryBiases = ofLayers([0, 1], ['attn_q.bias', 'attn_k.bias', 'attn_v.bias']);
const joinedQueries = ofLayers([0, 1], ['attn_qkv.weight']);
const gatedQueries = ofLayers([0], ['attn_qkv.weight', 'attn_gate.weight']);

/** As the converter of each family writes them. */
export const networks: Readonly<Record<string, NetworkKeys>> = {
  llama: {},
  mistral3: { keys: headLength },
  mistral4: { keys: { ...latent, ...deepseekExperts } },
  qwen2: { also: queryBiases },
  qwen2moe: { keys: { ...experts, ...sharedExpert }, also: queryBiases },
  qwen3: { keys: headLength },
  qwen3moe: { keys: { ...headLength, ...experts } },
  qwen3next: { keys: { ...headLength, ...experts, ...sharedExpert, ...deltaNet }, also: gatedQueries },
  qwen3vl: { keys: { ...headLength, ...sections, n_deepstack_layers: u32(0) } },
  qwen3vlmoe: { keys: { ...headLength, ...experts, ...sections, n_deepstack_layers: u32(0) } },
  qwen35: { keys: { ...headLength, ...sections, ...deltaNet }, also: gatedQueries },
  qwen35moe: { keys: { ...headLength, ...sections, ...deltaNet, ...experts, ...sharedExpert }, also: gatedQueries },
  gemma: { keys: headLength },
  gemma2: {
    keys: { ...headLength, ...window, attn_logit_softcapping: f32(50), final_logit_softcapping: f32(30) },
  },
  gemma3: { keys: { ...headLength, ...window } },
  // The number of layers that have keys and values of their own, 20, is llama.cpp's.
  gemma3n: {
    layers: 21,
    keys: {
      ...headLength,
      ...window,
      embedding_length_per_layer_input: u32(16),
      'altup.active_idx': u32(0),
      'altup.num_inputs': u32(4),
      'attention.shared_kv_layers': u32(1),
      activation_sparsity_scale: f32s(Array.from({ length: 21 }, () => 0)),
      'attention.sliding_window_pattern': bools(Array.from({ length: 21 }, (_, index) => index % 5 !== 4)),
    },
  },
  gemma4: {
    keys: {
      ...headLength,
      ...window,
      'attention.key_length_swa': u32(HEAD),
      'attention.value_length_swa': u32(HEAD),
      'attention.sliding_window_pattern': bools([true, false]),
      'attention.shared_kv_layers': u32(0),
      embedding_length_per_layer_input: u32(16),
      final_logit_softcapping: f32(30),
    },
  },
  phi3: { keys: { ...window, 'rope.dimension_count': u32(HEAD) }, also: joinedQueries },
  phimoe: { keys: { ...experts, 'rope.dimension_count': u32(HEAD) } },
  chatglm: {
    keys: { 'rope.dimension_count': u32(HEAD / 2) },
    also: [...joinedQueries, ...ofLayers([0, 1], ['attn_qkv.bias'])],
  },
  glm4: { keys: { 'rope.dimension_count': u32(HEAD / 2) } },
  glm4moe: { keys: { ...headLength, ...deepseekExperts, 'rope.dimension_count': u32(HEAD / 2) }, also: queryBiases },
  granite: { keys: granite },
  granitemoe: { keys: { ...granite, expert_count: u32(4), expert_used_count: u32(2) } },
  granitehybrid: {
    keys: { ...granite, ...mamba, 'attention.head_count_kv': i32s([0, KEY_VALUE_HEADS]) },
    also: ofLayers([0], ['ssm_conv1d.bias']),
  },
  smollm3: {},
  'gpt-oss': { keys: { ...headLength, ...experts, ...window } },
  seed_oss: { keys: headLength, also: queryBiases },
  deepseek2: { keys: { ...latent, ...deepseekExperts } },
  deepseek32: {
    keys: {
      ...latent,
      ...deepseekExperts,
      'attention.indexer.head_count': u32(2),
      'attention.indexer.key_length': u32(128),
      'attention.indexer.top_k': u32(64),
    },
  },
  'command-r': { keys: { ...layerNorm, logit_scale: f32(0.0625) } },
  cohere2: { keys: { ...layerNorm, ...window, logit_scale: f32(0.25) } },
  olmo2: {},
  olmoe: { keys: { ...experts, 'attention.head_count_kv': u32(EMBEDDING / HEAD) } },
  lfm2: { keys: { 'shortconv.l_cache': u32(3), 'attention.head_count_kv': i32s([0, KEY_VALUE_HEADS]) } },
  lfm2moe: {
    keys: {
      ...experts,
      'shortconv.l_cache': u32(3),
      'attention.head_count_kv': i32s([0, KEY_VALUE_HEADS]),
      leading_dense_block_count: u32(1),
      expert_gating_func: u32(2),
    },
  },
  internlm2: {},
  minicpm: { keys: { embedding_scale: f32(12), residual_scale: f32(0.25), logit_scale: f32(0.1) } },
  minicpm3: {
    keys: {
      'attention.q_lora_rank': u32(32),
      'attention.kv_lora_rank': u32(32),
      'attention.key_length': u32(24),
      'attention.value_length': u32(16),
      'attention.head_count_kv': u32(4),
      'rope.dimension_count': u32(8),
    },
  },
  'falcon-h1': { keys: { ...headLength, ...mamba }, also: ofLayers([0, 1], ['ssm_conv1d.bias', 'ssm_norm.weight']) },
  arcee: {},
  stablelm: {
    keys: { ...layerNorm, use_parallel_residual: { type: 'bool', value: false }, 'rope.dimension_count': u32(4) },
  },
};

/** All keys of a tiny network of the architecture. */
export function networkMetadata(architecture: string): Metadata {
  const { layers = 2, keys = {} } = networks[architecture] ?? {};
  const all: Metadata = {
    block_count: u32(layers),
    context_length: u32(CONTEXT),
    embedding_length: u32(EMBEDDING),
    feed_forward_length: u32(128),
    'attention.head_count': u32(EMBEDDING / HEAD),
    'attention.head_count_kv': u32(KEY_VALUE_HEADS),
    'attention.layer_norm_rms_epsilon': f32(1e-5),
    ...keys,
  };
  return Object.fromEntries(Object.entries(all).map(([key, value]) => [`${architecture}.${key}`, value]));
}
