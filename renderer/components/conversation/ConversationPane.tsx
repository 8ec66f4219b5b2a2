import type { Conversation, Document, Id, ModelState, Span } from '../../../main/contract/types.ts';
import type { OpenTarget } from '../../openTarget.ts';

type ConversationPaneProps = {
  readonly caseId: Id;
  readonly conversation: Conversation | null;
  readonly documents: readonly Document[];
  readonly model: ModelState;
  readonly open: OpenTarget | null;
  readonly onOpen: (target: OpenTarget) => void;
  readonly onCited: (spans: readonly Span[]) => void;
  readonly onAddDocuments: () => void;
  readonly onAddModel: () => void;
  readonly onConversation: (conversation: Conversation) => void;
};

export function ConversationPane({ conversation }: ConversationPaneProps) {
  return <div className="talk">{conversation?.title}</div>;
}
