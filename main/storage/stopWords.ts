/**
 * Words that say nothing about a document but are rare enough in it to mislead the ranking, above all those that questions
 * are made of. A word that means something in another of these languages is left out: its frequency decides.
 */
const english = `
  a about after all also am an and any anybody anyone anything are as at be because been before being below between both
  but by can could describe did do does doing done during each either explain find for from further get give given gives
  got had has have having he hello her here hers him his how however i if in into is it its just kindly let list may me
  mention mentioned might more most much must my no nor not now of off on once only or other our ours out over own please
  regarding said say says shall she should show so some such summarise summarize tell than that the their theirs them then
  there these they thing things this those through to too under until up upon us very was we were what whatever when where
  whether which while who whoever whom whose why will with within without would yes you your yours s t re ve ll d m`;

const german = `
  aber alle als am auch auf aus bei beim bin bis bitte da dadurch daher damit dann das dass daß dein dem den denn der des
  dessen dies diese diesem diesen dieser dieses doch dort durch ein eine einem einen einer eines er es für gibt habe haben
  hatte hier ich ihm ihn ihr ihre im ist ja jede jeder jedes jetzt kann kein keine können machen mein mit muss müssen nach
  nicht nur ob oder ohne sehr sein seine sich sie sind soll sollen sollte sowie und unser unter vom von vor wann warum weil
  welche welchem welchen welcher welches wenn werden wie wieder wieviel wird wo worum wurde wurden zu zum zur zwischen über`;

const french = `
  au aux avec ce cela ces cet cette comme comment dans de des dont du elle elles en est et eu fait faut ici il ils je la le
  les leur leurs lui ma mais mes moi mon ne nos notre nous on ou où par pas pour pourquoi qu quand que quel quelle quelles
  quels qui quoi sa sans sera ses si sont sous sur ta te tes toi tu un une vos votre vous y été être`;

const spanish = `
  al algo como con cual cuales cuando cuál cuáles cuándo cuánto cuántos cómo del donde dónde el ella ellos entre era eran
  esta este esto estos está están fue ha han hasta hay las lo los más mi muy no nos o para pero por porque que quien quién
  qué se ser si sin sobre son su sus también tiene un una uno y`;

const italian = `
  alla alle allo anche che chi ci come con cosa da dal dalla degli dei del della delle dello di dove e gli i il in io la le
  lo ma mi nel nella nelle non per perché più qual quale quali quando quanto questa queste questi questo se sono su sul
  sulla tra un una uno è`;

const dutch = `
  aan als bij dat de deze die dit door een en er het hoe hoeveel ik in is kan maar met naar niet nog of om onder ook op te
  tot uit van voor waar waarom wanneer wat welk welke werd wie worden wordt zijn zijn`;

const portuguese = `
  ao aos as com como da das de do dos e ela ele em entre esta este eu foi há isso já mais mas na nas no nos não o onde os
  ou para pela pelo por porque qual quais quando quanto que quem se sem seu sua são também tem um uma você à é`;

/** Stop words of one of these languages that mean something in another. */
const meaningful = new Set(['die', 'war', 'man', 'son', 'sera', 'fait', 'os', 'na']);

export const stopWords: ReadonlySet<string> = new Set(
  [english, german, french, spanish, italian, dutch, portuguese]
    .join(' ')
    .split(/\s+/)
    .filter((word) => word !== '' && !meaningful.has(word)),
);
