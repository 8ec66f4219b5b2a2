import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Answer } from '../contract/conversations.ts';
import type { UnreadReason } from '../contract/documents.ts';
import type { Id } from '../contract/types.ts';
import type { Database } from './database.ts';
import { addDocument, storePages } from './documents.ts';
import type { Keychain } from './keychain.ts';
import type { LedgerIntent } from './ledger.ts';
import { createTemporaryLibrary, type Library } from './library.ts';
import { newId } from './newId.ts';
import { newAnswer as beginAnswer } from './newMessages.ts';

/** What the tests of this folder share. */

export function temporaryFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'cloister-storage-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export async function temporaryLibrary(t: TestContext): Promise<Library> {
  const folder = mkdtempSync(join(tmpdir(), 'cloister-storage-'));
  const library = await createTemporaryLibrary(folder);
  t.after(() => {
    library.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return library;
}

/** Whether a process killed itself (SIGKILL). Windows has no signals: there its code is 1. */
export function wasKilled({
  status,
  signal,
}: {
  readonly status: number | null;
  readonly signal: string | null;
}): boolean {
  return process.platform === 'win32' ? status === 1 : signal === 'SIGKILL';
}

/** A system's keychain that can refuse, and that can be told to ask for a new wrapping. */
export function fakeKeychain(): Keychain & { refuses: boolean; rotated: boolean; wrapped: number } {
  const keychain = {
    refuses: false,
    rotated: false,
    wrapped: 0,
    available: async () => !keychain.refuses,
    wrap: async (key: Uint8Array) => {
      if (keychain.refuses) throw new Error('refused');
      keychain.wrapped += 1;
      return scramble(key);
    },
    unwrap: async (bytes: Uint8Array) => {
      if (keychain.refuses) throw new Error('refused');
      return { key: scramble(bytes), rewrap: keychain.rotated };
    },
  };
  return keychain;
}

/** A document of these pages, read and findable; null stands for a page that could not be read. */
export function addRead(
  db: Database,
  caseId: Id,
  texts: readonly (string | null)[],
  reason: UnreadReason = 'no-text',
): Id {
  const id = newId();
  addDocument(db, { id, caseId, name: 'contract.pdf', format: 'pdf', bytes: 1, sha256: id });
  const pages = texts.map((text, index) => ({
    page: index + 1,
    text: text ?? '',
    unread: text === null ? reason : null,
    size: null,
    boxes: new Uint8Array(0),
  }));
  const passages = pages.map(({ page, text }) => ({ page, start: 0, end: text.length }));
  storePages(db, id, pages, passages);
  return id;
}

export function newAnswer(conversationId: Id, parentId: Id, change: Partial<Answer> = {}): Answer {
  const begun = { provider: 'device', model: null, mode: 'answer', state: { kind: 'finished' } } as const;
  return { ...beginAnswer({ id: parentId, conversationId }, begun), text: 'An answer.', ...change };
}

/** A request to OpenAI that is about to leave, about no conversation. */
export function newIntent(change: Partial<LedgerIntent> = {}): LedgerIntent {
  return {
    provider: 'openai',
    purpose: 'answer',
    destination: 'api.openai.com:443',
    conversationId: null,
    caseId: null,
    passages: 0,
    documents: 0,
    identifiersReplaced: 0,
    payload: null,
    ...change,
  };
}

/** The files below a folder that hold these bytes, as they are on the disk now. */
export function filesHolding(folder: string, text: string | Buffer): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  if (files.length === 0) throw new Error('there is nothing to look at');
  return files.filter((file) => readFileSync(file).includes(text));
}

function scramble(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte) => byte ^ 0x5a);
}
