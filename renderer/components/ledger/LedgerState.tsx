import { ShieldAlert, ShieldCheck } from 'lucide-react';
import type { LedgerCheck } from '../../../main/contract/ledger.ts';
import { problemText } from '../../../main/contract/ledgerText.ts';
import { formatNumber } from '../../format.ts';
import { Button } from '../Button.tsx';
import { Icon } from '../Icon.tsx';
import { Notice } from '../Notice.tsx';
import { formatClock } from './ledgerFormat.ts';

const PROBLEMS_SHOWN = 6;

type LedgerStateProps = { readonly check: LedgerCheck | null; readonly checkAgain: () => void };

/** One quiet line while all is well. */
export function LedgerIntact({ check, checkAgain }: LedgerStateProps) {
  if (check === null) return <span className="small qq line">Checking every entry</span>;
  const at = `checked at ${formatClock(check.checked)}`;
  const isDamaged = damages(check, false).length > 0;
  const isOldDamage = damages(check, true).length > 0;
  const all = check.entries === 1 ? 'The one entry is intact' : `All ${formatNumber(check.entries)} entries are intact`;
  return (
    <span className="small qq line intact">
      <Icon of={isDamaged || isOldDamage ? ShieldAlert : ShieldCheck} small />
      <span>
        {isDamaged && `Not intact, ${at}`}
        {!isDamaged &&
          (isOldDamage ? `Intact from entry ${formatNumber(check.acknowledgedBy ?? 0)} on, ${at}` : `${all}, ${at}`)}
      </span>
      <button type="button" className="link no-print" onClick={checkAgain}>
        Check again
      </button>
    </span>
  );
}

type LedgerProblemsProps = {
  readonly check: LedgerCheck | null;
  readonly onSave: () => void;
  readonly onAcknowledge: () => void;
};

/** Loud where it is not. Damage that somebody acknowledged stays in sight; a clock that was set back is told, and is no damage. */
export function LedgerProblems({ check, onSave, onAcknowledge }: LedgerProblemsProps) {
  if (check === null || check.problems.length === 0) return null;
  const damaged = damages(check, false);
  const acknowledged = damages(check, true);
  const clocks = check.problems.filter(({ problem }) => problem === 'clock-back');
  return (
    <div className="problems">
      {damaged.length > 0 && (
        <Notice
          tone="bad"
          icon={ShieldAlert}
          title="This ledger is not as it was written."
          buttons={
            <>
              <Button onClick={onSave}>Save a copy as it is…</Button>
              <Button onClick={onAcknowledge}>Go on with it…</Button>
            </>
          }
        >
          Somebody or something changed the files of this library. What is left of the ledger is kept. Nothing leaves
          this computer until the library is restored from a backup, or somebody goes on with the ledger as it is.
          Answers on this computer are written as before.
          <ProblemList problems={damaged} />
        </Notice>
      )}
      {acknowledged.length > 0 && (
        <Notice tone="att" icon={ShieldAlert} title="An earlier part of this ledger is damaged.">
          Entry {formatNumber(check.acknowledgedBy ?? 0)} says so and begins a new chain.
          <ProblemList problems={acknowledged} />
        </Notice>
      )}
      {clocks.length > 0 && (
        <Notice tone="att" title="The clock of this computer was set back.">
          The times around it may be wrong; the order of the entries is not.
          <ProblemList problems={clocks} />
        </Notice>
      )}
    </div>
  );
}

function ProblemList({ problems }: { readonly problems: LedgerCheck['problems'] }) {
  const rest = problems.length - PROBLEMS_SHOWN;
  return (
    <ul>
      {problems.slice(0, PROBLEMS_SHOWN).map(({ number, problem }) => (
        <li key={`${number} ${problem}`}>{problemText(problem, number)}</li>
      ))}
      {rest > 0 && <li>And {formatNumber(rest)} more.</li>}
    </ul>
  );
}

function damages(check: LedgerCheck, acknowledged: boolean): LedgerCheck['problems'] {
  return check.problems.filter((found) => found.problem !== 'clock-back' && found.acknowledged === acknowledged);
}
