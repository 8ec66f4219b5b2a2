import type { AppState } from '../appState.ts';
import { ConversationPane } from '../components/conversation/ConversationPane.tsx';
import { ProviderChoice } from '../components/ProviderChoice.tsx';

export function ConversationScreen({ app }: { readonly app: AppState }) {
  const { current, conversation, documents, model, provider, settings, target, imports } = app;
  if (current === null) return null;
  return (
    <ConversationPane
      key={current.id}
      caseId={current.id}
      conversation={conversation}
      documents={documents}
      model={model}
      provider={provider}
      organisation={settings.organisation}
      officeName={settings.values.office.name}
      where={<ProviderChoice app={app} />}
      open={target}
      onOpen={app.open}
      onOpenAnywhere={app.openAnywhere}
      onCited={app.setCited}
      onAddDocuments={imports.chooseDocuments}
      downloads={app.downloads}
      onAddModel={imports.chooseModel}
      onModels={() => app.goTo('models')}
      onConversation={({ id }) => app.goToConversation({ kind: 'one', id })}
    />
  );
}
