import { errorText } from './errorText.ts';
import { formatCount } from './formatCount.ts';
import type { LedgerEntry, LedgerEvent, LedgerOutcome, LedgerProblem, LedgerPurpose } from './ledger.ts';

const purposes: Record<LedgerPurpose, string> = {
  answer: 'Message',
  models: 'List of models',
  health: 'Check of the server',
  tokens: 'Count of tokens',
  search: 'Search for models',
  look: 'Look at a model',
  download: 'Download of a model',
};

const events: Record<LedgerEvent, string> = {
  'library-created': 'Ledger begun',
  'provider-enabled': 'Turned on',
  'provider-disabled': 'Turned off',
  'address-changed': 'Address changed',
  'confidential-allowed': 'Confidential text allowed there',
  'confidential-refused': 'Confidential text no longer allowed there',
  'document-released': 'Document marked as not confidential',
  'case-deleted': 'Case deleted',
  'protection-changed': 'What opens the library was changed',
  'backup-made': 'Backup made',
  'backup-restored': 'Backup restored',
  'ledger-exported': 'Copy of this ledger taken',
  'damage-acknowledged': 'Damage acknowledged, new chain begun',
  'hub-enabled': 'Downloading models turned on',
  'hub-disabled': 'Downloading models turned off',
  'hub-address-changed': 'Address for models changed',
};

const outcomes: Record<LedgerOutcome, string> = {
  open: 'Not ended',
  sent: 'Sent',
  unanswered: 'Sent, no answer',
  refused: 'Refused',
  'not-connected': 'Not connected',
  noted: 'Noted',
};

const problems: Record<LedgerProblem, (number: number) => string> = {
  changed: (number) => `Entry ${number} was changed after it was written.`,
  missing: (number) => `Entry ${number} is missing.`,
  cut: (number) => `The end was cut off: entries from ${number} on are gone, or what proves that they are all there.`,
  'rolled-back': (number) => `An older copy was put in place: from entry ${number} on it is not what was written.`,
  'clock-back': (number) => `The clock of this computer was set back before entry ${number}. No entry was changed.`,
};

/** What an entry is about, in a few words. */
export function ledgerTitle(entry: Pick<LedgerEntry, 'event' | 'purpose' | 'conversationTitle'>): string {
  if (entry.event !== null) return events[entry.event];
  if (entry.conversationTitle) return entry.conversationTitle;
  return entry.purpose === null ? 'Connection' : purposes[entry.purpose];
}

/** What it was made of, and why it ended as it did; '' when there is nothing to add. */
export function ledgerDetail(entry: LedgerEntry): string {
  const parts: string[] = [];
  if (entry.outcome === 'open') parts.push('Begun; whether an answer came was not written down.');
  if (entry.reason !== null) parts.push(firstSentence(errorText({ code: entry.reason, message: '' })));
  else if (entry.purpose === 'answer') parts.push(madeOf(entry));
  else if (entry.purpose === 'search') parts.push('The words of the search, and nothing else.');
  else if (entry.purpose !== null) parts.push('No document, question or name was sent.');
  if (entry.payloadErased) parts.push('The text was erased with its case.');
  return parts.join(' ');
}

export function outcomeText(outcome: LedgerOutcome): string {
  return outcomes[outcome];
}

export function problemText(problem: LedgerProblem, number: number): string {
  return problems[problem](number);
}

function madeOf({ passages, documents, identifiersReplaced }: LedgerEntry): string {
  const from = `${formatCount(passages, 'passage')} from ${formatCount(documents, 'document')}`;
  const typed = passages > 0 ? from : 'Typed text';
  const replaced = identifiersReplaced > 0 ? `, ${formatCount(identifiersReplaced, 'identifier')} replaced` : '';
  return `${typed}${replaced}.`;
}

function firstSentence(text: string): string {
  return /^.*?\.(?=\s|$)/s.exec(text)?.[0] ?? text;
}
