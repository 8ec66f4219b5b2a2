import { Loader, type LucideIcon, PenLine, Search } from 'lucide-react';
import type { Answer, AnswerState } from '../../../main/contract/conversations.ts';
import { formatCount } from '../../../main/contract/formatCount.ts';
import { Icon } from '../Icon.tsx';
import { useSeconds } from './useSeconds.ts';

const icons: Partial<Record<AnswerState['kind'], LucideIcon>> = { finding: Search, writing: PenLine };

/** What is being done and for how long. The icon stands still, the words count. */
export function Progress({ answer }: { readonly answer: Answer }) {
  const seconds = useSeconds(answer.created);
  return (
    <span className="state go">
      <Icon of={icons[answer.state.kind] ?? Loader} small />
      <span>
        {progressText(answer)} · {seconds} s
      </span>
    </span>
  );
}

export function progressText({ state, coverage, passages }: Answer): string {
  switch (state.kind) {
    case 'finding':
      return 'Finding passages';
    case 'reading': {
      const what =
        coverage?.kind === 'whole' || passages.length === 0
          ? 'Reading the documents'
          : `Reading ${formatCount(passages.length, 'passage')}`;
      return state.total > 0 ? `${what} · ${Math.floor((state.done / state.total) * 100)} %` : what;
    }
    case 'thinking':
      return 'Thinking';
    case 'writing':
      return 'Writing';
    case 'finished':
      return 'Answer finished';
    case 'stopped':
      return 'Answer stopped';
    case 'failed':
      return 'Answer failed';
  }
}
