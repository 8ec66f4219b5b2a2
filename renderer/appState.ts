import { useCallback, useEffect, useRef, useState } from 'react';
import type { Conversation } from '../main/contract/conversations.ts';
import type { Case, Document, DueCases, Span } from '../main/contract/documents.ts';
import type { Download, KnownAdapter, KnownModel, ModelState } from '../main/contract/models.ts';
import type { Protection, ProviderStatus, SettingsState } from '../main/contract/settings.ts';
import type { Id, ProviderId, Theme } from '../main/contract/types.ts';
import { request } from './api.ts';
import { NEW_CASE } from './caseName.ts';
import { reportFailure } from './failures.ts';
import {
  useAnswersInProgress,
  useCases,
  useConversations,
  useDocuments,
  useFirstPlace,
  useKnownModels,
  useModel,
  useProviders,
} from './hooks.ts';
import { createImports, type Imports } from './imports.ts';
import type { OpenTarget } from './openTarget.ts';
import { type ChosenConversation, newestPlace, type Place, type ScreenId } from './place.ts';
import { type Layout, useLayout } from './useLayout.ts';
import { useDownloads } from './useModelLists.ts';
import { type Toasts, useToasts } from './useToasts.ts';

export type DialogRequest =
  | { readonly kind: 'palette' }
  | { readonly kind: 'passphrase' }
  | { readonly kind: 'remove-passphrase' }
  /** `current`: the passphrase, where it has just been typed. */
  | { readonly kind: 'recovery-code'; readonly current: string | null }
  | { readonly kind: 'password'; readonly document: Document }
  | { readonly kind: 'backup' }
  | { readonly kind: 'keep-case'; readonly case: Case }
  | { readonly kind: 'due-cases'; readonly due: DueCases }
  | { readonly kind: 'remove-case'; readonly case: Case }
  | { readonly kind: 'remove-conversation'; readonly conversation: Conversation }
  | { readonly kind: 'remove-document'; readonly document: Document }
  | { readonly kind: 'forget-model'; readonly model: KnownModel }
  | { readonly kind: 'forget-adapter'; readonly adapter: KnownAdapter }
  | { readonly kind: 'cancel-download'; readonly download: Download }
  | { readonly kind: 'case-adapters'; readonly case: Case };

/** Everything on the screen, and what a person can do with it. Made once, in the window; parts get it or a piece of it. */
export type AppState = {
  readonly cases: readonly Case[];
  readonly current: Case | null;
  readonly documents: readonly Document[];
  readonly conversations: readonly Conversation[];
  /** Null for a fresh one, which the first question creates. */
  readonly conversation: Conversation | null;
  /** Where answers can be made, this computer first. */
  readonly providers: readonly ProviderStatus[];
  /** Where the conversation on screen is answered; for a fresh one, where it will be; this computer on other screens. */
  readonly provider: ProviderStatus;
  readonly model: ModelState;
  readonly knownModels: readonly KnownModel[];
  readonly downloads: readonly Download[];
  /** Conversation -> the answer being written in it. */
  readonly answers: ReadonlyMap<Id, Id>;
  readonly protection: Protection;
  readonly settings: SettingsState;
  readonly setTheme: (theme: Theme) => void;

  readonly screen: ScreenId;
  readonly goTo: (screen: ScreenId) => void;
  readonly goToCase: (id: Id) => void;
  readonly goToConversation: (conversation: ChosenConversation) => void;
  readonly newCase: () => void;

  readonly target: OpenTarget | null;
  readonly openDocument: Document | null;
  readonly open: (target: OpenTarget) => void;
  /** In whatever case the document is. */
  readonly openAnywhere: (target: OpenTarget) => void;
  readonly closeDocument: () => void;
  readonly cited: readonly Span[];
  readonly setCited: (spans: readonly Span[]) => void;

  readonly dialog: DialogRequest | null;
  readonly ask: (dialog: DialogRequest) => void;
  readonly closeDialog: () => void;
  /** The case or conversation whose name is being edited. */
  readonly renaming: Id | null;
  readonly rename: (id: Id | null) => void;

  readonly layout: Layout;
  readonly toasts: Toasts;
  readonly imports: Imports;
};

type Given = Pick<AppState, 'protection' | 'settings' | 'setTheme'>;

