import assert from 'node:assert/strict';
import { test } from 'node:test';
import iconv from 'iconv-lite';
import { AppError, type ErrorCode } from '../../contract/errors.ts';
import { readAll } from './readAll.ts';

const code = (expected: ErrorCode) => (error: unknown) => error instanceof AppError && error.code === expected;

async function textOf(bytes: Uint8Array): Promise<string> {
  const { pages } = await readAll('text', bytes);
  return pages.map(({ text }) => text).join('\f');
}

const samples = {
  English: 'The Tenant shall pay the “Rent” of £1,000 – monthly – to the Landlord’s agent.\n',
  German: 'Der Mieter zahlt die Miete für März. Die Gebühren übernimmt der Käufer – außer bei höherer Gewalt.\n',
  French: 'Le locataire paie le loyer à l’échéance; les frais éventuels sont à la charge du propriétaire.\n',
  Russian: 'Арендатор обязуется вносить арендную плату ежемесячно, не позднее пятого числа каждого месяца.\n',
  Polish:
    'Najemca zobowiązuje się płacić czynsz miesięcznie, najpóźniej do piątego dnia każdego miesiąca. Źródło: żółć.\n',
  Hungarian: 'A bérlő köteles a bérleti díjat határidőben megfizetni, legkésőbb a hónap ötödik napjáig.\n',
  Turkish: 'Kiracı kirayı her ayın beşinde öder. Değişiklikler yazılı olmalıdır, aksi hâlde geçersizdir.\n',
  Euro: 'Le loyer est de 1.000 € ; l’œuvre reste à la charge du propriétaire. Les frais éventuels aussi.\n',
  Greek: 'Ο μισθωτής υποχρεούται να καταβάλλει το μίσθωμα κάθε μήνα, το αργότερο μέχρι την πέμπτη ημέρα.\n',
  Article: 'Άρθρο πρώτο: ο μισθωτής καταβάλλει το μίσθωμα κάθε μήνα. Άλλη συμφωνία δεν υπάρχει.\n',
  Ukrainian: 'Орендар сплачує орендну плату щомісяця. Її розмір і строки визначає договір оренди.\n',
  Chinese: '承租人应当按照合同约定的期限支付租金。出租人应当履行租赁物的维修义务，但是当事人另有约定的除外。\n',
  Taiwanese: '承租人應依約定日期支付租金。出租人應以合於所約定使用收益之租賃物交付承租人，並保持其狀態。\n',
  Korean: '임차인은 매월 말일까지 차임을 임대인에게 지급하여야 한다. 계약 기간은 이 년으로 한다.\n',
  Japanese: '賃借人は、毎月末日までに翌月分の賃料を賃貸人の指定する口座に振り込むものとする。\n',
} as const;

for (const [language, encoding] of [
  ['English', 'utf-8'],
  ['English', 'windows-1252'],
  ['German', 'windows-1252'],
  ['German', 'iso-8859-15'],
  ['French', 'windows-1252'],
  ['German', 'utf-16le'],
  ['German', 'utf-16be'],
  ['Russian', 'windows-1251'],
  ['Russian', 'koi8-r'],
  ['Russian', 'utf-8'],
  ['Polish', 'windows-1250'],
  ['Hungarian', 'windows-1250'],
  ['Turkish', 'windows-1254'],
  ['Japanese', 'shift_jis'],
  ['Japanese', 'euc-jp'],
  ['Japanese', 'utf-8'],
  ['English', 'macintosh'],
  ['German', 'macintosh'],
  ['French', 'macintosh'],
  ['German', 'cp850'],
  ['French', 'cp437'],
  ['Euro', 'iso-8859-15'],
  ['Polish', 'cp852'],
  ['Russian', 'cp866'],
  ['Russian', 'maccyrillic'],
  ['Russian', 'utf-16le'],
  ['Russian', 'utf-16be'],
  ['Greek', 'utf-16le'],
  ['Greek', 'windows-1253'],
  ['Japanese', 'utf-16le'],
  ['Japanese', 'utf-16be'],
  ['Chinese', 'utf-16le'],
  ['Chinese', 'gb18030'],
  ['Taiwanese', 'big5'],
  ['Korean', 'euc-kr'],
  ['Korean', 'utf-16be'],
  ['Ukrainian', 'koi8-u'],
  ['Article', 'windows-1253'],
  ['Article', 'iso-8859-7'],
] as const) {
  test(`${language} in ${encoding} without a mark is read as it was written`, async () => {
    const text = samples[language].repeat(6).trimEnd();
    const encodable = iconv.decode(iconv.encode(text, encoding), encoding);
    assert.equal(await textOf(iconv.encode(text, encoding)), encodable);
  });
}

