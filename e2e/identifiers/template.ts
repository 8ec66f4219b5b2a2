import { type IdentifierKind, identifierKinds } from '../../main/contract/review.ts';
import type { Random } from './random.ts';
import { writeDate } from './values/dates.ts';
import type { People } from './values/people.ts';
import { addresses } from './values/places.ts';
import { shapes } from './values/shapes.ts';

/**
 * A letter with gaps. `{name.full@f1}`: what kind of identifier, how it is written, and for names whose: f1 and m2 are the same
 * woman and man in all of one letter. `{name=Zhang Wenhao}`: exactly this.
 */
export type Template = string;

export type Labelled = { readonly kind: IdentifierKind; readonly start: number; readonly end: number };
export type Letter = { readonly text: string; readonly labels: readonly Labelled[] };

type Person = { readonly first: string; readonly last: string; readonly second: string };

const kinds: ReadonlySet<string> = new Set(identifierKinds);
const isKind = (kind: string): kind is IdentifierKind => kinds.has(kind);

export function fill(template: Template, people: People, random: Random): Letter {
  const persons = new Map<string, Person>();
  const labels: Labelled[] = [];
  let text = '';
  let from = 0;
  for (const gap of template.matchAll(/\{([a-z-]+)(?:\.([a-z]+)(?:@([fm]\d))?|=([^}]+))\}/g)) {
    const [whole, kind = '', form = '', who, literal] = gap;
    if (!isKind(kind)) throw new Error(`no kind of identifier is called ${kind}`);
    text += template.slice(from, gap.index);
    const written = literal ?? write(kind, form, who);
    const open = written.indexOf('«');
    const close = written.indexOf('»');
    const start = text.length + (open === -1 ? 0 : open);
    const length = open === -1 ? written.length : close - open - 1;
    // A clerk's letters before a stroke are part of the reference.
    const lead = kind === 'other-number' ? (text.match(/(?<![^\s])[A-Z]{1,3}\/$/)?.[0].length ?? 0) : 0;
    const before = labels.at(-1);
    // A given name and the same person's surname beside it are one name.
    const isSame = kind === 'name' && before?.kind === 'name' && before.end === start - 1 && text.endsWith(' ');
    if (isSame) labels.pop();
    labels.push({ kind, start: isSame ? before.start : start - lead, end: start + length });
    text += written.replace(/[«»]/g, '');
    from = gap.index + whole.length;
  }
  return { text: text + template.slice(from), labels };

  function write(kind: IdentifierKind, form: string, who: string | undefined): string {
    if (kind === 'name') return nameOf(personOf(who ?? 'm0'), form);
    if (kind === 'email') return emailOf(personOf(who ?? 'm0'), form, random);
    if (kind === 'date') return writeDate(form, random, [2005, 2026]);
    if (kind === 'date-of-birth') return writeDate(form, random, [1931, 2008]);
    if (kind === 'age') return String(90 + random.below(15));
    const value = kind === 'address' ? addresses[form] : shapes[`${kind}.${form}`];
    if (!value) throw new Error(`nothing is written as ${kind}.${form}`);
    return value(random);
  }

  function personOf(who: string): Person {
    const known = persons.get(who);
    if (known) return known;
    const first = random.pick(who.startsWith('f') ? people.female : people.male);
    const person = { first, last: random.pick(people.surnames), second: random.pick(people.surnames) };
    persons.set(who, person);
    return person;
  }
}

function nameOf({ first, last, second }: Person, form: string): string {
  const initial = `${first.charAt(0)}.`;
  switch (form) {
    case 'full':
      return `${first} ${last}`;
    case 'first':
      return first;
    case 'last':
      return last;
    case 'caps':
      return last.toUpperCase();
    case 'fullcaps':
      return `${first} ${last}`.toUpperCase();
    case 'capsfull':
      return `${last.toUpperCase()} ${first}`;
    case 'middle':
      return `${first} ${second.charAt(0).toUpperCase()}. ${last}`;
    case 'broken':
      return `${first}\n${last}`;
    case 'lastfirst':
      return `${last}, ${first}`;
    case 'initial':
      return `${initial} ${last}`;
    case 'initials':
      return `${initial} ${second.charAt(0).toUpperCase()}. ${last}`;
    case 'two':
      return `${first} ${last} ${second}`;
    case 'twocaps':
      return `${first} ${last} ${second}`.toUpperCase();
    case 'twofirst':
      return `${last} ${second}, ${first}`;
    default:
      throw new Error(`no name is written as ${form}`);
  }
}

function emailOf({ first, last }: Person, language: string, { pick }: Random): string {
  const plain = (name: string): string =>
    name
      .normalize('NFD')
      .replace(/[^a-z]/gi, '')
      .toLowerCase();
  const hosts: Record<string, readonly string[]> = {
    en: ['nhs.net', 'gmail.com', 'whitcombe-rowe.co.uk', 'mercyhealth.org'],
    de: ['klinikum-nord.de', 'gmx.de', 't-online.de', 'ra-vossberg.eu'],
    fr: ['orange.fr', 'chu-vallee.fr', 'avocats-vaugirard.com'],
    es: ['telefonica.net', 'bufetearrieta.es', 'salud.example.org'],
  };
  return `${pick([`${plain(first)}.${plain(last)}`, `${plain(first).charAt(0)}_${plain(last)}`, `${plain(last)}77`])}@${pick(hosts[language] ?? [])}`;
}
