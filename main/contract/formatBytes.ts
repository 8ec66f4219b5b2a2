const units = ['kB', 'MB', 'GB', 'TB'] as const;

/** "8.4 GB", "168 MB", "512 bytes": decimal units, a space that does not break before the unit. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return bytes === 1 ? '1\u00a0byte' : `${Math.round(bytes)}\u00a0bytes`;
  let value = bytes / 1000;
  let unit = 0;
  while (rounded(value) >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${rounded(value).toLocaleString('en-GB')}\u00a0${units[unit]}`;
}

/** One decimal below 100, none above: 8.4, 42.5, 168. */
function rounded(value: number): number {
  return value < 99.95 ? Math.round(value * 10) / 10 : Math.round(value);
}
