import { type ClientRequestArgs, request as overHttp } from 'node:http';
import type { Socket } from 'node:net';
import { AppError } from '../contract/errors.ts';

/**
 * A connection through a proxy, ready for TLS with `url`'s host: an HTTP CONNECT, and nothing else goes to the proxy but the name
 * of that host. Rejects with `proxy-failed`; what `options.signal` says is for the caller to tell.
 */
export function openTunnel(
  proxy: URL,
  url: URL,
  options: Pick<ClientRequestArgs, 'lookup' | 'maxHeaderSize' | 'signal'>,
): Promise<Socket> {
  const target = `${url.hostname}:${url.port || '443'}`;
  return new Promise((resolve, reject) => {
    const fail = (why: string): void => {
      reject(new AppError('proxy-failed', why));
      request.destroy();
    };
    const request = overHttp(proxy, {
      ...options,
      method: 'CONNECT',
      path: target,
      headers: { host: target, 'user-agent': 'Cloister' },
      agent: false,
      insecureHTTPParser: false,
      setDefaultHeaders: false,
    });
    request.once('connect', (answer, socket, head) => {
      // Of the hub's part of the conversation nothing can have come yet: TLS begins with us.
      if (answer.statusCode === 200 && head.length === 0) {
        options.signal?.addEventListener('abort', () => socket.destroy(), { once: true });
        return resolve(socket);
      }
      socket.destroy();
      fail(`status ${answer.statusCode ?? 0}`);
    });
    request.once('response', () => fail('no tunnel'));
    request.on('error', () => fail('no connection'));
    request.once('close', () => fail('closed'));
    request.end();
  });
}
