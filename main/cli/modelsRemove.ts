import { formatBytes } from '../contract/formatBytes.ts';
import { listModels } from '../storage/knownModels.ts';
import type { Context } from './context.ts';
import type { ModelsCommand } from './modelsCommand.ts';
import { modelNamed } from './namedModel.ts';

type Command = Extract<ModelsCommand, { readonly name: 'models remove' }>;

/** Deletes a model that was downloaded; `model-not-ours` for those of other programs. */
export async function modelsRemove({ model, json }: Command, { workspace, terminal }: Context): Promise<boolean> {
  const { models, library } = workspace.services;
  const { id, name, bytes } = modelNamed(model, await models.look());
  const file = listModels(library.db).find((each) => each.id === id)?.path ?? null;
  // Whoever types it means it.
  await models.remove(id, async () => true);
  terminal.print(json ? JSON.stringify({ removed: name, file, bytes }) : `${name} was deleted, ${formatBytes(bytes)}.`);
  return true;
}
