import { AppError } from '../../contract/errors.ts';
import type { InferenceMethods } from '../methods.ts';
import { cleanText } from './cleanText.ts';
import type { Engine, Token } from './llama.ts';

/**
 * Has the model write JSON that its schema allows and nothing else, always its likeliest next word. Cut off at `maxTokens` or
 * at the end of the context, it is not whole. Rejects with `question-too-long` or the signal's reason.
 */
export async function extract(
  engine: Engine,
  { turns, schema, maxTokens }: InferenceMethods['extract']['params'],
  { signal }: { readonly signal: AbortSignal },
): Promise<string> {
  await engine.layOver([]);
  // A thought is no JSON.
  const prompt = engine.prompt(turns, 'never');
  if (prompt.tokens.length >= engine.contextSize - 1)
    throw new AppError('question-too-long', 'longer than the context');
  const grammar = await engine.grammar(schema);
  let done = await engine.reuse(prompt.tokens);
  for (;;) {
    signal.throwIfAborted();
    const count = await engine.read(prompt.tokens.slice(done));
    if (count === 0) break;
    done += count;
  }
  await engine.remember();
  const written: Token[] = [];
  const last = { tokens: prompt.tokens.slice(done), stopTokens: prompt.stopTokens };
  for await (const token of engine.write(last, { temperature: 0, seed: 0, grammar })) {
    signal.throwIfAborted();
    written.push(token);
    // The grammar lets blanks follow for ever.
    if (written.length >= maxTokens || (engine.text([token], []).includes('}') && isWhole(engine.text(written, []))))
      break;
  }
  return cleanText(engine.text(written, []));
}

function isWhole(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