/** Null until the cases are known, and what was typed in them. */
export function useAppState(given: Given): AppState | null {
  const firstPlace = useFirstPlace();
  const [moved, move] = useState<Place | null>(null);
  const place = moved ?? firstPlace ?? newestPlace;
  const setPlace = useCallback(
    (next: Place | ((before: Place) => Place)) =>
      move((before) => (typeof next === 'function' ? next(before ?? firstPlace ?? newestPlace) : next)),
    [firstPlace],
  );
  const [target, setTarget] = useState<OpenTarget | null>(null);
  const [cited, setCited] = useState<readonly Span[]>([]);
  const [dialog, setDialog] = useState<DialogRequest | null>(null);
  const [renaming, rename] = useState<Id | null>(null);
  const making = useRef<Promise<Case | null> | null>(null);
  const layout = useLayout();
  const toasts = useToasts();

  const loadedCases = useCases();
  // Not before it is known which of them to begin with.
  const cases = firstPlace && loadedCases;
  const current = cases?.find((one) => one.id === place.caseId) ?? cases?.[0] ?? null;
  const caseId = current?.id ?? null;
  const loadedDocuments = useDocuments(caseId);
  const loadedConversations = useConversations(caseId);
  const model = useModel();
  const knownModels = useKnownModels();
  const downloads = useDownloads() ?? [];
  const answers = useAnswersInProgress();
  const providers = useProviders() ?? [onThisComputer];

  const documents = loadedDocuments ?? [];
  const conversations = loadedConversations ?? [];
  const conversation = chosen(conversations, place.conversation);
  const openDocument = documents.find((document) => document.id === target?.documentId) ?? null;

  // The newest is chosen once: a later answer elsewhere must not change what is on screen.
  const isLoaded = loadedConversations !== null;
  const newestId = conversation?.id;
  useEffect(() => {
    if (!isLoaded || caseId === null || place.conversation.kind !== 'newest') return;
    const settled: ChosenConversation =
      newestId === undefined ? { kind: 'fresh', provider: 'device' } : { kind: 'one', id: newestId };
    setPlace((before) => ({ ...before, caseId, conversation: settled }));
  }, [isLoaded, caseId, newestId, place.conversation.kind, setPlace]);

  const { showRight, hideLeftIfNarrow } = layout;
  const closeDocument = useCallback(() => {
    setTarget(null);
    showRight(false);
  }, [showRight]);
  const goTo = (screen: ScreenId) => {
    setPlace((before) => ({ ...before, screen }));
    showRight(false);
    hideLeftIfNarrow();
  };
  const goToCase = (id: Id) => {
    setPlace({ screen: 'conversation', caseId: id, conversation: { kind: 'newest' } });
    if (id === caseId) return;
    closeDocument();
    setCited([]);
  };
  const open = (next: OpenTarget) => {
    setTarget(next);
    showRight(true);
    hideLeftIfNarrow();
    setPlace((before) => (before.screen === 'documents' ? before : { ...before, screen: 'conversation' }));
  };
  const openAnywhere = async (next: OpenTarget) => {
    for (const { id } of cases ?? []) {
      const held = id === caseId ? documents : await request('documents.list', { caseId: id });
      if (!held.some((document) => document.id === next.documentId)) continue;
      if (id !== caseId) goToCase(id);
      open(next);
      return;
    }
  };
  const newCase = async () => {
    const { id } = await request('cases.create', { name: NEW_CASE });
    goToCase(id);
    rename(id);
  };

  if (cases === null) return null;
  return {
    ...given,
    cases,
    current,
    documents,
    conversations,
    conversation,
    providers,
    provider: place.screen === 'conversation' ? answerer(place, conversation, providers) : onThisComputer,
    model,
    knownModels,
    downloads,
    answers,
    screen: current === null && needsCase[place.screen] ? 'start' : place.screen,
    goTo,
    goToCase,
    goToConversation: (next) => {
      setPlace({ screen: 'conversation', caseId, conversation: next });
      showRight(false);
      hideLeftIfNarrow();
    },
    newCase: () => void newCase().catch(reportFailure),
    target: openDocument === null ? null : target,
    openDocument,
    open,
    openAnywhere: (next) => void openAnywhere(next).catch(reportFailure),
    closeDocument,
    cited,
    setCited,
    dialog,
    ask: setDialog,
    closeDialog: () => setDialog(null),
    renaming,
    rename,
    layout,
    toasts,
    imports: createImports({
      into: current,
      making,
      onCase: goToCase,
      onShow: (documentId) => open({ documentId, page: 1, span: null }),
      tell: toasts.show,
    }),
  };
}

/** Without a case these show the start screen. */
const needsCase: Record<ScreenId, boolean> = {
  start: true,
  conversation: true,
  documents: true,
  models: false,
  ledger: false,
  usage: false,
  settings: false,
};

function chosen(conversations: readonly Conversation[], choice: ChosenConversation): Conversation | null {
  if (choice.kind === 'fresh') return null;
  if (choice.kind === 'newest') return conversations[0] ?? null;
  return conversations.find((conversation) => conversation.id === choice.id) ?? null;
}

const onThisComputer: ProviderStatus = {
  id: 'device',
  name: null,
  model: null,
  unavailable: null,
  confidential: true,
};

/** A fresh conversation begins on this computer when what was chosen for it has been turned off meanwhile. */
function answerer(
  place: Place,
  conversation: Conversation | null,
  providers: readonly ProviderStatus[],
): ProviderStatus {
  const fresh = place.conversation.kind === 'fresh' ? place.conversation.provider : 'device';
  const id: ProviderId = conversation?.provider ?? fresh;
  const status = providers.find((each) => each.id === id);
  if (conversation === null) return status?.unavailable === null ? status : onThisComputer;
  return status ?? { ...onThisComputer, id, unavailable: id === 'device' ? null : 'off' };
}
