import { z } from 'zod';
import contents from '../../resources/models.json' with { type: 'json' };
import { type CatalogueModel, type ChatFormat, chatFormats } from '../contract/models.ts';

const count = z.number().int().positive();
const word = z.string().trim().min(1);

const file = z.strictObject({
  quantisation: z.string().regex(/^[A-Za-z0-9_.-]{1,30}$/),
  file: z.string().regex(/^[^/\\]+\.gguf$/),
  bytes: count,
});

const model = z.strictObject({
  id: z.string().regex(/^[a-z0-9.-]{1,60}$/),
  name: word,
  family: word,
  role: z.enum(['chat', 'embedding', 'reranking']),
  goodFor: word,
  repository: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
  /** The usual one first. */
  files: z.array(file).min(1),
  /** Our order for questions about documents, up to 100. */
  quality: z.number().int().min(0).max(100),
  parameters: count,
  /** Of a mixture of experts, those that one token needs. */
  activeParameters: count,
  layers: count,
  contextLength: count,
  /** Of one token of context. */
  contextBytes: count,
  languages: z.array(word).min(1),
  licence: z.strictObject({ name: word, restricted: z.boolean() }),
  chatFormat: z.enum(chatFormats).nullable(),
  /** What public sources confirmed: `docs` names, sizes and the licence, `files` all but the licence. The hub has the last word. */
  verified: z.enum(['docs', 'files', 'none']),
});

const schema = z.strictObject({ about: z.string(), checked: z.iso.date(), models: z.array(model).min(1) });

export type CatalogueEntry = z.infer<typeof model>;
export type CatalogueFile = z.infer<typeof file>;

let read: readonly CatalogueEntry[] | null = null;

/** Part of the program, as the code is: nothing on the disk of an installed Cloister can change it. */
export function listCatalogue(): readonly CatalogueEntry[] {
  // Not at the start of the application, where nobody needs it.
  read ??= schema.parse(contents).models;
  return read;
}

export function offerId(entry: CatalogueEntry, { quantisation }: CatalogueFile): string {
  return `${entry.id}:${quantisation}`;
}

/** Where an offer (`qwen3.5-9b:Q4_K_M`) is fetched from; null for what the catalogue does not have. */
export function catalogueFile(offer: string): {
  readonly catalogueId: string;
  readonly repository: string;
  readonly quantisation: string;
  readonly file: string;
  readonly bytes: number;
  readonly name: string;
  readonly role: CatalogueModel['role'];
  readonly chatFormat: ChatFormat | null;
} | null {
  for (const entry of listCatalogue()) {
    const found = entry.files.find((each) => offerId(entry, each) === offer);
    if (!found) continue;
    const { id, repository, name, role, chatFormat } = entry;
    return { catalogueId: id, repository, name: `${name} ${found.quantisation}`, role, chatFormat, ...found };
  }
  return null;
}

/** How conversations are written down for this model; null where the catalogue does not know. */
export function chatFormatOf(catalogueId: string | null): ChatFormat | null {
  if (catalogueId === null) return null;
  return listCatalogue().find(({ id }) => id === catalogueId)?.chatFormat ?? null;
}
