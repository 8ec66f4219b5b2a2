import type { Emit } from '../contract/emit.ts';
import { AppError, assertNever, toErrorData } from '../contract/errors.ts';
import type { EventName, Events } from '../contract/events.ts';
import type { Download } from '../contract/models.ts';
import { keepMemoryOutOfDumps } from '../workers/coreDumps.ts';
import { ask } from './ask.ts';
import { askPassphrase } from './askPassphrase.ts';
import { check } from './check.ts';
import { type Command, help, parseCommandLine } from './commandLine.ts';
import type { Context } from './context.ts';
import { failureText } from './failureText.ts';
import type { RecordsCommand } from './ledgerCommand.ts';
import { models } from './models.ts';
import type { ModelsCommand } from './modelsCommand.ts';
import { downloadProgress } from './modelsFetch.ts';
import { answerProgress, documentProgress, modelProgress } from './progress.ts';
import { read } from './read.ts';
import { records } from './records.ts';
import { search } from './search.ts';
import { createTerminal } from './terminal.ts';
import { UsageError } from './usageError.ts';
import { openWorkspace } from './workspace.ts';

keepMemoryOutOfDumps();

const exitCodes = { done: 0, failed: 1, wrongUsage: 2 } as const;

const terminal = createTerminal(process.stdout, process.stderr);
const stopping = new AbortController();

function stop(): void {
  // A second Ctrl-C does not wait for anything to be put away.
  if (stopping.signal.aborted) process.exit(exitCodes.failed);
  stopping.abort(new AppError('cancelled'));
}

async function main(words: readonly string[]): Promise<number> {
  // A script that waits for an answer gets the reason why there is none in the same place.
  let answersInJson = false;
  try {
    const command = parseCommandLine(words);
    answersInJson = (command.name === 'ask' || isOfModels(command)) && command.json;
    if (command.name !== 'help') return (await work(command)) ? exitCodes.done : exitCodes.failed;
    process.stdout.write(help);
    return exitCodes.done;
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.complain(`${error.message}\nUse "cloister help" to see how.`);
      return exitCodes.wrongUsage;
    }
    if (process.env.CLOISTER_DEBUG) throw error;
    const data = toErrorData(error);
    const sentence = failureText(data);
    if (answersInJson) terminal.print(JSON.stringify({ error: { code: data.code, message: sentence } }));
    terminal.complain(sentence);
    return exitCodes.failed;
  }
}

type Work = Exclude<Command, { readonly name: 'help' } | RecordsCommand>;

async function work(command: Work | RecordsCommand): Promise<boolean> {
  const { signal } = stopping;
  if (isOfRecords(command)) {
    return records(command, { terminal, askPassphrase: () => askPassphrase(false, stop, signal) });
  }
  // Nobody watches a file or a pipe, and telling them costs time.
  const emit: Emit = process.stderr.isTTY ? (_name, payload) => showProgress(payload) : () => undefined;
  const workspace = await openWorkspace({
    folder: command.library,
    modelsFolder: isOfModels(command) ? command.to : null,
    askPassphrase: (isNew) => askPassphrase(isNew, stop, signal),
    emit,
  });
  const stopped = Promise.withResolvers<never>();
  signal.addEventListener('abort', () => stopped.reject(signal.reason), { once: true });
  try {
    signal.throwIfAborted();
    return await Promise.race([run(command, { workspace, terminal, signal }), stopped.promise]);
  } finally {
    terminal.progress(null);
    await workspace.close();
  }
}

function showProgress(event: Events[EventName]): void {
  if ('length' in event) {
    // Of all lists that are told, that of downloads.
    const downloads: Download[] = [];
    for (const each of event) if ('done' in each && 'host' in each) downloads.push(each);
    if (downloads.length > 0) terminal.progress(downloadProgress(downloads));
  } else if ('pagesRead' in event) terminal.progress(documentProgress(event));
  else if ('mode' in event) terminal.progress(answerProgress(event));
  else if ('kind' in event && event.kind === 'loading') terminal.progress(modelProgress(event));
}

function isOfRecords(command: Work | RecordsCommand): command is RecordsCommand {
  return command.name.startsWith('ledger ') || command.name === 'usage';
}

function isOfModels(command: Command): command is ModelsCommand {
  return command.name.startsWith('models ');
}

function run(command: Work, context: Context): Promise<boolean> {
  if (isOfModels(command)) return models(command, context);
  switch (command.name) {
    case 'read':
      return read(command, context);
    case 'check':
      return check(command, context);
    case 'search':
      return search(command, context);
    case 'ask':
      return ask(command, context);
    default:
      return assertNever(command);
  }
}

/** Runs one command and leaves its exit code. */
export async function runCommandLine(words: readonly string[]): Promise<void> {
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, stop);
  // Whoever reads our output may have seen enough (`| head`): that is no failure worth a word.
  process.stdout.on('error', () => process.exit(exitCodes.failed));
  process.exitCode = await main(words);
}
