import { z } from 'zod';
import type { Answer, Conversation, Draft, Message, Question } from './conversations.ts';
import type { Case, Document, DocumentPage, DueCases, ImportOutcome, PageImage, Span } from './documents.ts';
import type { LedgerCheck, LedgerPage, UsageLine } from './ledger.ts';
import type {
  AdapterChoice,
  Download,
  Fit,
  HubFile,
  HubModel,
  KnownAdapter,
  KnownModel,
  ModelFacts,
  ModelState,
  Offer,
  ThisComputer,
} from './models.ts';
import type { HeldWords, Review } from './review.ts';
import type {
  BackupState,
  LibraryStatus,
  ProviderStatus,
  ServerHealth,
  SettingsState,
  SyncService,
} from './settings.ts';
import type { Id } from './types.ts';

const id = z.string().regex(/^[0-9a-f]{32}$/);
const name = z.string().trim().min(1).max(200);
const LONGEST_QUESTION = 20_000;
const question = z.string().trim().min(1).max(LONGEST_QUESTION);
const passphrase = z.string().min(1).max(1_000);
const page = z.number().int().min(1).max(1_000_000);
const nothing = z.strictObject({});
const provider = z.enum(['device', 'office', 'openai']);
const days = z.number().int().min(1).max(36_500).nullable();
const secret = z.string().trim().min(1).max(4_000);
const modelName = z.string().trim().min(1).max(300);
const amount = z.number().min(0).max(1e9);
const prices = z.strictObject({
  currency: z.string().regex(/^[A-Z]{3}$/),
  comparedWith: z.strictObject({ name, prompt: amount, generated: amount }),
  hardware: z.strictObject({ price: amount, years: z.number().min(0.1).max(100), watts: amount }),
  energyPerKilowattHour: amount,
});
/** An offer of the catalogue, or a file of the hub by the id that main minted for it. */
const offer = z.union([id, z.string().regex(/^[a-z0-9.-]{1,60}:[A-Za-z0-9_.-]{1,30}$/)]);
/** Seven words: too few to carry a passage of a document to the hub. */
const hubWords = z
  .string()
  .trim()
  .max(80)
  .regex(/^(\S+\s+){0,6}\S*$/);
const modelSettings = z.strictObject({
  contextSize: z.number().int().min(512).max(1_048_576).nullable(),
  temperature: z.number().min(0).max(2),
  answerTokens: z.number().int().min(64).max(32_768).nullable(),
  thinking: z.boolean(),
  backend: z.enum(['metal', 'cuda', 'vulkan', 'cpu']).nullable(),
  gpuLayers: z.number().int().min(0).max(1_024).nullable(),
  idleMinutes: z.number().int().min(1).max(1_440).nullable(),
  keepInMemory: z.boolean(),
});

/** Ties the schema of the input to the type of the output without a value for the latter. */
function route<Input extends z.ZodType>(input: Input) {
  return <Output>() => ({ input }) as { readonly input: Input; readonly output?: Output };
}

/**
 * Every call that the page can make. A new one starts here; the compiler then asks for its line in `ipc/handlers.ts`.
 * Inputs name things by id or handle, never by path or address.
 */
