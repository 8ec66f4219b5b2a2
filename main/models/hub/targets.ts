import type { ModelRole } from '../../contract/models.ts';
import type { HubTarget } from '../hub.ts';
import type { ListedFile } from './answers.ts';
import { lastName, quantisationOf, roleOf, splitOf } from './names.ts';

const MOST_PARTS = 500;

/** A model file as a repository has it; `path` is of the whole, as if it were not split. */
export type ListedModel = Omit<HubTarget, 'catalogueId'> & { readonly path: string; readonly bytes: number };

/** What an offer of the catalogue says of its file. */
export type Wanted = {
  readonly file: string | null;
  readonly quantisation: string;
  readonly role: ModelRole;
};

/** Puts split files together; those of which a part is missing are left out. Smallest first. */
export function modelsIn(repository: string, commit: string, files: readonly ListedFile[]): readonly ListedModel[] {
  const groups = new Map<
    string,
    { readonly whole: string; readonly parts: number; readonly found: Map<number, ListedFile> }
  >();
  for (const file of files) {
    const { whole, part, parts } = splitOf(file.path);
    const key = `${whole} ${parts}`;
    const group = groups.get(key) ?? { whole, parts, found: new Map() };
    groups.set(key, group);
    group.found.set(part, file);
  }
  return [...groups.values()]
    .flatMap(({ whole, parts, found }) => {
      const inOrder = [...found].sort(([one], [other]) => one - other);
      const isComplete =
        inOrder.length === parts && parts <= MOST_PARTS && inOrder.every(([part], at) => part === at + 1);
      // What was measured while a model was quantised; it is no model.
      if (!isComplete || /imatrix/i.test(lastName(whole))) return [];
      return [
        {
          path: whole,
          name: lastName(whole).replace(/\.gguf$/i, ''),
          role: roleOf(repository, whole),
          quantisation: quantisationOf(whole),
          bytes: inOrder.reduce((sum, [, { bytes }]) => sum + bytes, 0),
          parts: inOrder.map(([, { path, bytes, sha256 }]) => ({ repository, commit, file: path, bytes, sha256 })),
        },
      ];
    })
    .sort((one, other) => one.bytes - other.bytes);
}

/** The file an offer means: by its name, or, where the repository was rearranged since, by its quantisation. */
export function findWanted(models: readonly ListedModel[], { file, quantisation, role }: Wanted): ListedModel | null {
  const name = file === null ? null : splitOf(file).whole;
  const byName = models.find(({ path }) => name !== null && (path === name || lastName(path) === name));
  if (byName) return byName;
  const isOfRole = (model: ListedModel): boolean =>
    // Names tell too little to hold an embedding model for something else; what is no model at all they do tell.
    model.role === role || (role !== 'chat' && model.role === 'chat');
  return models.find((model) => isOfRole(model) && model.quantisation === quantisation.toUpperCase()) ?? null;
}
