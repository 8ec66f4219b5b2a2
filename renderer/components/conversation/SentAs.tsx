import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import { Icon } from '../Icon.tsx';
import { markedParts, placeholderSpans } from '../review/markedParts.ts';

/** What left in the place of a question, folded. */
export function SentAs({ text }: { readonly text: string }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <div>
        <button type="button" className="think" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          <Icon of={open ? ChevronDown : ChevronRight} small />
          Sent with placeholders
        </button>
      </div>
      {open && (
        <div id={id} className="thought sent-as">
          {markedParts(text, placeholderSpans(text), (span) => span).map(({ start, text: part, span }) => (
            <span key={start} className={span ? 'place' : undefined}>
              {part}
            </span>
          ))}
        </div>
      )}
    </>
  );
}
