import type { Random } from '../random.ts';

const months = {
  en: 'January February March April May June July August September October November December'.split(' '),
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
};
const two = (value: number): string => String(value).padStart(2, '0');

type Parts = { readonly day: number; readonly month: number; readonly year: number };
type Writer = (parts: Parts, random: Random) => string;

const named = (language: keyof typeof months, { month }: Parts): string => months[language][month - 1] ?? '';
const short = (name: string): string => name.slice(0, 3);

function ordinal(day: number): string {
  const ending =
    day % 10 === 1 && day !== 11
      ? 'st'
      : day % 10 === 2 && day !== 12
        ? 'nd'
        : day % 10 === 3 && day !== 13
          ? 'rd'
          : 'th';
  return `${day}${ending}`;
}

const byMarks =
  (marks: readonly string[]): Writer =>
  ({ day, month, year }, { pick }) => {
    const mark = pick(marks);
    return pick([`${two(day)}${mark}${two(month)}${mark}${year}`, `${day}${mark}${month}${mark}${year}`]);
  };

export const dateWriters: Readonly<Record<string, Writer>> = {
  numeric: byMarks(['/', '/', '.', '-']),
  long: (parts, { pick }) => {
    const month = named('en', parts);
    const { day, year } = parts;
    return pick([
      `${day} ${month} ${year}`,
      `${ordinal(day)} ${month} ${year}`,
      `${two(day)} ${short(month)} ${year}`,
      `the ${ordinal(day)} of ${month} ${year}`,
    ]).replace(/^the /, '');
  },
  longus: (parts) => `${named('en', parts)} ${parts.day}, ${parts.year}`,
  us: (parts, { pick }) => {
    const { day, month, year } = parts;
    return pick([
      `${two(month)}/${two(day)}/${year}`,
      `${month}/${day}/${year}`,
      `${named('en', parts)} ${day}, ${year}`,
      `${short(named('en', parts))} ${day}, ${year}`,
      `${month}/${day}/${two(year % 100)}`,
    ]);
  },
  iso: ({ day, month, year }) => `${year}-${two(month)}-${two(day)}`,
  daymonth: (parts, { pick }) =>
    pick([`${parts.day} ${named('en', parts)}`, `${ordinal(parts.day)} ${named('en', parts)}`]),
  monthyear: (parts) => `${named('en', parts)} ${parts.year}`,
  de: byMarks(['.']),
  delong: (parts, { pick }) =>
    pick([
      `${parts.day}. ${named('de', parts)} ${parts.year}`,
      `${two(parts.day)}. ${named('de', parts)} ${parts.year}`,
    ]),
  deshort: ({ day, month, year }) => `${two(day)}.${two(month)}.${two(year % 100)}`,
  demonthyear: (parts) => `${named('de', parts)} ${parts.year}`,
  dedaymonth: (parts) => `${parts.day}. ${named('de', parts)}`,
  fr: byMarks(['/', '/', '.', '-']),
  frlong: (parts) => `${parts.day === 1 ? '1er' : parts.day} ${named('fr', parts)} ${parts.year}`,
  frshort: ({ day, month, year }) => `${two(day)}/${two(month)}/${two(year % 100)}`,
  frcaps: (parts) => `${parts.day === 1 ? '1ER' : parts.day} ${named('fr', parts).toUpperCase()} ${parts.year}`,
  es: byMarks(['/', '/', '-', '.']),
  eslong: (parts, { pick }) => `${parts.day} de ${named('es', parts)} ${pick(['de', 'de', 'del'])} ${parts.year}`,
  esmonthyear: (parts) => `${named('es', parts)} de ${parts.year}`,
};

export function writeDate(form: string, random: Random, years: readonly [from: number, to: number]): string {
  const write = dateWriters[form];
  if (!write) throw new Error(`no date is written as ${form}`);
  const parts = {
    day: 1 + random.below(28),
    month: 1 + random.below(12),
    year: years[0] + random.below(years[1] - years[0]),
  };
  return write(parts, random);
}
