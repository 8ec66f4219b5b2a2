import type { Hardware } from '../../contract/models.ts';
import type { InferenceMethods } from '../methods.ts';
import { chooseFormat } from './chatFormat.ts';
import { factsOf, roleOf } from './facts.ts';
import { chooseFit } from './fit.ts';
import { checkHeader } from './header.ts';
import { readDemand } from './llamaInsights.ts';
import { readParts } from './readGguf.ts';

type Inspect = InferenceMethods['inspect'];

/** What most questions over documents need; the verdict is for it where nobody asked for a size. */
const USUAL_CONTEXT = 8_192;

/**
 * What a model's headers say, and for one that writes answers whether it fits on this computer. Of a file that is no chat
 * model only the bounds are checked. Throws as `readParts` does and, for a chat model, as `checkHeader` does.
 */
export async function inspect(
  { paths, contextSize, gpu }: Inspect['params'],
  hardware: Pick<Hardware, 'memory' | 'gpu'>,
): Promise<Inspect['result']> {
  const file = readParts(paths);
  if (roleOf(file) !== 'chat') return { facts: factsOf(file, null), fit: null };
  const header = checkHeader(file);
  const facts = factsOf(file, chooseFormat(header, null).source);
  const wanted = Math.max(1, Math.min(contextSize ?? USUAL_CONTEXT, header.contextLength));
  const demand = await readDemand(paths, wanted);
  const usable = gpu.backend === 'cpu' ? { ...hardware, gpu: null } : hardware;
  return { facts, fit: chooseFit(demand, wanted, usable, gpu.layers) };
}
