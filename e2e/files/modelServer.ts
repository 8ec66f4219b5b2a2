import { readFileSync } from 'node:fs';
import {
  createServer as createHttpServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Behaviour, countTokens, refusals, tokensOf } from './modelBehaviours.ts';
import { type Engine, engineReply } from './modelEngines.ts';

export type ServedRequest = {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** As it came, byte for byte in UTF-8; '' when there was none. */
  readonly body: string;
};

/** Null: as a server in good health. */
export type Script = (request: ServedRequest) => Behaviour | null;

export type ModelServerOptions = {
  /** Without TLS: the address then begins with http. */
  readonly plain?: boolean;
  readonly engine?: Engine;
  readonly model?: string;
  /** Tokens, told the way the engine tells it. */
  readonly contextSize?: number;
  /** Only who bears it is answered; null, the default, lets everyone in. */
  readonly key?: string | null;
  /** One for all answers of the chat, or chosen by request, for every path. */
  readonly behaviour?: Behaviour | Script;
  /** `elsewhere`: one that was made out to another name. */
  readonly certificate?: 'localhost' | 'elsewhere';
};

export type ModelServer = {
  /** The base of its interface: https://localhost:PORT/v1 */
  readonly address: string;
  /** PEM of the authority that vouches for it; nothing trusts that by itself. */
  readonly certificate: string;
  /** In the order in which they came whole. */
  readonly requests: readonly ServedRequest[];
  /** From the next request on. */
  readonly behave: (behaviour: Behaviour | Script) => void;
  readonly close: () => Promise<void>;
};

const chat = '/v1/chat/completions';
const goodAnswer: Behaviour = { kind: 'answer', text: 'The notice period is three months [1].' };

