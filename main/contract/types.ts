import type { ErrorCode, ErrorData } from './errors.ts';
import type { FormatSource, GpuBackend, GpuProblem, HubSettings, ModelSettings, ThinkingHabit } from './models.ts';

/** 32 lower-case hexadecimal digits, random. Main mints every one; the page only repeats what it was told. */
export type Id = string;

/** Milliseconds since 1970. */
export type Time = number;

/** Where an answer is made: this computer, a server that the organisation runs, or OpenAI. */
export type ProviderId = 'device' | 'office' | 'openai';
export type DocumentFormat = 'pdf' | 'docx' | 'markdown' | 'text';
export type Theme = 'system' | 'light' | 'dark';

export type Case = {
  readonly id: Id;
  readonly name: string;
  readonly created: Time;
  readonly documents: number;
  /** Days after its last change until the case is deleted; null keeps it. */
  readonly keepDays: number | null;
  /** When that is. */
  readonly due: Time | null;
};

export type DueCases = {
  /** Their time is over, and they wait for a person's word. */
  readonly cases: readonly Case[];
  /**
   * The organisation wants some of them deleted, and the date is too far from where it was when Cloister last looked: nothing
   * is deleted by itself until a person says that it is right.
   */
  readonly clockMoved: boolean;
};

/** Why a page was not read. */
export type UnreadReason = 'no-text' | 'damaged' | 'too-slow' | 'over-limit' | 'stopped';

export type UnreadPage = { readonly page: number; readonly reason: UnreadReason };

export type DocumentState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading'; readonly page: number; readonly pages: number; readonly secondsLeft: number | null }
  | { readonly kind: 'read' }
  | { readonly kind: 'password'; readonly wrong: boolean }
  | { readonly kind: 'failed'; readonly error: ErrorData };

export type Document = {
  readonly id: Id;
  readonly caseId: Id;
  readonly name: string;
  readonly format: DocumentFormat;
  readonly bytes: number;
  readonly added: Time;
  readonly state: DocumentState;
  /** 0 while unknown. Formats without pages have sections, counted the same way. */
  readonly pages: number;
  readonly pagesRead: number;
  readonly unread: readonly UnreadPage[];
  /** Pages with text that nobody sees on them. It is left out of search and answers. */
  readonly hidden: readonly number[];
  /** True unless a person marked it otherwise: then its words may stand in what a person sends to OpenAI. */
  readonly confidential: boolean;
};

/** A span of a page's stored text: `start` and `end` are UTF-16 offsets into it; `page` counts from 1. */
export type Span = { readonly documentId: Id; readonly page: number; readonly start: number; readonly end: number };

export type Passage = Span & { readonly id: number; readonly text: string };

/** A passage that was found for a question; a higher score is a better one. */
export type FoundPassage = Passage & { readonly documentName: string; readonly score: number };

