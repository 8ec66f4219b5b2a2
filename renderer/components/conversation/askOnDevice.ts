import type { Conversation } from '../../../main/contract/conversations.ts';
import type { Id } from '../../../main/contract/types.ts';
import { request } from '../../api.ts';
import { reportFailure } from '../../failures.ts';

/** Asks in a new conversation on this computer. What was begun for a question that was not taken goes again. */
export async function askOnDevice(caseId: Id, text: string): Promise<Conversation> {
  const created = await request('conversations.create', { caseId, provider: 'device' });
  try {
    const { answer } = await request('chat.ask', { conversationId: created.id, parentId: null, text });
    return { ...created, leafId: answer.id };
  } catch (error) {
    await request('conversations.remove', { id: created.id }).catch(reportFailure);
    throw error;
  }
}