export const routes = {
  'library.status': route(nothing)<LibraryStatus>(),
  'library.create': route(z.strictObject({ passphrase: passphrase.nullable() }))<LibraryStatus>(),
  'library.unlock': route(z.strictObject({ passphrase }))<LibraryStatus>(),
  /** From then on the passphrase is asked for at every start. `current` when there is one already. */
  'library.setPassphrase': route(z.strictObject({ current: passphrase.nullable(), passphrase }))<LibraryStatus>(),
  /** Back to the keychain alone. */
  'library.removePassphrase': route(z.strictObject({ current: passphrase }))<LibraryStatus>(),
  /** A new recovery code, shown once; the one before opens nothing any more. `current` when there is a passphrase. */
  'library.makeRecoveryCode': route(z.strictObject({ current: passphrase.nullable() }))<{ readonly code: string }>(),
  /** Opens with the recovery code, and with a new passphrase in place of the forgotten one. */
  'library.recover': route(z.strictObject({ code: z.string().min(1).max(200), passphrase }))<LibraryStatus>(),
  'library.lock': route(nothing)<LibraryStatus>(),
  /** Opens the system's save dialog; `none` when the user closes it. */
  'library.backup': route(z.strictObject({ passphrase }))<BackupState>(),
  /** Opens the system's file dialog. Only where no library is open; one that does not open is set aside, never deleted. */
  'library.backupState': route(nothing)<BackupState>(),
  /** What copies the folder of the library to other computers, if anything does. */
  'library.syncedBy': route(nothing)<SyncService | null>(),
  'library.restore': route(z.strictObject({ passphrase }))<LibraryStatus>(),

  'cases.list': route(nothing)<readonly Case[]>(),
  'cases.create': route(z.strictObject({ name }))<Case>(),
  'cases.rename': route(z.strictObject({ id, name }))<Case>(),
  'cases.remove': route(z.strictObject({ id }))<null>(),
  'cases.setRetention': route(z.strictObject({ id, keepDays: days }))<Case>(),
  'cases.due': route(nothing)<DueCases>(),
  /** A person says that today's date is right, after the clock moved. */
  'cases.confirmDate': route(nothing)<DueCases>(),

  'documents.list': route(z.strictObject({ caseId: id }))<readonly Document[]>(),
  /** Opens the system's file dialog; empty when the user closes it. */
  'documents.choose': route(z.strictObject({ caseId: id }))<readonly ImportOutcome[]>(),
  'documents.add': route(z.strictObject({ caseId: id, handles: z.array(id).min(1).max(10_000) }))<
    readonly ImportOutcome[]
  >(),
  'documents.addSample': route(z.strictObject({ caseId: id }))<readonly ImportOutcome[]>(),
  /** Stops taking files in and reading them; what has not been read to its end goes. */
  'documents.cancelAll': route(z.strictObject({ caseId: id }))<null>(),
  'documents.remove': route(z.strictObject({ id }))<null>(),
  'documents.setConfidential': route(z.strictObject({ id, confidential: z.boolean() }))<Document>(),
  'documents.retry': route(z.strictObject({ id }))<null>(),
  'documents.unlock': route(z.strictObject({ id, password: z.string().min(1).max(1_000) }))<null>(),
  'documents.page': route(z.strictObject({ id, page }))<DocumentPage>(),
  /** `width` in device pixels. */
  'documents.image': route(z.strictObject({ id, page, width: z.number().int().min(64).max(4_096) }))<PageImage>(),
  'documents.find': route(z.strictObject({ id, text: z.string().min(1).max(200) }))<readonly Span[]>(),

  'conversations.list': route(z.strictObject({ caseId: id }))<readonly Conversation[]>(),
  /** Its provider is fixed at birth. */
  'conversations.create': route(z.strictObject({ caseId: id, provider }))<Conversation>(),
  'conversations.rename': route(z.strictObject({ id, title: name }))<Conversation>(),
  'conversations.remove': route(z.strictObject({ id }))<null>(),
  /** All messages of all branches, oldest first. */
  'conversations.messages': route(z.strictObject({ id }))<readonly Message[]>(),
  /** Puts another branch on screen, from its last message. */
  'conversations.show': route(z.strictObject({ id, leafId: id }))<Conversation>(),

  /** Of all cases, the one that was typed last first. */
  'drafts.list': route(nothing)<readonly Draft[]>(),
  /** An empty one removes what was kept. `asked`: of `drafts.wanted`, when it came of that. */
  'drafts.keep': route(
    z.strictObject({
      drafts: z
        .array(z.strictObject({ caseId: id, conversationId: id.nullable(), text: z.string().max(LONGEST_QUESTION) }))
        .max(1_000),
      asked: id.nullable(),
    }),
  )<null>(),

  /** `parentId` is the answer the question follows; editing a question asks again under the same parent. */
  'chat.ask': route(z.strictObject({ conversationId: id, parentId: id.nullable(), text: question }))<{
    readonly question: Question;
    readonly answer: Answer;
  }>(),
  /** A further answer to the question of this answer; the earlier one is kept beside it. */
  'chat.again': route(z.strictObject({ answerId: id }))<Answer>(),

  /**
   * What would leave for OpenAI if this were asked. Identifiers are replaced unless `asWritten` names their placeholder.
   * `answerId`: a further answer to the question of that one; the text is then the question's own.
   */
  'chat.review': route(
    z.strictObject({
      conversationId: id,
      parentId: id.nullable(),
      answerId: id.nullable(),
      text: question,
      asWritten: z.array(z.string().max(40)).max(1_000),
    }),
  )<Review | HeldWords>(),
  /** Sends what was reviewed, byte for byte, and nothing else. */
  'chat.send': route(z.strictObject({ reviewId: id }))<{ readonly question: Question; readonly answer: Answer }>(),
  'chat.dismiss': route(z.strictObject({ reviewId: id }))<null>(),

  'models.state': route(nothing)<ModelState>(),
  'models.list': route(nothing)<readonly KnownModel[]>(),
  'models.choose': route(nothing)<ModelState>(),
  'models.add': route(z.strictObject({ handle: id }))<ModelState>(),
  'models.load': route(z.strictObject({ id }))<ModelState>(),
  'models.unload': route(nothing)<ModelState>(),
  'models.forget': route(z.strictObject({ id }))<null>(),
  /** Deletes a file that Cloister downloaded, when the person confirms it in a dialog of main's own. */
  'models.remove': route(z.strictObject({ id }))<readonly KnownModel[]>(),
  /** Looks where other programs keep models, and returns the whole list. */
  'models.look': route(nothing)<readonly KnownModel[]>(),
  /** Opens the system's folder dialog; the models in the folder are listed, not loaded. */
  'models.chooseFolder': route(nothing)<readonly KnownModel[]>(),
  'models.hardware': route(nothing)<ThisComputer>(),
  /** What the catalogue has, best for this computer first. Connects to nothing. */
  'models.offers': route(nothing)<readonly Offer[]>(),
  /** `job`: an id of the caller's, by which `jobs.cancel` ends it. */
  'models.search': route(z.strictObject({ text: hubWords, job: id }))<readonly HubModel[]>(),
  'models.hubFiles': route(z.strictObject({ id, job: id }))<readonly HubFile[]>(),
  /** From the header alone, a part of the file that is fetched for it. */
  'models.inspect': route(z.strictObject({ offer }))<{ readonly facts: ModelFacts; readonly fit: Fit | null }>(),
  'models.fetch': route(z.strictObject({ offer }))<Download>(),

  'downloads.list': route(nothing)<readonly Download[]>(),
  'downloads.pause': route(z.strictObject({ id }))<null>(),
  'downloads.resume': route(z.strictObject({ id }))<null>(),
  /** Deletes what came. */
  'downloads.cancel': route(z.strictObject({ id }))<null>(),
  /** What opens a way out is confirmed in a dialog of main's own. `token` null keeps the one there is, '' removes it. */
  'hub.set': route(
    z.strictObject({
      enabled: z.boolean(),
      address: z.string().trim().min(1).max(500),
      proxy: z.union([z.literal(''), z.string().trim().max(500)]),
      token: z.union([z.literal(''), secret]).nullable(),
    }),
  )<SettingsState>(),

  'adapters.list': route(nothing)<readonly KnownAdapter[]>(),
  /** Opens the system's file dialog; null when the user closes it. */
  'adapters.choose': route(nothing)<KnownAdapter | null>(),
  'adapters.add': route(z.strictObject({ handle: id }))<KnownAdapter>(),
  'adapters.forget': route(z.strictObject({ id }))<null>(),
  'adapters.ofCase': route(z.strictObject({ caseId: id }))<readonly AdapterChoice[]>(),
  'adapters.setForCase': route(
    z.strictObject({
      caseId: id,
      adapters: z.array(z.strictObject({ adapterId: id, scale: z.number().min(0).max(2) })).max(8),
    }),
  )<readonly AdapterChoice[]>(),

  /** Stops a job: the id of the document being read, the answer being written, the model being loaded, or the caller's own. */
  'jobs.cancel': route(z.strictObject({ id }))<null>(),

  'settings.get': route(nothing)<SettingsState>(),
  'settings.set': route(
    z.strictObject({
      theme: z.enum(['system', 'light', 'dark']).optional(),
      lock: z
        .strictObject({ idleMinutes: z.number().int().min(1).max(1_440).nullable(), onSleep: z.boolean() })
        .optional(),
      keepDays: days.optional(),
      prices: prices.optional(),
      models: modelSettings.optional(),
    }),
  )<SettingsState>(),

  'providers.list': route(nothing)<readonly ProviderStatus[]>(),
  /** `token` null keeps the one there is, '' removes it. What opens a way out is confirmed in a dialog of main's own. */
  'office.set': route(
    z.strictObject({
      enabled: z.boolean(),
      name,
      address: z.union([z.literal(''), z.string().trim().max(500)]),
      model: modelName.nullable(),
      confidential: z.boolean(),
      token: z.union([z.literal(''), secret]).nullable(),
    }),
  )<SettingsState>(),
  'office.check': route(nothing)<ServerHealth>(),
  /** Opens the system's file dialog for a certificate authority in PEM. */
  'office.addCertificate': route(nothing)<SettingsState>(),
  'office.removeCertificate': route(z.strictObject({ id }))<SettingsState>(),
  /** `key` null keeps the one there is, '' removes it. */
  'openai.set': route(
    z.strictObject({
      enabled: z.boolean(),
      model: modelName.nullable(),
      key: z.union([z.literal(''), secret]).nullable(),
    }),
  )<SettingsState>(),
  'openai.models': route(nothing)<readonly string[]>(),

  /** Newest first, from before the entry `before`. `text` is looked for in titles, cases, addresses and payloads. */
  'ledger.list': route(
    z.strictObject({
      filter: z.enum(['all', 'openai', 'office', 'refused']),
      text: z.string().max(200),
      before: z.number().int().min(1).nullable(),
      limit: z.number().int().min(1).max(500),
    }),
  )<LedgerPage>(),
  /** The exact bytes as text; null when there were none or they were erased. */
  'ledger.payload': route(z.strictObject({ number: z.number().int().min(1) }))<{ readonly text: string | null }>(),
  'ledger.check': route(nothing)<LedgerCheck>(),
  /** Goes on with a damaged ledger, when the person confirms it in a dialog of main's own. The check as it is afterwards. */
  'ledger.acknowledge': route(nothing)<LedgerCheck>(),
  /** Opens the system's save dialog; false when the user closes it. */
  'ledger.export': route(z.strictObject({ format: z.enum(['csv', 'json']) }))<boolean>(),
  'usage.list': route(nothing)<readonly UsageLine[]>(),

  /** Text only, so that nothing pasted elsewhere can load anything. */
  'clipboard.write': route(z.strictObject({ text: z.string().max(1_000_000) }))<null>(),
} as const;

export type Routes = typeof routes;
export type RouteName = keyof Routes;
export type Input<Name extends RouteName> = z.infer<Routes[Name]['input']>;
export type Output<Name extends RouteName> =
  | NonNullable<Routes[Name]['output']>
  | Extract<Routes[Name]['output'], null>;

/** Complete and closed: a missing handler and an extra one both fail to compile. */
export type Handlers = { readonly [Name in RouteName]: (input: Input<Name>) => Promise<Output<Name>> | Output<Name> };

export type { Id };
