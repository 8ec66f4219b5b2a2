export type People = {
  readonly female: readonly string[];
  readonly male: readonly string[];
  readonly surnames: readonly string[];
};

export function people(lists: Readonly<Record<keyof People, string>>): People {
  const split = (list: string): string[] => list.split(',').map((name) => name.trim().replace(/\s+/g, ' '));
  return { female: split(lists.female), male: split(lists.male), surnames: split(lists.surnames) };
}
