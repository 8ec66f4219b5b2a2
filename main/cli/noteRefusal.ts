import { refuseQuestion } from '../chat/refuseQuestion.ts';
import type { ErrorCode } from '../contract/errors.ts';
import type { Id } from '../contract/types.ts';
import { destinationOf } from '../network/outgoing.ts';
import type { Services } from '../services.ts';

type Refused = { readonly provider: 'office' | 'openai'; readonly caseId: Id; readonly conversationId: Id | null };

/** What a command refused by a rule of ours; where a library is kept, its ledger keeps that too. */
export function noteRefusal({ ledger, settings }: Services, about: Refused, why: ErrorCode): void {
  const { openaiAddress, values } = settings.state();
  const destination = destinationOf(about.provider === 'openai' ? openaiAddress : values.office.address);
  refuseQuestion(ledger, { ...about, destination }, why);
}
