import { createSocket } from 'node:dgram';
import { type AddressInfo, createServer } from 'node:net';
import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** A server on this computer that answers nobody and knows who came. */
export type Witness = { readonly host: string; readonly heard: readonly string[]; readonly close: () => void };

/** Hears connections and datagrams; was tried with one of each before it is given out. */
export async function startWitness(): Promise<Witness> {
  const heard: string[] = [];
  const stream = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', (bytes) => {
      heard.push(String(bytes).split('\r\n')[0] ?? '');
      socket.destroy();
    });
    heard.push('a connection');
  });
  await new Promise<void>((resolve) => stream.listen(0, '127.0.0.1', resolve));
  const { port } = stream.address() as AddressInfo;
  const datagrams = createSocket('udp4', () => heard.push('a datagram'));
  await new Promise<void>((resolve) => datagrams.bind(port, '127.0.0.1', resolve));
  await fetch(`http://127.0.0.1:${port}/control`).catch(() => undefined);
  expect(heard.splice(0), 'the witness hears').toContain('GET /control HTTP/1.1');
  return {
    host: `127.0.0.1:${port}`,
    heard,
    close() {
      stream.close();
      datagrams.close();
    },
  };
}

/** What the page asked for beside its own files, from now on. */
export function strangeRequests(page: Page): readonly string[] {
  const { protocol, host } = new URL(page.url());
  const strange: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    const isOurs = url.protocol === protocol && url.host === host;
    if (!isOurs && url.protocol !== 'blob:') strange.push(request.url());
  });
  return strange;
}

/** Everything that could fetch, open, run or lead away, except for the application's own pictures. */
export async function liveElements(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const kinds = 'a[href], area, iframe, frame, object, embed, video, audio, source, form[action], base, portal';
    const found = [...document.body.querySelectorAll(kinds)];
    const pictures = [...document.querySelectorAll('img, image, use, link, script')].filter((element) => {
      const to = element.getAttribute('src') ?? element.getAttribute('href') ?? '';
      return to !== '' && !to.startsWith('blob:') && !/^(\.?\/|#)/.test(to) && !to.startsWith(location.origin);
    });
    return [...found, ...pictures].map((element) => element.outerHTML.slice(0, 200));
  });
}

/** The ledger knows of no connection, made or refused. */
export async function expectNoConnection(page: Page): Promise<void> {
  const ledger = await page.evaluate(() =>
    window.cloister.request('ledger.list', { filter: 'all', text: '', before: null, limit: 500 }),
  );
  expect(ledger.ok).toBe(true);
  if (ledger.ok) expect(ledger.value.entries.filter(({ event }) => event === null)).toEqual([]);
}

/** The window is where it was: the same page, one window, the badge of this computer. */
export async function expectUnmoved(page: Page, url: string): Promise<void> {
  expect(page.url()).toBe(url);
  expect(page.context().pages().length).toBe(1);
  expect(await page.title()).not.toContain('taken');
  await expect(page.getByRole('banner')).toContainText('On this computer');
  await expect(page.getByRole('banner')).not.toContainText('leaves this computer');
}