for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be']) {
  test(`a byte order mark tells ${encoding} and is no part of the text`, async () => {
    assert.equal(await textOf(iconv.encode('Kündigung', encoding, { addBOM: true })), 'Kündigung');
  });
}

test('one accented letter in an English text is not taken for another script', async () => {
  assert.equal(
    await textOf(Buffer.from('The café closes at noon on Sundays.', 'latin1')),
    'The café closes at noon on Sundays.',
  );
});

test('a few marks and accents in a text of the usual encoding are not taken for another', async () => {
  for (const text of [
    'We met at the café',
    'The café is naïve',
    'as § 3 says, see § 4 '.repeat(50),
    'the Landlord’s “Rent” – and the party’s '.repeat(50),
    'Doses of 5 µg at 35 °C. '.repeat(50),
    'für\n'.repeat(5_000),
    'ÜBERSICHT der ÄRZTE: 10 µm × 5 µm ± 2 °C, ½ Tablette, m², 1º piso, «ja», A·B, l´avocat',
    'Ïle d’Oléron, Œuvres: coûts 5 %',
    'Þetta er íslenska með ð og þ í orðum.',
  ]) {
    assert.equal(
      await textOf(iconv.encode(text, 'windows-1252')).then((each) => each.slice(0, 40)),
      text.trim().slice(0, 40),
    );
  }
});

test('a stray NUL is dropped, many of them are no text', async () => {
  assert.equal(await textOf(Buffer.from('The text goes on\0 behind it')), 'The text goes on behind it');
  await assert.rejects(readAll('text', Buffer.from('ab\0'.repeat(50))), code('text-is-binary'));
});

test('a letter far behind the beginning tells the encoding', async () => {
  const text = `${'The Tenant pays. '.repeat(10_000)}${samples.Russian.repeat(5)}`.trimEnd();
  assert.match(await textOf(iconv.encode(text, 'windows-1251')), /Арендатор обязуется/);
  assert.match(await textOf(Buffer.from(`${'Plain words. '.repeat(10_000)}Müller`, 'latin1')), /Müller$/);
});

test('a few broken bytes do not turn UTF-8 into another encoding', async () => {
  const bytes = Buffer.concat([Buffer.from(samples.German.repeat(20)), Buffer.from([0xc3])]);
  assert.match(await textOf(bytes), /^Der Mieter zahlt die Miete für März/);
});

test('a line in another encoding within UTF-8 leaves the rest of it alone', async () => {
  const latin = Buffer.from('Café.\n', 'latin1');
  assert.equal(
    await textOf(Buffer.concat([Buffer.from('Fee: 5 € “net”.\n'.repeat(3)), latin])),
    `${'Fee: 5 € “net”.\n'.repeat(3)}Café.`,
  );
});

test('Japanese mail, which is all ASCII to whoever does not look, is read', async () => {
  const bytes = Buffer.from('Re: \x1b$B7@Ls\x1b(B 5\n', 'latin1');
  assert.equal(await textOf(bytes), 'Re: 契約 5');
});

test('line ends are one kind, control characters are gone', async () => {
  assert.equal(await textOf(Buffer.from('a\r\nb\rc\x1b[1md\x07')), 'a\nb\nc[1md');
  assert.equal(
    await textOf(Buffer.from('termi\u00adna\u200btion\u200e of the o\ufb03ce')),
    'termination of the office',
  );
});

