import { z } from 'zod';
import type {
  Answer,
  Case,
  Conversation,
  Document,
  DocumentPage,
  Id,
  ImportOutcome,
  KnownModel,
  LibraryStatus,
  Message,
  ModelState,
  PageImage,
  Question,
  Settings,
  Span,
} from './types.ts';

const id = z.string().regex(/^[0-9a-f]{32}$/);
const name = z.string().trim().min(1).max(200);
const question = z.string().trim().min(1).max(20_000);
const passphrase = z.string().min(1).max(1_000);
const page = z.number().int().min(1).max(1_000_000);
const nothing = z.strictObject({});

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
  'library.setPassphrase': route(z.strictObject({ passphrase }))<LibraryStatus>(),

  'cases.list': route(nothing)<readonly Case[]>(),
  'cases.create': route(z.strictObject({ name }))<Case>(),
  'cases.rename': route(z.strictObject({ id, name }))<Case>(),
  'cases.remove': route(z.strictObject({ id }))<null>(),

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
  'documents.retry': route(z.strictObject({ id }))<null>(),
  'documents.unlock': route(z.strictObject({ id, password: z.string().min(1).max(1_000) }))<null>(),
  'documents.page': route(z.strictObject({ id, page }))<DocumentPage>(),
  /** `width` in device pixels. */
  'documents.image': route(z.strictObject({ id, page, width: z.number().int().min(64).max(4_096) }))<PageImage>(),
  'documents.find': route(z.strictObject({ id, text: z.string().min(1).max(200) }))<readonly Span[]>(),

  'conversations.list': route(z.strictObject({ caseId: id }))<readonly Conversation[]>(),
  'conversations.create': route(z.strictObject({ caseId: id }))<Conversation>(),
  'conversations.rename': route(z.strictObject({ id, title: name }))<Conversation>(),
  'conversations.remove': route(z.strictObject({ id }))<null>(),
  /** All messages of all branches, oldest first. */
  'conversations.messages': route(z.strictObject({ id }))<readonly Message[]>(),
  /** Puts another branch on screen, from its last message. */
  'conversations.show': route(z.strictObject({ id, leafId: id }))<Conversation>(),

  /** `parentId` is the answer the question follows; editing a question asks again under the same parent. */
  'chat.ask': route(z.strictObject({ conversationId: id, parentId: id.nullable(), text: question }))<{
    readonly question: Question;
    readonly answer: Answer;
  }>(),
  /** A further answer to the question of this answer; the earlier one is kept beside it. */
  'chat.again': route(z.strictObject({ answerId: id }))<Answer>(),

  'models.state': route(nothing)<ModelState>(),
  'models.list': route(nothing)<readonly KnownModel[]>(),
  'models.choose': route(nothing)<ModelState>(),
  'models.add': route(z.strictObject({ handle: id }))<ModelState>(),
  'models.load': route(z.strictObject({ id }))<ModelState>(),
  'models.unload': route(nothing)<ModelState>(),
  'models.forget': route(z.strictObject({ id }))<null>(),

  /** Stops a job: the id of the document being read, of the answer being written, or of the model being loaded. */
  'jobs.cancel': route(z.strictObject({ id }))<null>(),

  'settings.get': route(nothing)<Settings>(),
  'settings.set': route(z.strictObject({ theme: z.enum(['system', 'light', 'dark']) }))<Settings>(),

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
