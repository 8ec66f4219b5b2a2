import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app, protocol, session } from 'electron';
import { guardContents, guardNetwork, guardPermissions } from './guards.ts';
import { listPageFiles, pageScheme } from './pageFiles.ts';

/** Chromium's own errands, all off. The zero-packet test is the proof; these only make it pass. */
const switches: Readonly<Record<string, string>> = {
  'disable-background-networking': '',
  'disable-breakpad': '',
  'disable-component-update': '',
  'disable-domain-reliability': '',
  'disable-features':
    'AutofillServerCommunication,CertificateTransparencyComponentUpdater,MediaRouter,NetworkTimeServiceQuerying,OptimizationHints',
  'disable-quic': '',
  'disable-sync': '',
  'dns-prefetch-disable': '',
  // No name and no address leads anywhere; our own scheme needs neither. WebRTC over TCP heeds nothing else: not the
  // page's policy, not `webRequest`, not the switch for its UDP below.
  'host-resolver-rules': 'MAP * ~NOTFOUND',
  'no-first-run': '',
  'no-pings': '',
  'no-proxy-server': '',
  'webrtc-ip-handling-policy': 'disable_non_proxied_udp',
};

/** Each of these opens a port or a pipe into the application. Node's own (`--inspect`) are a fuse of the packaged build. */
const debuggingSwitches = [
  'remote-allow-origins',
  'remote-debugging-address',
  'remote-debugging-io-pipes',
  'remote-debugging-pipe',
  'remote-debugging-port',
  'remote-debugging-socket-name',
] as const;

/** To be called before the application is ready: holds for every session and every page there will ever be. */
export function prepareSecurity(): void {
  app.enableSandbox();
  for (const [name, value] of Object.entries(switches)) app.commandLine.appendSwitch(name, value);
  if (app.isPackaged) for (const name of debuggingSwitches) app.commandLine.removeSwitch(name);
  protocol.registerSchemesAsPrivileged([
    { scheme: pageScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
  app.on('session-created', (created) => {
    guardNetwork(created, app.isPackaged);
    guardPermissions(created);
  });
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
}

/** To be called when the application is ready: the page's address leads to the renderer's build and to nothing else. */
export function serveRenderer(): void {
  const files = listPageFiles(join(app.getAppPath(), 'out/renderer'));
  session.defaultSession.protocol.handle(pageScheme, async (request) => {
    const file = request.method === 'GET' ? files.get(request.url) : undefined;
    if (file === undefined) return new Response(null, { status: 404 });
    return new Response(await readFile(file.path), { headers: file.headers });
  });
}
