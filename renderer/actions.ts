import {
  ChartColumn,
  FilePlus,
  Files,
  FileText,
  FolderPlus,
  HardDrive,
  Lock,
  type LucideIcon,
  MessageSquarePlus,
  PanelLeft,
  Pencil,
  ScrollText,
  Search,
  Settings,
  Square,
  SquareSplitHorizontal,
  Trash2,
  Unplug,
} from 'lucide-react';
import type { ActionName } from '../main/contract/events.ts';
import { request } from './api.ts';
import type { AppState } from './appState.ts';
import { reportFailure } from './failures.ts';
import { focusNextPane, focusViewerFind } from './panes.ts';
import type { Shortcut } from './shortcut.ts';

/** One thing a person can do. The palette, the keys, the system's menu and the buttons all read this table. */
export type Action = {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly shortcut?: Shortcut;
  /** Left out of the palette: it makes no sense from there. */
  readonly hidden?: boolean;
  readonly available: (app: AppState) => boolean;
  readonly perform: (app: AppState) => void;
};

export type ActionId =
  | ActionName
  | 'usage'
  | 'chooseModel'
  | 'unloadModel'
  | 'allDocuments'
  | 'renameCase'
  | 'deleteCase'
  | 'toggleCases'
  | 'nextPane'
  | 'stop';

const always = () => true;
const inCase = ({ current }: AppState) => current !== null;

export const actions: Record<ActionId, Action> = {
  find: {
    label: 'Find',
    icon: Search,
    shortcut: { key: 'k', ctrl: true },
    hidden: true,
    available: always,
    perform: ({ ask }) => ask({ kind: 'palette' }),
  },
  findOnPage: {
    label: 'Find in the open document',
    icon: Search,
    shortcut: { key: 'f', ctrl: true },
    available: ({ openDocument, screen }) =>
      openDocument !== null && (screen === 'conversation' || screen === 'documents'),
    perform: ({ layout }) => {
      layout.showRight(true);
      setTimeout(focusViewerFind);
    },
  },
  addDocuments: {
    label: 'Add documents…',
    icon: FilePlus,
    shortcut: { key: 'o', ctrl: true },
    available: always,
    perform: ({ imports }) => imports.chooseDocuments(),
  },
  allDocuments: {
    label: 'Show all documents',
    icon: Files,
    available: inCase,
    perform: ({ goTo }) => goTo('documents'),
  },
  newConversation: {
    label: 'New conversation',
    icon: MessageSquarePlus,
    shortcut: { key: 'n', ctrl: true },
    available: inCase,
    perform: ({ goToConversation }) => goToConversation({ kind: 'fresh', provider: 'device' }),
  },
  newCase: {
    label: 'New case',
    icon: FolderPlus,
    available: always,
    perform: ({ newCase }) => newCase(),
  },
  renameCase: {
    label: 'Rename this case',
    icon: Pencil,
    available: inCase,
    perform: ({ current, layout, rename }) => {
      if (!layout.leftShown) layout.toggleLeft();
      rename(current?.id ?? null);
    },
  },
  deleteCase: {
    label: 'Delete this case…',
    icon: Trash2,
    available: inCase,
    perform: ({ current, ask }) => current && ask({ kind: 'remove-case', case: current }),
  },
  models: {
    label: 'Models',
    icon: HardDrive,
    available: always,
    perform: ({ goTo }) => goTo('models'),
  },
  chooseModel: {
    label: 'Add a model from a file…',
    icon: FileText,
    available: always,
    perform: ({ imports }) => imports.chooseModel(),
  },
  unloadModel: {
    label: 'Unload the model',
    icon: Unplug,
    available: ({ model }) => model.kind === 'loaded',
    perform: () => void request('models.unload', {}).catch(reportFailure),
  },
  settings: {
    label: 'Settings',
    icon: Settings,
    shortcut: { key: ',', ctrl: true },
    available: always,
    perform: ({ goTo }) => goTo('settings'),
  },
  ledger: {
    label: 'Ledger',
    icon: ScrollText,
    available: always,
    perform: ({ goTo }) => goTo('ledger'),
  },
  usage: {
    label: 'Usage and cost',
    icon: ChartColumn,
    available: always,
    perform: ({ goTo }) => goTo('usage'),
  },
  lock: {
    label: 'Lock now',
    icon: Lock,
    shortcut: { key: 'l', ctrl: true },
    // Without a passphrase, main says why not.
    available: always,
    perform: () => void request('library.lock', {}).catch(reportFailure),
  },
  toggleCases: {
    label: 'Show or hide cases',
    icon: PanelLeft,
    available: ({ screen }) => screen !== 'start',
    perform: ({ layout }) => layout.toggleLeft(),
  },
  nextPane: {
    label: 'Next pane',
    icon: SquareSplitHorizontal,
    shortcut: { key: 'F6' },
    hidden: true,
    available: always,
    perform: focusNextPane,
  },
  stop: {
    label: 'Stop the answer',
    icon: Square,
    shortcut: { key: 'Escape' },
    available: (app) => answerInProgress(app) !== undefined,
    perform: (app) => {
      const id = answerInProgress(app);
      if (id !== undefined) request('jobs.cancel', { id }).catch(reportFailure);
    },
  },
};

export const actionIds = Object.keys(actions).filter((name): name is ActionId => name in actions);

function answerInProgress({ conversation, answers }: AppState) {
  return conversation === null ? undefined : answers.get(conversation.id);
}
