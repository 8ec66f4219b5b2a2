import { isAbsolute, join } from 'node:path';
import { z } from 'zod';
import { modelName } from '../modelFile.ts';
import type { Budget, Candidate } from './foundModel.ts';
import { lmStudioHomes, lmStudioPointer, type Surroundings } from './places.ts';
import { readSmall, readSmallJson } from './readSmall.ts';
import { walk } from './walk.ts';

const settings = z.object({ downloadsFolder: z.string() });

/** `models/publisher/repository/*.gguf` in LM Studio's folder, or in the one that its settings name. */
export async function* inLmStudio(surroundings: Surroundings, budget: Budget): AsyncGenerator<Candidate> {
  for (const folder of await modelFolders(surroundings)) {
    for await (const { path, name, kind } of walk(folder, 4, budget)) {
      if (kind !== 'file' || !name.toLowerCase().endsWith('.gguf')) continue;
      yield { path, name: modelName(path), check: path, source: 'lm-studio' };
    }
  }
}

async function modelFolders(surroundings: Surroundings): Promise<ReadonlySet<string>> {
  const moved = (await readSmall(lmStudioPointer(surroundings)))?.trim();
  const homes = [...(moved && isAbsolute(moved) ? [moved] : []), ...lmStudioHomes(surroundings)];
  const folders = new Set<string>();
  for (const home of homes) {
    const read = settings.safeParse(await readSmallJson(join(home, 'settings.json')));
    if (read.success && isAbsolute(read.data.downloadsFolder)) folders.add(read.data.downloadsFolder);
    folders.add(join(home, 'models'));
  }
  return folders;
}
