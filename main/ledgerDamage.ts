import { formatCount } from './contract/formatCount.ts';
import type { LedgerCheck } from './contract/ledger.ts';
import { problemText } from './contract/ledgerText.ts';
import type { Confirmation } from './dialogs.ts';
import type { Ledger } from './storage/ledger.ts';

const PROBLEMS_NAMED = 5;

/**
 * Goes on with a damaged ledger, once a person was told of the damage in a dialog of main's and agreed. The check as it is then:
 * of an intact ledger, after a no, or when more was found meanwhile, nothing was changed.
 */
export async function acknowledgeDamage(
  ledger: Pick<Ledger, 'check' | 'acknowledge'>,
  confirm: (question: Confirmation) => Promise<boolean>,
): Promise<LedgerCheck> {
  const seen = await ledger.check();
  const damage = newDamage(seen);
  if (damage.length === 0 || !(await confirm(question(damage)))) return seen;
  return ledger.acknowledge(seen);
}

function newDamage({ problems }: LedgerCheck): LedgerCheck['problems'] {
  return problems.filter(({ problem, acknowledged }) => problem !== 'clock-back' && !acknowledged);
}

function question(damage: LedgerCheck['problems']): Confirmation {
  const named = damage.slice(0, PROBLEMS_NAMED).map(({ number, problem }) => problemText(problem, number));
  const rest = damage.length - named.length;
  return {
    message: 'Go on with a damaged ledger?',
    detail: [
      [...named, ...(rest > 0 ? [`And ${formatCount(rest, 'more place', 'more places')}.`] : [])].join('\n'),
      'What was changed or removed comes back only with a backup. A new chain of entries begins, and its first entry says ' +
        'what was found. The damaged part stays as it is, and every check goes on naming it.',
      'What is turned on in the settings may connect again. Go on only when whoever answers for this ledger knows of it.',
    ].join('\n\n'),
    action: 'Go on',
  };
}
