import { formatBytes } from '../contract/formatBytes.ts';
import type { Download } from '../contract/models.ts';
import { listModels } from '../storage/knownModels.ts';
import type { Context } from './context.ts';
import type { ModelsCommand } from './modelsCommand.ts';
import { nameHub } from './nameHub.ts';
import { offerOf } from './wantedModel.ts';

type Command = Extract<ModelsCommand, { readonly name: 'models fetch' }>;

/** Downloads one model, its checksum compared. What came before a Ctrl-C, or a lost connection, is kept. */
export async function modelsFetch({ wanted, json, hub }: Command, context: Context): Promise<boolean> {
  const { workspace, terminal, signal } = context;
  const { services } = workspace;
  await nameHub(hub, workspace);
  const offer = await offerOf(wanted, services.hub, signal);
  const { id, name } = await services.downloads.fetch(offer);
  try {
    await services.downloads.finished(id);
  } catch (error) {
    // By now what came is safe on the disk.
    const { done = 0, bytes = 0 } = services.downloads.list().find((each) => each.id === id) ?? {};
    const kept = `${formatBytes(done)} of ${formatBytes(bytes)}`;
    if (done > 0) terminal.complain(`Paused: ${kept} are kept. The same command goes on from there.`);
    throw error;
  }
  const model = listModels(services.library.db).find((each) => each.source === 'download' && each.name === name);
  const record = { name, file: model?.path ?? null, bytes: model?.bytes ?? null, sha256: model?.sha256 ?? null };
  terminal.print(json ? JSON.stringify(record) : `${name}${model ? `: ${model.path}` : ''}`);
  return true;
}

/** A line about a download, or null when there is nothing worth one. */
export function downloadProgress(downloads: readonly Download[]): string | null {
  const download = downloads.find(({ state }) => state.kind === 'running' || state.kind === 'checking');
  if (!download) return null;
  const { name, bytes, done, state } = download;
  if (state.kind === 'checking') return `Checking ${name}: ${formatBytes(state.done)} of ${formatBytes(bytes)}`;
  if (state.kind !== 'running') return null;
  const left = state.secondsLeft === null ? '' : `, ${state.secondsLeft} s left`;
  return `Downloading ${name}: ${formatBytes(done)} of ${formatBytes(bytes)}, ${formatBytes(state.bytesPerSecond)}/s${left}`;
}
