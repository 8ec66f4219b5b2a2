import { realpath } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { modelName, partsOf } from '../modelFile.ts';
import type { Budget, Candidate } from './foundModel.ts';
import { huggingFaceHubs, type Surroundings } from './places.ts';
import { foldersIn, walk } from './walk.ts';

/**
 * `models--owner--name/snapshots/<commit>/**`: links to `blobs/<checksum>`, or the files themselves where the system has no
 * links. A whole model is known by its blob, which stays when a newer commit holds it too; a split one by its names.
 */
export async function* inHuggingFace(surroundings: Surroundings, budget: Budget): AsyncGenerator<Candidate> {
  for (const hub of huggingFaceHubs(surroundings)) {
    for await (const repository of foldersIn(hub, budget)) {
      if (!basename(repository).startsWith('models--')) continue;
      for await (const { path, name } of walk(join(repository, 'snapshots'), 4, budget)) {
        if (!name.toLowerCase().endsWith('.gguf')) continue;
        const isSplit = partsOf(path).length > 1;
        const real = isSplit ? path : await realpath(path).catch(() => null);
        if (real === null) continue;
        // Checked by its link, which may lead to a blob of this repository and nowhere else.
        yield { path: real, name: modelName(path), check: path, source: 'hugging-face' };
      }
    }
  }
}
