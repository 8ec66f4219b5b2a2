import type { ChatFormat } from '../../../main/contract/models.ts';

/**
 * How a family of models writes conversations down: the marks of its vocabulary and the template that its makers publish,
 * where that is long without its parts for tools and pictures. `prompt` is what the template makes of the conversation below.
 */
export type Family = {
  readonly format: ChatFormat | 'file';
  readonly marks: readonly string[];
  /** Empty where the family's models begin without one. */
  readonly start: string;
  readonly end: string;
  readonly template: string;
  readonly prompt: string;
  /** Its tokenizer drops the white space behind marks, as llama.cpp knows by the model's name. */
  readonly dropsSpace?: boolean;
};

/** Two turns: what every `prompt` holds. */
export const conversation = [
  { role: 'system', text: 'Answer from the lease.' },
  { role: 'user', text: 'How long?' },
  { role: 'assistant', text: 'Two years.' },
  { role: 'user', text: 'And then?' },
] as const;

const chatmlTemplate =
  "{% for message in messages %}{{'<|im_start|>' + message['role'] + '\\n' + message['content'] + '<|im_end|>' + '\\n'}}" +
  "{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif %}";

const chatmlPrompt =
  '<|im_start|>system\nAnswer from the lease.<|im_end|>\n<|im_start|>user\nHow long?<|im_end|>\n' +
  '<|im_start|>assistant\nTwo years.<|im_end|>\n<|im_start|>user\nAnd then?<|im_end|>\n<|im_start|>assistant\n';

const chatmlMarks = [
  '<|endoftext|>',
  '<|im_start|>',
  '<|im_end|>',
  '<think>',
  '</think>',
  '<tool_call>',
  '</tool_call>',
];

const glmMarks = [
  '<|endoftext|>',
  '[gMASK]',
  '<sop>',
  '<|system|>',
  '<|user|>',
  '<|assistant|>',
  '<|observation|>',
  '<think>',
  '</think>',
];

