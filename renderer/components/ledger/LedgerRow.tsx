import {
  ArrowUpRight,
  Ban,
  ChevronDown,
  ChevronRight,
  CircleDashed,
  HardDrive,
  type LucideIcon,
  ScrollText,
  TriangleAlert,
  Unplug,
} from 'lucide-react';
import { Fragment, useId, useState } from 'react';
import type { LedgerEntry, LedgerOutcome } from '../../../main/contract/ledger.ts';
import { ledgerDetail, ledgerTitle, outcomeText } from '../../../main/contract/ledgerText.ts';
import { providerIcons } from '../../providerIcons.ts';
import { classes } from '../Button.tsx';
import { Icon } from '../Icon.tsx';
import { ExactText } from './ExactText.tsx';
import { formatExactBytes, formatWhen } from './ledgerFormat.ts';

type LedgerRowProps = { readonly entry: LedgerEntry; readonly officeName: string };

export function LedgerRow({ entry, officeName }: LedgerRowProps) {
  const [open, setOpen] = useState(false);
  const detailId = useId();
  const { time, outcome, destination, bytesSent, bytesReceived } = entry;
  const isNote = outcome === 'noted';
  // Of what was begun and not ended nobody wrote down how much it was.
  const isKnown = !isNote && outcome !== 'open';
  const detail = ledgerDetail(entry);
  const when = <time dateTime={new Date(time).toISOString()}>{formatWhen(time)}</time>;
  return (
    <>
      <tr className={classes(open && 'openrow')}>
        <td className="nw">
          {isNote && entry.sha256 === null ? (
            <span className="line unfolded">{when}</span>
          ) : (
            <button
              type="button"
              className="line fold"
              aria-expanded={open}
              aria-controls={open ? detailId : undefined}
              onClick={() => setOpen(!open)}
            >
              <span className="qq">
                <Icon of={open ? ChevronDown : ChevronRight} small />
              </span>
              {when}
              <span className="sr">, {open ? 'close' : 'show the exact text'}</span>
            </button>
          )}
        </td>
        <td>
          <Where entry={entry} officeName={officeName} />
        </td>
        <td className="what">
          {ledgerTitle(entry)}
          {entry.caseName !== null && <div className="small">{entry.caseName}</div>}
          {detail !== '' && <div className="small">{detail}</div>}
        </td>
        <td className="q wide-only address">
          <Address destination={destination} />
        </td>
        <td className="num nw">{isKnown ? formatExactBytes(bytesSent) : ''}</td>
        <td className="num nw wide-only">{isKnown && outcome !== 'refused' ? formatExactBytes(bytesReceived) : ''}</td>
        <td>
          <Outcome outcome={outcome} />
        </td>
      </tr>
      {open && (
        <tr id={detailId}>
          <td className="spacer" />
          <td colSpan={6} className="opened">
            <ExactText entry={entry} />
          </td>
        </tr>
      )}
    </>
  );
}

function Where({ entry: { provider, purpose }, officeName }: LedgerRowProps) {
  if (provider === null || provider === 'device') {
    return (
      <span className="state q">
        <Icon of={purpose === null ? ScrollText : HardDrive} small />
        Cloister
      </span>
    );
  }
  return (
    <span className={`state where-to p${provider}`}>
      <Icon of={providerIcons[provider]} small />
      <span className="cut">{provider === 'openai' ? 'OpenAI' : officeName}</span>
    </span>
  );
}

const outcomes: Record<LedgerOutcome, { readonly icon: LucideIcon | null; readonly look: string }> = {
  sent: { icon: ArrowUpRight, look: '' },
  unanswered: { icon: TriangleAlert, look: 'att' },
  open: { icon: CircleDashed, look: 'att' },
  refused: { icon: Ban, look: 'ok' },
  'not-connected': { icon: Unplug, look: 'q' },
  noted: { icon: null, look: 'qq' },
};

function Outcome({ outcome }: { readonly outcome: LedgerOutcome }) {
  const { icon, look } = outcomes[outcome];
  return (
    <span className={`state ${look}`}>
      {icon && <Icon of={icon} small />}
      {outcomeText(outcome)}
    </span>
  );
}

/** Without the usual port; where it has to break, it does so behind a point. */
function Address({ destination }: { readonly destination: string }) {
  const pieces = [...destination.replace(/:443$/, '').matchAll(/[^.]*\.?/g)].filter(([piece]) => piece !== '');
  return pieces.map(({ index, 0: piece }) => (
    <Fragment key={index}>
      {piece}
      <wbr />
    </Fragment>
  ));
}
