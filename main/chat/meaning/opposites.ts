import { stem } from '../../documents/stem.ts';

/**
 * Each line holds words that cannot both be said of one thing, parted by bars. General usage only: what helps a single file
 * has no place here. Lines with a star are `always` told, those with an equals sign are `isNamed`.
 */
const lines = `
  * left gauche izquierda izquierdo sinistra sinistro linken linke linker linkes | right droit droite derecha derecho destra destro rechten rechte rechter rechtes | bilateral
  * upper | lower
  * proximal | distal
  * anterior | posterior
  * medial | lateral
  * systolic | diastolic
  * morning breakfast | noon midday lunch | afternoon | evening dinner supper night bedtime nightly
  * orally mouth | intravenous intravenously iv | subcutaneous subcutaneously | intramuscular intramuscularly | topical topically | rectal rectally | inhaled
  * mother | father
  * brother | sister
  * son | daughter
  * husband | wife
  * monday | tuesday | wednesday | thursday | friday | saturday | sunday
  * euro euros eur | dollar dollars usd | pound pounds gbp

  increase increased rise rose risen raise raised grow grew grown climbed doubled gestiegen erhöht augmenté aumentó aumentado aumentato | decrease decreased fall fell fallen drop dropped reduce reduced decline halved lowered lower cut gesunken gesenkt diminué disminuyó disminuido diminuito
  high higher elevated raised | low lower reduced
  better improve improved | worse worsen worsened deteriorated
  start started begin begins began begun commence commenced restart restarted resume resumed initiated continue continued | stop stopped pause paused discontinue discontinued cease ceased suspended withheld held
  begin begins commence commences start starts | end ends terminate terminates expire expires
  give given gave administer administered receive received | avoid avoided withhold withheld omit omitted
  tolerate tolerated tolerates | reaction allergic intolerant
  until till | after
  before prior preceding previously | after afterwards following subsequently
  above over exceed exceeds exceeded | below
  greater higher larger | lesser lower smaller
  first earlier earliest sooner | last later latest
  more | less fewer
  inside within | outside
  advance | arrears
  former previous | current present active
  second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth
  gain gained gains | lose lost loses
  acute | chronic
  benign | malignant
  = positive | negative
  mild slight | moderate | severe serious
  include includes included including | exclude excludes excluded excluding without except
  accept accepts accepted | refuse refuses refused reject rejects rejected
  permit permitted permits allow allowed allows erlaubt autorisé autorisés | prohibit prohibited forbid forbidden verboten interdit
  because due owing | despite notwithstanding
  minimum mindestens minimale | maximum höchstens maximale
  fixed | variable floating
  interior internal | exterior external
  written writing | oral orally verbal verbally
  = buyer | seller vendor supplier
  = landlord lessor vermieter bailleur | tenant lessee mieter locataire
  = lender creditor | borrower debtor
  = employer arbeitgeber employeur | employee arbeitnehmer
  = licensor | licensee
  = plaintiff claimant | defendant
  buy buys bought purchase purchases | sell sells sold
  public | private
  gross | net
  admitted | discharged
  alive | dead deceased died
  male man | female woman
  joint jointly | several severally
`;

export type Opposite = {
  readonly line: number;
  readonly column: number;
  readonly isPair: boolean;
  /** What a claim says of it has to stand in the passage, as with names. */
  readonly always: boolean;
  /** Both are named in many sentences, so that only the lack of one tells. */
  readonly isNamed: boolean;
};

const byStem = new Map<string, Opposite[]>();
for (const [line, written] of lines.split('\n').entries()) {
  const columns = written.replace(/[*=]/, '').split('|');
  for (const [column, words] of columns.entries()) {
    for (const word of words.split(' ').filter((each) => each !== '')) {
      const opposite = {
        line,
        column,
        isPair: columns.length === 2,
        always: written.includes('*'),
        isNamed: written.includes('='),
      };
      const key = stem(word.normalize('NFKD').replace(/\p{M}/gu, ''));
      byStem.set(key, [...(byStem.get(key) ?? []).filter((one) => one.line !== line), opposite]);
    }
  }
}

/** The lines a word stands in, by its stem without accents. */
export function oppositesOf(wordStem: string): readonly Opposite[] {
  return byStem.get(wordStem) ?? [];
}

const prefixes = ['un', 'in', 'im', 'ir', 'il', 'non', 'dis', 'ab', 'a'];
/** Shorter rests are too often another word: "import" is not the opposite of "port". */
const SHORTEST_REST = 5;

/** The stems of what a word denies by its beginning: "unremarkable" denies "remarkable". */
export function deniedBy(plain: string): string[] {
  return prefixes.flatMap((prefix) => {
    const rest = plain.slice(prefix.length);
    return plain.startsWith(prefix) && rest.length >= SHORTEST_REST ? [stem(rest)] : [];
  });
}
