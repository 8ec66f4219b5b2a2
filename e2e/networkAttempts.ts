/**
 * Runs in the page and tries every way out that a page has. What a way came to is `arrived` or anything else; the server
 * at the other end is the witness. Nothing from outside the braces may be used.
 */
export async function attempts(host: string): Promise<Readonly<Record<string, string>>> {
  const address = (path: string): string => `http://${host}/${path}`;
  const element = (tag: string, properties: object): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const made = Object.assign(document.createElement(tag), properties);
      made.addEventListener('load', resolve);
      made.addEventListener('loadeddata', resolve);
      made.addEventListener('error', () => reject(new Error('error event')));
      document.head.append(made);
      setTimeout(() => made.remove(), 1_000);
    });
  const opened = (target: EventTarget): Promise<unknown> =>
    new Promise((resolve, reject) => {
      target.addEventListener('open', resolve);
      target.addEventListener('error', () => reject(new Error('error event')));
    });
  const link = (rel: string): Promise<unknown> => element('link', { rel, href: address(rel), as: 'fetch' });

  const ways: Readonly<Record<string, () => unknown>> = {
    fetch: () => fetch(address('fetch'), { mode: 'no-cors' }),
    keepalive: () => fetch(address('keepalive'), { mode: 'no-cors', keepalive: true, method: 'POST' }),
    xmlHttpRequest: () =>
      new Promise((resolve, reject) => {
        const request = new XMLHttpRequest();
        request.onload = resolve;
        request.onerror = () => reject(new Error('error event'));
        request.open('GET', address('xhr'));
        request.send();
      }),
    webSocket: () => opened(new WebSocket(`ws://${host}/`)),
    eventSource: () => opened(new EventSource(address('events'))),
    webTransport: () => new WebTransport(`https://${host}/`).ready,
    beacon: () => (navigator.sendBeacon(address('beacon'), 'x') ? new Promise(() => undefined) : Promise.reject()),
    picture: () => element('img', { src: address('picture') }),
    sound: () => element('audio', { src: address('sound') }),
    film: () => element('video', { src: address('film'), poster: address('poster') }),
    object: () => element('object', { data: address('object') }),
    embed: () => element('embed', { src: address('embed') }),
    frame: () => element('iframe', { src: address('frame') }).then(() => Promise.reject(new Error('an empty frame'))),
    script: () => import(/* @vite-ignore */ address('script.js')),
    style: () => element('link', { rel: 'stylesheet', href: address('style.css') }),
    importedStyle: () => {
      const style = document.createElement('style');
      style.append(`@import url(${address('imported.css')});`);
      document.head.append(style);
      return Promise.reject();
    },
    styledPicture: () => {
      document.body.style.setProperty('border-image-source', `url(${address('border.png')})`);
      return Promise.reject();
    },
    font: () => new FontFace('x', `url(${address('font.woff2')})`).load(),
    worker: () => opened(new Worker(address('worker.js'))),
    // Playwright turns registering off by making it do nothing.
    serviceWorker: async () => (await navigator.serviceWorker.register(address('service.js'))) ?? Promise.reject(),
    prefetch: () => link('prefetch'),
    preload: () => link('preload'),
    modulePreload: () => link('modulepreload'),
    preconnect: () => link('preconnect'),
    icon: () => link('icon'),
    manifest: () => link('manifest'),
    ping: () => {
      Object.assign(document.createElement('a'), { href: '#', ping: address('ping') }).click();
      return Promise.reject();
    },
    webRtc: async () => {
      const urls = [`stun:${host}`, `turn:${host}?transport=udp`, `turn:${host}?transport=tcp`, `turns:${host}`];
      const connection = new RTCPeerConnection({
        iceServers: [{ urls: urls.slice(0, 1) }, { urls: urls.slice(1), username: 'u', credential: 'c' }],
      });
      connection.createDataChannel('x');
      await connection.setLocalDescription(await connection.createOffer());
      await new Promise((_resolve, reject) => setTimeout(() => reject(new Error('no answer')), 1_500));
    },
  };

  const outcomes = await Promise.all(
    Object.entries(ways).map(async ([name, way]) => {
      const silence = new Promise<string>((resolve) => setTimeout(() => resolve('silence'), 2_000));
      const arrived = Promise.resolve()
        .then(way)
        .then(
          () => 'arrived',
          (error) => String(error),
        );
      return [name, await Promise.race([arrived, silence])];
    }),
  );
  return Object.fromEntries(outcomes);
}
