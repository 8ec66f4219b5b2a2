/**
 * Every way a request can fail, by name. The sentence a person reads is chosen from the code in `errorText.ts`;
 * `message` is for developers and never holds document text, file names or paths.
 */
export const errorCodes = [
  // The request itself
  'cancelled',
  'invalid-input',
  'not-found',
  'internal',
  // The library
  'library-locked',
  'passphrase-wrong',
  'passphrase-too-short',
  'keychain-unavailable',
  'library-damaged',
  'library-missing',
  'library-newer',
  'library-in-use',
  'passphrase-needed',
  'recovery-code-wrong',
  'backup-damaged',
  'backup-passphrase-wrong',
  'ledger-damaged',
  'disk-full',
  'disk-read-only',
  // A file on its way in
  'file-missing',
  'file-unreadable',
  'file-not-regular',
  'file-empty',
  'file-too-large',
  'file-changed',
  'too-many-files',
  'format-unknown',
  'text-is-binary',
  'pdf-damaged',
  'password-needed',
  'password-wrong',
  'docx-damaged',
  'document-protected',
  'document-bomb',
  'document-too-complex',
  'document-too-slow',
  'document-set-aside',
  // Workers
  'worker-crashed',
  'worker-hung',
  'worker-gave-up',
  // Models and answers
  'no-model',
  'model-busy',
  'model-missing',
  'model-not-gguf',
  'model-truncated',
  'model-unknown-architecture',
  'model-damaged',
  'model-too-large',
  'model-failed',
  'model-part-missing',
  'model-not-for-answers',
  'model-not-ours',
  'model-is-adapter',
  'model-is-vision-projector',
  'adapter-added',
  'adapter-is-model',
  'adapter-other-model',
  'adapter-missing',
  'adapter-scale',
  'question-too-long',
  'nothing-read',
  // What may leave, and what may not
  'policy-damaged',
  'provider-forbidden',
  'provider-off',
  'provider-not-set-up',
  'documents-stay',
  'confidential-stays',
  'conversation-stays',
  'held-words',
  'identifiers-found',
  'placeholders-required',
  'review-needed',
  'address-not-allowed',
  // Servers
  'not-connected',
  'server-timeout',
  'connection-lost',
  'certificate-refused',
  'certificate-unreadable',
  'server-redirected',
  'server-overloaded',
  'server-failed',
  'server-refused',
  'server-answer-unreadable',
  'server-answer-too-large',
  // The hub that models come from
  'hub-off',
  'hub-forbidden',
  'hub-not-found',
  'hub-gated',
  'hub-token-wrong',
  'hub-answer-unreadable',
  'download-changed',
  'download-damaged',
  'download-stopped',
  'download-elsewhere',
  'proxy-failed',
  'key-wrong',
  'quota-used-up',
  'rate-limited',
  'model-not-offered',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** Numbers that the sentence needs, e.g. bytes and limit. Never text from a document. */
export type ErrorValues = Readonly<Record<string, number>>;

export type ErrorData = {
  readonly code: ErrorCode;
  readonly message: string;
  readonly values?: ErrorValues;
};

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: ErrorData };

/** A foreseen failure. Anything else that is thrown is a bug and becomes `internal` at the boundary. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly values: ErrorValues | undefined;

  constructor(code: ErrorCode, message: string = code, values?: ErrorValues) {
    super(message);
    this.name = 'AppError';
    this.code = code;
    this.values = values;
  }
}

export function toErrorData(error: unknown): ErrorData {
  if (error instanceof AppError) {
    return { code: error.code, message: error.message, ...(error.values && { values: error.values }) };
  }
  if (error instanceof Error && error.name === 'AbortError') return { code: 'cancelled', message: 'cancelled' };
  return { code: 'internal', message: 'unexpected failure' };
}

export function toAppError(data: ErrorData): AppError {
  return new AppError(data.code, data.message, data.values);
}

/** The compiler's proof that a union was handled completely. */
export function assertNever(value: never): never {
  throw new Error(`not handled: ${JSON.stringify(value)}`);
}
