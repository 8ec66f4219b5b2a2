import type { HubFile } from '../contract/models.ts';
import { catalogueFile, listCatalogue, offerId } from '../models/catalogue.ts';
import type { Hub } from '../models/hub.ts';
import { UsageError } from './usageError.ts';

const USUAL = 'Q4_K_M';

/**
 * What `fetch` and `inspect` are told to take, as an offer that the hub resolves: an offer of the catalogue, one of its models, or a
 * repository with or without a quantisation. Throws `UsageError` where it is not clear which is meant.
 */
export async function offerOf(wanted: string, hub: Hub, signal: AbortSignal): Promise<string> {
  if (catalogueFile(wanted)) return wanted;
  const model = listCatalogue().find(({ id }) => id === wanted);
  const [usual] = model?.files ?? [];
  if (model && usual) return offerId(model, usual);
  const [, repository, quantisation] = /^([^/:]+\/[^/:]+)(?::([\w.-]+))?$/.exec(wanted) ?? [];
  if (repository === undefined) {
    throw new UsageError(
      `There is no model "${wanted}". Name an offer of "cloister models list", or a repository as owner/name.`,
    );
  }
  const files = (await hub.filesOf(repository, signal)).filter(({ role }) => role !== 'vision-projector');
  return chosen(files, quantisation?.toUpperCase() ?? null, wanted).id;
}

function chosen(files: readonly HubFile[], quantisation: string | null, wanted: string): HubFile {
  const [first, ...more] = files;
  if (!first) throw new UsageError(`${wanted} has no model files in GGUF.`);
  const named = files.filter((file) => file.quantisation?.toUpperCase() === (quantisation ?? USUAL));
  const [match, other] = named;
  if (match && !other) return match;
  if (quantisation === null && more.length === 0) return first;
  const names = files.map((file) => file.quantisation ?? file.name).join(', ');
  throw new UsageError(`Which of its files? Name one as in ${wanted.split(':')[0]}:${USUAL}. There are: ${names}`);
}
