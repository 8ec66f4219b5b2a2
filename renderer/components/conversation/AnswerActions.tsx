import { Check, Copy, Pencil, RefreshCw } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Answer } from '../../../main/contract/conversations.ts';
import { formatCount } from '../../../main/contract/formatCount.ts';
import { request } from '../../api.ts';
import { reportFailure } from '../../failures.ts';
import { formatDuration } from '../../format.ts';
import { adaptersText } from '../../modelWords.ts';
import { providerIcons } from '../../providerIcons.ts';
import { answererText } from '../../providerWords.ts';
import { IconButton } from '../Button.tsx';
import { Icon } from '../Icon.tsx';
import type { Versions as VersionsOf } from './branch.ts';
import { Versions } from './Versions.tsx';

type AnswerActionsProps = {
  readonly answer: Answer;
  readonly answers: VersionsOf<Answer>;
  readonly officeName: string;
  /** While an answer is being written nothing else can be asked. */
  readonly busy: boolean;
  readonly copyText: () => string;
  readonly onEdit: () => void;
  readonly onAgain: () => void;
  readonly onShow: (id: string) => void;
};

const SHOWN_MILLISECONDS = 4_000;

export function AnswerActions(props: AnswerActionsProps) {
  const { answer, answers, officeName, busy, copyText, onEdit, onAgain, onShow } = props;
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
      <IconButton
        icon={copied ? Check : Copy}
        label={answer.provider === 'openai' ? 'Copy the answer' : 'Copy with citations'}
        onClick={copy}
      />
      <IconButton icon={Pencil} label="Edit the question" disabled={busy} onClick={onEdit} />
      <IconButton icon={RefreshCw} label="Answer again" disabled={busy} onClick={onAgain} />
      <Versions of={answers} name="Answer" onShow={onShow} />
      <span role="status">
        {copied && (answer.provider === 'openai' ? 'Copied' : `Copied with ${formatCount(citations, 'citation')}`)}
      </span>
      <span className="made">
        {answer.provider !== 'device' && (
          <span className={`p${answer.provider}`}>
            <Icon of={providerIcons[answer.provider]} small />
          </span>
        )}
        {madeText(answer, officeName)}
      </span>
    </div>
  );
}

/** "Quill 14B · 21 s"; "Quill 14B with Plain clauses (strength 0.8) · 21 s"; "OpenAI · gpt-5 · 4 s" */
function madeText({ provider, model, adapters, milliseconds }: Answer, officeName: string): string {
  const who = answererText(provider, officeName);
  const time = milliseconds && model ? formatDuration(milliseconds.total) : null;
  const changed = adaptersText(adapters);
  return [who, changed === null ? model : `${model} with ${changed}`, time].filter((part) => part !== null).join(' · ');
}
