import { join } from 'node:path';
import { createCase } from '../../main/storage/cases.ts';
import { createConversation, renameConversation } from '../../main/storage/conversations.ts';
import { createLedger, type Ledger, type LedgerIntent } from '../../main/storage/ledger.ts';
import { createLibrary } from '../../main/storage/library.ts';
import { recordUsage } from '../../main/storage/usage.ts';

const DAY = 86_400_000;

/** Makes a library that has been worked with for two months: every kind of entry, and tokens of three models. */
export async function seedLedger(folder: string, passphrase: string): Promise<void> {
  const library = await createLibrary({ folder, passphrase, keychain: null });
  const { db } = library;
  let now = Date.now() - 6 * DAY;
  const ledger: Ledger = createLedger({
    db,
    key: library.subkey('ledger'),
    headFile: join(folder, 'ledger.head'),
    now: () => (now += 1_000),
    monotonic: () => 0,
  });
  const schedules = createCase(db, 'Brightwater and Nordvale');
  const clinic = createCase(db, 'Okafor, Samuel · 0422');
  const gone = createCase(db, 'Marchetti tenancy');
  const dates = renameConversation(db, createConversation(db, schedules.id, 'office').id, 'Dates in all schedules');
  const letter = renameConversation(
    db,
    createConversation(db, clinic.id, 'openai').id,
    'Wording for a reminder letter',
  );
  const summary = renameConversation(
    db,
    createConversation(db, clinic.id, 'openai').id,
    'Summary of a discharge letter',
  );

  const office: LedgerIntent = {
    provider: 'office',
    purpose: 'answer',
    destination: 'models.ravenscourt.example:443',
    conversationId: dates.id,
    caseId: schedules.id,
    passages: 14,
    documents: 2,
    identifiersReplaced: 0,
    payload: body('Answer from these passages alone.', `Which dates are in the schedules?\n\n${passages()}`),
  };
  const openai: LedgerIntent = {
    ...office,
    provider: 'openai',
    destination: 'api.openai.com:443',
    conversationId: letter.id,
    caseId: clinic.id,
    passages: 0,
    documents: 0,
    identifiersReplaced: 3,
    payload: body('Answer plainly.', reminder),
  };
  ledger.note('provider-enabled', { provider: 'office', destination: 'models.ravenscourt.example:443' });
  const listing = {
    ...office,
    purpose: 'models',
    conversationId: null,
    caseId: null,
    passages: 0,
    documents: 0,
    payload: null,
  } as const;
  sent(ledger.begin(listing), 310, 1_020);
  now += DAY;
  sent(ledger.begin({ ...office, caseId: gone.id, conversationId: null }), 9_800, 1_200);
  unanswered(ledger.begin(office));
  sent(ledger.begin(office), 18_200, 4_000);
  now += DAY;
  ledger.note('provider-enabled', { provider: 'openai', destination: 'api.openai.com:443' });
  ledger.refuse({ ...openai, conversationId: summary.id }, 'held-words');
  sent(ledger.begin(openai), 1_104, 2_300);
  ledger.end(ledger.begin({ ...office, conversationId: null, caseId: null, purpose: 'health', payload: null }), {
    outcome: 'not-connected',
    reason: 'not-connected',
    bytesSent: 0,
    bytesReceived: 0,
  });
  now = Date.now() - 60_000;
  ledger.begin(office);
  db.prepare('UPDATE cases SET removed = 1, name = ?, key = zeroblob(32) WHERE id = ?').run('', gone.id);

  const hour = 3_600_000;
  const tokens = { prompt: 9_400_000, reused: 5_100_000, generated: 412_000 };
  for (const [time, share] of [
    [new Date().setMonth(new Date().getMonth() - 1, 12), 1.7],
    [Date.now(), 1],
  ] as const) {
    const of = (part: number) => ({
      prompt: Math.round(tokens.prompt * share * part),
      reused: Math.round(tokens.reused * share * part),
      generated: Math.round(tokens.generated * share * part),
    });
    recordUsage(db, { time, provider: 'device', model: 'Quill 14B', tokens: of(1), milliseconds: 31 * hour * share });
    recordUsage(db, { time, provider: 'device', model: 'Fern 3B', tokens: of(0.1), milliseconds: hour * share });
    recordUsage(db, { time, provider: 'office', model: 'Heron 70B', tokens: of(0.05), milliseconds: 0 });
  }
  library.close();

  function sent(number: number, bytesSent: number, bytesReceived: number): void {
    ledger.end(number, { outcome: 'sent', reason: null, bytesSent, bytesReceived });
  }
  function unanswered(number: number): void {
    ledger.end(number, { outcome: 'unanswered', reason: 'connection-lost', bytesSent: 18_200, bytesReceived: 0 });
  }
}

const reminder =
  'Write a short, kind reminder to [PERSON_1], born [DATE_1], that her blood test on 2 December needs an empty stomach ' +
  'from midnight. She may drink water. If she cannot come, she should ring [TELEPHONE_1]. Keep it under 90 words.';

function passages(): string {
  const numbered = ['Schedule 1: deliveries begin on 1 March 2026.', 'Schedule 2: notice is given by 30 June 2027.'];
  return numbered.map((text, index) => `[${index + 1}] ${text}`).join('\n');
}

function body(system: string, question: string): Uint8Array {
  const messages = [
    { role: 'system', content: system },
    { role: 'user', content: question },
  ];
  return Buffer.from(JSON.stringify({ model: 'heron-70b', messages, stream: true }));
}
