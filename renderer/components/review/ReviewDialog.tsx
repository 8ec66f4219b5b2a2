import { Monitor } from 'lucide-react';
import { useState } from 'react';
import type { Conversation } from '../../../main/contract/conversations.ts';
import type { Document } from '../../../main/contract/documents.ts';
import type { ErrorData } from '../../../main/contract/errors.ts';
import { errorData } from '../../api.ts';
import type { OpenTarget } from '../../openTarget.ts';
import { Button } from '../Button.tsx';
import { Dialog } from '../Dialog.tsx';
import { FailureBox } from '../FailureBox.tsx';
import { ProviderBadge } from '../ProviderBadge.tsx';
import { Tick } from '../Tick.tsx';
import { HeldWordsDialog } from './HeldWordsDialog.tsx';
import { Looking, ReviewBody } from './ReviewBody.tsx';
import type { Reviewing } from './useAskReview.ts';
import { useReview } from './useReview.ts';

type ReviewDialogProps = {
  readonly reviewing: Reviewing;
  readonly organisation: string | null;
  readonly askOnDevice: (text: string) => Promise<Conversation>;
  readonly documents: readonly Document[];
  readonly onOpen: (target: OpenTarget) => void;
};

/** Opens for every message to OpenAI. What it shows is what main keeps, and only that can be sent, after it was read. */
export function ReviewDialog({ reviewing, organisation, documents, askOnDevice, onOpen }: ReviewDialogProps) {
  const { request, settle } = reviewing;
  const { state, look, send } = useReview(request, settle);
  const [readId, setReadId] = useState<string | null>(null);
  const [moving, setMoving] = useState(false);
  const [trouble, setTrouble] = useState<ErrorData | null>(null);

  // What is being sent can no longer be kept.
  const fast = moving || (state.kind === 'shown' && state.busy === 'sending');
  const keep = (): void => {
    if (!fast) settle({ kind: 'kept', held: state.kind === 'held' ? state.held : null });
  };
  const stay = (): void => {
    if (fast) return;
    setMoving(true);
    setTrouble(null);
    askOnDevice(request.text).then(
      (conversation) => settle({ kind: 'on-device', conversation }),
      (error: unknown) => {
        setMoving(false);
        setTrouble(errorData(error));
      },
    );
  };
  const first = (
    <Button look="first" large icon={Monitor} data-focus="" aria-disabled={fast} onClick={stay}>
      Answer on this computer instead
    </Button>
  );
  const second = (
    <Button look="bare" large aria-disabled={fast} onClick={keep}>
      {request.answerId === null ? 'Edit the text' : 'Not now'}
    </Button>
  );

  if (state.kind === 'held') {
    return (
      <HeldWordsDialog
        text={request.text}
        held={state.held}
        documents={documents}
        trouble={trouble}
        feet={
          <>
            {first}
            {second}
          </>
        }
        onClose={keep}
        onOpen={onOpen}
      />
    );
  }

  const review = state.kind === 'shown' ? state.review : null;
  const busy = state.kind === 'shown' ? state.busy : null;
  const ticked = review !== null && busy !== 'looking' && readId === review.id;
  const failure = trouble ?? (state.kind === 'shown' || state.kind === 'failed' ? state.error : null);
  return (
    <Dialog
      title={state.kind === 'failed' ? 'Nothing was sent' : 'Read this before it leaves the computer'}
      badge={<ProviderBadge provider="openai" />}
      extra="send"
      bodyLabel="What would be sent"
      onClose={keep}
      feet={
        <>
          {first}
          {second}
          <span className="grow" />
          <Tick
            checked={ticked}
            disabled={review === null || busy !== null}
            onChange={(checked) => setReadId(checked && review ? review.id : null)}
          >
            I have read it and it may leave
          </Tick>
          <Button
            look="leave"
            large
            disabled={!ticked || busy !== null || fast}
            onClick={() => {
              setReadId(null);
              send();
            }}
          >
            {busy === 'sending' ? 'Sending to OpenAI' : 'Send to OpenAI'}
          </Button>
        </>
      }
    >
      {failure && (
        <FailureBox error={failure}>
          {trouble === null && (
            <div className="line buttons">
              <Button onClick={() => look(review ? asWrittenIn(review) : [])}>Look again</Button>
            </div>
          )}
        </FailureBox>
      )}
      {review ? (
        <ReviewBody
          review={review}
          organisation={organisation}
          busy={busy !== null}
          onAsWritten={(asWritten) => {
            setReadId(null);
            look(asWritten);
          }}
        />
      ) : (
        <Looking text={request.text} looking={state.kind === 'looking'} />
      )}
    </Dialog>
  );
}

function asWrittenIn({ identifiers }: { readonly identifiers: readonly { placeholder: string; replaced: boolean }[] }) {
  return [...new Set(identifiers.filter(({ replaced }) => !replaced).map(({ placeholder }) => placeholder))];
}