export const families = {
  chatml: {
    format: 'chatml',
    marks: chatmlMarks,
    start: '',
    end: '<|im_end|>',
    template: chatmlTemplate,
    prompt: chatmlPrompt,
  },
  /** ChatML behind a mark for the beginning, as LFM2, InternLM2 and Falcon-H1 have it. */
  chatmlFromStart: {
    format: 'chatml',
    marks: ['<s>', ...chatmlMarks],
    start: '<s>',
    end: '<|im_end|>',
    template: `{{ bos_token }}${chatmlTemplate}`,
    prompt: `<s>${chatmlPrompt}`,
  },
  qwen: {
    format: 'qwen',
    marks: chatmlMarks,
    start: '',
    end: '<|im_end|>',
    template: `{%- for message in messages %}
    {%- if (message.role == "user") or (message.role == "system") %}
        {{- '<|im_start|>' + message.role + '\\n' + message.content + '<|im_end|>' + '\\n' }}
    {%- elif message.role == "assistant" %}
        {{- '<|im_start|>' + message.role + '\\n' + message.content.split('</think>')[-1].lstrip('\\n') + '<|im_end|>\\n' }}
    {%- endif %}
{%- endfor %}
{%- if add_generation_prompt %}
    {{- '<|im_start|>assistant\\n' }}
    {%- if enable_thinking is defined and enable_thinking is false %}
        {{- '<think>\\n\\n</think>\\n\\n' }}
    {%- endif %}
{%- endif %}`,
    prompt: chatmlPrompt,
  },
  /** Qwen 3.5: each answer begins in a thought, unless it is told not to. */
  qwenThinking: {
    format: 'qwen',
    marks: chatmlMarks,
    start: '',
    end: '<|im_end|>',
    template: `{%- for message in messages %}
    {{- '<|im_start|>' + message.role + '\\n' + message.content|trim + '<|im_end|>' + '\\n' }}
{%- endfor %}
{%- if add_generation_prompt %}
    {{- '<|im_start|>assistant\\n' }}
    {%- if enable_thinking is defined and enable_thinking is false %}
        {{- '<think>\\n\\n</think>\\n\\n' }}
    {%- else %}
        {{- '<think>\\n' }}
    {%- endif %}
{%- endif %}`,
    prompt: `${chatmlPrompt}<think>\n`,
  },
  llama3: {
    format: 'llama3',
    marks: [
      '<|begin_of_text|>',
      '<|end_of_text|>',
      '<|start_header_id|>',
      '<|end_header_id|>',
      '<|eot_id|>',
      '<|python_tag|>',
    ],
    start: '<|begin_of_text|>',
    end: '<|eot_id|>',
    template:
      "{% set loop_messages = messages %}{% for message in loop_messages %}{% set content = '<|start_header_id|>' + message['role'] + " +
      "'<|end_header_id|>\\n\\n'+ message['content'] | trim + '<|eot_id|>' %}{% if loop.index0 == 0 %}{% set content = bos_token + content %}" +
      "{% endif %}{{ content }}{% endfor %}{{ '<|start_header_id|>assistant<|end_header_id|>\\n\\n' }}",
    prompt:
      '<|begin_of_text|><|start_header_id|>system<|end_header_id|>\n\nAnswer from the lease.<|eot_id|>' +
      '<|start_header_id|>user<|end_header_id|>\n\nHow long?<|eot_id|>' +
      '<|start_header_id|>assistant<|end_header_id|>\n\nTwo years.<|eot_id|>' +
      '<|start_header_id|>user<|end_header_id|>\n\nAnd then?<|eot_id|><|start_header_id|>assistant<|end_header_id|>\n\n',
  },
  mistral: {
    format: 'mistral',
    marks: [
      '<s>',
      '</s>',
      '[INST]',
      '[/INST]',
      '[SYSTEM_PROMPT]',
      '[/SYSTEM_PROMPT]',
      '[TOOL_CALLS]',
      '[THINK]',
      '[/THINK]',
    ],
    start: '<s>',
    end: '</s>',
    template: `{{- bos_token }}
{%- for message in messages %}
    {%- if message['role'] == 'user' %}
        {{- '[INST]' + message['content'] + '[/INST]' }}
    {%- elif message['role'] == 'system' %}
        {{- '[SYSTEM_PROMPT]' + message['content'] + '[/SYSTEM_PROMPT]' }}
    {%- elif message['role'] == 'assistant' %}
        {{- message['content'] + eos_token }}
    {%- endif %}
{%- endfor %}`,
    prompt:
      '<s>[SYSTEM_PROMPT]Answer from the lease.[/SYSTEM_PROMPT][INST]How long?[/INST]Two years.</s>[INST]And then?[/INST]',
  },
  gemma: {
    format: 'gemma',
    marks: ['<bos>', '<eos>', '<start_of_turn>', '<end_of_turn>'],
    start: '<bos>',
    end: '<end_of_turn>',
    template: `{{ bos_token }}
{%- if messages[0]['role'] == 'system' -%}
    {%- set first_user_prefix = messages[0]['content'] + '\\n\\n' -%}
    {%- set loop_messages = messages[1:] -%}
{%- else -%}
    {%- set first_user_prefix = "" -%}
    {%- set loop_messages = messages -%}
{%- endif -%}
{%- for message in loop_messages -%}
    {%- if (message['role'] == 'assistant') -%}
        {%- set role = "model" -%}
    {%- else -%}
        {%- set role = message['role'] -%}
    {%- endif -%}
    {{ '<start_of_turn>' + role + '\\n' + (first_user_prefix if loop.first else "") }}
    {{- message['content'] | trim }}
    {{- '<end_of_turn>\\n' }}
{%- endfor -%}
{%- if add_generation_prompt -%}
    {{'<start_of_turn>model\\n'}}
{%- endif -%}`,
    prompt:
      '<bos><start_of_turn>user\nAnswer from the lease.\n\nHow long?<end_of_turn>\n<start_of_turn>model\nTwo years.<end_of_turn>\n' +
      '<start_of_turn>user\nAnd then?<end_of_turn>\n<start_of_turn>model\n',
  },
  gemma4: {
    format: 'gemma4',
    marks: [
      '<bos>',
      '<eos>',
      '<|turn>',
      '<turn|>',
      '<|think|>',
      '<|channel>',
      '<channel|>',
      '<|tool_call>',
      '<tool_call|>',
    ],
    start: '<bos>',
    end: '<turn|>',
    template: `{{ bos_token }}
{%- set system = messages[0]['content'] -%}
{{- '<|turn>system\\n' -}}
{%- if enable_thinking is not defined or enable_thinking -%}
    {{- '<|think|>\\n' -}}
{%- endif -%}
{{- system | trim -}}
{{- '<turn|>\\n' -}}
{%- for message in messages[1:] -%}
    {%- set role = 'model' if message['role'] == 'assistant' else message['role'] -%}
    {{- '<|turn>' + role + '\\n' + message['content'] | trim + '<turn|>\\n' -}}
{%- endfor -%}
{%- if add_generation_prompt -%}
    {{- '<|turn>model\\n' -}}
{%- endif -%}`,
    prompt:
      '<bos><|turn>system\n<|think|>\nAnswer from the lease.<turn|>\n<|turn>user\nHow long?<turn|>\n' +
      '<|turn>model\nTwo years.<turn|>\n<|turn>user\nAnd then?<turn|>\n<|turn>model\n',
  },
  phi3: {
    format: 'phi3',
    marks: ['<|endoftext|>', '<unk>', '<s>', '</s>', '<|system|>', '<|user|>', '<|assistant|>', '<|end|>'],
    start: '',
    end: '<|end|>',
    template:
      "{% for message in messages %}{% if message['role'] == 'system' and message['content'] %}{{'<|system|>\\n' + message['content'] + '<|end|>\\n'}}" +
      "{% elif message['role'] == 'user' %}{{'<|user|>\\n' + message['content'] + '<|end|>\\n'}}{% elif message['role'] == 'assistant' %}" +
      "{{'<|assistant|>\\n' + message['content'] + '<|end|>\\n'}}{% endif %}{% endfor %}{% if add_generation_prompt %}{{ '<|assistant|>\\n' }}" +
      '{% else %}{{ eos_token }}{% endif %}',
    prompt:
      '<|system|>\nAnswer from the lease.<|end|>\n<|user|>\nHow long?<|end|>\n<|assistant|>\nTwo years.<|end|>\n' +
      '<|user|>\nAnd then?<|end|>\n<|assistant|>\n',
    dropsSpace: true,
  },
  phi4: {
    format: 'phi4',
    marks: ['<|endoftext|>', '<|im_start|>', '<|im_sep|>', '<|im_end|>'],
    start: '',
    end: '<|im_end|>',
    template:
      "{% for message in messages %}{% if (message['role'] == 'system') %}{{'<|im_start|>system<|im_sep|>' + message['content'] + '<|im_end|>'}}" +
      "{% elif (message['role'] == 'user') %}{{'<|im_start|>user<|im_sep|>' + message['content'] + '<|im_end|><|im_start|>assistant<|im_sep|>'}}" +
      "{% elif (message['role'] == 'assistant') %}{{message['content'] + '<|im_end|>'}}{% endif %}{% endfor %}",
    prompt:
      '<|im_start|>system<|im_sep|>Answer from the lease.<|im_end|><|im_start|>user<|im_sep|>How long?<|im_end|>' +
      '<|im_start|>assistant<|im_sep|>Two years.<|im_end|><|im_start|>user<|im_sep|>And then?<|im_end|><|im_start|>assistant<|im_sep|>',
  },
  glm: {
    format: 'glm',
    marks: [
      '<|endoftext|>',
      '[gMASK]',
      '<sop>',
      '<|system|>',
      '<|user|>',
      '<|assistant|>',
      '<|observation|>',
      '<think>',
      '</think>',
    ],
    start: '',
    end: '<|user|>',
    template:
      "[gMASK]<sop>{% for item in messages %}{% if item['role'] == 'assistant' %}<|assistant|>\n{{ item['content'] }}" +
      "{% elif item['role'] == 'system' %}<|system|>\n{{ item['content'] }}{% elif item['role'] == 'user' %}<|user|>\n{{ item['content'] }}" +
      '{% endif %}{% endfor %}{% if add_generation_prompt %}<|assistant|>{% endif %}',
    prompt:
      '[gMASK]<sop><|system|>\nAnswer from the lease.<|user|>\nHow long?<|assistant|>\nTwo years.<|user|>\nAnd then?<|assistant|>',
  },
  /** GLM 4.5 and 4.6: earlier answers stand behind a thought that is left out. */
  glmThinking: {
    format: 'glm',
    marks: glmMarks,
    start: '',
    end: '<|user|>',
    template: `[gMASK]<sop>
{%- for m in messages %}
{%- if m.role == 'user' -%}<|user|>
{{ m.content }}
{{- '/nothink' if (enable_thinking is defined and not enable_thinking) else '' -}}
{%- elif m.role == 'assistant' -%}
<|assistant|>
{{ '<think></think>' -}}
{{ '\\n' + m.content.strip() }}
{%- elif m.role == 'system' -%}
<|system|>
{{ m.content }}
{%- endif -%}
{%- endfor -%}
{%- if add_generation_prompt -%}
    <|assistant|>{{- '\\n<think></think>' if (enable_thinking is defined and not enable_thinking) else '' -}}
{%- endif -%}`,
    prompt:
      '[gMASK]<sop><|system|>\nAnswer from the lease.<|user|>\nHow long?<|assistant|>\n<think></think>\nTwo years.' +
      '<|user|>\nAnd then?<|assistant|>',
  },
  /** GLM 4.7 Flash. */
  glmWithoutLines: {
    format: 'glm',
    marks: glmMarks,
    start: '',
    end: '<|user|>',
    template: `[gMASK]<sop>
{%- for m in messages %}
{%- if m.role == 'user' -%}<|user|>{{ m.content }}
{%- elif m.role == 'assistant' -%}
<|assistant|>
{{- '</think>' -}}
{{ m.content.strip() }}
{%- elif m.role == 'system' -%}
<|system|>{{ m.content }}
{%- endif -%}
{%- endfor -%}
{%- if add_generation_prompt -%}
    <|assistant|>{{- '</think>' if (enable_thinking is defined and not enable_thinking) else '<think>' -}}
{%- endif -%}`,
    prompt:
      '[gMASK]<sop><|system|>Answer from the lease.<|user|>How long?<|assistant|></think>Two years.' +
      '<|user|>And then?<|assistant|><think>',
  },
  phi4mini: {
    format: 'phi3',
    marks: ['<|endoftext|>', '<unk>', '<s>', '</s>', '<|system|>', '<|user|>', '<|assistant|>', '<|end|>', '<|tool|>'],
    start: '',
    end: '<|end|>',
    template:
      "{% for message in messages %}{{ '<|' + message['role'] + '|>' + message['content'] + '<|end|>' }}{% endfor %}" +
      "{% if add_generation_prompt %}{{ '<|assistant|>' }}{% else %}{{ eos_token }}{% endif %}",
    prompt:
      '<|system|>Answer from the lease.<|end|><|user|>How long?<|end|><|assistant|>Two years.<|end|><|user|>And then?<|end|><|assistant|>',
  },
  granite: {
    format: 'granite',
    marks: ['<|end_of_text|>', '<|start_of_role|>', '<|end_of_role|>', '<|tool_call|>'],
    start: '',
    end: '<|end_of_text|>',
    template: `{%- for message in messages %}
    {{- '<|start_of_role|>' + message['role'] + '<|end_of_role|>' + message['content'] + '<|end_of_text|>\\n' }}
    {%- if loop.last and add_generation_prompt %}
    {{- '<|start_of_role|>assistant<|end_of_role|>' }}
    {%- endif %}
{%- endfor %}`,
    prompt:
      '<|start_of_role|>system<|end_of_role|>Answer from the lease.<|end_of_text|>\n' +
      '<|start_of_role|>user<|end_of_role|>How long?<|end_of_text|>\n' +
      '<|start_of_role|>assistant<|end_of_role|>Two years.<|end_of_text|>\n' +
      '<|start_of_role|>user<|end_of_role|>And then?<|end_of_text|>\n<|start_of_role|>assistant<|end_of_role|>',
  },
  harmony: {
    format: 'harmony',
    marks: [
      '<|startoftext|>',
      '<|return|>',
      '<|start|>',
      '<|channel|>',
      '<|message|>',
      '<|end|>',
      '<|call|>',
      '<|constrain|>',
    ],
    start: '',
    end: '<|return|>',
    template: `{{- "<|start|>system<|message|>You are ChatGPT, a large language model trained by OpenAI.\\nKnowledge cutoff: 2024-06\\nCurrent date: " + strftime_now("%Y-%m-%d") + "\\n\\nReasoning: medium\\n\\n# Valid channels: analysis, commentary, final. Channel must be included for every message.<|end|>" }}
{{- "<|start|>developer<|message|># Instructions\\n\\n" + messages[0].content + "\\n\\n<|end|>" }}
{%- for message in messages[1:] -%}
    {%- if message.role == 'assistant' -%}
        {{- "<|start|>assistant<|channel|>final<|message|>" + message.content + "<|end|>" }}
    {%- else -%}
        {{- "<|start|>user<|message|>" + message.content + "<|end|>" }}
    {%- endif -%}
{%- endfor -%}
{%- if add_generation_prompt -%}
<|start|>assistant
{%- endif -%}`,
    prompt:
      '<|start|>system<|message|>You are ChatGPT, a large language model trained by OpenAI.\nKnowledge cutoff: 2024-06\n' +
      `Current date: ${new Date().toISOString().slice(0, 10)}\n\nReasoning: medium\n\n` +
      '# Valid channels: analysis, commentary, final. Channel must be included for every message.<|end|>' +
      '<|start|>developer<|message|># Instructions\n\nAnswer from the lease.\n\n<|end|><|start|>user<|message|>How long?<|end|>' +
      '<|start|>assistant<|channel|>final<|message|>Two years.<|end|><|start|>user<|message|>And then?<|end|><|start|>assistant',
  },
  /** DeepSeek R1 and those distilled from it. */
  deepseek: {
    format: 'deepseek',
    marks: ['<｜begin▁of▁sentence｜>', '<｜end▁of▁sentence｜>', '<｜User｜>', '<｜Assistant｜>', '<think>', '</think>'],
    start: '<｜begin▁of▁sentence｜>',
    end: '<｜end▁of▁sentence｜>',
    template:
      "{{bos_token}}{%- for message in messages %}{%- if message['role'] == 'system' %}{{ message['content'] }}" +
      "{%- elif message['role'] == 'user' %}{{'<｜User｜>' + message['content']}}{%- else %}" +
      "{{'<｜Assistant｜>' + message['content'].split('</think>')[-1] + '<｜end▁of▁sentence｜>'}}{%- endif %}{%- endfor %}" +
      "{% if add_generation_prompt %}{{'<｜Assistant｜><think>\\n'}}{% endif %}",
    prompt:
      '<｜begin▁of▁sentence｜>Answer from the lease.<｜User｜>How long?<｜Assistant｜>Two years.<｜end▁of▁sentence｜>' +
      '<｜User｜>And then?<｜Assistant｜><think>\n',
  },
  cohere: {
    format: 'cohere',
    marks: [
      '<BOS_TOKEN>',
      '<EOS_TOKEN>',
      '<|START_OF_TURN_TOKEN|>',
      '<|END_OF_TURN_TOKEN|>',
      '<|SYSTEM_TOKEN|>',
      '<|USER_TOKEN|>',
      '<|CHATBOT_TOKEN|>',
    ],
    start: '<BOS_TOKEN>',
    end: '<|END_OF_TURN_TOKEN|>',
    template:
      "{{ bos_token }}{% for message in messages %}{% if message['role'] == 'system' %}{{ '<|START_OF_TURN_TOKEN|><|SYSTEM_TOKEN|>' + message['content'] + '<|END_OF_TURN_TOKEN|>' }}" +
      "{% elif message['role'] == 'user' %}{{ '<|START_OF_TURN_TOKEN|><|USER_TOKEN|>' + message['content'].strip() + '<|END_OF_TURN_TOKEN|>' }}" +
      "{% elif message['role'] == 'assistant' %}{{ '<|START_OF_TURN_TOKEN|><|CHATBOT_TOKEN|>' + message['content'].strip() + '<|END_OF_TURN_TOKEN|>' }}{% endif %}{% endfor %}" +
      "{% if add_generation_prompt %}{{ '<|START_OF_TURN_TOKEN|><|CHATBOT_TOKEN|>' }}{% endif %}",
    prompt:
      '<BOS_TOKEN><|START_OF_TURN_TOKEN|><|SYSTEM_TOKEN|>Answer from the lease.<|END_OF_TURN_TOKEN|>' +
      '<|START_OF_TURN_TOKEN|><|USER_TOKEN|>How long?<|END_OF_TURN_TOKEN|>' +
      '<|START_OF_TURN_TOKEN|><|CHATBOT_TOKEN|>Two years.<|END_OF_TURN_TOKEN|>' +
      '<|START_OF_TURN_TOKEN|><|USER_TOKEN|>And then?<|END_OF_TURN_TOKEN|><|START_OF_TURN_TOKEN|><|CHATBOT_TOKEN|>',
  },
  seed: {
    format: 'seed',
    marks: ['<seed:bos>', '<seed:eos>', '<seed:think>', '</seed:think>'],
    start: '',
    end: '<seed:eos>',
    template:
      '{%- for message in messages %}{%- if message.role in ["user", "system"] %}{{ bos_token + message.role + "\\n" + message.content + eos_token }}' +
      '{%- elif message.role == "assistant" %}{{ bos_token + message.role }}{{ "\\n" + message.content|trim + eos_token }}{%- endif %}{%- endfor %}' +
      '{%- if add_generation_prompt %}{{ bos_token + "assistant\\n" }}{%- endif %}',
    prompt:
      '<seed:bos>system\nAnswer from the lease.<seed:eos><seed:bos>user\nHow long?<seed:eos><seed:bos>assistant\nTwo years.<seed:eos>' +
      '<seed:bos>user\nAnd then?<seed:eos><seed:bos>assistant\n',
  },
  /** OLMo 2's: no marks in the vocabulary but the end of the text, so that its template alone tells. */
  olmo: {
    format: 'file',
    marks: ['<|endoftext|>'],
    start: '<|endoftext|>',
    end: '<|endoftext|>',
    template:
      "{{ bos_token }}{% for message in messages %}{% if message['role'] == 'system' %}{{ '<|system|>\\n' + message['content'] + '\\n' }}" +
      "{% elif message['role'] == 'user' %}{{ '<|user|>\\n' + message['content'] + '\\n' }}{% elif message['role'] == 'assistant' %}" +
      "{% if not loop.last %}{{ '<|assistant|>\\n'  + message['content'] + eos_token + '\\n' }}{% else %}{{ '<|assistant|>\\n'  + message['content'] + eos_token }}{% endif %}" +
      "{% endif %}{% if loop.last and add_generation_prompt %}{{ '<|assistant|>\\n' }}{% endif %}{% endfor %}",
    prompt:
      '<|endoftext|><|system|>\nAnswer from the lease.\n<|user|>\nHow long?\n<|assistant|>\nTwo years.<|endoftext|>\n' +
      '<|user|>\nAnd then?\n<|assistant|>\n',
  },
} satisfies Readonly<Record<string, Family>>;

