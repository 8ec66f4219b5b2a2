import type { Settings } from '../contract/settings.ts';
import type { Confirmation } from '../dialogs.ts';
import { hostOf } from './address.ts';

type Office = Settings['office'];

/** What a person has to confirm before these settings act; null where they open nothing. */
export function confirmOffice(before: Office, after: Office, tokenGoesAlong: boolean): Confirmation | null {
  const goesElsewhere = after.enabled && (!before.enabled || after.address !== before.address);
  const mayTakeMore = after.confidential && !before.confidential;
  if (!goesElsewhere && !mayTakeMore) return null;
  const host = hostOf(after.address);
  const detail = [
    goesElsewhere && host !== '' && `Questions and passages of documents can then be sent to ${host}.`,
    goesElsewhere && tokenGoesAlong && 'The stored token goes to this address too.',
    mayTakeMore && 'Text of confidential documents may then be among them.',
    'Nothing is sent until a conversation with the office server is begun.',
  ];
  return {
    message: questionFor(before, after, host),
    detail: detail.filter((line) => line !== false).join('\n'),
    action: after.enabled && !before.enabled ? 'Turn on' : 'Allow',
  };
}

function questionFor(before: Office, after: Office, host: string): string {
  const where = host === '' ? 'the office server' : `the office server at ${host}`;
  if (after.enabled && !before.enabled) return `Turn on ${where}?`;
  if (after.address !== before.address && after.enabled) return `Use ${where} from now on?`;
  return `Allow confidential documents to go to ${where}?`;
}

export function confirmOpenAI(
  before: Settings['openai'],
  after: Settings['openai'],
  host: string,
): Confirmation | null {
  if (!after.enabled || before.enabled) return null;
  return {
    message: 'Turn on OpenAI?',
    detail:
      `Messages can then be sent to ${host}, outside this computer and your organisation. Each is shown in full before ` +
      'it leaves. Documents, and answers made from them, never go there.',
    action: 'Turn on',
  };
}
