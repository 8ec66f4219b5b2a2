import { Folder, type LucideIcon, MessageSquare } from 'lucide-react';
import { formatCount } from '../main/contract/formatCount.ts';
import { actionIds, actions } from './actions.ts';
import type { AppState } from './appState.ts';
import { documentIcon } from './documentIcon.ts';
import { formatTime } from './format.ts';
import { matchesTyped } from './matchesTyped.ts';
import { providerIcons } from './providerIcons.ts';
import { providerText } from './providerWords.ts';
import { formatShortcut } from './shortcut.ts';

export type PaletteEntry = {
  readonly key: string;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly end: string;
  readonly perform: () => void;
};

export type PaletteGroup = { readonly heading: string; readonly entries: readonly PaletteEntry[] };

const MOST_IN_A_GROUP = 8;

/** What the palette offers for what was typed. */
export function paletteGroups(app: AppState, typed: string): readonly PaletteGroup[] {
  const groups: readonly PaletteGroup[] = [
    { heading: 'In this case', entries: [...documents(app), ...conversations(app)] },
    { heading: 'Cases', entries: cases(app) },
    { heading: 'Do', entries: [...doing(app), ...beginning(app)] },
  ];
  const isAsked = typed.trim() !== '';
  return groups
    .map(({ heading, entries }) => {
      const found = entries.filter(({ label }) => matchesTyped(label, typed));
      return { heading, entries: found.slice(0, heading === 'Do' && !isAsked ? found.length : MOST_IN_A_GROUP) };
    })
    .filter(({ entries }) => entries.length > 0);
}

function documents({ documents: all, open }: AppState): readonly PaletteEntry[] {
  return all.map((document) => ({
    key: document.id,
    label: document.name,
    icon: documentIcon(document),
    end: document.pages === 0 ? '' : formatCount(document.pages, document.format === 'pdf' ? 'page' : 'section'),
    perform: () => open({ documentId: document.id, page: 1, span: null }),
  }));
}

function conversations({ conversations: all, goToConversation }: AppState): readonly PaletteEntry[] {
  return all.map(({ id, title, changed }) => ({
    key: id,
    label: title || 'New conversation',
    icon: MessageSquare,
    end: formatTime(changed),
    perform: () => goToConversation({ kind: 'one', id }),
  }));
}

function cases({ cases: all, current, goToCase }: AppState): readonly PaletteEntry[] {
  return all
    .filter(({ id }) => id !== current?.id)
    .map(({ id, name, documents: count }) => ({
      key: id,
      label: name,
      icon: Folder,
      end: count === 0 ? '' : formatCount(count, 'document'),
      perform: () => goToCase(id),
    }));
}

/** A conversation elsewhere, where that can be; one on this computer is an action with a key. */
function beginning({ providers, current, goToConversation }: AppState): readonly PaletteEntry[] {
  return providers
    .filter(({ id, unavailable }) => id !== 'device' && unavailable === null && current !== null)
    .map(({ id, name }) => ({
      key: `begin ${id}`,
      label: `New conversation · ${providerText(id, name)}`,
      icon: providerIcons[id],
      end: '',
      perform: () => goToConversation({ kind: 'fresh', provider: id }),
    }));
}

function doing(app: AppState): readonly PaletteEntry[] {
  return actionIds
    .map((id) => ({ id, action: actions[id] }))
    .filter(({ action }) => !action.hidden && action.available(app))
    .map(({ id, action }) => ({
      key: id,
      label: action.label,
      icon: action.icon,
      end: action.shortcut ? formatShortcut(action.shortcut) : '',
      perform: () => action.perform(app),
    }));
}
