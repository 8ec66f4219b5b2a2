import { CircleAlert } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { Answer, Conversation, Document, Id, ModelState, Span } from '../../../main/contract/types.ts';
import { formatCount } from '../../format.ts';
import type { OpenTarget } from '../../openTarget.ts';
import { Icon } from '../Icon.tsx';
import type { Turn } from './branch.ts';
import { Composer } from './Composer.tsx';
import { useDraft } from './drafts.ts';
import { EmptyConversation } from './EmptyConversation.tsx';
import { Failure } from './Failure.tsx';
import { ModelOffer } from './ModelOffer.tsx';
import { progressText } from './Progress.tsx';
import { sameSpan } from './sameSpan.ts';
import { TurnView } from './TurnView.tsx';
import { useConversation } from './useConversation.ts';
import { useFollowEnd } from './useFollowEnd.ts';

type ConversationPaneProps = {
  readonly caseId: Id;
  /** Null for a new one, which the first question creates. */
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

export function ConversationPane(props: ConversationPaneProps) {
  const { caseId, conversation, documents, model, open, onOpen, onCited, onAddDocuments, onAddModel } = props;
  const { turns, loaded, writing, refused, ask, stop, actions } = useConversation(
    caseId,
    conversation,
    props.onConversation,
  );
  const key = conversation?.id ?? `new ${caseId}`;
  const [draft, setDraft] = useDraft(key);
  const field = useRef<HTMLTextAreaElement>(null);
  const talk = useRef<HTMLDivElement>(null);
  const column = useRef<HTMLDivElement>(null);
  const toEnd = useFollowEnd(talk, column, `${key} ${loaded}`);
  const toField = useCallback(() => field.current?.focus(), []);

  const latestOnOpen = useRef(onOpen);
  latestOnOpen.current = onOpen;
  const openTarget = useCallback((target: OpenTarget) => latestOnOpen.current(target), []);
  useCited(turns, open, onCited);

  async function send(): Promise<void> {
    const text = draft.trim();
    setDraft('');
    toEnd();
    if (!(await ask(text))) setDraft(text);
  }

  const answer = turns.at(-1)?.answer;
  const reading = documents.filter(({ state }) => state.kind === 'reading' || state.kind === 'waiting').length;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="talk" ref={talk} tabIndex={0} aria-label="Conversation">
        <div className="col" ref={column}>
          {turns.map((turn) => (
            <TurnView
              key={turn.question.id}
              turn={turn}
              documents={documents}
              busy={writing !== null}
              open={open}
              onOpen={openTarget}
              onSearch={toField}
              actions={actions}
            />
          ))}
          {turns.length === 0 && loaded && (
            <EmptyConversation documents={documents} model={model} onAddDocuments={onAddDocuments} onAsk={toField} />
          )}
        </div>
      </section>
      <div className="sr" role="status">
        {answer && progressText(answer).split(' · ')[0]}
      </div>
      <div className="dock">
        {refused && (
          <div className="box bad say" role="alert">
            <Icon of={CircleAlert} />
            <div>
              <Failure error={refused} />
            </div>
          </div>
        )}
        <ModelOffer model={model} onAddModel={onAddModel} />
        <Composer
          field={field}
          text={draft}
          onText={setDraft}
          onSend={() => void send()}
          writing={writing !== null}
          onStop={stop}
          onAddDocuments={onAddDocuments}
          model={model}
          provider={conversation?.provider ?? 'device'}
        />
        {reading > 0 && turns.length > 0 && (
          <p className="note">
            {formatCount(reading, 'document')} still to be read. Answers cover what has been read by then.
          </p>
        )}
      </div>
    </>
  );
}

/** Tells which spans are cited by the answer whose citation is open, or else by the last one. */
function useCited(turns: readonly Turn[], open: OpenTarget | null, onCited: (spans: readonly Span[]) => void): void {
  const opened = open?.span ?? null;
  const answers = turns.flatMap((turn) => turn.answer ?? []);
  const holder = opened && answers.find((answer) => spansOf(answer).some((span) => sameSpan(span, opened)));
  const answer = holder ?? answers.findLast((each) => spansOf(each).length > 0);
  const [citations, passages] = [answer?.citations, answer?.passages];
  // biome-ignore lint/correctness/useExhaustiveDependencies: an answer being written is another object with every word
  const spans = useMemo(() => (answer ? spansOf(answer) : []), [answer?.id, citations, passages]);
  const latest = useRef(onCited);
  latest.current = onCited;
  useEffect(() => latest.current(spans), [spans]);
}

function spansOf(answer: Answer): readonly Span[] {
  return answer.mode === 'passages' ? answer.passages : answer.citations;
}
