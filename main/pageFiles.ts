import { readdirSync } from 'node:fs';
import { extname, join } from 'node:path';

export const pageScheme = 'app';
export const pageOrigin = `${pageScheme}://bundle`;
export const startPage = `${pageOrigin}/index.html`;

/** Nothing from outside, nothing inline, nothing evaluated. `blob:` images are the pages that main draws. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "frame-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const securityHeaders = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), hid=(), microphone=(), serial=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const;

/** The complete list: a file of any other kind in the build is not served. */
const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export type PageFile = { readonly path: string; readonly headers: Readonly<Record<string, string>> };

/**
 * Whole address -> file of the renderer's build. Requests are answered by exact match alone, so there is no path in a
 * request to normalise, decode or escape from.
 */
export function listPageFiles(folder: string): ReadonlyMap<string, PageFile> {
  const files = new Map<string, PageFile>();
  const walk = (path: string, address: string): void => {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      const below = join(path, entry.name);
      if (entry.isDirectory()) walk(below, `${address}/${entry.name}`);
      const contentType = contentTypes[extname(entry.name)];
      // A link is neither a file nor a folder here, and is not followed.
      if (!entry.isFile() || contentType === undefined) continue;
      files.set(`${address}/${entry.name}`, {
        path: below,
        headers: { ...securityHeaders, 'Content-Type': contentType },
      });
    }
  };
  walk(folder, pageOrigin);
  return files;
}
