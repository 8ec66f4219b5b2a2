import type { Random } from '../random.ts';
import * as numbers from './numbers.ts';

/** Digits put in place of each #, capital letters in place of each @. */
export function filled(shape: string, { digits, letters }: Random): string {
  return shape.replace(/#/g, () => digits(1)).replace(/@/g, () => letters(1));
}

const oneOf =
  (...shapes: readonly string[]) =>
  (random: Random): string =>
    filled(random.pick(shapes), random);

function grouped(value: string, sizes: readonly number[], mark = ' '): string {
  const ends = sizes.map((_, index) => sizes.slice(0, index + 1).reduce((sum, size) => sum + size, 0));
  const parts = [0, ...ends].map((start, index) => value.slice(start, ends[index]));
  return parts.filter((part) => part !== '').join(mark);
}
const byFour = (value: string): string =>
  grouped(
    value,
    Array.from({ length: 9 }, () => 4),
  );

const ibanOf = (country: string, shape: string) => (random: Random) => {
  const value = numbers.iban(country, filled(shape, random));
  return random.pick([value, byFour(value), byFour(value)]);
};

/** Where only a part of what is written is the identifier, that part stands between « and ». */
export const shapes: Readonly<Record<string, (random: Random) => string>> = {
  'telephone.gb': oneOf(
    '0113 496 0###',
    '020 7946 0###',
    '(01423) 555 ###',
    '01872 27####',
    '+44 161 496 0###',
    '0191 498 0###',
    '+44 (0)20 7946 0###',
  ),
  'telephone.gbmobile': oneOf('07700 900###', '07911 12####', '+44 7911 12####', '07700900###'),
  'telephone.us': oneOf(
    '(216) 555-01##',
    '419-555-01##',
    '216.555.01##',
    '+1 330 555 01##',
    '1-440-555-01##',
    '(216)555-01##',
  ),
  'telephone.de': oneOf(
    '0541 38####',
    '(0541) 38 ## ##',
    '0541/38####',
    '+49 541 38 ## ##',
    '089 5160-####',
    '0511 – 38 ## ##',
    '040/42803-###',
  ),
  'telephone.demobil': oneOf('0171 23#####', '0151/23######', '+49 160 12#####', '0176-23######'),
  'telephone.at': oneOf('0664 12#####', '+43 1 512####', '01 512 ## ##'),
  'telephone.ch': oneOf('044 312 ## ##', '+41 44 312 ## ##', '079 345 ## ##'),
  'telephone.fr': oneOf('04 94 12 ## ##', '02.98.12.##.##', '+33 1 42 12 ## ##', '0555 12 ## ##', '0298######'),
  'telephone.frmobile': oneOf('06 12 ## ## ##', '07.81.##.##.##', '+33 6 12 ## ## ##', '0612######'),
  'telephone.es': oneOf('947 12# ###', '947 12 ## ##', '+34 976 12# ###', '91 412 ## ##', '985######'),
  'telephone.esmovil': oneOf('612 34# ###', '61# 34 ## ##', '+34 654 12# ###', '66634####'),
  'fax.gb': oneOf('0113 496 0###', '020 7946 0###'),
  'fax.us': oneOf('(216) 555-01##', '419-555-01##'),
  'fax.de': oneOf('0541 38##-##', '0541/38####', '+49 541 38####'),
  'fax.fr': oneOf('04 94 12 ## ##', '02.98.12.##.##'),
  'fax.es': oneOf('947 12# ###', '976 12 ## ##'),
  'national-id.nhs': (random) => {
    const value = numbers.nhs(random);
    return random.pick([value, grouped(value, [3, 3]), grouped(value, [3, 3]), grouped(value, [3, 3], '-')]);
  },
  'national-id.nino': (random) => {
    const value = numbers.nino(random);
    return random.pick([value, grouped(value, [2, 2, 2, 2])]);
  },
  'national-id.ssn': (random) => grouped(numbers.ssn(random), [3, 2], random.pick(['-', '-', ' '])),
  'national-id.steuerid': (random) => {
    const value = numbers.taxNumber(random);
    return random.pick([value, grouped(value, [2, 3, 3])]);
  },
  'national-id.svnr': (random) => {
    const value = numbers.pensionNumber(random);
    return random.pick([value, grouped(value, [2, 6, 1])]);
  },
  'national-id.atsv': (random) => {
    const value = numbers.austrianNumber(random);
    return random.pick([value, grouped(value, [4])]);
  },
  'national-id.ahv': (random) => grouped(numbers.swissNumber(random), [3, 4, 4], '.'),
  'national-id.nir': (random) => {
    const value = numbers.frenchNumber(random);
    return random.pick([value, grouped(value, [1, 2, 2, 2, 3, 3])]);
  },
  'national-id.dni': (random) => {
    const value = numbers.dni(random);
    return random.pick([
      value,
      value,
      `${value.slice(0, 8)}-${value.slice(8)}`,
      `${grouped(value.slice(0, 8), [2, 3], '.')}-${value.slice(8)}`,
    ]);
  },
  'national-id.nie': (random) => {
    const value = numbers.nie(random);
    return random.pick([value, value, `${value.slice(0, 1)}-${value.slice(1, 8)}-${value.slice(8)}`]);
  },
  'national-id.nss': (random) => {
    const value = numbers.spanishSocial(random);
    return random.pick([value, grouped(value, [2, 8], '/'), grouped(value, [2, 8])]);
  },
  'health-plan.kvnr': (random) => numbers.insuredNumber(random),
  'health-plan.us': oneOf('@@@########', 'W#### #####', '@########', '####-###-##'),
  'health-plan.fr': oneOf('########', '### ### ###'),
  'health-plan.cip': oneOf('@@@@#########', '@@@@###### ##', 'AN##########'),
  'medical-record.mrn': oneOf('00######', 'MR-######', 'H#######', '#######'),
  'medical-record.fall': oneOf('2023####', '00#####-22', 'P-######'),
  'medical-record.ipp': oneOf('8004#######', '########', 'D-####-##'),
  'medical-record.nhc': oneOf('######', '#######', '##/####'),
  'account.num': oneOf('########', '# ### ###', '##########'),
  'iban.gb': ibanOf('GB', 'BARC##############'),
  'iban.de': ibanOf('DE', '##################'),
  'iban.at': ibanOf('AT', '################'),
  'iban.fr': ibanOf('FR', '#######################'),
  'iban.es': ibanOf('ES', '####################'),
  'card.any': (random) => {
    const value = numbers.card(random);
    if (value.length === 15) return random.pick([value, grouped(value, [4, 6])]);
    return random.pick([value, byFour(value), grouped(value, [4, 4, 4, 4], '-')]);
  },
  'licence.bar': oneOf('00#####', '######', '28/######', 'PH######'),
  'licence.passport': oneOf('5########', 'C01X0#T4#', '18AB#####', 'AAB######'),
  'licence.driving': oneOf('B072RRE2I##', '13AA#####', '##########', 'J010000@D5#'),
  'licence.drivinggb': oneOf('MORGA6#7054SM9IJ', 'PELLJ9#1023A99XY'),
  'vehicle.vin': (random) => numbers.vehicleNumber(random),
  'vehicle.plategb': (random) => `${random.letters(2)}${random.pick(['19', '68', '71', '23'])} ${random.letters(3)}`,
  'vehicle.plateus': oneOf('@@@ ####', '#@@@###', '@@@-####'),
  'vehicle.platede': (random) =>
    filled(
      `${random.pick(['OS', 'CE', 'M', 'HH', 'PA', 'WÜ'])}${random.pick(['-', ' '])}@@ ${random.pick(['###', '####', '##'])}`,
      random,
    ),
  'vehicle.platefr': oneOf('@@-###-@@', '@@ ### @@'),
  'vehicle.platees': (random) =>
    `${random.digits(4)}${random.pick([' ', '', '-'])}${random.letters(3, 'BCDFGHJKLMNPRSTVWXYZ')}`,
  'device.serial': oneOf('PVX######H', '3K7-0##-12@', '88########', '@@######'),
  'device.mac': (random) =>
    Array.from({ length: 6 }, () => random.letters(2, '0123456789ABCDEF')).join(random.pick([':', '-'])),
  'biometric.print': oneOf('FP-00###-###', '@@#######', '########'),
  'ip.v4': ({ below }) => `${[84, 192, 10, 213][below(4)]}.${below(255)}.${below(255)}.${1 + below(253)}`,
  'url.any': (random) =>
    `${random.pick(['https://', 'https://', 'www.', 'http://'])}${random.pick(['kanzlei-portal.example.de', 'post.moorfield-legal.co.uk', 'dossiers.kermadec.fr', 'area.gestoria-arriaga.es'])}/${random.letters(1).toLowerCase()}/${random.digits(6)}`,
  'other-number.ref': oneOf('4471/22-@', 'KL-2023-00###', '88####', '2024#####-3', 'RE-2024-####', '##.###.###'),
  'other-number.policy': oneOf('POL-#######', '##/######/##', '@@ ########', '#########'),
  'case-number.us': oneOf('1:21-cv-0####', '2:19-cv-00###-@@@', '3:22-cr-00###', '5:20-CV-0####'),
  'case-number.uk': oneOf('HC-2021-000###', 'QB-2020-00####', 'F##YX###', '14#####/2021', 'KB-2022-00####'),
  'case-number.de': oneOf(
    '3 O ###/22',
    '12 C ###/21',
    '5 K ##/20',
    '4 Ca ####/21',
    '101 F ##/23',
    '2 BvR ####/19',
    'VI ZR ##/20',
    '26 U ##/23',
    '700 Js #####/21',
  ),
  'case-number.fr': oneOf(
    'N° RG «21/0####»',
    'RG n° «22/0####»',
    'Répertoire général : «20/0####»',
    'N° RG : «F 21/00###»',
    'Dossier n° «23/0####»',
  ),
  'case-number.es': oneOf('«###/2021»', 'nº «###/2020»', 'núm. «####/2022»'),
  'case-number.nig': oneOf('28079 42 1 2021 00#####', '09059421202000#####', '50297 44 4 2022 000####'),
};
