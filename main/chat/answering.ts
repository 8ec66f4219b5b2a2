import type { Answer, Coverage, Document, Id, Question } from '../contract/types.ts';
import { stopReason } from '../jobs.ts';
import type { Provider } from '../providers/provider.ts';
import type { Database } from '../storage/database.ts';
import type { AnswerEnd } from '../workers/methods.ts';
import { citeAnswer, type Source } from './citations.ts';
import { coverageOf } from './coverage.ts';
import { createDraft, type Draft } from './draft.ts';
import { gather, pagesForQuotations } from './gathering.ts';
import type { Mark } from './marks.ts';
import { buildPrompt, type Prompt } from './prompt.ts';
import type { AnswerRecord } from './record.ts';

const PASSAGES = 5;
/** The page is told of new words this often, the database keeps them this often: a crash costs at most that. */
const TELL_EVERY = 80;
const KEEP_EVERY = 1_000;
const SHOW_PROGRESS_EVERY = 200;

/**
 * Finds, asks the model and checks. Whatever ends the answer early, the words that came are kept and cited as far as they go.
 * Rejects only when it could not begin.
 */
export async function answerWithModel(options: {
  readonly db: Database;
  readonly provider: Provider;
  readonly record: AnswerRecord;
  readonly caseId: Id;
  readonly documents: readonly Document[];
  readonly question: Question;
  readonly temperature: number;
  readonly signal: AbortSignal;
}): Promise<void> {
  const { db, provider, record, caseId, documents, question, temperature, signal } = options;
  const started = performance.now();
  const contextSize = provider.model()?.contextSize ?? 0;
  const gathered = gather(db, { caseId, documents, question, count: PASSAGES, contextSize });
  const prompt = await buildPrompt(
    { contextSize, documents, question: question.text, ...gathered },
    provider.countTokens,
  );
  signal.throwIfAborted();
  const coverage = coverageFor(documents, prompt);
  const passages = prompt.kind === 'whole' ? gathered.passages : prompt.passages;
  record.change({ mode: 'answer', coverage, passages, model: provider.model()?.name ?? null });

  const draft = createDraft({
    numbers: prompt.sources.map(({ number }) => number),
    given: prompt.sources.map(({ source }) => source.text),
  });
  const finish = (): Partial<Answer> => {
    const { text, thought, marks } = draft.finish();
    const cited = cite(db, { caseId, prompt, text, marks, question: question.text });
    return { text, thought, thoughtMilliseconds: draft.thoughtMilliseconds(), ...cited };
  };

  const writing = follow(record, draft, signal);
  let end: AnswerEnd;
  try {
    end = await provider.answer({
      turns: prompt.turns,
      maxTokens: prompt.maxTokens,
      temperature,
      about: {
        conversationId: question.conversationId,
        caseId,
        parts: [
          { origin: 'instruction' },
          { origin: 'typed' },
          { origin: 'document', confidential: documents.some(({ confidential }) => confidential) },
        ],
        passages: prompt.sources.length,
        documents: new Set(prompt.sources.map(({ source }) => source.documentId)).size,
      },
      ...writing.listeners,
      signal,
    });
  } catch (error) {
    writing.stop();
    const milliseconds = { firstToken: writing.firstToken(), total: Math.round(performance.now() - started) };
    record.fail(error, stopReason(signal) !== null, { ...finish(), milliseconds });
    return;
  }
  writing.stop();
  record.finish({
    ...finish(),
    coverage: { ...coverage, answerCut: end.reason !== 'end' },
    tokens: end.tokens,
    milliseconds: end.milliseconds,
  });
}

function coverageFor(documents: readonly Document[], prompt: Prompt): Coverage {
  const { kind, passagesLeftOut, turnsLeftOut } = prompt;
  return { ...coverageOf(documents, kind), passagesLeftOut, turnsLeftOut };
}

function cite(
  db: Database,
  options: {
    readonly caseId: Id;
    readonly prompt: Prompt;
    readonly text: string;
    readonly marks: readonly Mark[];
    readonly question: string;
  },
): Pick<Answer, 'citations' | 'quotations'> {
  const { caseId, prompt, text, question } = options;
  const given = distinct(prompt.sources.map(({ source }) => source));
  const places = new Map(
    prompt.sources.map(({ number, source }) => [number, 1 + given.findIndex((one) => holds(one, source))]),
  );
  const marks = options.marks.map(({ at, numbers }) => ({
    at,
    numbers: numbers.flatMap((number) => places.get(number) ?? []),
  }));
  const pages = pagesForQuotations(db, { caseId, text, sources: given });
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

/** Passes on what the model says, a few words at a time. */
function follow(record: AnswerRecord, draft: Draft, signal: AbortSignal) {
  const started = performance.now();
  let firstToken: number | null = null;
  let shownAt = 0;
  let ended = false;

  function begin(kind: 'thinking' | 'writing'): void {
    if (record.answer().state.kind === kind) return;
    record.grow(draft.grow());
    record.keep(kept());
    record.show({ kind });
  }

  function kept() {
    return { ...draft.shown(), thoughtMilliseconds: draft.thoughtMilliseconds() };
  }

  const telling = setInterval(() => record.grow(draft.grow()), TELL_EVERY);
  const keeping = setInterval(() => record.keep(kept()), KEEP_EVERY);

  return {
    firstToken: () => firstToken,
    stop() {
      ended = true;
      clearInterval(telling);
      clearInterval(keeping);
    },
    listeners: {
      onProgress({ done, total }: { readonly done: number; readonly total: number }) {
        if (ended || signal.aborted || firstToken !== null) return;
        const now = performance.now();
        if (now - shownAt < SHOW_PROGRESS_EVERY && done < total) return;
        shownAt = now;
        record.show({ kind: 'reading', done, total });
      },
      onThought(thought: string) {
        if (ended) return;
        firstToken ??= Math.round(performance.now() - started);
        begin('thinking');
        draft.addThought(thought);
      },
      onText(text: string) {
        if (ended) return;
        firstToken ??= Math.round(performance.now() - started);
        draft.addText(text);
        if (draft.shown().text !== '') begin('writing');
      },
    },
  };
}
