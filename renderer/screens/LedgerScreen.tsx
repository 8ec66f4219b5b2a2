import { ChartColumn, Download, Printer, Search } from 'lucide-react';
import type { LedgerFilter } from '../../main/contract/ledger.ts';
import { actions } from '../actions.ts';
import { request } from '../api.ts';
import type { AppState } from '../appState.ts';
import { Button } from '../components/Button.tsx';
import { Icon } from '../components/Icon.tsx';
import { LedgerRow } from '../components/ledger/LedgerRow.tsx';
import { LedgerIntact, LedgerProblems } from '../components/ledger/LedgerState.tsx';
import { LedgerSums } from '../components/ledger/LedgerSums.tsx';
import { type ShownLedger, useLedger } from '../components/ledger/useLedger.ts';
import { useLedgerCheck } from '../components/ledger/useLedgerCheck.ts';
import { MenuButton } from '../components/Menu.tsx';
import { Segments } from '../components/Segments.tsx';
import { reportFailure } from '../failures.ts';
import { formatNumber } from '../format.ts';

const filters: readonly { readonly filter: LedgerFilter; readonly name: string }[] = [
  { filter: 'all', name: 'All' },
  { filter: 'openai', name: 'OpenAI' },
  { filter: 'office', name: 'Office server' },
  { filter: 'refused', name: 'Refused' },
];

/** Every connection made or refused, as a compliance officer reads it. */
export function LedgerScreen({ app }: { readonly app: AppState }) {
  const ledger = useLedger();
  const { check, checkAgain, acknowledge } = useLedgerCheck();
  const { page, filter, setFilter, text, setText } = ledger;
  const save = (format: 'csv' | 'json') => {
    request('ledger.export', { format }).then(
      (saved) => saved && app.toasts.show({ title: 'A copy of the ledger was saved.' }),
      reportFailure,
    );
  };
  return (
    <div className="screen">
      <div className="wide ledger">
        <div className="title">
          <div className="grow">
            <h1>Ledger</h1>
            <p>Every byte that left this computer, or tried to. Entries cannot be changed or removed here.</p>
          </div>
          <div className="line">
            <Button look="bare" icon={ChartColumn} onClick={() => actions.usage.perform(app)}>
              Usage and cost
            </Button>
            <Button icon={Printer} onClick={() => window.print()}>
              Print
            </Button>
            <MenuButton
              label="Save a copy"
              look="plain"
              icon={Download}
              groups={[
                {
                  note: 'With every text, and with the hashes by which “cloister ledger verify” finds any change.',
                  items: [
                    { label: 'Table for a spreadsheet (CSV)…', onChoose: () => save('csv') },
                    { label: 'All fields (JSON)…', onChoose: () => save('json') },
                  ],
                },
              ]}
            >
              Save a copy…
            </MenuButton>
          </div>
        </div>
        <LedgerProblems check={check} onSave={() => save('json')} onAcknowledge={acknowledge} />
        {page && <LedgerSums sums={page.sums} />}
        <div className="line tools">
          <Segments
            label="Show"
            value={filter}
            options={filters.map(({ filter: each, name }) => ({
              value: each,
              label: page ? `${name} ${formatNumber(page.counts[each])}` : name,
            }))}
            onChange={setFilter}
          />
          <label className="field find no-print">
            <Icon of={Search} small />
            <span className="sr">Find in the ledger</span>
            <input
              type="search"
              placeholder="Find in the ledger"
              maxLength={200}
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
          </label>
          <span className="grow" />
          <LedgerIntact check={check} checkAgain={checkAgain} />
        </div>
        {page && <Entries ledger={ledger} officeName={app.settings.values.office.name} />}
      </div>
    </div>
  );
}

function Entries({ ledger, officeName }: { readonly ledger: ShownLedger; readonly officeName: string }) {
  const { page, entries, text, filter, hasEarlier, showEarlier } = ledger;
  return (
    <>
      <table aria-label="Entries, newest first">
        <thead>
          <tr>
            <th className="when">When</th>
            <th className="where-column">Where</th>
            <th>What</th>
            <th className="wide-only address">Address</th>
            <th className="num sent-column">Sent</th>
            <th className="num wide-only received">Received</th>
            <th className="outcome">Outcome</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <LedgerRow key={entry.number} entry={entry} officeName={officeName} />
          ))}
        </tbody>
      </table>
      {entries.length === 0 && <Nothing searched={text.trim() !== ''} filter={filter} />}
      {page && page.searchedFrom !== null && (
        <p className="small qq">
          There was too much text to search it all: entries before number {formatNumber(page.searchedFrom)} were not
          searched. Choose a filter to search fewer.
        </p>
      )}
      {page && hasEarlier && (
        <div className="line earlier no-print">
          <Button onClick={showEarlier}>Show earlier</Button>
          <span className="small qq n">
            {formatNumber(entries.length)} of {formatNumber(page.matching)}
          </span>
        </div>
      )}
    </>
  );
}

function Nothing({ searched, filter }: { readonly searched: boolean; readonly filter: LedgerFilter }) {
  if (searched) return <p className="q nothing">Nothing in the ledger holds these words.</p>;
  const words: Record<LedgerFilter, string> = {
    all: 'Nothing left this computer, and nothing tried to.',
    openai: 'Nothing went to OpenAI, and nothing tried to.',
    office: 'Nothing went to an office server, and nothing tried to.',
    refused: 'Nothing was refused: nothing tried to leave that may not.',
  };
  return <p className="q nothing">{words[filter]}</p>;
}
