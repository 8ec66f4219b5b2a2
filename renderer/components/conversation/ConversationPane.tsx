import { Ban } from 'lucide-react';
import { type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react';
import type { Answer, Conversation } from '../../../main/contract/conversations.ts';
import type { Document, Span } from '../../../main/contract/documents.ts';
import { formatCount } from '../../../main/contract/formatCount.ts';
import type { Download, ModelState } from '../../../main/contract/models.ts';
import type { HeldWords } from '../../../main/contract/review.ts';
import type { ProviderStatus } from '../../../main/contract/settings.ts';
import type { Id } from '../../../main/contract/types.ts';
import type { OpenTarget } from '../../openTarget.ts';
import { blockedText } from '../../providerWords.ts';
import { FailureBox } from '../FailureBox.tsx';
import { Icon } from '../Icon.tsx';
import { ReviewDialog } from '../review/ReviewDialog.tsx';
import { askOnDevice } from './askOnDevice.ts';
import type { Turn } from './branch.ts';
import { Composer } from './Composer.tsx';
import { EmptyConversation } from './EmptyConversation.tsx';
import { ModelOffer } from './ModelOffer.tsx';
import { progressText } from './Progress.tsx';
import { sameSpan } from './sameSpan.ts';
import { TurnView } from './TurnView.tsx';
import { useConversation } from './useConversation.ts';
import { useDraft } from './useDraft.ts';
import { useFollowEnd } from './useFollowEnd.ts';
import { useNamedDocuments } from './useNamedDocuments.ts';

type ConversationPaneProps = {
  readonly caseId: Id;
  /** Null for a new one, which the first question creates. */
  readonly conversation: Conversation | null;
  readonly documents: readonly Document[];
  readonly model: ModelState;
  /** Where it is answered; for a new one, where it will be. */
  readonly provider: ProviderStatus;
  readonly organisation: string | null;
  /** For answers that the office server made. */
  readonly officeName: string;
  /** Chooses where a new one is answered. */
  readonly where: ReactNode;
  readonly open: OpenTarget | null;
  readonly onOpen: (target: OpenTarget) => void;
  /** The document may be of another case. */
  readonly onOpenAnywhere: (target: OpenTarget) => void;
  readonly onCited: (spans: readonly Span[]) => void;
  readonly onAddDocuments: () => void;
  readonly downloads: readonly Download[];
  readonly onAddModel: () => void;
  readonly onModels: () => void;
  readonly onConversation: (conversation: Conversation) => void;
};

export function ConversationPane(props: ConversationPaneProps) {
  const { caseId, conversation, documents, model, open, onOpen, onCited, onAddDocuments, onAddModel } = props;
  const { provider, organisation, officeName, downloads, onModels } = props;
  const { turns, loaded, writing, refused, ask, reviewing, stop, actions } = useConversation(
    caseId,
    conversation,
    provider.id,
    props.onConversation,
  );
  const key = conversation?.id ?? `new ${caseId}`;
  const draft = useDraft(caseId, conversation?.id ?? null);
  const named = useNamedDocuments(documents);
  const field = useRef<HTMLTextAreaElement>(null);
  const talk = useRef<HTMLDivElement>(null);
  const column = useRef<HTMLDivElement>(null);
  const toEnd = useFollowEnd(talk, column, `${key} ${loaded}`, turns.length > 0);
  const toField = useCallback(() => field.current?.focus(), []);

  const latestOnOpen = useRef(onOpen);
  latestOnOpen.current = onOpen;
  const openTarget = useCallback((target: OpenTarget) => latestOnOpen.current(target), []);
  useCited(turns, open, onCited);
  const isOpenai = provider.id === 'openai';

  async function send(): Promise<void> {
    const text = draft.text.trim();
    // What is read before it leaves stays where it was typed until it has left.
    if (isOpenai) draft.set(text);
    else draft.hide();
    toEnd();
    const { taken, held, began } = await ask(text);
    if (isOpenai) draft.hide();
    if (taken) draft.taken(began);
    else draft.refused(text);
    if (!taken && isOpenai) setTimeout(() => selectIn(field.current, held));
  }

  const answer = turns.at(-1)?.answer;
  const blocked = blockedText(provider, organisation);
  const reading = documents.filter(({ state }) => state.kind === 'reading' || state.kind === 'waiting').length;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="talk" ref={talk} tabIndex={0} aria-label="Conversation">
        <div className="col" ref={column}>
          <h1 className="sr">Conversation</h1>
          {turns.map((turn) => (
            <TurnView
              key={turn.question.id}
              turn={turn}
              documents={named}
              busy={writing !== null}
              open={holds(turn, open) ? open : null}
              onOpen={openTarget}
              onSearch={toField}
              actions={actions}
              officeName={officeName}
            />
          ))}
          {turns.length === 0 && loaded && (
            <EmptyConversation
              documents={documents}
              model={model}
              provider={provider}
              onAddDocuments={onAddDocuments}
              onAsk={toField}
            >
              {conversation === null && props.where}
            </EmptyConversation>
          )}
        </div>
      </section>
      <div className="sr" role="status">
        {answer && progressText(answer).split(' · ')[0]}
      </div>
      <div className="dock">
        {refused && <FailureBox error={refused} />}
        {blocked && (
          <div className="box att say">
            <Icon of={Ban} />
            <p>{blocked}</p>
          </div>
        )}
        {provider.id === 'device' && (
          <ModelOffer model={model} downloads={downloads} onModels={onModels} onAddModel={onAddModel} />
        )}
        <Composer
          field={field}
          text={draft.text}
          onText={draft.set}
          onSend={() => void send()}
          writing={writing !== null}
          onStop={stop}
          onAddDocuments={onAddDocuments}
          model={model}
          provider={provider}
          blocked={blocked !== null}
        />
        {!isOpenai && reading > 0 && turns.length > 0 && (
          <p className="note">
            {formatCount(reading, 'document')} still to be read. Answers cover what has been read by then.
          </p>
        )}
      </div>
      {reviewing && (
        <ReviewDialog
          key={reviewing.request.text}
          reviewing={reviewing}
          organisation={organisation}
          documents={documents}
          askOnDevice={(text) => askOnDevice(caseId, text)}
          onOpen={props.onOpenAnywhere}
        />
      )}
    </>
  );
}

/** Only the turn whose citation is open is rendered anew for it. */
function holds({ answer }: Turn, open: OpenTarget | null): boolean {
  const span = open?.span;
  return answer !== null && !!span && spansOf(answer).some((each) => sameSpan(each, span));
}

/** Back to the text that was not sent, with the words chosen that may not leave. */
function selectIn(field: HTMLTextAreaElement | null, held: HeldWords | null): void {
  field?.focus();
  if (held) field?.setSelectionRange(held.start, held.end);
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
