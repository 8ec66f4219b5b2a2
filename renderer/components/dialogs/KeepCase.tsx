import { useState } from 'react';
import type { Case } from '../../../main/contract/documents.ts';
import { request } from '../../api.ts';
import type { AppState } from '../../appState.ts';
import { reportFailure } from '../../failures.ts';
import { formatDay } from '../../format.ts';
import { longestKept } from '../../retentionWords.ts';
import { Button } from '../Button.tsx';
import { Dialog } from '../Dialog.tsx';
import { KeepSelect } from '../KeepSelect.tsx';

const DAY = 86_400_000;

type KeepCaseProps = { readonly app: AppState; readonly case: Case };

/** How long this case is kept, with the day that comes of it. */
export function KeepCase({ app: { settings, closeDialog }, case: one }: KeepCaseProps) {
  const longest = longestKept(settings);
  const [keepDays, setKeepDays] = useState(one.keepDays);
  const [touched] = useState(() =>
    one.due === null || one.keepDays === null ? Date.now() : one.due - one.keepDays * DAY,
  );
  const acting = keepDays ?? longest;
  const due = acting === null ? null : touched + acting * DAY;
  const save = () => {
    closeDialog();
    request('cases.setRetention', { id: one.id, keepDays }).catch(reportFailure);
  };
  const feet = (
    <>
      <Button onClick={closeDialog}>Leave it as it is</Button>
      <span className="grow" />
      <Button look="first" type="submit">
        Keep it so
      </Button>
    </>
  );
  return (
    <Dialog title={`How long “${one.name}” is kept`} feet={feet} onClose={closeDialog} onSubmit={save}>
      <KeepSelect label="Keep it" value={keepDays} longest={longest} onChange={setKeepDays} />
      <p className="q keep-words">{wordsFor(due, longest, settings.organisation)}</p>
    </Dialog>
  );
}

function wordsFor(due: number | null, longest: number | null, organisation: string | null): string {
  if (due === null) return 'It is kept until somebody deletes it.';
  const renewed = 'A new question, document or name begins the time anew.';
  const day = formatDay(due);
  if (longest !== null) {
    return `If nothing happens in it, its time ends ${onDay(day)}. ${renewed} ${organisation ?? 'Your organisation'} sets the longest time, and has a case deleted when that is over.`;
  }
  return `If nothing happens in it, its time ends ${onDay(day)}, and Cloister asks what to do. ${renewed}`;
}

function onDay(day: string): string {
  return day === 'today' ? day : `on ${day}`;
}
