import { z } from 'zod';
import { AppError } from '../../contract/errors.ts';
import type { HubModel } from '../../contract/models.ts';
import { isModelFile, isRepository } from './names.ts';

/** Bytes of one answer in JSON: what is longer is no list of thirty models or of a page of files, and would keep main busy. */
export const MOST_JSON = 1024 * 1024;
const MOST_MODELS = 30;
const MOST_LISTED = 2_000;

const lists = z.array(z.unknown()).max(MOST_LISTED);

const model = z.object({
  id: z.string().refine(isRepository),
  downloads: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).catch(0),
  lastModified: z.iso.datetime().nullish().catch(null),
  gated: z.union([z.boolean(), z.enum(['auto', 'manual'])]).catch(false),
  tags: z.array(z.string()).catch([]),
});

const commit = z.object({ sha: z.string().regex(/^[0-9a-f]{40}$/) });

const file = z.object({
  type: z.literal('file'),
  path: z.string().refine(isModelFile),
  // Only of these does the hub know the checksum, and without one nothing is downloaded.
  lfs: z.object({
    oid: z.string().regex(/^[0-9a-f]{64}$/),
    size: z
      .number()
      .int()
      .min(1)
      .max(2 ** 50),
  }),
});

export type FoundModel = Omit<HubModel, 'id'>;
export type ListedFile = { readonly path: string; readonly bytes: number; readonly sha256: string };

/** What does not look like a model is left out; what does not look like a list fails, with `hub-answer-unreadable`. */
export function readModels(text: string): readonly FoundModel[] {
  return readList(text, model)
    .slice(0, MOST_MODELS)
    .map(({ id, downloads, lastModified, gated, tags }) => ({
      repository: id,
      downloads,
      updated: lastModified == null ? null : Date.parse(lastModified),
      gated: gated !== false,
      licence: licenceOf(tags),
    }));
}

export function readCommit(text: string): string {
  const parsed = commit.safeParse(readJson(text));
  if (!parsed.success) throw new AppError('hub-answer-unreadable', 'no commit');
  return parsed.data.sha;
}

/** The model files among all of them. */
export function readFiles(text: string): readonly ListedFile[] {
  return readList(text, file).map(({ path, lfs }) => ({ path, bytes: lfs.size, sha256: lfs.oid }));
}

/** The place in a long list where its next page begins; null on the last. Nothing else of the address is taken. */
export function nextPage(link: string | null): string | null {
  const address = /<([^<>]{1,4000})>;\s*rel="?next"?/.exec(link ?? '')?.[1];
  return (address === undefined ? null : URL.parse(address, 'https://hub.invalid')?.searchParams.get('cursor')) ?? null;
}

function licenceOf(tags: readonly string[]): string | null {
  const licence = tags.find((tag) => tag.startsWith('license:'))?.slice('license:'.length);
  return licence !== undefined && /^[\w.+-]{1,60}$/.test(licence) ? licence : null;
}

function readList<Item extends z.ZodType>(text: string, item: Item): readonly z.infer<Item>[] {
  const parsed = lists.safeParse(readJson(text));
  if (!parsed.success) throw new AppError('hub-answer-unreadable', 'no list');
  return parsed.data.flatMap((each) => {
    const read = item.safeParse(each);
    return read.success ? [read.data] : [];
  });
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new AppError('hub-answer-unreadable', 'no JSON');
  }
}
