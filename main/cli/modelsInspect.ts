import { errorText } from '../contract/errorText.ts';
import { formatBytes } from '../contract/formatBytes.ts';
import type { ModelFacts } from '../contract/models.ts';
import { checkModelFile } from '../models/modelFile.ts';
import type { Context } from './context.ts';
import { fitText } from './fitText.ts';
import type { ModelsCommand } from './modelsCommand.ts';
import { nameHub } from './nameHub.ts';
import { offerOf } from './wantedModel.ts';

type Command = Extract<ModelsCommand, { readonly name: 'models inspect' }>;

/** Says what a model is and whether it fits. A file is never looked for on the hub, nor an offer on the disk. */
export async function modelsInspect({ wanted, contextSize, json, hub }: Command, context: Context): Promise<boolean> {
  const { workspace, terminal, signal } = context;
  const { inspecting } = workspace.services;
  const isFile = /\.gguf$/i.test(wanted);
  if (!isFile) await nameHub(hub, workspace);
  const { facts, fit } = isFile
    ? await inspecting.files((await checkModelFile(wanted)).parts, { contextSize, signal })
    : await inspecting.offer(await offerOf(wanted, workspace.services.hub, signal), { contextSize, signal });
  if (json) {
    terminal.print(JSON.stringify({ facts, fit }));
    return true;
  }
  for (const line of factLines(facts)) terminal.print(line);
  terminal.print(fit ? fitText(fit) : errorText({ code: 'model-not-for-answers', message: 'of another role' }));
  return true;
}

function factLines({ name, architecture, parameters, quantisation, bytes, parts, ...facts }: ModelFacts): string[] {
  const size = parameters === null ? '' : `, ${inWords(parameters)} parameters`;
  return [
    name ?? 'A model without a name',
    `${architecture}${size}${quantisation === null ? '' : `, ${quantisation}`}`,
    `${formatBytes(bytes)}${parts > 1 ? ` in ${parts} parts` : ''}, ${facts.layers} layers`,
    `made for ${facts.contextLength.toLocaleString('en-GB')} tokens; ${facts.licence ?? 'its licence is not said'}`,
  ];
}

function inWords(parameters: number): string {
  return parameters < 1e9 ? `${Math.round(parameters / 1e6)} million` : `${(parameters / 1e9).toFixed(1)} billion`;
}
