import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import type { Answer } from '../../../main/contract/conversations.ts';
import { formatNumber } from '../../format.ts';
import { Icon } from '../Icon.tsx';

/** What the model thought before it answered, folded. */
export function Thought({ answer }: { readonly answer: Answer }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  if (!answer.thought.trim()) return null;
  const seconds = Math.max(1, Math.round(answer.thoughtMilliseconds / 1_000));
  const thinking = answer.state.kind === 'thinking';
  const words = `Thought for ${formatNumber(seconds)} ${seconds === 1 ? 'second' : 'seconds'}`;
  return (
    <>
      <div>
        <button type="button" className="think" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          <Icon of={open ? ChevronDown : ChevronRight} small />
          {thinking ? 'What the model is thinking' : words}
        </button>
      </div>
      {open && (
        <div id={id} className="thought">
          {answer.thought.trim()}
        </div>
      )}
    </>
  );
}
