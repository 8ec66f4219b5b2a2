import { existsSync } from 'node:fs';
import type { Answer, Citation, Coverage } from '../contract/conversations.ts';
import { doubtText } from '../contract/doubtText.ts';
import { AppError, toAppError } from '../contract/errors.ts';
import type { AdapterChoice } from '../contract/models.ts';
import type { Id } from '../contract/types.ts';
import type { Services } from '../services.ts';
import { createConversation } from '../storage/conversations.ts';
import { listDocuments } from '../storage/documents.ts';
import type { AdapterFile } from '../workers/methods.ts';
import { addAll } from './addAll.ts';
import { askOpenAI, finishedAnswer } from './askOpenAI.ts';
import type { AskCommand } from './commandLine.ts';
import type { Context } from './context.ts';
import { coverageLines } from './coverageLines.ts';
import { modelNamed } from './namedModel.ts';
import { nameOffice, reachOffice } from './openOffice.ts';
import type { Workspace } from './workspace.ts';

type Names = ReadonlyMap<Id, string>;
type CitedPlace = Omit<Citation, 'at'>;

/** Prints an answer with its citations; without a model the best passages stand in its place. */
export async function ask(command: AskCommand, context: Context): Promise<boolean> {
  const { workspace, terminal } = context;
  const { services } = workspace;
  if (command.where.provider === 'openai') {
    show(await askOpenAI(command, command.where, context), command, new Map(), terminal.print);
    return true;
  }
  let isReached = false;
  // First, so that a model that does not load, or a server that is not there, is said before hours of reading.
  if (command.where.provider === 'office') {
    await nameOffice(command.where, workspace);
    isReached = services.settings.rules().office.confidential;
    if (isReached) await reachOffice(workspace);
  } else if (command.where.model !== null) {
    await load(services, command.where.model, command.where.threads);
    await choose(workspace, command.where.adapters);
  }
  const { names, succeeded } = await addAll(command, context);
  // Nobody is even greeted where nothing may go.
  if (command.where.provider === 'office' && !isReached && hasReleased(workspace)) await reachOffice(workspace);
  show(await answerTo(command, workspace), command, names, terminal.print);
  return succeeded;
}

function hasReleased({ services, caseId }: Workspace): boolean {
  return listDocuments(services.library.db, caseId).some(({ confidential }) => !confidential);
}

function show(answer: Answer, { json }: AskCommand, names: Names, line: (text: string) => void): void {
  if (answer.state.kind === 'failed') throw toAppError(answer.state.error);
  if (answer.state.kind !== 'finished') throw new AppError('cancelled');
  const citations = answer.mode === 'answer' ? answer.citations : citedPassages(answer);
  if (json) line(JSON.stringify(toRecord(answer, citations, names)));
  else print(answer, citations, names, line);
}

/** By its file, or by its name as "models list" has it. */
async function load({ models }: Services, wanted: string, threads: number | null): Promise<void> {
  const isFile = /\.gguf$/i.test(wanted) || existsSync(wanted);
  const state = isFile
    ? await models.addAndLoad({ path: wanted }, { threads })
    : await models.load(modelNamed(wanted, await models.look()).id, { threads });
  if (state.kind === 'failed') throw toAppError(state.error);
}

/** Those that were named and no others, whatever an earlier command chose in the same library. */
async function choose({ services, caseId }: Workspace, adapters: readonly AdapterFile[]): Promise<void> {
  const choices: AdapterChoice[] = [];
  for (const { path, scale } of adapters) {
    const { id, fits } = await services.adapters.add({ path });
    if (fits === false) throw new AppError('adapter-other-model');
    choices.push({ adapterId: id, scale });
  }
  services.adapters.setForCase(caseId, choices);
}

async function answerTo({ question, count, where }: AskCommand, { services, caseId }: Workspace): Promise<Answer> {
  const { db } = services.library;
  const conversation = createConversation(db, caseId, where.provider);
  const { answer } = await services.asking.ask({
    conversationId: conversation.id,
    parentId: null,
    text: question,
    count,
  });
  return finishedAnswer(services, answer.id);
}

/** A passage is quoted as it stands, so it is as true as its document. */
function citedPassages({ passages }: Answer): readonly CitedPlace[] {
  return passages.map(({ text, ...passage }) => ({ ...passage, quote: text, doubt: null }));
}

/** The answer's words, and behind each sentence that nothing of what was read says, that it is so. */
function withoutSource({ text, unsourced }: Answer): string {
  const ends = [...unsourced, text.length];
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end)).join(' (no source found)');
}

/** Scripts depend on these fields and their order: they may be added to, never changed. */
function toRecord(answer: Answer, citations: readonly CitedPlace[], names: Names) {
  return {
    mode: answer.mode,
    answer: answer.mode === 'answer' ? answer.text : '',
    citations: citations.map(({ documentId, documentName, page, start, end, quote, doubt }) => ({
      file: names.get(documentId) ?? documentName,
      page,
      start,
      end,
      quote,
      verified: doubt === null,
    })),
    coverage: answer.coverage && withFiles(answer.coverage, names),
    provider: answer.provider,
    model: answer.model,
    tokens: answer.tokens ?? { prompt: 0, reused: 0, generated: 0 },
    milliseconds: answer.milliseconds ?? { firstToken: null, total: 0 },
    adapters: answer.adapters,
  };
}

function withFiles({ unread, ...coverage }: Coverage, names: Names) {
  return {
    ...coverage,
    unread: unread.map(({ documentId, documentName, page, reason }) => ({
      file: names.get(documentId) ?? documentName,
      page,
      reason,
    })),
  };
}

function print(answer: Answer, citations: readonly CitedPlace[], names: Names, line: (text: string) => void): void {
  line(
    answer.mode === 'answer' ? withoutSource(answer) : 'There is no model, so these are the passages that fit best.',
  );
  const quoted = citations.map(({ documentId, documentName, page, quote, doubt }) => {
    const place = `${names.get(documentId) ?? documentName}, page ${page}`;
    return `\n${place}${doubt ? ` (not verified: ${doubtText(doubt).why})` : ''}\n  ${quote.replaceAll(/\s+/g, ' ')}`;
  });
  for (const each of new Set(quoted)) line(each);
  if (answer.coverage) line(`\n${coverageLines(answer.coverage, names).join('\n')}`);
}
