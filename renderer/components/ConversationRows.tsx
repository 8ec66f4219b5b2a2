import { MessageSquare, PenLine, Plus } from 'lucide-react';
import type { Conversation } from '../../main/contract/types.ts';
import { actions } from '../actions.ts';
import { request } from '../api.ts';
import type { AppState } from '../appState.ts';
import { reportFailure } from '../failures.ts';
import { formatTime } from '../format.ts';
import { IconButton } from './Button.tsx';
import { Row } from './Row.tsx';
import { RowMenu } from './RowMenu.tsx';

export function ConversationRows({ app }: { readonly app: AppState }) {
  const isFresh = app.screen === 'conversation' && app.conversation === null && app.conversations.length > 0;
  return (
    <>
      <div className="group">
        Conversations{' '}
        <IconButton icon={Plus} label="New conversation" onClick={() => actions.newConversation.perform(app)} />
      </div>
      {isFresh && (
        <Row
          icon={MessageSquare}
          name="New conversation"
          current="page"
          onOpen={() => app.goToConversation({ kind: 'fresh', provider: 'device' })}
        />
      )}
      {app.conversations.map((conversation) => (
        <ConversationRow key={conversation.id} app={app} conversation={conversation} />
      ))}
    </>
  );
}

function ConversationRow({ app, conversation }: { readonly app: AppState; readonly conversation: Conversation }) {
  const { id, title, changed } = conversation;
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
      icon={isWriting ? PenLine : MessageSquare}
      name={title}
      current={isShown && 'page'}
      end={isWriting ? 'Writing' : formatTime(changed)}
      menu={menu}
      renaming={app.renaming === id}
      onRename={renamed}
      onOpen={() => app.goToConversation({ kind: 'one', id })}
    />
  );
}
