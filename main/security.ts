import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app, protocol, type Session, session, type WebContents } from 'electron';
import { listPageFiles, pageOrigin, pageScheme, startPage } from './pageFiles.ts';

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
  'force-webrtc-ip-handling-policy': 'disable_non_proxied_udp',
  'no-first-run': '',
  'no-pings': '',
  'no-proxy-server': '',
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

/** Only the page's own document, so that reloading works and nothing else can be shown in our window. */
export function isNavigationAllowed(url: string): boolean {
  return url === startPage;
}

/** What the network layer of a session may fetch. Developer tools exist only in an unpackaged application. */
export function isRequestAllowed(url: string, isPackaged: boolean): boolean {
  const allowed = [`${pageOrigin}/`, `blob:${pageOrigin}/`, ...(isPackaged ? [] : ['devtools://'])];
  return allowed.some((prefix) => url.startsWith(prefix));
}

/** The page copies text through main, so even this one is only for what Chromium does itself on Ctrl+C. */
export function isPermissionAllowed(permission: string): boolean {
  return permission === 'clipboard-sanitized-write';
}

/** To be called before the application is ready: holds for every session and every page there will ever be. */
export function prepareSecurity(): void {
  app.enableSandbox();
  for (const [name, value] of Object.entries(switches)) app.commandLine.appendSwitch(name, value);
  if (app.isPackaged) for (const name of debuggingSwitches) app.commandLine.removeSwitch(name);
  protocol.registerSchemesAsPrivileged([
    { scheme: pageScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
  app.on('session-created', (created) => {
    guardNetwork(created);
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

function guardNetwork(guarded: Session): void {
  guarded.webRequest.onBeforeRequest(({ url }, respond) => respond({ cancel: !isRequestAllowed(url, app.isPackaged) }));
  // Files leave the library only through a dialog that main opens.
  guarded.on('will-download', (event) => event.preventDefault());
  // On Linux and Windows the spelling checker fetches its dictionaries from a public server.
  guarded.setSpellCheckerEnabled(false);
  guarded.setSpellCheckerDictionaryDownloadURL(`${pageScheme}://none/`);
}

function guardPermissions(guarded: Session): void {
  guarded.setPermissionRequestHandler((_contents, permission, respond) => respond(isPermissionAllowed(permission)));
  guarded.setPermissionCheckHandler((_contents, permission) => isPermissionAllowed(permission));
  guarded.setDevicePermissionHandler(() => false);
  guarded.setDisplayMediaRequestHandler((_request, respond) => respond(null));
  guarded.setBluetoothPairingHandler((_details, respond) => respond({ confirmed: false }));
  guarded.on('select-hid-device', (event, _details, choose) => {
    event.preventDefault();
    choose(null);
  });
  guarded.on('select-serial-port', (event, _ports, _contents, choose) => {
    event.preventDefault();
    choose('');
  });
  guarded.on('select-usb-device', (event, _details, choose) => {
    event.preventDefault();
    choose();
  });
}

function guardContents(contents: WebContents): void {
  contents.on('will-navigate', refuseNavigation);
  contents.on('will-frame-navigate', refuseNavigation);
  contents.on('will-redirect', refuseNavigation);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('select-bluetooth-device', (event, _devices, choose) => {
    event.preventDefault();
    choose('');
  });
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

function refuseNavigation(details: { readonly url: string; readonly preventDefault: () => void }): void {
  if (!isNavigationAllowed(details.url)) details.preventDefault();
}
