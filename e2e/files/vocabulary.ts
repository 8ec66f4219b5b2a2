import { bool, i32s, type Metadata, string, strings, u32 } from './ggufFile.ts';

const NORMAL = 1;
const CONTROL = 3;

export const endOfText = '<|endoftext|>';
export const turnStart = '<|im_start|>';
export const turnEnd = '<|im_end|>';

const chatTemplate = `{% for message in messages %}${turnStart}{{ message['role'] }}
{{ message['content'] }}${turnEnd}
{% endfor %}{% if add_generation_prompt %}${turnStart}assistant
{% endif %}`;

/** Common words that take one token each, so that token counts are a little like a real model's. */
const words =
  'the and of to in a is that for it as was with be by on not he his but at are this have from or had an they which ' +
  'one you were her all she there would their we him been has when who will more no if out so said what up its about ' +
  'than into them can only other new some could time these two may then do first any my now such like our over man me ' +
  'even most made after also did many before must through years where much your way well down should because each just ' +
  'agreement party parties shall contract clause notice term date patient dose daily tablet';

/** GPT-2's reversible map of bytes to printable characters: what such a vocabulary's tokens are spelled in. */
const byteCharacters: readonly string[] = (() => {
  const printable = (byte: number): boolean =>
    (byte >= 33 && byte <= 126) || (byte >= 161 && byte <= 172) || (byte >= 174 && byte <= 255);
  let next = 256;
  return Array.from({ length: 256 }, (_, byte) => String.fromCodePoint(printable(byte) ? byte : next++));
})();

export function spelled(text: string): string {
  return Array.from(Buffer.from(text, 'utf8'), (byte) => byteCharacters[byte]).join('');
}

export type Vocabulary = {
  readonly tokens: readonly string[];
  readonly merges: readonly string[];
  readonly control: ReadonlySet<string>;
};

/** Bytes, a few common words with their merges, the control tokens (ChatML's), then `more` tokens as they are. */
export function buildVocabulary(
  more: readonly string[] = [],
  marks: readonly string[] = [endOfText, turnStart, turnEnd],
): Vocabulary {
  const tokens = new Set(byteCharacters);
  const merges = new Set<string>();
  for (const word of words.split(' ')) {
    const [first = '', ...rest] = spelled(` ${word}`);
    rest.reduce((left, right) => {
      tokens.add(left + right);
      merges.add(`${left} ${right}`);
      return left + right;
    }, first);
  }
  const control = new Set(marks);
  return { tokens: [...new Set([...tokens, ...control, ...more])], merges: [...merges], control };
}

export function vocabularyMetadata({ tokens, merges, control }: Vocabulary): Metadata {
  return {
    'tokenizer.ggml.model': string('gpt2'),
    'tokenizer.ggml.pre': string('gpt-2'),
    'tokenizer.ggml.tokens': strings(tokens),
    'tokenizer.ggml.token_type': i32s(tokens.map((token) => (control.has(token) ? CONTROL : NORMAL))),
    'tokenizer.ggml.merges': strings(merges),
    'tokenizer.ggml.bos_token_id': u32(tokens.indexOf(endOfText)),
    'tokenizer.ggml.eos_token_id': u32(tokens.indexOf(turnEnd)),
    'tokenizer.ggml.padding_token_id': u32(tokens.indexOf(endOfText)),
    'tokenizer.ggml.add_bos_token': bool(false),
    'tokenizer.chat_template': string(chatTemplate),
  };
}
