import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

/**
 * A real proxy on this computer. It opens every tunnel to `port` here, whatever name was asked for, and answers requests for whole
 * addresses itself, with an empty list; with a `status` of its own it refuses both.
 */
export async function startProxyServer({
  port = 0,
  status = 200,
}: {
  readonly port?: number;
  readonly status?: number;
}) {
  const asked: { readonly method: string; readonly target: string; readonly headers: IncomingMessage['headers'] }[] =
    [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    asked.push({ method: request.method ?? '', target: request.url ?? '', headers: request.headers });
    response.writeHead(status, { 'content-type': 'application/json' }).end('[]');
  });
  server.on('connect', (request: IncomingMessage, socket: Socket) => {
    asked.push({ method: 'CONNECT', target: request.url ?? '', headers: request.headers });
    sockets.add(socket);
    socket.on('error', () => undefined);
    if (status !== 200) return socket.end(`HTTP/1.1 ${status} No\r\nConnection: close\r\n\r\n`);
    const through = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      through.pipe(socket).pipe(through);
    });
    sockets.add(through);
    through.on('error', () => undefined);
    through.on('close', () => socket.destroy());
    socket.on('close', () => through.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port: own } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${own}`,
    asked,
    /** Tunnels that neither side has closed. */
    open: () => [...sockets].filter(({ destroyed }) => !destroyed).length,
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      server.closeAllConnections();
    },
  };
}
