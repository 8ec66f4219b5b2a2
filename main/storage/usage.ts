import type { Answer, Tokens } from '../contract/conversations.ts';
import type { UsageLine } from '../contract/ledger.ts';
import type { ProviderId, Time } from '../contract/types.ts';
import type { Database } from './database.ts';
import { prepared } from './statements.ts';

const statements = prepared((prepare) => ({
  add: prepare<
    [
      month: string,
      provider: ProviderId,
      model: string,
      prompt: number,
      reused: number,
      generated: number,
      milliseconds: number,
    ]
  >(`
    INSERT INTO usage (month, provider, model, answers, prompt, reused, generated, milliseconds)
    VALUES (?, ?, ?, 1, ?, ?, ?, ?)
    ON CONFLICT (month, provider, model) DO UPDATE SET
      answers = answers + 1,
      prompt = prompt + excluded.prompt,
      reused = reused + excluded.reused,
      generated = generated + excluded.generated,
      milliseconds = milliseconds + excluded.milliseconds`),
  list: prepare<[], UsageLine>(`
    SELECT month, provider, model, answers, prompt, reused, generated, milliseconds
    FROM usage ORDER BY month DESC, provider, model`),
}));

/** Counts one answer. Sums outlive its conversation and its case: they say nothing of either. */
export function recordUsage(
  db: Database,
  usage: {
    readonly time: Time;
    readonly provider: ProviderId;
    readonly model: string;
    readonly tokens: Tokens;
    readonly milliseconds: number;
  },
): void {
  const { time, provider, model, tokens, milliseconds } = usage;
  const { prompt, reused, generated } = tokens;
  statements(db).add.run(monthOf(time), provider, model, prompt, reused, generated, Math.round(milliseconds));
}

/** Counts an answer that has ended, whole or not, if a model read or wrote anything for it. */
export function countAnswer(db: Database, answer: Answer, now: Time = Date.now()): void {
  const { provider, model, tokens, milliseconds } = answer;
  if (model === null || tokens === null || tokens.prompt + tokens.generated === 0) return;
  recordUsage(db, { time: now, provider, model, tokens, milliseconds: milliseconds?.total ?? 0 });
}

/** Newest month first. */
export function listUsage(db: Database): UsageLine[] {
  return statements(db).list.all();
}

/** Of this computer's calendar. */
function monthOf(time: Time): string {
  const date = new Date(time);
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}`;
}
