import { ChevronDown, type LucideIcon, MessageSquare, PenLine, Plus } from 'lucide-react';
import type { Conversation } from '../../main/contract/conversations.ts';
import type { ProviderId } from '../../main/contract/types.ts';
import { actions } from '../actions.ts';
import { request } from '../api.ts';
import type { AppState } from '../appState.ts';
import { reportFailure } from '../failures.ts';
import { formatTime } from '../format.ts';
import { providerIcons } from '../providerIcons.ts';
import { IconButton } from './Button.tsx';
import { MenuButton } from './Menu.tsx';
import { beginGroups } from './ProviderMenu.tsx';
import { Row } from './Row.tsx';
import { RowMenu } from './RowMenu.tsx';

export function ConversationRows({ app }: { readonly app: AppState }) {
  const isFresh = app.screen === 'conversation' && app.conversation === null && app.conversations.length > 0;
  return (
    <>
      <div className="group">
        Conversations{' '}
        <span className="line">
          {app.providers.some(({ id, unavailable }) => id !== 'device' && unavailable === null) && (
            <MenuButton icon={ChevronDown} label="New conversation elsewhere" groups={beginGroups(app)} />
          )}
          <IconButton icon={Plus} label="New conversation" onClick={() => actions.newConversation.perform(app)} />
        </span>
      </div>
      <ul aria-label="Conversations">
        {isFresh && (
          <li>
            <Row
              icon={rowIcon(app.provider.id)}
              name="New conversation"
              {...(app.provider.id !== 'device' && { where: app.provider.id })}
              current="page"
              onOpen={() => app.goToConversation({ kind: 'fresh', provider: app.provider.id })}
            />
          </li>
        )}
        {app.conversations.filter(hasBegun(app)).map((conversation) => (
          <li key={conversation.id}>
            <ConversationRow app={app} conversation={conversation} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** One whose first question is still being read before it leaves is not in the list yet. */
function hasBegun({ conversation: shown }: AppState) {
  return ({ id, leafId }: Conversation) => leafId !== null || id === shown?.id;
}

function rowIcon(provider: ProviderId): LucideIcon {
  return provider === 'device' ? MessageSquare : providerIcons[provider];
}

function ConversationRow({ app, conversation }: { readonly app: AppState; readonly conversation: Conversation }) {
  const { id, changed } = conversation;
  const title = conversation.title || 'New conversation';
  const isWriting = app.answers.has(id);
  const isShown = app.screen === 'conversation' && app.conversation?.id === id;
  const renamed = (newTitle: string | null) => {
    app.rename(null);
    if (newTitle !== null) request('conversations.rename', { id, title: newTitle }).catch(reportFailure);
  };
  const menu = (
    <RowMenu
      name={title}
      onRename={() => app.rename(id)}
      onDelete={() => app.ask({ kind: 'remove-conversation', conversation })}
    />
  );
  return (
    <Row
      icon={isWriting ? PenLine : rowIcon(conversation.provider)}
      name={title}
      {...(conversation.provider !== 'device' && { where: conversation.provider })}
      current={isShown && 'page'}
      end={isWriting ? 'Writing' : formatTime(changed)}
      menu={menu}
      renaming={app.renaming === id}
      onRename={renamed}
      onOpen={() => app.goToConversation({ kind: 'one', id })}
    />
  );
}
