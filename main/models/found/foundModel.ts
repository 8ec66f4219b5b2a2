import type { ModelSource } from '../../contract/models.ts';

/** A model file of another program's, as it lies on the disk; nothing in it was read. */
export type FoundModel = {
  /** Of a split model the first part. */
  readonly path: string;
  readonly name: string;
  /** Of all parts that are here. */
  readonly bytes: number;
  readonly source: Exclude<ModelSource, 'file' | 'download'>;
  /** As its program named the file by it; nobody compared it. Null where names say nothing of it. */
  readonly sha256: string | null;
};

/** Where a program says that it has a model: nobody looked at the file yet. */
export type Candidate = Omit<FoundModel, 'bytes' | 'sha256'> & {
  /** The path by which the file is looked at: a link, where it matters that it leads to `path`. */
  readonly check: string;
};

/** How much may still be looked at, shared by all who look: folders can be huge, slow or endless. */
export type Budget = { entries: number; readonly signal: AbortSignal };
