import { relations, titles } from './cues.ts';
import type { Language } from './vocabulary.ts';

/**
 * Forms of words for what people are to others or do for a living, where a name may follow: "the surveyor, Jane Smith",
 * "Justizsekretärin Meier". Many words have these forms that mean nobody, so this is a hint and no more.
 */
const forms: Readonly<Record<Language, RegExp>> = {
  english:
    /(?:[a-z]{3}(?:yer|cher|ger|der|mer|ner|rer|sher|ser|ter|ker|per|ver|or|ist|ian|eer|ant|ent|ess|ary|man|woman|person|officer|nurse|mate))$|^(?:gp|pcp|mum|mom|dad|gran|nan|clerk|chair|guard|medic|guy|boss|chief|head|coach|vet|aunt|uncle|twin|girl|boy|lady|baby|kid|one|certain|bloke|owner|late|deceased)$/,
  german:
    /(?:ärztin|arzt|anwalt|anwältin|leiter|führer|pfleger|lehrer|richter|berater|helfer|vertreter|verwalter|geber|nehmer|inhaber|verteidiger|arbeiter|betreuer|sprecher|meister|händler|fahrer|prüfer|besitzer|partner|bürger|gutachter|spieler|schreiber|macher|steller|schüler|trainer|[a-zäöüß]{3}(?:erin|istin|antin|entin|orin|ologin|eurin|ärin)|sekretär|beamter?|beamtin|[a-zäöüß]{4}(?:loge|ist|ant|ent|ator)|kaufmann|hauptmann|fachmann|obmann|amtmann|frau|freund|freundin|vater|mutter|sohn|tochter|bruder|schwester|onkel|tante|neffe|nichte|enkel|enkelin|cousin|cousine|zeuge|zeugin|kollege|kollegin|verstorbener?|angeklagter?|angehöriger?|minderjährige|dozent|rätin|wirtin|chef|chefin|notar|notarin)$|^(?:oma|opa|rat|wirt)$/,
  french:
    /(?:[a-zéèêç]{3}(?:teur|trice|eur|eure|euse|ière|iste|ienne|logue|iatre|naire|aire|crite)|[a-zéèê]{2}(?:ier|ien))$|^(?:patron|patronne|mari|épouse|époux|fils|fille|sœur|frère|mère|père|maman|papa|oncle|tante|cousin|cousine|copain|copine|ami|amie|chef|cheffe|agent|adjoint|adjointe|gérant|gérante|assistant|assistante|remplaçant|remplaçante|mandataire|certain|certaine|dénommé|dénommée|nommé|nommée|voisin|voisine|médecin|avocat|avocate|notaire|maire|juge|expert|experte|patient|patiente|client|cliente|époux|feu|veuf|veuve|enfant|conjoint|associé|associée|maître|interne)$/,
  spanish:
    /(?:[a-zéíóúñ]{3}(?:dora?|tora?|sora?|ista|óloga?|iatra|ero|era|ante|ente|ario|aria|enta)|ólogo)$|^(?:hij[oa]|herman[oa]|madre|padre|t[ií][oa]|prim[oa]|abuel[oa]|niet[oa]|sobrin[oa]|novi[oa]|espos[oa]|marido|mujer|suegr[oa]|cuñad[oa]|amig[oa]|vecin[oa]|dueñ[oa]|amo|ama|jef[ea]|médic[oa]|abogad[oa]|letrad[oa]|notari[oa]|testigo|albacea|tal|llamad[oa]|señor|señora|viud[oa]|encargad[oa]|arquitect[oa]|alcalde|alcaldesa|cónyuge|pareja|difunt[oa]|psicólog[oa]|emplead[oa]|soci[oa]|apoderad[oa])$/,
};

const others: ReadonlySet<string> = new Set(
  `after under over however other another her either neither whether number letter matter paper water order further never ever later together rather offer september october november december consider enter per quarter center
  for nor prior major minor floor door want went sent spent agreement document present patent rent percent content extent parent current recent different element payment event moment statement equipment account management process address access less unless business success loss necessary january february library primary secondary summary common mean
  zimmer nummer wasser fenster fehler november dezember oktober september fieber eiter leber geboren über unter wieder aber oder moment dokument medikament zement patient rat monat fist frist list ist
  premier dernier papier dossier février courrier entier particulier calendrier quartier erreur valeur douleur heure intérieur extérieur meilleur chaleur nécessaire contraire salaire formulaire horaire rien bien ancien ancienne
  enero febrero dinero primero tercero número cuenta durante mediante presente siguiente accidente expediente corriente anterior posterior mayor menor favor valor dolor error calendario horario salario diario`.split(
    /\s+/,
  ),
);

/** German names end so as well: of what stands beside such a word it tells something, of the word itself nothing. */
const GERMAN_AGENT =
  /[a-zäöüß]{4}(?<!sch|lich|ig|bar|sam|los|end|meist|berg|burg|hof|bach|wald|mai|mei|bau|hub|eck)er$/;

/** As `isRole`, with German words in "-er" that are not in the list. */
export function mayBeRole(lower: string, language: Language): boolean {
  return isRole(lower, language) || (language === 'german' && GERMAN_AGENT.test(lower) && !others.has(lower));
}

export function isRole(lower: string, language: Language): boolean {
  // "adjudant-chef", "Graduierte-Pflegerin"
  const [main = lower] = language === 'german' ? lower.split('-').reverse() : lower.split('-');
  return (
    relations.has(main) || (titles.has(main) && main.length > 3) || (forms[language].test(main) && !others.has(main))
  );
}
