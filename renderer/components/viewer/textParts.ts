/** UTF-16 offsets into a text. */
export type Range = { readonly start: number; readonly end: number };

/** A stretch of text that is marked, found, both or neither. `hit` is the index of the find result it belongs to. */
export type TextPart = { readonly text: string; readonly marked: boolean; readonly hit: number | null };

/** Cuts a text where marks and find results begin and end. */
export function textParts(text: string, marks: readonly Range[], hits: readonly Range[]): readonly TextPart[] {
  const edges = [0, text.length, ...[...marks, ...hits].flatMap((range) => [range.start, range.end])]
    .filter((edge) => edge >= 0 && edge <= text.length)
    .toSorted((one, other) => one - other);
  const cuts = [...new Set(edges)];
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const inside = (range: Range): boolean => range.start <= start && end <= range.end;
    const hit = hits.findIndex(inside);
    return { text: text.slice(start, end), marked: marks.some(inside), hit: hit === -1 ? null : hit };
  });
}
