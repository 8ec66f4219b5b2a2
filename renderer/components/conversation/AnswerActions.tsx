import { Check, Copy, Pencil, RefreshCw } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Answer } from '../../../main/contract/types.ts';
import { request } from '../../api.ts';
import { reportFailure } from '../../failures.ts';
import { formatCount, formatDuration } from '../../format.ts';
import { IconButton } from '../Button.tsx';
import type { Versions as VersionsOf } from './branch.ts';
import { Versions } from './Versions.tsx';

type AnswerActionsProps = {
  readonly answer: Answer;
  readonly answers: VersionsOf<Answer>;
  /** While an answer is being written nothing else can be asked. */
  readonly busy: boolean;
  readonly copyText: () => string;
  readonly onEdit: () => void;
  readonly onAgain: () => void;
  readonly onShow: (id: string) => void;
};

const SHOWN_MILLISECONDS = 4_000;

export function AnswerActions({ answer, answers, busy, copyText, onEdit, onAgain, onShow }: AnswerActionsProps) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), SHOWN_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [copied]);

  const citations = answer.mode === 'passages' ? answer.passages.length : answer.citations.length;
  const copy = (): void => {
    request('clipboard.write', { text: copyText() }).then(() => setCopied(true), reportFailure);
  };
  return (
    <div className="acts">
      <IconButton icon={copied ? Check : Copy} label="Copy with citations" onClick={copy} />
      <IconButton icon={Pencil} label="Edit the question" disabled={busy} onClick={onEdit} />
      <IconButton icon={RefreshCw} label="Answer again" disabled={busy} onClick={onAgain} />
      <Versions of={answers} name="Answer" onShow={onShow} />
      <span role="status">{copied && `Copied with ${formatCount(citations, 'citation')}`}</span>
      <span className="made">{madeText(answer)}</span>
    </div>
  );
}

/** "Quill 14B · 21 s" */
function madeText({ model, milliseconds }: Answer): string {
  if (!model) return '';
  return milliseconds ? `${model} · ${formatDuration(milliseconds.total)}` : model;
}