/** Points from the top left of the page as it is shown, rotation applied. `start` and `end` index the page's text. */
export type WordBox = {
  readonly start: number;
  readonly end: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type PageSize = { readonly width: number; readonly height: number };

export type DocumentPage = {
  readonly page: number;
  readonly text: string;
  readonly unread: UnreadReason | null;
  /** Null for formats that have no page image; the text is shown instead. */
  readonly size: PageSize | null;
  readonly words: readonly WordBox[];
  /** What stands in the page and nobody sees on it; '' nearly everywhere. */
  readonly hidden: string;
};

export type PageImage = { readonly width: number; readonly height: number; readonly png: Uint8Array };

export type Conversation = {
  readonly id: Id;
  readonly caseId: Id;
  readonly title: string;
  readonly provider: ProviderId;
  readonly created: Time;
  readonly changed: Time;
  /** The last message of the branch on screen, null while there is none. */
  readonly leafId: Id | null;
};

/**
 * A message's pointer to a passage, computed and checked by code. `at` is the UTF-16 offset in the answer's text behind
 * which its chip stands. `verified`: every quotation, number and date of the claim stands in the cited passage.
 */
export type Citation = Span & {
  readonly documentName: string;
  readonly quote: string;
  readonly at: number;
  readonly verified: boolean;
};

/** Words that the answer puts in quotation marks: `found` says whether code found them in the source. */
export type Quotation = { readonly start: number; readonly end: number; readonly found: boolean };

/** What was put before the model (or searched) for one answer. Counts pages of the case as it was then. */
export type Coverage = {
  readonly kind: 'whole' | 'passages' | 'search';
  readonly documents: number;
  readonly documentsRead: number;
  readonly pages: number;
  readonly pagesRead: number;
  readonly unread: readonly (UnreadPage & { readonly documentId: Id; readonly documentName: string })[];
  /** Passages found but left out because the context was full; 0 when all went in. */
  readonly passagesLeftOut: number;
  /** Earlier turns of the conversation that no longer fit and were left out. */
  readonly turnsLeftOut: number;
  /** Confidential documents that were not used, because they may not go where the answer was made. */
  readonly documentsHeldBack: number;
  /** Earlier turns that were left out because they were made from such documents. */
  readonly turnsHeldBack: number;
  /** The answer reached the length limit or the end of the context. */
  readonly answerCut: boolean;
};

export type Tokens = { readonly prompt: number; readonly reused: number; readonly generated: number };

export type AnswerState =
  | { readonly kind: 'finding' }
  | { readonly kind: 'reading'; readonly done: number; readonly total: number }
  | { readonly kind: 'thinking' }
  | { readonly kind: 'writing' }
  | { readonly kind: 'finished' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly error: ErrorData };

export type Question = {
  readonly kind: 'question';
  readonly id: Id;
  readonly conversationId: Id;
  /** The answer that this question follows; null for the first of a conversation. */
  readonly parentId: Id | null;
  readonly created: Time;
  readonly text: string;
  /** The text that left in its place, with placeholders; null when none was replaced, or nothing left. */
  readonly sent: string | null;
};

export type Answer = {
  readonly kind: 'answer';
  readonly id: Id;
  readonly conversationId: Id;
  readonly parentId: Id;
  readonly created: Time;
  readonly state: AnswerState;
  /** `passages` when there was no model: the best passages stand in place of a text. */
  readonly mode: 'answer' | 'passages';
  /** Plain text with light Markdown (paragraphs, lists, bold); the model's passage marks are already removed. */
  readonly text: string;
  readonly thought: string;
  readonly thoughtMilliseconds: number;
  readonly citations: readonly Citation[];
  readonly quotations: readonly Quotation[];
  /** Without a model: the best passages, best first. With one: the passages it was given. */
  readonly passages: readonly FoundPassage[];
  readonly coverage: Coverage | null;
  readonly provider: ProviderId;
  readonly model: string | null;
  /** With which it was written, on this computer. */
  readonly adapters: readonly { readonly name: string; readonly scale: number }[];
  readonly tokens: Tokens | null;
  readonly milliseconds: { readonly firstToken: number | null; readonly total: number } | null;
};

export type Message = Question | Answer;

export type ModelDetails = {
  readonly id: Id;
  readonly name: string;
  readonly bytes: number;
  readonly architecture: string;
  readonly formatSource: FormatSource;
  readonly thinking: ThinkingHabit;
  readonly contextSize: number;
  readonly threads: number;
  /** Layers on a GPU of all layers, its name, and the bytes there; null on the processor alone. */
  readonly gpu: {
    readonly layers: number;
    readonly ofLayers: number;
    readonly device: string;
    readonly backend: GpuBackend;
    readonly bytes: number;
  } | null;
  /** Why not all layers are on a GPU; null when they are, or when as many are as the settings ask for. */
  readonly gpuProblem: GpuProblem | null;
};

export type ModelState =
  | { readonly kind: 'none' }
  | { readonly kind: 'loading'; readonly id: Id; readonly name: string; readonly fraction: number }
  /** `inMemory` false: it rests after idle time or a crash, and comes back with the next question. */
  | { readonly kind: 'loaded'; readonly model: ModelDetails; readonly inMemory: boolean }
  | { readonly kind: 'failed'; readonly id: Id; readonly name: string; readonly error: ErrorData };

/** Who put a model's file where it is. Only what Cloister downloaded is its own to delete. */
export type ModelSource = 'file' | 'download' | 'hugging-face' | 'lm-studio' | 'ollama' | 'jan';

/** A model file on this computer; it stays where it is on the disk. */
export type KnownModel = {
  readonly id: Id;
  readonly name: string;
  readonly bytes: number;
  readonly missing: boolean;
  readonly source: ModelSource;
  readonly lastUsed: Time | null;
  /** Tokens a second that it last wrote here. */
  readonly tokensPerSecond: number | null;
};

/** What opens a library: the system's keychain by itself, a passphrase, and a recovery code for the day neither does. */
export type Protection = { readonly keychain: boolean; readonly passphrase: boolean; readonly recoveryCode: boolean };

export type LibraryStatus =
  /** First start: nothing stored yet. Without a real keychain a passphrase must be chosen. */
  | { readonly kind: 'new'; readonly keychain: boolean }
  /** `byUser`: it was open and was locked, by hand, on sleep, or after `idleMinutes` without use. */
  | {
      readonly kind: 'locked';
      readonly keychainFailed: boolean;
      readonly byUser: boolean;
      readonly idleMinutes: number | null;
      readonly protection: Protection;
    }
  | { readonly kind: 'open'; readonly protection: Protection }
  /** `restorable`: a backup may take its place. */
  | { readonly kind: 'failed'; readonly error: ErrorData; readonly restorable: boolean };

/** Prices per million tokens, and what own hardware costs, in one currency. */
export type Prices = {
  readonly currency: string;
  /** What the device's tokens would have cost: a model that people would have paid for. */
  readonly comparedWith: { readonly name: string; readonly prompt: number; readonly generated: number };
  readonly hardware: { readonly price: number; readonly years: number; readonly watts: number };
  readonly energyPerKilowattHour: number;
};

export type Settings = {
  readonly theme: Theme;
  readonly office: {
    readonly enabled: boolean;
    /** What the badge calls it. */
    readonly name: string;
    /** The base of an OpenAI-compatible interface, e.g. https://models.example.org/v1; '' while there is none. */
    readonly address: string;
    readonly model: string | null;
    /** Whether text of confidential documents may go there. */
    readonly confidential: boolean;
  };
  readonly openai: { readonly enabled: boolean; readonly model: string | null };
  readonly models: ModelSettings;
  readonly hub: HubSettings;
  /** Minutes without a key or pointer moved until the library locks; null: never. Needs a passphrase. */
  readonly lock: { readonly idleMinutes: number | null; readonly onSleep: boolean };
  /** For new cases. */
  readonly keepDays: number | null;
  readonly prices: Prices;
};

/** What the organisation's policy decides; the settings show it and cannot change it. */
export type FixedSetting =
  | 'openai.forbidden'
  | 'openai.address'
  | 'openai.model'
  | 'openai.placeholders'
  | 'office.address'
  | 'office.name'
  | 'office.model'
  | 'office.confidential'
  | 'hub.forbidden'
  | 'hub.address'
  | 'hub.proxy'
  | 'lock.idleMinutes'
  | 'lock.onSleep'
  | 'keepDays';

export type SettingsState = {
  /** As they act: the policy laid over what was chosen. */
  readonly values: Settings;
  readonly fixed: readonly FixedSetting[];
  /** Who fixed them, by name; null without a policy. */
  readonly organisation: string | null;
  /** The policy file is there and cannot be read: then nothing leaves at all. */
  readonly policyDamaged: boolean;
  readonly openaiAddress: string;
  readonly hasOpenaiKey: boolean;
  readonly hasOfficeToken: boolean;
  readonly hasHubToken: boolean;
  /** Certificate authorities that were added for the office server, by the name in each. */
  readonly certificates: readonly { readonly id: Id; readonly name: string; readonly expires: Time }[];
};

export type ProviderUnavailable = 'forbidden' | 'off' | 'no-address' | 'no-key' | 'no-model' | 'policy-damaged';

export type ProviderStatus = {
  readonly id: ProviderId;
  /** The office server's name; null for the others. */
  readonly name: string | null;
  readonly model: string | null;
  /** Why no conversation with it can begin; null when one can. The device always can: without a model it searches. */
  readonly unavailable: ProviderUnavailable | null;
  /** Whether text of confidential documents goes into its prompts. */
  readonly confidential: boolean;
};

/** What a server said of itself. `contextSize` in tokens, null where it does not tell. */
export type ServerHealth = {
  readonly models: readonly { readonly name: string; readonly contextSize: number | null }[];
  /** `vllm`, `llama.cpp`, `ollama`, `tgi`, or null when it is none that we know. */
  readonly engine: 'vllm' | 'llama.cpp' | 'ollama' | 'tgi' | null;
  readonly milliseconds: number;
};

/** The HIPAA Safe Harbor identifiers (45 CFR 164.514(b)(2)), and what lawyers would add. */
export const identifierKinds = [
  'name',
  'address',
  'date-of-birth',
  'date',
  'age',
  'telephone',
  'fax',
  'email',
  'national-id',
  'medical-record',
  'health-plan',
  'account',
  'iban',
  'card',
  'licence',
  'vehicle',
  'device',
  'url',
  'ip',
  'biometric',
  'case-number',
  'other-number',
] as const;

export type IdentifierKind = (typeof identifierKinds)[number];

/** UTF-16 offsets into the text that was looked at. */
export type Identifier = {
  readonly kind: IdentifierKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
};

/** `placeholder` as it would stand in the text, e.g. [PERSON_1]; `out` is its place in the outgoing text, replaced or not. */
export type ReviewedIdentifier = Identifier & {
  readonly placeholder: string;
  readonly replaced: boolean;
  /** The organisation requires it to be replaced. */
  readonly fixed: boolean;
  readonly foundBy: 'shape' | 'model';
  readonly out: { readonly start: number; readonly end: number };
};

/** What would leave for OpenAI, to be read before it does. Kept by main until it is sent, dismissed or replaced by another. */
export type Review = {
  readonly kind: 'review';
  readonly id: Id;
  readonly conversationId: Id;
  readonly host: string;
  readonly model: string;
  readonly text: string;
  readonly outgoing: string;
  readonly identifiers: readonly ReviewedIdentifier[];
  /** The body of the request, byte for byte. */
  readonly payload: string;
  readonly payloadBytes: number;
  readonly instructionWords: number;
  /** Earlier messages of the conversation that go along again. */
  readonly earlierMessages: number;
  /** Whether a model on this computer looked for names too. */
  readonly modelLooked: boolean;
  /** Confidential documents with pages that were not read, so that their words could not be compared. */
  readonly documentsNotRead: number;
};

/** Nothing may leave: these words of the typed text (`start`, `end`) stand in a document, or in an answer made from one. */
export type HeldWords = {
  readonly kind: 'held-words';
  readonly start: number;
  readonly end: number;
  /** Null: in an answer that was made on this computer. */
  readonly source: { readonly documentId: Id; readonly documentName: string; readonly page: number } | null;
};

/** The last three are for model files: a search on the hub, its list of files or a file's header, and the file. */
export type LedgerPurpose = 'answer' | 'models' | 'health' | 'tokens' | 'search' | 'look' | 'download';

/** What happened that is no connection, and that an auditor asks for. */
export type LedgerEvent =
  | 'library-created'
  | 'provider-enabled'
  | 'provider-disabled'
  | 'address-changed'
  | 'confidential-allowed'
  | 'confidential-refused'
  | 'document-released'
  | 'case-deleted'
  | 'protection-changed'
  | 'backup-made'
  | 'backup-restored'
  | 'ledger-exported'
  | 'damage-acknowledged'
  | 'hub-enabled'
  | 'hub-disabled'
  | 'hub-address-changed';

export type LedgerOutcome =
  /** Intent only: the application ended before the answer did, or it is being sent now. */
  | 'open'
  | 'sent'
  /** Something left and no whole answer came. */
  | 'unanswered'
  /** Nothing left: refused by a rule of ours. */
  | 'refused'
  /** Nothing left: no connection was made. */
  | 'not-connected'
  | 'noted';

/** One line of the ledger as people read it: an intent together with its result. */
export type LedgerEntry = {
  readonly number: number;
  readonly time: Time;
  readonly event: LedgerEvent | null;
  readonly purpose: LedgerPurpose | null;
  readonly provider: ProviderId | null;
  /** Host and port; '' for what is no connection. */
  readonly destination: string;
  readonly conversationId: Id | null;
  /** As it is called now; null when it is gone or there is none. */
  readonly conversationTitle: string | null;
  readonly caseName: string | null;
  readonly passages: number;
  readonly documents: number;
  readonly identifiersReplaced: number;
  readonly outcome: LedgerOutcome;
  readonly reason: ErrorCode | null;
  readonly bytesSent: number;
  readonly bytesReceived: number;
  /** SHA-256 of the payload, hexadecimal; null when there was none. */
  readonly sha256: string | null;
  /** Its case was deleted, and the payload with it; the hash stays. */
  readonly payloadErased: boolean;
};

export type LedgerFilter = 'all' | 'openai' | 'office' | 'refused';

export type LedgerPage = {
  readonly entries: readonly LedgerEntry[];
  /** Numbers of entries that match, before paging. */
  readonly matching: number;
  /** Null when all entries were searched; else the oldest one that was: there were too many payloads to open. */
  readonly searchedFrom: number | null;
  readonly counts: Readonly<Record<LedgerFilter, number>>;
  readonly sums: {
    readonly passagesToOffice: number;
    readonly openai: { readonly messages: number; readonly bytes: number };
    readonly office: { readonly messages: number; readonly bytes: number };
    readonly downloads: { readonly count: number; readonly bytesSent: number };
    readonly refused: number;
    readonly leftToday: number;
  };
};

export type LedgerProblem = 'changed' | 'missing' | 'cut' | 'rolled-back' | 'clock-back';

export type LedgerCheck = {
  readonly checked: Time;
  /** As the list counts them: what is written of their end was checked with them. */
  readonly entries: number;
  /** Empty when all entries are intact. `clock-back` is no damage: somebody set the clock. */
  readonly problems: readonly {
    readonly number: number;
    readonly problem: LedgerProblem;
    /** A person was told and went on with a new chain: it is damage still, and closes no way out any more. */
    readonly acknowledged: boolean;
  }[];
  /** The entry that acknowledges damage and begins the chain that is written now; null where there never was any. */
  readonly acknowledgedBy: number | null;
};

/** Tokens of one model in one month, e.g. '2026-11'. */
export type UsageLine = {
  readonly month: string;
  readonly provider: ProviderId;
  readonly model: string;
  readonly answers: number;
  readonly prompt: number;
  readonly reused: number;
  readonly generated: number;
  /** Time that the device worked, for its energy. */
  readonly milliseconds: number;
};

export type SyncService = 'OneDrive' | 'Dropbox' | 'iCloud Drive' | 'Google Drive';

export type BackupState =
  /** `last`: when one was made from this library the last time. */
  | { readonly kind: 'none'; readonly last: Time | null }
  | { readonly kind: 'running'; readonly id: Id; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly bytes: number; readonly time: Time }
  | { readonly kind: 'failed'; readonly error: ErrorData };

/** A file the user dropped, pasted or chose. The page holds the handle, never the path. */
export type AdmittedFile = {
  readonly handle: Id;
  readonly name: string;
  readonly bytes: number;
  readonly model: boolean;
};

/** What became of each admitted file, in order. A duplicate names the document that was already there. */
export type ImportOutcome =
  | { readonly kind: 'added'; readonly name: string; readonly documentId: Id }
  | { readonly kind: 'duplicate'; readonly name: string; readonly documentId: Id }
  | { readonly kind: 'refused'; readonly name: string; readonly error: ErrorData };