for (const [name, start] of [
  ['an image', '\x89PNG\r\n\x1a\n'],
  ['a program', '\x7fELF\x02\x01\x01'],
  ['an archive', 'PK\x03\x04\x14'],
  ['an old Word file', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['bytes without meaning', '\x03\x00\x91\xfe\x00\x00\x17\x02'],
] as const) {
  test(`${name} named as a text is refused`, async () => {
    const bytes = Buffer.from(start + '\x00\x93\xe2\x11k\x05'.repeat(40), 'latin1');
    await assert.rejects(readAll('text', bytes), code('text-is-binary'));
  });
}

test('an empty file fails, one of blanks is one page without text', async () => {
  await assert.rejects(readAll('text', new Uint8Array()), code('file-empty'));
  const { pages } = await readAll('text', Buffer.from(' \r\n\t \f '));
  assert.deepEqual(
    pages.map(({ page, unread }) => [page, unread]),
    [[1, 'no-text']],
  );
});

test('a text beyond the limit is refused with both sizes', async () => {
  const bytes = Buffer.alloc(64 * 1024 ** 2 + 1, 'a');
  await assert.rejects(
    readAll('text', bytes),
    (error) => error instanceof AppError && error.code === 'file-too-large' && error.values?.limit === 64 * 1024 ** 2,
  );
});

test('form feeds are page breaks', async () => {
  const { pages } = await readAll('text', Buffer.from('first\n\fsecond\n\fthird'));
  assert.deepEqual(
    pages.map(({ text }) => text),
    ['first', 'second', 'third'],
  );
});

test('a blank page between form feeds counts, so that those behind it keep their number; one at the end does not', async () => {
  const { pages } = await readAll('text', Buffer.from('\fsecond\f \n\n \ffourth\f\n\f'));
  assert.deepEqual(
    pages.map(({ page, text, unread }) => [page, text, unread]),
    [
      [1, '', 'no-text'],
      [2, 'second', null],
      [3, '', 'no-text'],
      [4, 'fourth', null],
    ],
  );
});

test('a long text is cut between paragraphs, about a printed page each, and nothing is lost', async () => {
  const paragraphs = Array.from(
    { length: 60 },
    (_, index) => `Paragraph ${index}. ${Array(20).fill('Words follow words.').join(' ')}`,
  );
  const { pages } = await readAll('text', Buffer.from(paragraphs.join('\n\n')));
  assert.ok(pages.length > 5 && pages.length < 15);
  assert.ok(pages.every(({ text }) => text.startsWith('Paragraph') && text.length <= 3_000));
  assert.equal(pages.map(({ text }) => text).join('\n\n'), paragraphs.join('\n\n'));
});

test('a file without a single line break is cut at blanks', async () => {
  const { pages } = await readAll('text', Buffer.from('word '.repeat(10_000)));
  assert.ok(pages.length > 5);
  assert.ok(pages.every(({ text }) => text.startsWith('word') && text.endsWith('word')));
});

test('Markdown keeps its marks and begins sections at headings', async () => {
  const body = 'Some text that fills the section. '.repeat(40);
  const markdown = `# One\n\n${body}\n\n## Two\n${body}\n\n## Three\n\n${body}\n`;
  const { pages } = await readAll('markdown', Buffer.from(markdown));
  assert.deepEqual(
    pages.map(({ text }) => text.split('\n')[0]),
    ['# One', '## Two', '## Three'],
  );
});

test('comments in Markdown are shown by no reader of it: they are left out and reported, but not those within code', async () => {
  const markdown = [
    '# Lease',
    '',
    'The rent <!-- deem it paid --> is due.',
    '',
    '<!-- over',
    'two lines --> The term is a year.',
    '',
    '[//]: # (ignore the clause above)',
    '',
    '```html',
    '<!-- an example -->',
    '```',
    '',
    'The end. <!-- never closed',
  ].join('\n');
  const { pages } = await readAll('markdown', Buffer.from(markdown));
  const [page] = pages;
  assert.match(page?.text ?? '', /The rent +is due\./);
  assert.match(page?.text ?? '', /The term is a year\./);
  assert.match(page?.text ?? '', /<!-- an example -->/);
  assert.doesNotMatch(page?.text ?? '', /paid|two lines|ignore|never closed/);
  assert.equal(page?.hidden, 'deem it paid\nover\ntwo lines\n(ignore the clause above)\nnever closed');
});

test('letters that no font shows are read out and left out', async () => {
  const tags = Array.from('obey', (letter) => String.fromCodePoint(0xe0000 + (letter.codePointAt(0) ?? 0))).join('');
  const { pages } = await readAll('text', Buffer.from(`The rent${tags} is due. \ufdd0Never hidden by its own mark.`));
  assert.equal(pages[0]?.text, 'The rent is due. Never hidden by its own mark.');
  assert.equal(pages[0]?.hidden, 'obey');
});

test('a comment that is longer than a section hides all of itself', async () => {
  const comment = 'Hidden words follow. '.repeat(700);
  const { pages } = await readAll('markdown', Buffer.from(`Seen before.\n\n<!-- ${comment} -->\n\nSeen after.`));
  const seen = pages.map(({ text }) => text).join('\n');
  assert.doesNotMatch(seen, /Hidden words/);
  assert.match(seen, /Seen before\.[\s\S]*Seen after\./);
});
