/** True when every word that was typed begins a word of the label. */
export function matchesTyped(label: string, typed: string): boolean {
  const words = label.toLocaleLowerCase().split(/[^\p{L}\p{N}]+/u);
  const wanted = typed.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return wanted.every((start) => words.some((word) => word.startsWith(start)));
}
