import { useState } from 'react';
import type { Case, DueCases } from '../../../main/contract/documents.ts';
import { formatCount } from '../../../main/contract/formatCount.ts';
import type { Id } from '../../../main/contract/types.ts';
import { request } from '../../api.ts';
import type { AppState } from '../../appState.ts';
import { reportFailure } from '../../failures.ts';
import { formatDay, formatFullDay } from '../../format.ts';
import { keepOn, longestKept } from '../../retentionWords.ts';
import { Button } from '../Button.tsx';
import { Dialog } from '../Dialog.tsx';
import { Tick } from '../Tick.tsx';

const MORE_DAYS = 30;

type DueCasesDialogProps = { readonly app: AppState; readonly due: DueCases };

/** Cases whose time is over: a person says what becomes of them. */
export function DueCasesDialog({ app, due }: DueCasesDialogProps) {
  return due.clockMoved ? <MovedClock app={app} due={due} /> : <Due app={app} cases={due.cases} />;
}

function Due({ app: { settings, closeDialog }, cases }: { readonly app: AppState; readonly cases: readonly Case[] }) {
  const [left, setLeft] = useState<ReadonlySet<Id>>(new Set());
  const [busy, setBusy] = useState(false);
  const chosen = cases.filter(({ id }) => !left.has(id));
  const longest = longestKept(settings);
  const keepable = chosen.every((one) => longest === null || keepOn(one, MORE_DAYS) <= longest);
  const each = (act: (one: Case) => Promise<unknown>) => {
    setBusy(true);
    Promise.all(chosen.map(act)).catch(reportFailure).finally(closeDialog);
  };
  const choose = (id: Id, isChosen: boolean) => {
    const after = new Set(left);
    if (isChosen) after.delete(id);
    else after.add(id);
    setLeft(after);
  };
  const feet = (
    <>
      <Button data-focus="" onClick={closeDialog}>
        Decide later
      </Button>
      {keepable && (
        <Button
          disabled={busy || chosen.length === 0}
          onClick={() => each((one) => request('cases.setRetention', { id: one.id, keepDays: keepOn(one, MORE_DAYS) }))}
        >
          Keep {MORE_DAYS} more days
        </Button>
      )}
      <span className="grow" />
      <Button
        look="delete solid"
        disabled={busy || chosen.length === 0}
        onClick={() => each(({ id }) => request('cases.remove', { id }))}
      >
        Delete {formatCount(chosen.length, 'case')}
      </Button>
    </>
  );
  return (
    <Dialog
      title={cases.length === 1 ? 'A case has reached its date' : `${cases.length} cases have reached their date`}
      feet={feet}
      onClose={closeDialog}
    >
      <p className="q">
        Deleting removes documents, conversations and everything found in them from this computer. It cannot be undone.
      </p>
      <ul className="due">
        {cases.map((one) => (
          <li key={one.id}>
            <Tick checked={!left.has(one.id)} disabled={busy} onChange={(isChosen) => choose(one.id, isChosen)}>
              {one.name}
              <span className="small qq">{detailOf(one)}</span>
            </Tick>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function MovedClock({ app: { settings, closeDialog }, due }: DueCasesDialogProps) {
  const [busy, setBusy] = useState(false);
  const longest = longestKept(settings);
  const demanded = due.cases.filter((one) => longest !== null && keepOn(one, 1) > longest);
  const confirm = () => {
    setBusy(true);
    request('cases.confirmDate', {}).catch(reportFailure).finally(closeDialog);
  };
  const feet = (
    <>
      <Button data-focus="" onClick={closeDialog}>
        Not now
      </Button>
      <span className="grow" />
      <Button look="delete solid" disabled={busy} onClick={confirm}>
        The date is right: delete {formatCount(demanded.length, 'case')}
      </Button>
    </>
  );
  return (
    <Dialog title={`Is today ${formatFullDay(Date.now())}?`} feet={feet} onClose={closeDialog}>
      <p className="q">
        {settings.organisation ?? 'Your organisation'} wants these cases deleted by today. Cloister last ran more than
        two days ago, or the clock was set: to be sure of the date, nothing was deleted yet.
      </p>
      <ul className="due">
        {demanded.map((one) => (
          <li key={one.id}>
            {one.name}
            <span className="small qq">{detailOf(one)}</span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function detailOf({ documents, due }: Case): string {
  const held = documents === 0 ? 'no documents' : formatCount(documents, 'document');
  if (due === null) return held;
  const day = formatDay(due);
  return `${held}, its time ended ${day === 'today' ? day : `on ${day}`}`;
}
