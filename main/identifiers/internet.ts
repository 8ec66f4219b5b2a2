import { type Detector, type Form, findForms } from './candidate.ts';

const TOP_LEVELS =
  'com|org|net|edu|gov|int|mil|info|biz|eu|de|at|ch|fr|es|it|nl|be|lu|li|pt|pl|dk|se|no|fi|uk|ie|us|ca|au|nz|mx|ar|cl|co|pe|br|io|ai|app|dev|health|law|legal|clinic|hospital|doctor|online|site|cloud|me|tv|test|example|cat|bzh|swiss|wien|berlin|koeln|hamburg|paris';

export const internetForms: readonly Form[] = [
  {
    kind: 'email',
    pattern:
      /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63}[ \u00a0]?(?:@|\[at\]|\(at\)|\[@\])[ \u00a0]?(?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,24}(?![\p{L}\p{N}])/gu,
    weight: 10,
  },
  {
    kind: 'url',
    pattern: /(?<![\p{L}\p{N}])(?:https?|ftp|sftp|webdav):\/\/[^\s<>"'“”«»()[\]]{3,2000}/giu,
    weight: 10,
  },
  {
    kind: 'url',
    pattern:
      /(?<![\p{L}\p{N}@./-])www\.[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}(?:\/[^\s<>"'“”«»()[\]]{0,500})?/giu,
    weight: 10,
  },
  {
    kind: 'url',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}@./_-])[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,62}\\.){1,5}(?:${TOP_LEVELS})(?:(?![\\p{L}\\p{N}@.-])|(?=\\.(?![\\p{L}\\p{N}])))(?:\\/[^\\s<>"'“”«»()[\\]]{0,500})?`,
      'gu',
    ),
    weight: 8,
    // "z.B.de" and initials are no host: one label of at least three letters stands before the top level.
    accept: (value) => /^(?:[^./]*\.)*[^./]{3,}\.[^./]+(?:\/|$)/u.test(value),
  },
  {
    kind: 'ip',
    pattern: /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d]|\.\d)/g,
    weight: 9,
    accept: (value, text, start) =>
      isVersion4(value) && !/(?:version|release|v)\.? ?$/i.test(text.slice(Math.max(0, start - 9), start)),
  },
  {
    kind: 'ip',
    pattern: /(?<![\p{L}\p{N}:.])(?=[\da-f]{0,4}:[\da-f]{0,4}:)[\da-f:]{3,39}(?:%[\da-z]{1,8})?(?![\p{L}\p{N}])/giu,
    weight: 9,
    accept: (value) => isVersion6(value),
  },
  {
    kind: 'device',
    pattern: /(?<![\p{L}\p{N}:-])[\da-f]{2}(?:[:-][\da-f]{2}){5}(?![\p{L}\p{N}]|[:-][\da-f])/giu,
    weight: 9,
  },
];

export const findInternet: Detector = (text) =>
  findForms(text, internetForms).map((found) =>
    found.kind === 'url' ? { ...found, end: found.start + trimmed(text.slice(found.start, found.end)) } : found,
  );

/** A sentence's own marks behind an address are not part of it. */
function trimmed(value: string): number {
  let { length } = value;
  while (length > 0 && '.,;:!?'.includes(value.charAt(length - 1))) length -= 1;
  return length;
}

function isVersion4(value: string): boolean {
  return value.split('.').every((part) => Number(part) <= 255);
}

/** Eight groups, or fewer with one gap. A time of day has neither. */
function isVersion6(value: string): boolean {
  const [address = ''] = value.split('%');
  const halves = address.split('::');
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  if (!groups.every((group) => /^[\da-f]{1,4}$/i.test(group))) return false;
  return halves.length === 2 ? groups.length >= 2 && groups.length < 8 : halves.length === 1 && groups.length === 8;
}
