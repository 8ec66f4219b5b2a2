import type { OpenAI } from 'openai';
import type { Fetch } from '../network.ts';
import { guardedFetch } from './guardedFetch.ts';

/** The network's own limits end what takes too long; this is beyond all of them. */
const LONGEST = 2 * 60 * 60 * 1000;

const silent = { error: nothing, warn: nothing, info: nothing, debug: nothing } as const;

/**
 * The official client over one of our connections. It never tries again by itself, writes no log, and takes nothing from the
 * environment (OPENAI_API_KEY, OPENAI_BASE_URL, OPENAI_ORG_ID, OPENAI_LOG …): every option it would look up is given here.
 */
export async function createClient(options: {
  /** The base of the interface, such as https://api.openai.com/v1. */
  readonly address: string;
  readonly secret: string | null;
  readonly fetch: Fetch;
}): Promise<OpenAI> {
  // Read when first needed: whoever stays on this computer never loads it.
  const { OpenAI } = await import('openai');
  return new OpenAI({
    baseURL: options.address,
    // It insists on one; `guardedFetch` sends the real one, or none.
    apiKey: options.secret ?? 'none',
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    fetch: guardedFetch(options.fetch, options.secret),
    maxRetries: 0,
    timeout: LONGEST,
    logLevel: 'off',
    logger: silent,
  });
}

function nothing(): void {}
