/** What the model server does with a request, instead of answering it well. */
export type Behaviour =
  /** `delay`: milliseconds before each token. `json`: one JSON object although a stream was asked for. */
  | {
      readonly kind: 'answer';
      readonly text: string;
      readonly thought?: string;
      readonly delay?: number;
      readonly finish?: 'stop' | 'length';
      readonly json?: boolean;
    }
  | { readonly kind: 'refuse'; readonly how: keyof typeof refusals; readonly retryAfter?: number }
  /** A page for people where an interface was expected, as a gateway or a captive portal answers. */
  | { readonly kind: 'html'; readonly status?: number }
  /** Events that are no JSON, or JSON of another shape, around an answer. */
  | { readonly kind: 'malformed'; readonly text: string }
  | { readonly kind: 'endless' }
  /** The connection ends in the middle of the answer. */
  | { readonly kind: 'cut'; readonly text: string }
  /** Silent from then on, the connection open. */
  | { readonly kind: 'stall'; readonly text: string }
  /** Takes the request and never says anything. */
  | { readonly kind: 'hang' }
  | { readonly kind: 'redirect'; readonly to: string; readonly status?: number }
  /** An answer among events that order the reader about, as CVE-2025-64496 of Open WebUI had it. */
  | { readonly kind: 'execute'; readonly text: string }
  | {
      readonly kind: 'raw';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string | Uint8Array;
    };

/** In OpenAI's words, where it has some. */
export const refusals = {
  'key-wrong': {
    status: 401,
    type: 'invalid_request_error',
    code: 'invalid_api_key',
    message: 'Incorrect API key provided.',
  },
  forbidden: {
    status: 403,
    type: 'invalid_request_error',
    code: 'unsupported_country_region_territory',
    message: 'No.',
  },
  'model-unknown': {
    status: 404,
    type: 'invalid_request_error',
    code: 'model_not_found',
    message: 'The model does not exist or you do not have access to it.',
  },
  'too-long': {
    status: 400,
    type: 'invalid_request_error',
    code: 'context_length_exceeded',
    message: "This model's maximum context length is 4096 tokens.",
  },
  'rate-limited': {
    status: 429,
    type: 'requests',
    code: 'rate_limit_exceeded',
    message: 'Rate limit reached for requests.',
  },
  'quota-used-up': {
    status: 429,
    type: 'insufficient_quota',
    code: 'insufficient_quota',
    message: 'You exceeded your current quota.',
  },
  failed: { status: 500, type: 'server_error', code: null, message: 'The server had an error.' },
  unavailable: { status: 503, type: 'service_unavailable', code: null, message: 'The engine is overloaded.' },
  overloaded: { status: 529, type: 'overloaded_error', code: null, message: 'Overloaded.' },
} as const;

/** Words with the space before them, as a tokenizer would cut them. */
export function tokensOf(text: string): string[] {
  return text.match(/\s*\S+|\s+$/g) ?? [];
}

export function countTokens(text: string): number {
  return Math.max(1, Math.ceil(text.length / 4));
}
