import { Worker } from 'node:worker_threads';
import { AppError } from '../../contract/errors.ts';
import type { ChatFormat, FormatSource } from '../../contract/models.ts';
import { chooseFormat } from './chatFormat.ts';
import { variantOf } from './chatVariants.ts';
import type { ModelHeader } from './header.ts';
import { checkTemplate, learnMarks, type TemplateMarks } from './templateMarks.ts';

/** A sound template takes a tenth of a second, on a busy computer one, and next to no memory. */
const MOST_MILLISECONDS = 10_000;
const MOST_UNTIL_READY = 20_000;
const resourceLimits = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };

/** How conversations are written down for a model that is loaded, and who says so. */
export type FormatInUse = {
  readonly source: FormatSource;
  /** Null where only the file's own template tells. */
  readonly name: ChatFormat | null;
  readonly format: ChatFormat | TemplateMarks;
};

/** Rejects with `model-damaged` where only the file's own template could tell, and it is not sound. */
export async function findFormat(
  header: Pick<ModelHeader, 'architecture' | 'template' | 'vocabulary'>,
  catalogue: ChatFormat | null,
): Promise<FormatInUse> {
  const choice = chooseFormat(header, catalogue);
  if (choice.source === 'file') return { source: 'file', name: null, format: await learnTemplate(header) };
  const { source, format } = choice;
  return { source, name: format, format: variantOf(header, format) ?? format };
}

/** The source beside this one, or in a build the bundle beside the bundled process. */
function threadEntry(): URL {
  const path = import.meta.url.endsWith('.ts') ? './llamaTemplateThread.ts' : './llamaTemplateThread.js';
  return new URL(path, import.meta.url);
}

/**
 * How the template in a model file writes conversations down, found out in a thread that is ended when it takes too long or
 * too much. Rejects with `model-damaged` when it does, fails, or does more than to put marks around turns.
 */
export async function learnTemplate(
  { template, vocabulary }: Pick<ModelHeader, 'template' | 'vocabulary'>,
  milliseconds = MOST_MILLISECONDS,
): Promise<TemplateMarks> {
  checkTemplate(template);
  const thread = new Worker(threadEntry(), {
    workerData: template,
    resourceLimits,
    execArgv: [],
    env: {},
    stderr: true,
  });
  try {
    return learnMarks(await answerOf(thread, template, milliseconds), vocabulary);
  } finally {
    await thread.terminate();
  }
}

function answerOf(thread: Worker, template: string, milliseconds: number): Promise<readonly (string | null)[]> {
  return new Promise((resolve, reject) => {
    const fail = (what: string) => (): void => reject(new AppError('model-damaged', what));
    let timer = setTimeout(fail('the thread did not start'), MOST_UNTIL_READY);
    thread.on('message', (message: unknown) => {
      clearTimeout(timer);
      if (message === 'ready') {
        timer = setTimeout(fail('the template does not end'), milliseconds);
        thread.postMessage(template);
      } else resolve(Array.isArray(message) ? message : []);
    });
    thread.once('error', fail('the template fails'));
    thread.once('exit', () => {
      clearTimeout(timer);
      fail('the template ended its thread')();
    });
  });
}
