/**
 * Chromium knows no scheme of ours, so `app://bundle/x` is served as `https://bundle.app.invalid/x`: a name that by
 * RFC 2606 never resolves. Main and preload see only the former.
 */
export function toChromium(address: string): string {
  return address.replace(/^(blob:)?([a-z]+):\/\/([^/]+)(?=\/|$)/, (whole, blob = '', scheme, host) =>
    schemes.has(scheme) ? `${blob}https://${host}.${scheme}.invalid` : whole,
  );
}

export function fromChromium(address: string): string {
  return address.replace(/^(blob:)?https:\/\/([^/]+)\.([a-z]+)\.invalid(?=\/|$)/, (whole, blob = '', host, scheme) =>
    schemes.has(scheme) ? `${blob}${scheme}://${host}` : whole,
  );
}

/** Filled by `protocol.registerSchemesAsPrivileged`. */
export const schemes = new Set<string>();
