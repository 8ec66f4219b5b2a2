import type { AppState } from '../appState.ts';
import { ConversationPane } from '../components/conversation/ConversationPane.tsx';

export function ConversationScreen({ app }: { readonly app: AppState }) {
  const { current, conversation, documents, model, target, imports } = app;
  if (current === null) return null;
  return (
    <ConversationPane
      key={current.id}
      caseId={current.id}
      conversation={conversation}
      documents={documents}
      model={model}
      open={target}
      onOpen={app.open}
      onCited={app.setCited}
      onAddDocuments={imports.chooseDocuments}
      onAddModel={imports.chooseModel}
      onConversation={({ id }) => app.goToConversation({ kind: 'one', id })}
    />
  );
}
