import { dirname, isAbsolute, join, resolve, sep } from 'node:path';
import { z } from 'zod';
import { modelName } from '../modelFile.ts';
import type { Budget, Candidate } from './foundModel.ts';
import { janFolders, janSettings, type Surroundings } from './places.ts';
import { readSmall, readSmallJson } from './readSmall.ts';
import { walk } from './walk.ts';

const settings = z.object({ data_folder: z.string() });

/**
 * `llamacpp/models/<id>/model.yml` names the model and its file, by a path from the data folder, or by one of the whole disk
 * for what Jan was only told about. Older versions keep `models/<id>/*.gguf`.
 */
export async function* inJan(surroundings: Surroundings, budget: Budget): AsyncGenerator<Candidate> {
  for (const data of await dataFolders(surroundings)) {
    const named = new Set<string>();
    for await (const { path, name, kind } of walk(join(data, 'llamacpp', 'models'), 5, budget)) {
      if (kind !== 'file' || name !== 'model.yml') continue;
      const fields = fieldsOf((await readSmall(path)) ?? '');
      const file = fields.get('model_path');
      if (file === undefined || fields.get('embedding') === 'true') continue;
      const whole = isAbsolute(file) ? file : resolve(data, file);
      // A path of Jan's own stays in Jan's folder.
      if (!isAbsolute(file) && !whole.startsWith(`${data}${sep}`)) continue;
      named.add(dirname(whole));
      yield { path: whole, name: fields.get('name') || modelName(dirname(whole)), check: whole, source: 'jan' };
    }
    for await (const { path, name, kind } of walk(join(data, 'models'), 4, budget)) {
      if (kind !== 'file' || !name.toLowerCase().endsWith('.gguf') || named.has(dirname(path))) continue;
      yield { path, name: modelName(path), check: path, source: 'jan' };
    }
  }
}

async function dataFolders(surroundings: Surroundings): Promise<ReadonlySet<string>> {
  const folders = new Set<string>();
  for (const folder of janSettings(surroundings)) {
    const read = settings.safeParse(await readSmallJson(join(folder, 'settings.json')));
    if (read.success && isAbsolute(read.data.data_folder)) folders.add(resolve(read.data.data_folder));
  }
  for (const folder of janFolders(surroundings)) folders.add(folder);
  return folders;
}

/** The plain `name: value` lines at the top level: all that Jan writes there. */
function fieldsOf(yaml: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of yaml.split(/\r?\n/)) {
    const [, name, value] = /^([a-z0-9_]+):\s+(.*?)\s*$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) fields.set(name, value.replace(/^(['"])(.*)\1$/, '$2'));
  }
  return fields;
}
