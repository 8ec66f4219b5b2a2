import { formatBytes } from '../contract/formatBytes.ts';
import type { KnownModel, ModelSource, Offer } from '../contract/models.ts';
import { listModels } from '../storage/knownModels.ts';
import type { Context } from './context.ts';
import { fitText } from './fitText.ts';
import type { ModelsCommand } from './modelsCommand.ts';

type Command = Extract<ModelsCommand, { readonly name: 'models list' }>;

const sources: Readonly<Record<ModelSource, string>> = {
  file: 'chosen',
  download: 'downloaded',
  'hugging-face': "Hugging Face's cache",
  'lm-studio': 'LM Studio',
  ollama: 'Ollama',
  jan: 'Jan',
};

/** Prints what is on this computer, and then what could be. */
export async function modelsList({ json }: Command, { workspace, terminal }: Context): Promise<boolean> {
  const { models, library } = workspace.services;
  const known = await models.look();
  const paths = new Map(listModels(library.db).map(({ id, path }) => [id, path]));
  for (const model of known) {
    const { name, bytes, source, missing, lastUsed, tokensPerSecond } = model;
    const file = paths.get(model.id) ?? null;
    const record = { kind: 'model', name, file, bytes, source, missing, lastUsed, tokensPerSecond };
    terminal.print(json ? JSON.stringify(record) : toLine(model));
  }
  if (known.length === 0 && !json) terminal.print('There are no models on this computer.');
  const offers = (await models.offers()).filter(({ model }) => model.role === 'chat');
  if (!json) terminal.print('\nCan be downloaded:');
  for (const offer of offers) terminal.print(json ? JSON.stringify(toRecord(offer)) : toWords(offer));
  return true;
}

function toLine({ name, bytes, source, missing }: KnownModel): string {
  return `${name}  ${formatBytes(bytes)}, ${sources[source]}${missing ? ', its file or a part of it is missing' : ''}`;
}

/** Scripts depend on these fields and their order: they may be added to, never changed. */
function toRecord({ id, model, bytes, fit, recommended, knownId }: Offer) {
  const { name, licence } = model;
  return { kind: 'offer', offer: id, name, bytes, licence: licence.name, fit, recommended, here: knownId !== null };
}

function toWords({ id, model, bytes, fit, recommended, knownId }: Offer): string {
  const words = [
    `${formatBytes(bytes)}, ${model.licence.name}`,
    ...(fit ? [fitText(fit)] : []),
    ...(knownId === null ? [] : ['here already']),
  ];
  return `${id}  ${words.join('; ')}${recommended ? ' (recommended for this computer)' : ''}`;
}
