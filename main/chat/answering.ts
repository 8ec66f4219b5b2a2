import type { Answer, Coverage, Question } from '../contract/conversations.ts';
import type { Document } from '../contract/documents.ts';
import { AppError } from '../contract/errors.ts';
import type { ModelSettings } from '../contract/models.ts';
import type { Id } from '../contract/types.ts';
import type { AdapterInUse } from '../models/adapters.ts';
import { mayLeave, type Part, type Rules } from '../privacy.ts';
import type { Provider } from '../providers/provider.ts';
import type { Database } from '../storage/database.ts';
import { type Cited, citeAnswer, type Source } from './citations.ts';
import { coverageOf } from './coverage.ts';
import { createDraft } from './draft.ts';
import { gather, pagesForQuotations } from './gathering.ts';
import type { Mark } from './marks.ts';
import { buildPrompt, type Prompt } from './prompt.ts';
import type { AnswerRecord } from './record.ts';
import { writeAnswer } from './writeAnswer.ts';

const PASSAGES = 5;
/** Bytes of a model's file below which it loses its way in whole documents: measured on one of 135 million parameters. */
const SMALL_MODEL = 300_000_000;

export type AnswerSettings = Pick<ModelSettings, 'temperature' | 'answerTokens' | 'thinking'>;

/**
 * Finds, asks the model and checks. Documents that may not go where the answer is made are as if they were not there, and
 * so is every earlier answer made from one. Whatever ends the answer early, the words that came are kept and cited as far as
 * they go. Rejects only when it could not begin: with `confidential-stays` when nothing that was read may go there.
 */
export async function answerWithModel(options: {
  readonly db: Database;
  readonly provider: Provider;
  readonly rules: Rules;
  readonly record: AnswerRecord;
  readonly caseId: Id;
  /** All of the case. */
  readonly documents: readonly Document[];
  readonly question: Question;
  readonly settings: AnswerSettings;
  readonly adapters: readonly AdapterInUse[];
  readonly signal: AbortSignal;
}): Promise<void> {
  const { db, provider, rules, record, caseId, question, settings, adapters, signal } = options;
  const started = performance.now();
  const mayGo = (part: Part): boolean => mayLeave(provider.id, [part], rules).allowed;
  const documents = options.documents.filter(({ confidential }) => mayGo({ origin: 'document', confidential }));
  if (documents.every(({ pagesRead }) => pagesRead === 0)) throw new AppError('confidential-stays');
  const confidential = confidentialAmong(options.documents);
  const contextSize = provider.model()?.contextSize ?? 0;
  const gathered = gather(db, {
    caseId,
    documents,
    among: documents.length === options.documents.length ? null : documents.map(({ id }) => id),
    question,
    count: PASSAGES,
    contextSize,
    mayTell: (madeFrom) => mayGo({ origin: 'answer', confidential: confidential(madeFrom) }),
  });
  const prompt = await buildPrompt(
    {
      contextSize,
      isSmallModel: (provider.model()?.bytes ?? SMALL_MODEL) < SMALL_MODEL,
      answerTokens: settings.answerTokens,
      documents,
      question: question.text,
      ...gathered,
    },
    provider.countTokens,
  );
  signal.throwIfAborted();
  const coverage: Coverage = {
    ...coverageFor(documents, prompt),
    documentsHeldBack: options.documents.length - documents.length,
    turnsHeldBack: gathered.turnsHeldBack,
  };
  const passages = prompt.kind === 'whole' ? gathered.passages : prompt.passages;
  const told = gathered.earlier.slice(prompt.turnsLeftOut);
  const given = [...new Set(prompt.sources.map(({ source }) => source.documentId))];
  record.setBehind({ madeFrom: union([given, ...told.map(({ madeFrom }) => madeFrom)]) });
  const named = adapters.map(({ name, scale }) => ({ name, scale }));
  record.change({ mode: 'answer', coverage, passages, model: provider.model()?.name ?? null, adapters: named });

  const draft = createDraft({
    numbers: prompt.sources.map(({ number }) => number),
    given: prompt.sources.map(({ source }) => source.text),
  });
  const finish = async (): Promise<Partial<Answer>> => {
    const { text, thought, marks } = draft.finish();
    const cited = await cite(db, { caseId, prompt, text, marks, question: question.text });
    return { text, thought, thoughtMilliseconds: draft.thoughtMilliseconds(), ...cited };
  };

  const end = await writeAnswer({ record, draft, signal, started, finish }, (listeners) =>
    provider.answer({
      turns: prompt.turns,
      maxTokens: prompt.maxTokens,
      temperature: settings.temperature,
      thinking: settings.thinking,
      adapters: adapters.map(({ path, scale }) => ({ path, scale })),
      about: {
        conversationId: question.conversationId,
        caseId,
        parts: [
          { origin: 'instruction' },
          { origin: 'typed' },
          { origin: 'document', confidential: confidential(given) },
          ...told.map(({ madeFrom }) => ({ origin: 'answer' as const, confidential: confidential(madeFrom) })),
        ],
        passages: prompt.sources.length,
        documents: given.length,
      },
      ...listeners,
      signal,
    }),
  );
  if (!end) return;
  record.finish({
    ...(await finish()),
    coverage: {
      ...coverage,
      answerCut: end.reason === 'length' || end.reason === 'context',
      answerLooped: end.reason === 'loop',
    },
    tokens: end.tokens,
    milliseconds: end.milliseconds,
  });
}

/**
 * Whether words made from these documents are confidential: one is that is confidential now, and so is one that is gone, or
 * one nobody knows.
 */
function confidentialAmong(documents: readonly Document[]): (madeFrom: readonly Id[] | null) => boolean {
  const released = new Set(documents.flatMap(({ id, confidential }) => (confidential ? [] : [id])));
  return (madeFrom) => madeFrom === null || madeFrom.some((id) => !released.has(id));
}

function union(groups: readonly (readonly Id[] | null)[]): readonly Id[] | null {
  const all = new Set<Id>();
  for (const group of groups) {
    if (group === null) return null;
    for (const id of group) all.add(id);
  }
  return [...all];
}

function coverageFor(documents: readonly Document[], prompt: Prompt): Coverage {
  const { kind, passagesLeftOut, turnsLeftOut } = prompt;
  return { ...coverageOf(documents, kind), passagesLeftOut, turnsLeftOut };
}

async function cite(
  db: Database,
  options: {
    readonly caseId: Id;
    readonly prompt: Prompt;
    readonly text: string;
    readonly marks: readonly Mark[];
    readonly question: string;
  },
): Promise<Pick<Answer, keyof Cited>> {
  const { caseId, prompt, text, question } = options;
  const given = distinct(prompt.sources.map(({ source }) => source));
  const places = new Map(
    prompt.sources.map(({ number, source }) => [number, 1 + given.findIndex((one) => holds(one, source))]),
  );
  const marks = options.marks.map(({ at, numbers }) => ({
    at,
    numbers: numbers.flatMap((number) => places.get(number) ?? []),
  }));
  const pages = await pagesForQuotations(db, { caseId, text, sources: given });
  return citeAnswer({ text, marks, question }, { given, pages });
}

/** A passage may be given more than once: within its page, or again for a later question. */
function distinct(sources: readonly Source[]): Source[] {
  const kept: Source[] = [];
  for (const source of sources) if (!kept.some((one) => holds(one, source))) kept.push(source);
  return kept;
}

function holds(one: Source, other: Source): boolean {
  return (
    one.documentId === other.documentId && one.page === other.page && one.start <= other.start && one.end >= other.end
  );
}
