import type { HubFile, HubModel, ModelRole } from '../contract/models.ts';
import type { Id } from '../contract/types.ts';

/** One file of a repository, at one commit: what its name means cannot change under a download. */
export type HubPart = {
  /** owner/name */
  readonly repository: string;
  /** 40 hexadecimal digits. */
  readonly commit: string;
  /** Its path in the repository. */
  readonly file: string;
  readonly bytes: number;
  /** As the hub has it, 64 hexadecimal digits. */
  readonly sha256: string;
};

/** A model on the hub, ready to be fetched: all parts in order, one for most. */
export type HubTarget = {
  readonly name: string;
  readonly role: ModelRole;
  readonly quantisation: string | null;
  /** Null for what was searched for. */
  readonly catalogueId: string | null;
  readonly parts: readonly HubPart[];
};

/**
 * Where models come from: huggingface.co, or what the settings or the policy put in its place. Every call is a connection in
 * the ledger, and none is made but for a person's click. Rejects with `hub-…` codes and those of connections.
 */
export type Hub = {
  readonly search: (text: string, signal: AbortSignal) => Promise<readonly HubModel[]>;
  /** Model files of a repository that `search` found, split ones as one, smallest first. */
  readonly files: (id: Id, signal: AbortSignal) => Promise<readonly HubFile[]>;
  /** An offer of the catalogue (`qwen3-8b:Q4_K_M`), or a file that `files` gave the id of. */
  readonly resolve: (offer: string, signal: AbortSignal) => Promise<HubTarget>;
  /**
   * The file's bytes from `from` on, up to `to` (exclusive) where given. The stream fails when the connection ends early, and
   * ends after the last byte asked for. `download-changed` when the file is no longer the one of `part`.
   */
  readonly open: (
    part: HubPart,
    range: { readonly from: number; readonly to?: number; readonly signal: AbortSignal },
  ) => Promise<ReadableStream<Uint8Array>>;
  readonly host: () => string;
};
