import { pageOrigin, pageScheme, startPage } from './pageFiles.ts';

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

export function guardNetwork(guarded: Electron.Session, isPackaged: boolean): void {
  guarded.webRequest.onBeforeRequest(({ url }, respond) => respond({ cancel: !isRequestAllowed(url, isPackaged) }));
  // Files leave the library only through a dialog that main opens.
  guarded.on('will-download', (event) => event.preventDefault());
  // On Linux and Windows the spelling checker fetches its dictionaries from a public server.
  guarded.setSpellCheckerEnabled(false);
  guarded.setSpellCheckerDictionaryDownloadURL(`${pageScheme}://none/`);
}

export function guardPermissions(guarded: Electron.Session): void {
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

export function guardContents(contents: Electron.WebContents): void {
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
