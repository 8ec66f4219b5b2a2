import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { certificateFile } from './modelServer.ts';

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A real server on this computer that answers as it is told to, and keeps what it was asked. Without a certificate: over http. */
export async function startScriptedServer(answer: Answer, certificate?: 'localhost' | 'elsewhere') {
  const asked: { readonly path: string; readonly headers: IncomingMessage['headers'] }[] = [];
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    asked.push({ path: request.url ?? '', headers: request.headers });
    answer(request, response);
  };
  const server = certificate
    ? createHttpsServer(
        { key: certificateFile(`${certificate}.key.pem`), cert: certificateFile(`${certificate}.pem`) },
        listener,
      )
    : createHttpServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `${certificate ? 'https' : 'http'}://localhost:${port}`,
    port,
    asked,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
