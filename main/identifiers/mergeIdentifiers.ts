import type { Identifier, ReviewedIdentifier } from '../contract/review.ts';

type FoundIdentifier = Identifier & Pick<ReviewedIdentifier, 'foundBy'>;

/** The rules' findings, and the model's where the rules found nothing, or only a part of the same; sorted, not overlapping. */
export function mergeIdentifiers(shape: readonly Identifier[], model: readonly Identifier[]): FoundIdentifier[] {
  const overlaps = (a: Identifier, b: Identifier): boolean => a.start < b.end && b.start < a.end;
  const covers = (a: Identifier, b: Identifier): boolean => a.start <= b.start && a.end >= b.end && a.kind === b.kind;
  const added = model.filter((one) => shape.every((other) => !overlaps(one, other) || covers(one, other)));
  const kept = shape.filter((one) => !added.some((other) => overlaps(one, other)));
  return [
    ...kept.map((one) => ({ ...one, foundBy: 'shape' as const })),
    ...added.map((one) => {
      const isSame = shape.some(({ start, end }) => start === one.start && end === one.end);
      return { ...one, foundBy: isSame ? ('shape' as const) : ('model' as const) };
    }),
  ].toSorted((a, b) => a.start - b.start);
}
