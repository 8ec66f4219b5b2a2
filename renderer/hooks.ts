import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Conversation } from '../main/contract/conversations.ts';
import type { Case, Document } from '../main/contract/documents.ts';
import type { KnownModel, ModelState } from '../main/contract/models.ts';
import type { BackupState, LibraryStatus, ProviderStatus, SettingsState } from '../main/contract/settings.ts';
import type { Id, Theme } from '../main/contract/types.ts';
import { on, request } from './api.ts';
import { loadDrafts, saveDrafts } from './components/conversation/draftStore.ts';
import { reportFailure } from './failures.ts';
import { useCaseItems, useFollowed } from './followed.ts';
import { newestPlace, type Place, placeOf } from './place.ts';

/** Null until main has answered. */
export function useLibrary(): LibraryStatus | null {
  return useFollowed(loadLibrary, followLibrary);
}

/** Null until main has answered. The library must be open. */
export function useCases(): readonly Case[] | null {
  return useFollowed(loadCases, followCases);
}

/** Null while the documents of this case are being fetched. */
export function useDocuments(caseId: Id | null): readonly Document[] | null {
  return useCaseItems(caseId, loadDocuments, followDocuments);
}

/** Newest change first; null while they are being fetched. */
export function useConversations(caseId: Id | null): readonly Conversation[] | null {
  const conversations = useCaseItems(caseId, loadConversations, followConversations);
  return conversations && [...conversations].sort((one, other) => other.changed - one.changed);
}

export function useModel(): ModelState {
  return useFollowed(loadModel, followModel) ?? { kind: 'none' };
}

/** Where to begin: where something was typed last and not sent. Null until main has answered; hands over what is typed. */
export function useFirstPlace(): Place | null {
  const kept = useFollowed(loadDrafts, followDrafts);
  return useMemo(() => kept && (kept.last ? placeOf(kept.last) : newestPlace), [kept]);
}

/** The backup being made, or the last one; null until main has answered. */
export function useBackup(): BackupState | null {
  return useFollowed(loadBackup, followBackup);
}

/** Where answers can be made, this computer first; null until main has answered. */
export function useProviders(): readonly ProviderStatus[] | null {
  return useFollowed(loadProviders, followProviders);
}

/** The model files this computer was told about, and those found on it. */
export function useKnownModels(): readonly KnownModel[] {
  return useFollowed(loadKnownModels, followKnownModels) ?? [];
}

/** The settings, null until main has answered, and the way to change the theme; puts it on the document's root. */
export function useSettings(isOpen: boolean): {
  readonly settings: SettingsState | null;
  readonly setTheme: (theme: Theme) => void;
} {
  const [settings, setSettings] = useState<SettingsState | null>(null);
  useEffect(() => {
    if (!isOpen) return;
    request('settings.get', {}).then(setSettings, reportFailure);
    return on('settings.changed', setSettings);
  }, [isOpen]);
  const theme = settings?.values.theme ?? 'system';
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset.theme;
    else dataset.theme = theme;
  }, [theme]);
  const setTheme = useCallback((theme: Theme) => {
    request('settings.set', { theme }).then(setSettings, reportFailure);
  }, []);
  return { settings, setTheme };
}

/** Answers being written, by conversation: what Esc stops, and what the left column shows. */
export function useAnswersInProgress(): ReadonlyMap<Id, Id> {
  const [answers, setAnswers] = useState<ReadonlyMap<Id, Id>>(new Map());
  useEffect(
    () =>
      on('answer.changed', ({ id, conversationId, state }) => {
        const ended = state.kind === 'finished' || state.kind === 'stopped' || state.kind === 'failed';
        setAnswers((before) => {
          if (ended ? before.get(conversationId) !== id : before.get(conversationId) === id) return before;
          const after = new Map(before);
          if (ended) after.delete(conversationId);
          else after.set(conversationId, id);
          return after;
        });
      }),
    [],
  );
  return answers;
}

/** True while the media query holds. */
export function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const update = () => setMatches(media.matches);
    update();
    media.addEventListener('change', update);
    return () => media.removeEventListener('change', update);
  }, [query]);
  return matches;
}

type Gone = { readonly id: Id; readonly caseId: Id };

const loadLibrary = () => request('library.status', {});
const followLibrary = (listener: (status: LibraryStatus) => void) => on('library.changed', listener);
/** Before the library closes, and before the window does. */
const followDrafts = () => {
  const stop = on('drafts.wanted', ({ id }) => saveDrafts(id));
  const leave = () => saveDrafts();
  window.addEventListener('pagehide', leave);
  return () => {
    stop();
    window.removeEventListener('pagehide', leave);
  };
};
const loadCases = () => request('cases.list', {});
const followCases = (listener: (cases: readonly Case[]) => void) => on('cases.changed', listener);
const loadBackup = () => request('library.backupState', {});
const followBackup = (listener: (backup: BackupState) => void) => on('backup.changed', listener);
const loadModel = () => request('models.state', {});
const followModel = (listener: (model: ModelState) => void) => on('models.changed', listener);
const loadKnownModels = () => request('models.list', {});
const followKnownModels = (listener: (models: readonly KnownModel[]) => void) => on('models.listed', listener);
const loadProviders = () => request('providers.list', {});
const followProviders = (listener: (providers: readonly ProviderStatus[]) => void) => on('providers.changed', listener);
const loadDocuments = (caseId: Id) => request('documents.list', { caseId });
const followDocuments = (changed: (item: Document) => void, removed: (item: Gone) => void) =>
  both(on('documents.changed', changed), on('documents.removed', removed));
const loadConversations = (caseId: Id) => request('conversations.list', { caseId });
const followConversations = (changed: (item: Conversation) => void, removed: (item: Gone) => void) =>
  both(on('conversations.changed', changed), on('conversations.removed', removed));

function both(one: () => void, other: () => void): () => void {
  return () => {
    one();
    other();
  };
}