export type FamilyName = keyof typeof families;

/** Whose conversations each architecture's own models write, the first of them as far as we know. */
export const familyOf: Readonly<Record<string, FamilyName>> = {
  llama: 'llama3',
  mistral3: 'mistral',
  mistral4: 'mistral',
  qwen2: 'qwen',
  qwen2moe: 'qwen',
  qwen3: 'qwen',
  qwen3moe: 'qwen',
  qwen3next: 'qwen',
  qwen3vl: 'qwen',
  qwen3vlmoe: 'qwen',
  qwen35: 'qwenThinking',
  qwen35moe: 'qwenThinking',
  gemma: 'gemma',
  gemma2: 'gemma',
  gemma3: 'gemma',
  gemma3n: 'gemma',
  gemma4: 'gemma4',
  phi3: 'phi3',
  phimoe: 'phi3',
  chatglm: 'glm',
  glm4: 'glm',
  glm4moe: 'glmThinking',
  granite: 'granite',
  granitemoe: 'granite',
  granitehybrid: 'granite',
  smollm3: 'chatml',
  'gpt-oss': 'harmony',
  seed_oss: 'seed',
  deepseek2: 'deepseek',
  deepseek32: 'deepseek',
  'command-r': 'cohere',
  cohere2: 'cohere',
  olmo2: 'olmo',
  olmoe: 'olmo',
  lfm2: 'chatmlFromStart',
  lfm2moe: 'chatmlFromStart',
  internlm2: 'chatmlFromStart',
  minicpm: 'chatml',
  minicpm3: 'chatml',
  'falcon-h1': 'chatmlFromStart',
  arcee: 'chatml',
  stablelm: 'chatml',
};
