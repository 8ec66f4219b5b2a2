import { assertNever } from '../contract/errors.ts';
import type { Context } from './context.ts';
import type { ModelsCommand } from './modelsCommand.ts';
import { modelsFetch } from './modelsFetch.ts';
import { modelsInspect } from './modelsInspect.ts';
import { modelsList } from './modelsList.ts';
import { modelsRemove } from './modelsRemove.ts';
import { nameHub } from './nameHub.ts';

/** Lists, searches, downloads, inspects or removes models. */
export async function models(command: ModelsCommand, context: Context): Promise<boolean> {
  switch (command.name) {
    case 'models list':
      return modelsList(command, context);
    case 'models search':
      return search(command, context);
    case 'models fetch':
      return modelsFetch(command, context);
    case 'models inspect':
      return modelsInspect(command, context);
    case 'models remove':
      return modelsRemove(command, context);
    default:
      return assertNever(command);
  }
}

type Search = Extract<ModelsCommand, { readonly name: 'models search' }>;

async function search({ words, json, hub }: Search, { workspace, terminal, signal }: Context): Promise<boolean> {
  await nameHub(hub, workspace);
  const found = await workspace.services.hub.search(words, signal);
  for (const { repository, downloads, updated, gated, licence } of found) {
    const record = { repository, downloads, updated, gated, licence };
    const more = [
      `${downloads.toLocaleString('en-GB')} downloads`,
      licence ?? 'licence not said',
      ...(gated ? ['needs a token'] : []),
    ];
    terminal.print(json ? JSON.stringify(record) : `${repository}  ${more.join(', ')}`);
  }
  if (found.length === 0 && !json) terminal.print('Nothing was found.');
  return true;
}
