import type { ReactNode } from 'react';
import type { LedgerPage } from '../../../main/contract/ledger.ts';
import { formatNumber } from '../../format.ts';
import { providerIcons } from '../../providerIcons.ts';
import { Icon } from '../Icon.tsx';
import { formatExactBytes } from './ledgerFormat.ts';

/** What all of it comes to, whatever the filter. */
export function LedgerSums({ sums }: { readonly sums: LedgerPage['sums'] }) {
  const { passagesToOffice, openai, office, downloads, refused } = sums;
  return (
    <dl className="sums">
      <Sum name="Document text" value={passagesToOffice}>
        {passagesToOffice === 1 ? 'passage, office server' : 'passages, office server'}
      </Sum>
      <Sum name="OpenAI" tone="openai" value={openai.messages}>
        {openai.messages === 1 ? 'message' : 'messages'}, {formatExactBytes(openai.bytes)}
      </Sum>
      <Sum name="Office server" tone="office" value={office.messages}>
        {office.messages === 1 ? 'message' : 'messages'}, {formatExactBytes(office.bytes)}
      </Sum>
      <Sum name="Models" value={downloads.count}>
        {downloads.count === 1 ? 'download' : 'downloads'}, {formatExactBytes(downloads.bytesSent)} sent
      </Sum>
      <Sum name="Refused" value={refused}>
        stopped before leaving
      </Sum>
    </dl>
  );
}

type SumProps = {
  readonly name: string;
  readonly value: number;
  readonly tone?: 'openai' | 'office';
  readonly children: ReactNode;
};

function Sum({ name, value, tone, children }: SumProps) {
  return (
    <div>
      <dt className={tone && `p${tone}`}>
        {tone && <Icon of={providerIcons[tone]} small />}
        {name}
      </dt>
      <dd className="n">{formatNumber(value)}</dd>
      <dd className="note n">{children}</dd>
    </div>
  );
}