/** A real server on this computer that speaks OpenAI's protocol, well or as badly as it is told to. */
export async function startModelServer(options: ModelServerOptions = {}): Promise<ModelServer> {
  const { plain = false, engine = 'openai', model = 'small-model', contextSize = 8_192, key = null } = options;
  const requests: ServedRequest[] = [];
  let script = toScript(options.behaviour ?? goodAnswer);

  async function serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const request: ServedRequest = {
      method: incoming.method ?? '',
      path: incoming.url ?? '',
      headers: incoming.headers,
      body: await textOf(incoming),
    };
    requests.push(request);
    if (key !== null && request.headers.authorization !== `Bearer ${key}`) {
      return act(response, { kind: 'refuse', how: 'key-wrong' }, {});
    }
    const body = parsed(request.body);
    const behaviour = script(request);
    if (behaviour !== null) return act(response, behaviour, { model, ...body });
    if (request.method === 'POST' && request.path === chat) return act(response, goodAnswer, { model, ...body });
    const reply = engineReply(engine, { method: request.method, path: request.path, body }, { model, contextSize });
    sendJson(response, reply?.status ?? 404, reply?.body ?? { error: { message: 'Not Found', type: 'not_found' } });
  }

  const listener = (incoming: IncomingMessage, response: ServerResponse) => {
    // Who is cut off in the middle is no failure of the server.
    serve(incoming, response).catch(() => response.destroy());
  };
  const name = options.certificate ?? 'localhost';
  const server = plain
    ? createHttpServer(listener)
    : createHttpsServer({ key: certificateFile(`${name}.key.pem`), cert: certificateFile(`${name}.pem`) }, listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `${plain ? 'http' : 'https'}://localhost:${port}/v1`,
    certificate: certificateFile('authority.pem'),
    requests,
    behave(behaviour) {
      script = toScript(behaviour);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export function certificateFile(name: string): string {
  return readFileSync(join(import.meta.dirname, 'certificates', name), 'utf8');
}

function toScript(behaviour: Behaviour | Script): Script {
  return typeof behaviour === 'function' ? behaviour : ({ path }) => (path === chat ? behaviour : null);
}

async function textOf(incoming: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

function parsed(body: string): Readonly<Record<string, unknown>> {
  try {
    return { ...JSON.parse(body) };
  } catch {
    return {};
  }
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(value));
}

async function act(
  response: ServerResponse,
  behaviour: Behaviour,
  asked: Readonly<Record<string, unknown>>,
): Promise<void> {
  switch (behaviour.kind) {
    case 'refuse': {
      const { status, type, code, message } = refusals[behaviour.how];
      if (behaviour.retryAfter !== undefined) response.setHeader('retry-after', String(behaviour.retryAfter));
      return sendJson(response, status, { error: { message, type, param: null, code } });
    }
    case 'html':
      response.writeHead(behaviour.status ?? 200, { 'content-type': 'text/html' });
      response.end('<!doctype html><title>Sign in</title><script>document.title = "read"</script><h1>Sign in</h1>');
      return;
    case 'redirect':
      response.writeHead(behaviour.status ?? 302, { location: behaviour.to });
      response.end();
      return;
    case 'raw':
      response.writeHead(behaviour.status, { ...behaviour.headers });
      response.end(behaviour.body);
      return;
    case 'hang':
      return;
    case 'answer':
      if (asked.stream !== true || behaviour.json === true) return sendJson(response, 200, whole(behaviour, asked));
      await sayAll(response, behaviour, asked);
      return;
    case 'cut':
      await say(response, tokensOf(behaviour.text), asked);
      // What was written leaves before the connection does.
      await wait(20);
      response.destroy();
      return;
    case 'stall':
      return say(response, tokensOf(behaviour.text), asked);
    case 'endless':
      while (!response.closed) await say(response, [' and'], asked, 1);
      return;
    case 'malformed':
      begin(response);
      response.write(': a comment\n\ndata: {"choices": [{"delta": {"content": "half\n\n');
      response.write(
        'data: not JSON at all\n\ndata: [1, 2]\n\ndata: {"choices": "none"}\n\nretry: soon\nid: \u0000\n\n',
      );
      await sayAll(response, { kind: 'answer', text: behaviour.text }, asked);
      return;
    case 'execute':
      begin(response);
      response.write(`event: execute\ndata: ${JSON.stringify({ code: "fetch('https://example.com/')" })}\n\n`);
      response.write(`data: ${JSON.stringify({ type: 'execute', data: { code: 'document.title = "taken"' } })}\n\n`);
      response.write(`data: ${JSON.stringify({ event: { type: 'chat:message', data: { content: 'taken' } } })}\n\n`);
      await sayAll(response, { kind: 'answer', text: behaviour.text }, asked);
      return;
  }
}

function begin(response: ServerResponse): void {
  if (!response.headersSent) {
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache' });
  }
}

/** Every token as an event of its own; stops where the reader is gone. */
async function say(
  response: ServerResponse,
  tokens: readonly string[],
  asked: Readonly<Record<string, unknown>>,
  delay = 0,
  field: 'content' | 'reasoning_content' = 'content',
): Promise<void> {
  begin(response);
  for (const token of tokens) {
    if (response.closed) return;
    if (delay > 0) await wait(delay);
    response.write(event(asked, { choices: [{ index: 0, delta: { [field]: token }, finish_reason: null }] }));
  }
}

async function sayAll(
  response: ServerResponse,
  { text, thought = '', delay = 0, finish = 'stop' }: Extract<Behaviour, { readonly kind: 'answer' }>,
  asked: Readonly<Record<string, unknown>>,
): Promise<void> {
  begin(response);
  response.write(
    event(asked, { choices: [{ index: 0, delta: { role: 'assistant', content: '' }, finish_reason: null }] }),
  );
  await say(response, tokensOf(thought), asked, delay, 'reasoning_content');
  await say(response, tokensOf(text), asked, delay);
  response.write(event(asked, { choices: [{ index: 0, delta: {}, finish_reason: finish }] }));
  const wantsUsage = JSON.stringify(asked.stream_options ?? null).includes('"include_usage":true');
  if (wantsUsage) response.write(event(asked, { choices: [], usage: usage(text, asked) }));
  response.end('data: [DONE]\n\n');
}

function event(asked: Readonly<Record<string, unknown>>, value: object): string {
  const about = { id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1_735_689_600, model: asked.model };
  return `data: ${JSON.stringify({ ...about, ...value })}\n\n`;
}

function whole(
  { text, thought, finish = 'stop' }: Extract<Behaviour, { readonly kind: 'answer' }>,
  asked: Readonly<Record<string, unknown>>,
): object {
  const message = { role: 'assistant', content: text, ...(thought !== undefined && { reasoning_content: thought }) };
  const about = { id: 'chatcmpl-1', object: 'chat.completion', created: 1_735_689_600, model: asked.model };
  return { ...about, choices: [{ index: 0, message, finish_reason: finish }], usage: usage(text, asked) };
}

/** Tokens are quarters of characters here; every prompt's first ones were in the cache. */
function usage(text: string, asked: Readonly<Record<string, unknown>>): object {
  const prompt = countTokens(JSON.stringify(asked.messages ?? []));
  const completion = tokensOf(text).length;
  return {
    prompt_tokens: prompt,
    completion_tokens: completion,
    total_tokens: prompt + completion,
    prompt_tokens_details: { cached_tokens: Math.floor(prompt / 2) },
  };
}
