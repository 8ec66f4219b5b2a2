import { AppError } from '../contract/errors.ts';
import type { ServerHealth } from '../contract/settings.ts';
import type { Connection } from '../network/connection.ts';
import type { Network } from '../network.ts';
import type { SettingsInForce } from '../settings.ts';
import { interfaceOf, rootOf } from './address.ts';
import { streamAnswer } from './chatCompletions.ts';
import { createClient } from './client.ts';
import { estimateAll } from './estimateTokens.ts';
import { guardedFetch } from './guardedFetch.ts';
import { type AskServer, contextOf, lookAtServer } from './officeServer.ts';
import type { AnswerRequest, Provider } from './provider.ts';

/** For servers that do not tell: every model of today reads as much. */
const UNTOLD_CONTEXT = 8_192;
const LONGEST_LOOK = 20_000;

export type OfficeProvider = Provider & {
  /** Asks the server now. Rejects with what is wrong, e.g. `not-connected`, `certificate-refused`, `key-wrong`. */
  readonly check: () => Promise<ServerHealth>;
  /** Its settings changed, or the library closes: what was known of it is not known any more, and a check is stopped. */
  readonly forget: () => void;
};

/** Answers made by a server of the organisation that speaks OpenAI's protocol. Connects to it only when it is asked to. */
export function createOfficeProvider(options: {
  readonly settings: SettingsInForce;
  readonly network: Network;
  readonly secret: () => Promise<string | null>;
  readonly certificates: () => readonly string[];
}): OfficeProvider {
  const { settings, network, secret, certificates } = options;
  /** Since the settings changed last: the look that goes on or that went well, and what it told. */
  let look: Promise<ServerHealth> | null = null;
  let known: ServerHealth | null = null;
  let hasLooked = false;

  let stopLooking = new AbortController();

  function forget(): void {
    stopLooking.abort(new AppError('cancelled'));
    stopLooking = new AbortController();
    look = null;
    known = null;
    hasLooked = false;
  }

  function fetchFor(about: Pick<Connection, 'purpose'> & Partial<Connection>): ReturnType<Network['fetchFor']> {
    const { values, fixed } = settings.state();
    return network.fetchFor({
      to: 'office',
      address: interfaceOf(values.office.address),
      plainHttp: fixed.includes('office.address'),
      certificates: certificates(),
      conversationId: null,
      caseId: null,
      parts: [],
      agreed: null,
      passages: 0,
      documents: 0,
      identifiersReplaced: 0,
      ...about,
    });
  }

  async function lookOnce(): Promise<ServerHealth> {
    const stopped = stopLooking.signal;
    const { address, model } = settings.values().office;
    if (address === '') throw new AppError('provider-not-set-up');
    const bases = { interface: interfaceOf(address), root: rootOf(address) };
    const token = await secret();
    const inTime = AbortSignal.timeout(LONGEST_LOOK);
    const signal = AbortSignal.any([stopped, inTime]);
    const ask: AskServer = ({ below, path, body }) =>
      guardedFetch(fetchFor({ purpose: 'health', address: bases[below] }), token)(`${bases[below]}${path}`, {
        signal,
        ...(body && { method: 'POST', body: JSON.stringify(body) }),
      });
    try {
      return await lookAtServer(ask, model);
    } catch (error) {
      throw inTime.aborted ? new AppError('server-timeout') : error;
    }
  }

  function lookAgain(): Promise<ServerHealth> {
    const mine = lookOnce();
    look = mine;
    mine.then(
      (health) => {
        if (look !== mine) return;
        known = health;
        hasLooked = true;
      },
      () => {
        if (look !== mine) return;
        look = null;
        hasLooked = true;
      },
    );
    return mine;
  }

  function isSetUp(): boolean {
    const { enabled, address, model } = settings.values().office;
    return enabled && address !== '' && model !== null;
  }

  return {
    id: 'office',
    check: lookAgain,
    forget,
    model() {
      const { model } = settings.values().office;
      if (!isSetUp() || model === null || !hasLooked) return null;
      return { name: model, contextSize: (known && contextOf(known, model)) ?? UNTOLD_CONTEXT };
    },
    /** After a look that failed there is a model all the same: asking it then fails with the reason. */
    async settled() {
      if (isSetUp() && known === null) await (look ?? lookAgain()).catch(() => undefined);
    },
    /**
     * Estimated here, on the safe side, and never asked of the server: counting there would send it whole documents, only to
     * learn that they do not fit.
     */
    countTokens: estimateAll,
    async answer(request: AnswerRequest) {
      const { about, onText, onThought, signal } = request;
      const { enabled, address, model } = settings.values().office;
      if (!enabled) throw new AppError('provider-off');
      if (address === '' || model === null) throw new AppError('provider-not-set-up');
      const client = await createClient({
        address: interfaceOf(address),
        secret: await secret(),
        fetch: fetchFor({ purpose: 'answer', ...about }),
      });
      return streamAnswer({ client, body: bodyOf(request, model), inlineThoughts: true, onText, onThought, signal });
    },
  };
}

function bodyOf({ turns, maxTokens, temperature }: AnswerRequest, model: string): string {
  return JSON.stringify({
    model,
    messages: turns.map(({ role, text }) => ({ role, content: text })),
    // Deprecated by OpenAI, and still the one name that all four engines know.
    max_tokens: maxTokens,
    temperature,
    stream: true,
    stream_options: { include_usage: true },
  });
}
