import type { Id } from './types.ts';

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
