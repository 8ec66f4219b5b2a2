import { Loader, SquareArrowOutUpRight, TriangleAlert } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { formatCount } from '../../../main/contract/formatCount.ts';
import type { Review, ReviewedIdentifier } from '../../../main/contract/review.ts';
import { formatNumber } from '../../format.ts';
import { useSeconds } from '../conversation/useSeconds.ts';
import { Icon } from '../Icon.tsx';
import { FoundTable } from './FoundTable.tsx';
import { markedParts } from './markedParts.ts';

type ReviewBodyProps = {
  readonly review: Review;
  readonly organisation: string | null;
  readonly busy: boolean;
  readonly onAsWritten: (asWritten: readonly string[]) => void;
};

/** What was typed, what would leave in its place, what was found in it, and what looking for it cannot promise. */
export function ReviewBody({ review, organisation, busy, onAsWritten }: ReviewBodyProps) {
  const { text, outgoing, identifiers, host } = review;
  const [whole, setWhole] = useState(false);
  const wholeId = useId();
  const replaced = identifiers.some((identifier) => identifier.replaced);
  return (
    <>
      <TypedAndSent
        typed={markedParts(text, identifiers, (identifier) => identifier).map(({ start, text: part, span }) => (
          <span key={start} className={span ? 'ident' : undefined}>
            {part}
          </span>
        ))}
      >
        <div className="exact" aria-busy={busy}>
          {markedParts(outgoing, identifiers, ({ out }) => out).map(({ start, text: part, span }) => (
            <span key={start} className={outClass(span)}>
              {part}
            </span>
          ))}
        </div>
        <p className="small n q sum">
          {sumText(review)}{' '}
          <button
            type="button"
            className="link"
            aria-expanded={whole}
            aria-controls={wholeId}
            onClick={() => setWhole(!whole)}
          >
            {whole ? 'Hide the whole request' : 'Show the whole request'}
          </button>
        </p>
      </TypedAndSent>
      {whole && (
        <div id={wholeId} className="whole">
          <h3 className="lab n">
            The whole request, {formatCount(review.payloadBytes, 'byte')} to {plainHost(host)}
          </h3>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
          <pre tabIndex={0}>{review.payload}</pre>
        </div>
      )}
      <FoundTable identifiers={identifiers} organisation={organisation} busy={busy} onAsWritten={onAsWritten} />
      <div className="box att say">
        <Icon of={TriangleAlert} />
        <div>
          <span className="strong">
            {review.modelLooked
              ? 'Cloister finds identifiers by their shape and with the model on this computer, and can miss some.'
              : 'Cloister finds identifiers by their shape and can miss some.'}
          </span>{' '}
          <span className="q">
            A rare illness or a small place can identify a person too. OpenAI may keep this text for up to 30 days. It
            is written in your ledger.{replaced && ' The names go back into the answer here, on this computer.'}
            {notReadText(review.documentsNotRead)}
          </span>
        </div>
      </div>
    </>
  );
}

/** While main and the model on this computer look: the text stands where it will stand. */
export function Looking({ text, looking }: { readonly text: string; readonly looking: boolean }) {
  const [since] = useState(() => Date.now());
  const seconds = useSeconds(since);
  return (
    <TypedAndSent typed={text}>
      {looking ? (
        <p className="state go exact">
          <Icon of={Loader} small />
          <span>
            <span role="status">Looking for names, dates and numbers</span> · {seconds} s
          </span>
        </p>
      ) : (
        <p className="exact q">Nothing.</p>
      )}
    </TypedAndSent>
  );
}

/** Side by side. The children are what would be sent. */
function TypedAndSent({ typed, children }: { readonly typed: ReactNode; readonly children: ReactNode }) {
  return (
    <div className="two">
      <div>
        <h3 className="lab">What you typed</h3>
        <div className="exact">{typed}</div>
      </div>
      <div className="goes">
        <h3 className="lab popenai">
          <Icon of={SquareArrowOutUpRight} small />
          Exactly what would be sent
        </h3>
        {children}
      </div>
    </div>
  );
}

/** What was compared with every word of the documents that are read is not compared with what nobody read. */
function notReadText(documents: number): string {
  if (documents === 0) return '';
  return ` ${formatCount(documents, 'document')} ${documents === 1 ? 'has' : 'have'} pages that are not read; whether your text stands there could not be checked.`;
}

function outClass(identifier: ReviewedIdentifier | null): string | undefined {
  if (identifier === null) return undefined;
  return identifier.replaced ? 'place' : 'ident';
}

/** As people know an address: the usual port of the web goes without saying. */
function plainHost(host: string): string {
  return host.replace(/:443$/, '');
}

function sumText({ outgoing, host, instructionWords, earlierMessages }: Review): string {
  const earlier =
    earlierMessages === 0
      ? ''
      : `, and ${formatCount(earlierMessages, 'earlier message')} of this conversation once more`;
  return `${formatCount([...outgoing].length, 'character')} to ${plainHost(host)}, with Cloister’s own instruction of ${formatNumber(instructionWords)} words${earlier}.`;
}
