import { Settings } from 'lucide-react';
import type { ProviderStatus } from '../../main/contract/settings.ts';
import { actions } from '../actions.ts';
import type { AppState } from '../appState.ts';
import { providerIcons } from '../providerIcons.ts';
import { beginText, providerText, unavailableText } from '../providerWords.ts';
import { Icon } from './Icon.tsx';
import { MenuButton, type MenuGroup, type MenuItem } from './Menu.tsx';

/** The badge of the window. It opens what can be done about it: begin another conversation elsewhere. */
export function ProviderMenu({ app }: { readonly app: AppState }) {
  const { provider, conversation } = app;
  const { id, name } = provider;
  return (
    <MenuButton
      label="Where this conversation is answered"
      look="plain"
      extra={`prov ${id}`}
      groups={[
        {
          note:
            conversation === null
              ? 'Where a conversation is answered is chosen before its first question, and never changes.'
              : 'A conversation stays where it began. Beginning one elsewhere begins an empty one; this one is kept.',
          items: [],
        },
        ...beginGroups(app),
      ]}
    >
      <Icon of={providerIcons[id]} />
      {providerText(id, name)}
    </MenuButton>
  );
}

/** Where a new conversation can begin: every provider there is, those that cannot be chosen with the reason. */
export function beginGroups(app: AppState): readonly MenuGroup[] {
  return [
    { heading: 'Begin a new conversation', items: app.providers.map((status) => beginItem(app, status)) },
    settingsGroup(app),
  ];
}

export function beginItem(app: AppState, status: ProviderStatus): MenuItem {
  const { id, name, unavailable } = status;
  return {
    label: providerText(id, name),
    icon: providerIcons[id],
    tone: id,
    off: unavailable !== null,
    sub: unavailable === null ? beginText(status) : unavailableText(unavailable, app.settings.organisation),
    onChoose: () => app.goToConversation({ kind: 'fresh', provider: id }),
  };
}

/** Only where something there would help. */
function settingsGroup(app: AppState): MenuGroup {
  const helps = app.providers.some(({ unavailable }) => unavailable !== null && unavailable !== 'forbidden');
  return {
    items: helps ? [{ label: 'Settings', icon: Settings, onChoose: () => actions.settings.perform(app) }] : [],
  };
}
