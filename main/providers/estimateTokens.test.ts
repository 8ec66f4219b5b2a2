import assert from 'node:assert/strict';
import { test } from 'node:test';
import { estimateAll, estimateTokens } from './estimateTokens.ts';

/** Counted by the tokenizer of SmolLM2 (49,152 tokens, nearly all of them English), as llama.cpp's server tells at /tokenize. */
const counted: Readonly<Record<string, readonly [tokens: number, text: string]>> = {
  English: [
    32,
    'All human beings are born free and equal in dignity and rights. They are endowed with reason and conscience and should act towards one another in a spirit of brotherhood.',
  ],
  German: [
    60,
    'Alle Menschen sind frei und gleich an Würde und Rechten geboren. Sie sind mit Vernunft und Gewissen begabt und sollen einander im Geist der Brüderlichkeit begegnen.',
  ],
  'German law': [
    102,
    'Die Vertragsparteien vereinbaren, dass die Haftungsbeschränkung gemäß § 276 Abs. 3 BGB für vorsätzliche Pflichtverletzungen nicht gilt. Rechtsschutzversicherungsgesellschaften und Krankenversicherungskarten bleiben unberührt; Aufbewahrungsfrist: 10 Jahre.',
  ],
  French: [
    60,
    'Tous les êtres humains naissent libres et égaux en dignité et en droits. Ils sont doués de raison et de conscience et doivent agir les uns envers les autres dans un esprit de fraternité.',
  ],
  Spanish: [
    58,
    'Todos los seres humanos nacen libres e iguales en dignidad y derechos y, dotados como están de razón y conciencia, deben comportarse fraternalmente los unos con los otros.',
  ],
  Italian: [
    63,
    'Tutti gli esseri umani nascono liberi ed eguali in dignità e diritti. Essi sono dotati di ragione e di coscienza e devono agire gli uni verso gli altri in spirito di fratellanza.',
  ],
  Portuguese: [
    60,
    'Todos os seres humanos nascem livres e iguais em dignidade e em direitos. Dotados de razão e de consciência, devem agir uns para com os outros em espírito de fraternidade.',
  ],
  Dutch: [
    69,
    'Alle mensen worden vrij en gelijk in waardigheid en rechten geboren. Zij zijn begiftigd met verstand en geweten, en behoren zich jegens elkander in een geest van broederschap te gedragen.',
  ],
  Polish: [
    81,
    'Wszyscy ludzie rodzą się wolni i równi pod względem swej godności i swych praw. Są oni obdarzeni rozumem i sumieniem i powinni postępować wobec innych w duchu braterstwa.',
  ],
  Czech: [
    74,
    'Všichni lidé rodí se svobodní a sobě rovní co do důstojnosti a práv. Jsou nadáni rozumem a svědomím a mají spolu jednat v duchu bratrství.',
  ],
  Hungarian: [
    88,
    'Minden emberi lény szabadon születik és egyenlő méltósága és joga van. Az emberek, ésszel és lelkiismerettel bírván, egymással szemben testvéri szellemben kell hogy viseltessenek.',
  ],
  Finnish: [
    73,
    'Kaikki ihmiset syntyvät vapaina ja tasavertaisina arvoltaan ja oikeuksiltaan. Heille on annettu järki ja omatunto, ja heidän on toimittava toisiaan kohtaan veljeyden hengessä.',
  ],
  Swedish: [
    71,
    'Alla människor är födda fria och lika i värde och rättigheter. De är utrustade med förnuft och samvete och bör handla gentemot varandra i en anda av broderskap.',
  ],
  Danish: [
    66,
    'Alle mennesker er født frie og lige i værdighed og rettigheder. De er udstyret med fornuft og samvittighed, og de bør handle mod hverandre i en broderskabets ånd.',
  ],
  Romanian: [
    99,
    'Toate ființele umane se nasc libere și egale în demnitate și în drepturi. Ele sunt înzestrate cu rațiune și conștiință și trebuie să se comporte unele față de altele în spiritul fraternității.',
  ],
  Greek: [
    162,
    'Όλοι οι άνθρωποι γεννιούνται ελεύθεροι και ίσοι στην αξιοπρέπεια και τα δικαιώματα. Είναι προικισμένοι με λογική και συνείδηση, και οφείλουν να συμπεριφέρονται μεταξύ τους με πνεύμα αδελφοσύνης.',
  ],
  Russian: [
    116,
    'Все люди рождаются свободными и равными в своем достоинстве и правах. Они наделены разумом и совестью и должны поступать в отношении друг друга в духе братства.',
  ],
  Ukrainian: [
    128,
    'Всі люди народжуються вільними і рівними у своїй гідності та правах. Вони наділені розумом і совістю і повинні діяти у відношенні один до одного в дусі братерства.',
  ],
  Bulgarian: [
    105,
    'Всички хора се раждат свободни и равни по достойнство и права. Те са надарени с разум и съвест и следва да се отнасят помежду си в дух на братство.',
  ],
  Turkish: [
    74,
    'Bütün insanlar hür, haysiyet ve haklar bakımından eşit doğarlar. Akıl ve vicdana sahiptirler ve birbirlerine karşı kardeşlik zihniyeti ile hareket etmelidirler.',
  ],
  numbers: [
    111,
    'Invoice 2024-11-0193: EUR 1.234.567,89; IBAN DE89 3704 0044 0532 0130 00; 14.03.1987; Tel. +49 (0)30 1234567; A1C 7.2 %; BP 138/92 mmHg.',
  ],
  capitals: [
    48,
    'THIS AGREEMENT IS MADE AND ENTERED INTO BY AND BETWEEN THE DISTRIBUTOR AND THE COMPANY. IN WITNESS WHEREOF, THE PARTIES HAVE EXECUTED THIS AGREEMENT.',
  ],
  identifiers: [
    103,
    'Contract ref. XK-9031/QZ7-bb41c0de; sha256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08; https://example.org/a_b?c=d#e',
  ],
  names: [
    77,
    'Przybyszewska, Szczepańczyk, Wojciechowska, Öztürk, Đorđević, Ångström, Ó Súilleabháin, Vondráčková, Hjörleifsdóttir, Žižek',
  ],
};

for (const [name, [tokens, text]] of Object.entries(counted)) {
  test(`${name} is never counted too low, nor far too high`, () => {
    const estimate = estimateTokens(text);
    assert.ok(estimate >= tokens, `${estimate} of ${tokens}`);
    assert.ok(estimate <= tokens * 1.6, `${estimate} of ${tokens}`);
  });
}

test('what is cut into stretches is counted whole, in every language of a document', () => {
  const both = `${counted.German?.[1]} ${counted.English?.[1]} `.repeat(100);
  assert.ok(estimateTokens(both) >= (60 + 32) * 100);
  assert.equal(estimateTokens(''), 0);
});

test('other scripts, symbols and white space count for what they can come to', () => {
  assert.ok(estimateTokens('合同第十四条') >= 12);
  assert.ok(estimateTokens('🙂🙂') >= 6);
  assert.ok(estimateTokens('§ 4 € – “x”') >= 10);
  assert.ok(estimateTokens('a\n\n\n\n    b') >= 4);
});

test('texts are counted each by itself, and main gets its turn in between', async () => {
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 0);
  const long = 'The notice period is three months. '.repeat(20_000);
  const counts = await estimateAll(['one', '', long]);
  clearInterval(timer);
  assert.equal(counts.length, 3);
  assert.equal(counts[1], 0);
  assert.ok((counts[2] ?? 0) > 140_000);
  assert.ok(turns > 2, 'main was kept');
});
